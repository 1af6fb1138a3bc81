/**
 * Guesses what a ticket is about, which decides its team: the subject first, since a person wrote it to say so, then
 * the body. Adds up the weights of lexicon patterns; a person's choice wins over every guess.
 */
import type {TextField} from '../../core/finding.ts';
import {type Lexicon, match} from '../../text/matcher.ts';
import type {Policy} from '../policy.ts';
import {FIELDS, isAbout, readEach} from '../find.ts';
import {plainPattern} from '../plain-pattern.ts';
import type {Draft, ProblemTypeGuess} from '../types.ts';

/** By the number of `+` behind the type in a tag: `email` helps, `email+++` decides. */
const WEIGHTS = [1, 3, 6, 14] as const;
/** Something fails in a text that names a site: less than a complaint of the site. */
const HINT_WEIGHT = 2;
/** So was that a site of the writer's own fails, whatever browser shows it. */
const OWN_WEIGHT = 10;
/** A complaint that was recognised as a whole, its type and its weight. */
export const TYPE_OF_SIGNAL = [
  ['mail-delivery', 'email', 7],
  ['site-fault', 'web', 4],
  ['login', 'web', 4],
] as const;
const SUBJECT_WEIGHT = 2.5;
/** Nothing is said about a text that says so little. */
const LEAST_SCORE = 1;
/** Body words after these are detail. */
const BODY_TOKENS = 150;

/** The provider's own words by type, as a lexicon. They weigh as much as the strongest built-in ones. */
export function keywordLexicon(policy: Policy): Lexicon {
  return Object.fromEntries(
    Object.entries(policy.problemTypes)
      .filter(([, {keywords}]) => keywords.length > 0)
      .map(([id, {keywords}]) => [`${id}++`, keywords.map(plainPattern).filter(Boolean)]),
  );
}

/** The type of a draft; `other` with source `none` where nothing tells. */
export function guessProblemType(draft: Draft, lexicons: readonly Lexicon[], policy: Policy): ProblemTypeGuess {
  if (draft.problemType !== undefined && Object.hasOwn(policy.problemTypes, draft.problemType)) {
    return {id: draft.problemType, confidence: 1, source: 'person'};
  }
  const subject = scores(draft, 'subject', lexicons);
  const total = scores(draft, 'body', lexicons);
  for (const [signal, id, most] of TYPE_OF_SIGNAL) {
    for (const field of FIELDS) {
      const values = new Set(
        (draft.signals[signal] ?? []).filter((one) => one.field === field).map(({value}) => value),
      );
      if (values.size === 0) continue;
      const weight = values.delete('mine') ? OWN_WEIGHT : values.delete('any') && !values.size ? HINT_WEIGHT : most;
      // A site whose certificate fails is told apart from one that fails.
      const told = values.delete('ssl') && values.size === 0 ? 'ssl' : id;
      const sum = field === 'subject' ? subject : total;
      sum.set(told, (sum.get(told) ?? 0) + weight);
    }
  }
  for (const [id, score] of subject) total.set(id, (total.get(id) ?? 0) + score * SUBJECT_WEIGHT);
  // The site whose mail does not arrive is named, and nothing of it fails.
  if (isAbout(draft, 'mail-delivery') && !isAbout(draft, 'site-fault')) total.set('web', (total.get('web') ?? 0) / 2);
  const ranked = [...total].filter(([id]) => Object.hasOwn(policy.problemTypes, id)).sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || best[1] < LEAST_SCORE) return {id: 'other', confidence: 0, source: 'none'};
  const confidence = Math.round((best[1] / (best[1] + (second?.[1] ?? 0) + 1)) * 100) / 100;
  return {id: best[0], confidence, source: subject.has(best[0]) ? 'subject' : 'body'};
}

/** Type -> sum of weights in a field or a row of its tokens. The same word again weighs nothing more. */
export function scores(
  draft: Draft,
  field: TextField,
  lexicons: readonly Lexicon[],
  [first, end]: readonly [first: number, end: number] = [0, BODY_TOKENS + 1],
): Map<string, number> {
  const sum = new Map<string, number>();
  const seen = new Set<string>();
  for (const lexicon of lexicons) {
    for (const {said, id, weight, from} of weighed(draft, field, lexicon)) {
      if (from >= end) break;
      if (from < first || seen.has(said)) continue;
      seen.add(said);
      sum.set(id, (sum.get(id) ?? 0) + weight);
    }
  }
  return sum;
}

interface Weighed {
  /** The tag and the words that were found. */
  readonly said: string;
  readonly id: string;
  readonly weight: number;
  /** Index of the first token. */
  readonly from: number;
}

function weighed(draft: Draft, field: TextField, lexicon: Lexicon): readonly Weighed[] {
  return readEach(draft, field, lexicon, ({tokens, heard, from: before}) =>
    match(tokens, lexicon, heard).map(({tag, from, to}) => {
      const id = tag.replace(/\+/g, '');
      const words = tokens.slice(from, to).map(({word}) => word);
      return {said: [tag, ...words].join(' '), id, weight: WEIGHTS[tag.length - id.length] ?? 0, from: before + from};
    }),
  );
}
