/** What every fact, signal and rule does with its lexicons: look for their patterns in a field of the draft. */
import type {Range, TextField} from '../core/finding.ts';
import {type Hit, type Lexicon, match, withoutExceptions} from '../text/matcher.ts';
import type {Token} from '../text/words.ts';
import type {Draft, Lexicons} from './types.ts';

/** The hits of all languages in one field, in the order of the text, without those that touch a hit of `except`. */
export function findHits(draft: Draft, field: TextField, lexicons: Lexicons<Lexicon>): readonly Hit[] {
  const hits = Object.values(lexicons).flatMap((lexicon) => match(draft.tokens[field], lexicon));
  return [...withoutExceptions(hits)].sort((a, b) => a.from - b.from || b.to - a.to);
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

export const FIELDS: readonly TextField[] = ['subject', 'body'];
