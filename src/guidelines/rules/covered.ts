/** Which words a rule takes away before it looks at what is left. Knows not why. */
import type {Hit, Lexicon} from '../../text/matcher.ts';
import {hitsOf} from '../find.ts';
import type {Draft, Lexicons} from '../types.ts';

/** Every hit in the body, those of exceptions among them. */
export const hitsInBody = (draft: Draft, lexicons: Lexicons<Lexicon>): readonly Hit[] =>
  Object.values(lexicons).flatMap((lexicon) => hitsOf(draft, 'body', lexicon));

/** Tells of the index of a token whether a hit covers it, or it is one of some places. */
export const coveredBy =
  (hits: readonly Pick<Hit, 'from' | 'to'>[], places: readonly number[]) =>
  (index: number): boolean =>
    places.includes(index) || hits.some(({from, to}) => from <= index && index < to);
