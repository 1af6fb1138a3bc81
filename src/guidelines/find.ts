/** What every fact, signal and rule does with its lexicons: look for their patterns in a field of the draft. */
import type {Range, TextField} from '../core/finding.ts';
import {type Hit, type Lexicon, match, withoutExceptions} from '../text/matcher.ts';
import {matchesIn} from '../text/matches.ts';
import {remember} from '../text/memory.ts';
import {type Paragraph, readParts} from '../text/paragraphs.ts';
import {sentences} from '../text/sentences.ts';
import type {Token} from '../text/words.ts';
import type {Draft, Lexicons} from './types.ts';

const NOTHING: readonly never[] = [];

/** What a reader finds in each paragraph of a field, as `readParts` does it. */
export function readEach<R extends object, T>(
  {cuts}: Draft,
  field: TextField,
  reader: R,
  read: (paragraph: Paragraph, reader: R) => readonly T[],
): readonly T[] {
  return readParts(cuts[field], reader, read);
}

/** The hits of one lexicon in a field, those of `except` among them. */
export function hitsOf(draft: Draft, field: TextField, lexicon: Lexicon): readonly PlacedHit[] {
  return readEach(draft, field, lexicon, hitsOfOne);
}

function hitsOfOne(paragraph: Paragraph, lexicon: Lexicon): readonly PlacedHit[] {
  return place(match(paragraph.tokens, lexicon, paragraph.heard), paragraph);
}

/** The hits of all languages in one field, in the order of the text, without those that touch a hit of `except`. */
export function findHits(draft: Draft, field: TextField, lexicons: Lexicons<Lexicon>): readonly PlacedHit[] {
  return readEach(draft, field, lexicons, hitsOfAll);
}

function hitsOfAll(paragraph: Paragraph, lexicons: Lexicons<Lexicon>): readonly PlacedHit[] {
  let all: readonly Hit[] = NOTHING;
  for (const lexicon of Object.values(lexicons)) {
    const hits = match(paragraph.tokens, lexicon, paragraph.heard);
    if (hits.length > 0) all = all.concat(hits);
  }
  if (all.length === 0) return NOTHING;
  return place(withoutExceptions(all), paragraph).toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** What the hits of a draft say, wherever they stand. */
export function tagsIn(draft: Draft, lexicons: Lexicons<Lexicon>): ReadonlySet<string> {
  return remember(draft.known, lexicons, () => new Set(hitsIn(draft, lexicons).map(({tag}) => tag)));
}

/** A hit with its place in the text as typed. */
export interface PlacedHit extends Hit {
  readonly field: TextField;
  readonly range: Range;
}

/** The hits of all languages in both fields, those of the subject first. */
export function hitsIn(draft: Draft, lexicons: Lexicons<Lexicon>): readonly PlacedHit[] {
  return [...findHits(draft, 'subject', lexicons), ...findHits(draft, 'body', lexicons)];
}

function place(hits: readonly Hit[], {field, start, from, toOriginal}: Paragraph): readonly PlacedHit[] {
  if (hits.length === 0) return NOTHING;
  return hits.map((hit) => {
    const [begin, end] = [hit.start + start, hit.end + start];
    const range = [toOriginal(begin), toOriginal(end)] as const;
    return {...hit, start: begin, end, from: hit.from + from, to: hit.to + from, field, range};
  });
}

/** An address in the text: a token that is no word and no number. */
export interface Address<K = Exclude<Token['kind'], 'word' | 'number'>> {
  readonly kind: K;
  /** Folded. */
  readonly word: string;
  readonly field: TextField;
  /** Of the token. */
  readonly index: number;
  /** In the text as typed. */
  readonly range: Range;
}

/** The addresses of some kinds, those of the subject first. */
export function addressesOf<K extends Address['kind']>(draft: Draft, ...kinds: readonly K[]): readonly Address<K>[] {
  const all = remember(draft.known, addressesOf, () =>
    FIELDS.flatMap((field) => readEach(draft, field, addressesOf, addressesOfOne)),
  );
  return all.filter((one): one is Address<K> => kinds.some((kind) => kind === one.kind));
}

function addressesOfOne({placed, from, field, toOriginal}: Paragraph): readonly Address[] {
  const found: Address[] = [];
  placed.forEach(({kind, word, start, end}, at) => {
    if (kind !== 'word' && kind !== 'number')
      found.push({kind, word, field, index: from + at, range: [toOriginal(start), toOriginal(end)]});
  });
  return found;
}

/** Whether a signal was noticed. */
export function isAbout({signals}: Draft, signal: string): boolean {
  return (signals[signal] ?? []).length > 0;
}

/** What an expression found, which one of several it was, and where that begins in the text as typed. */
export interface Match {
  readonly match: RegExpExecArray;
  readonly of: number;
  readonly index: number;
}

/**
 * Every match of global expressions in a field.
 * @param patterns the same object each time; they do not reach over the end of a line
 */
export function findAll(draft: Draft, field: TextField, patterns: RegExp | readonly RegExp[]): readonly Match[] {
  return readEach(draft, field, patterns, matchesHere);
}

function matchesHere({original, start}: Paragraph, patterns: RegExp | readonly RegExp[]): readonly Match[] {
  const found: Match[] = [];
  [patterns].flat().forEach((pattern, of) => {
    for (const match of matchesIn(original, pattern)) found.push({match, of, index: match.index + start});
  });
  return found;
}

/** The sentences of the body. */
export function sentencesOf({cuts, text}: Draft): readonly Range[] {
  return remember(cuts.body.here, sentences, () => sentences(text.body.original));
}

/** Where a hit, a token or a row of them stands in the text as typed. */
export function rangeOf(draft: Draft, field: TextField, from: {start: number}, to: {end: number}): Range {
  const {toOriginal} = draft.text[field];
  return [toOriginal(from.start), toOriginal(to.end)];
}

/** The words of a range as typed. */
export function wordsOf(draft: Draft, field: TextField, [start, end]: Range): string {
  return draft.text[field].original.slice(start, end);
}

/** Of longer ones the beginning tells enough. */
const LONGEST_VALUE = 300;

/** A fact whose value stands at a place of the text. */
export function factAt(draft: Draft, field: TextField, range: Range, confidence: number, role?: string) {
  return {value: wordsOf(draft, field, range).slice(0, LONGEST_VALUE), field, range, confidence, ...(role && {role})};
}

/**
 * What global expressions find in both fields: its first group that took part, else the whole of each match; without what the
 * sentence goes on with.
 */
export function factsAt(draft: Draft, patterns: RegExp | readonly RegExp[], confidence: number, role?: string) {
  return FIELDS.flatMap((field) =>
    findAll(draft, field, patterns).map(({match: [whole, ...groups], index}) => {
      const words = (groups.find(Boolean) ?? whole).replace(/[\s,:;]{1,2}$/, '');
      const start = index + whole.lastIndexOf(words);
      return factAt(draft, field, [start, start + words.length], confidence, role);
    }),
  );
}

/** A text names the same thing many times; a fact is told once: the first of each value, whatever its capitals. */
export function firstOfEach<F extends {readonly value: string}>(facts: readonly F[]): readonly F[] {
  if (facts.length < 2) return facts;
  const seen = new Set<string>();
  return facts.filter(({value}) => {
    const key = value.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

export const FIELDS: readonly TextField[] = ['subject', 'body'];
