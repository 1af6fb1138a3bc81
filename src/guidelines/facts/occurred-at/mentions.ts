/** Gathers what a field says of days and of times of day; knows neither the calendar nor which belong together. */
import type {TextField} from '../../../core/finding.ts';
import type {Hit, Lexicon} from '../../../text/matcher.ts';
import type {Token} from '../../../text/words.ts';
import {findHits, readEach} from '../../find.ts';
import type {Draft, Lexicons} from '../../types.ts';
import {addDays} from './calendar.ts';
import {readHit, readToken, type Said} from './said.ts';

/** Positions in the folded text and indices of tokens. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

export interface Mention extends Said, Place {
  /** "Since 7": without a day it is today's. */
  readonly since: boolean;
}

/** A pasted log has thousands; the first tell as much. */
const MOST = 40;
/** Words between a deadline's word and its day, and between "since" and its time. */
const FAR = 6;
const SHORT = 3;
/** Nobody waits for a mail of years ago. */
const LONG_AGO = -1830;

/** Every mention in a field, in the order of the text. */
export function readMentions(
  draft: Draft,
  field: TextField,
  lexicons: Lexicons<Lexicon>,
  now: Date,
): readonly Mention[] {
  const tokens = draft.tokens[field];
  const numbers = new Map<number, number>();
  const [others, starts]: [number[], number[]] = [[], []];
  const telling: Hit[] = [];
  for (const hit of findHits(draft, field, lexicons)) {
    const {tag, from, to} = hit;
    if (tag.startsWith('n:')) numbers.set(from, Number(tag.slice(2)));
    else if (tag === 'not') others.push(to);
    else if (tag === 'since') starts.push(to);
    else telling.push(hit);
  }
  /** Whether a word stands shortly before, in the same clause. */
  const follows = (ends: readonly number[], from: number, reach: number): boolean =>
    ends.some((end) => end <= from && from - end <= reach && tokens.slice(end, from + 1).every(({first}) => !first));
  const mention = ({start, end, from, to}: Place, said: Said | undefined): readonly Mention[] => {
    // A deadline, a call and opening hours are not when it happened.
    if (!said || follows(others, from, FAR)) return [];
    const since = follows(starts, from, SHORT) || starts.some((one) => from < one && one <= to);
    return [{...said, since, start, end, from, to}];
  };
  const all = [
    ...telling.flatMap((hit) => mention(hit, readHit(hit, tokens, numbers, now))),
    ...digitsIn(draft, field).flatMap((from) => {
      const {start, end, word} = tokens[from] as Token;
      const said = readToken(word, tokens[from - 1]?.word, draft.language === 'en', now);
      return mention({start, end, from, to: from + 1}, said);
    }),
  ];
  const kept: Mention[] = [];
  const longAgo = addDays(now, LONG_AGO);
  for (const one of all.sort(byClaim)) {
    if (kept.length === MOST) break;
    const long = one.day && one.day < longAgo;
    // "20 minutes ago" is no clock time, "the day before yesterday in the afternoon" not yesterday's.
    const isPart = kept.some(
      ({ago, day, from, to}) =>
        from < one.to && one.from < to && (ago ?? (day && (one.day ?? one.precision === 'part'))),
    );
    if (!long && !isPart) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Who counts back goes first, then who begins first and reaches further. */
function byClaim(a: Mention, b: Mention): number {
  return Number(b.ago ?? 0) - Number(a.ago ?? 0) || a.from - b.from || b.to - a.to;
}

/** Indices of the tokens that begin with a digit and are no addresses. */
function digitsIn(draft: Draft, field: TextField): readonly number[] {
  return readEach(draft, field, digitsIn, ({tokens, from}) =>
    tokens.flatMap(({kind, word}, at) =>
      (kind === 'number' || kind === 'word') && /^\d/.test(word) ? [from + at] : [],
    ),
  );
}

/** Words between two mentions. */
export function gapOf(a: Mention, b: Mention): number {
  return a === b ? -1 : Math.max(a.from, b.from) - Math.min(a.to, b.to);
}
