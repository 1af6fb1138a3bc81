/** Which words a rule takes away before it looks at what is left. Knows not why. */
import type {Hit, Lexicon} from '../../text/matcher.ts';
import {hitsOf} from '../find.ts';
import type {Draft, Lexicons} from '../types.ts';

/** Every hit in the body, those of exceptions among them. */
export const hitsInBody = (draft: Draft, lexicons: Lexicons<Lexicon>): readonly Hit[] =>
  Object.values(lexicons).flatMap((lexicon) => hitsOf(draft, 'body', lexicon));

/** The indexes of the tokens that hits cover. */
export const coveredBy = (hits: readonly Pick<Hit, 'from' | 'to'>[]): readonly number[] =>
  hits.flatMap(({from, to}) => Array.from({length: to - from}, (_, at) => from + at));
