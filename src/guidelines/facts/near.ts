/** Words that belong to an address. */
import type {Lexicon} from '../../text/matcher.ts';
import {type Address, findHits} from '../find.ts';
import type {Draft, Lexicons} from '../types.ts';

const NEAR = 3;

/** Whether a word with a tag stands shortly before an address: "mi IP es …", "el VPS …". */
export function isCalled({field, index}: Address, wanted: string, draft: Draft, lexicons: Lexicons<Lexicon>): boolean {
  return findHits(draft, field, lexicons).some(({tag, to}) => tag === wanted && to <= index && index - to < NEAR);
}
