/** What every fact, signal and rule does with its lexicons: look for their patterns in a field of the draft. */
import type {Range, TextField} from '../core/finding.ts';
import {type Hit, type Lexicon, match, withoutExceptions} from '../text/matcher.ts';
import type {Token} from '../text/words.ts';
import type {Draft, Lexicons} from './types.ts';

const order = (a: Hit, b: Hit): number => a.from - b.from || b.to - a.to;
const isBehind = (hit: Hit, index: number, hits: readonly Hit[]): boolean =>
  index === 0 || order(hits[index - 1] as Hit, hit) <= 0;

/** Tokens -> what was found in them by lexicons. */
const foundHits = new WeakMap<readonly Token[], Map<Lexicons<Lexicon>, readonly Hit[]>>();

/** The hits of all languages in one field, in the order of the text, without those that touch a hit of `except`. */
export function findHits(draft: Draft, field: TextField, lexicons: Lexicons<Lexicon>): readonly Hit[] {
  const tokens = draft.tokens[field];
  let known = foundHits.get(tokens);
  if (!known) foundHits.set(tokens, (known = new Map<Lexicons<Lexicon>, readonly Hit[]>()));
  let hits = known.get(lexicons);
  if (!hits) {
    hits = withoutExceptions(Object.values(lexicons).flatMap((lexicon) => match(tokens, lexicon)));
    if (!hits.every(isBehind)) hits = [...hits].sort(order);
    known.set(lexicons, hits);
  }
  return hits;
}

/** An address in the text: a token that is no word and no number. */
export interface Address {
  readonly kind: Exclude<Token['kind'], 'word' | 'number'>;
  /** Folded. */
  readonly word: string;
  readonly field: TextField;
  /** Of the token. */
  readonly index: number;
  /** In the text as typed. */
  readonly range: Range;
}

const foundAddresses = new WeakMap<Draft['tokens'], readonly Address[]>();

/** The addresses of some kinds, those of the subject first. */
export function addressesOf(draft: Draft, ...kinds: readonly Address['kind'][]): readonly Address[] {
  let all = foundAddresses.get(draft.tokens);
  if (!all) {
    all = FIELDS.flatMap((field) =>
      draft.tokens[field].flatMap((token, index) => {
        const {kind, word} = token;
        if (kind === 'word' || kind === 'number') return [];
        return [{kind, word, field, index, range: rangeOf(draft, field, token, undefined)}];
      }),
    );
    foundAddresses.set(draft.tokens, all);
  }
  return all.filter(({kind}) => kinds.includes(kind));
}

/** Whether a signal was noticed. */
export function isAbout({signals}: Draft, signal: string): boolean {
  return (signals[signal] ?? []).length > 0;
}

/** What an expression found, and where that begins in the text as typed. */
export interface Match {
  readonly match: RegExpExecArray;
  readonly index: number;
}

/** What an expression found in a paragraph. */
const foundAll = new WeakMap<readonly Token[], Map<RegExp, readonly RegExpExecArray[]>>();

/**
 * Every match of a global expression in a field. What was found in a paragraph is remembered with it.
 * @param pattern one that does not reach over the end of a line
 */
export function findAll(draft: Draft, field: TextField, pattern: RegExp): readonly Match[] {
  const all: Match[] = [];
  for (const {tokens, original, start} of draft.paragraphs[field]) {
    let known = foundAll.get(tokens);
    if (!known) foundAll.set(tokens, (known = new Map<RegExp, readonly RegExpExecArray[]>()));
    let found = known.get(pattern);
    if (!found) known.set(pattern, (found = [...original.matchAll(pattern)]));
    for (const match of found) all.push({match, index: match.index + start});
  }
  return all;
}

/** Where a hit, a token or a row of them stands in the text as typed. */
export function rangeOf(draft: Draft, field: TextField, from: {start: number}, to: {end: number} | undefined): Range {
  const {toOriginal} = draft.text[field];
  return [toOriginal(from.start), toOriginal((to ?? (from as Token)).end)];
}

/** The words of a range as typed. */
export function wordsOf(draft: Draft, field: TextField, [start, end]: Range): string {
  return draft.text[field].original.slice(start, end);
}

/** A text names the same thing many times; a fact is told once: the first of each value, whatever its capitals. */
export function firstOfEach<F extends {readonly value: string}>(facts: readonly F[]): readonly F[] {
  const seen = new Set<string>();
  return facts.filter(({value}) => {
    const key = value.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

export const FIELDS: readonly TextField[] = ['subject', 'body'];
