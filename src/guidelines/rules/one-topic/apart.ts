/**
 * How much tells that what is said in a piece is another matter than what stands before it: points for the words that pass on
 * to it, for whom each is for, for what each wants and where, less what they have in common.
 */
import type {JudgedDraft} from '../../types.ts';
import {OFFICE, type Piece, shareWords} from './pieces.ts';

/** What leads to a piece: words by their tag, an item of a list, or nothing. */
export type Lead = 'other' | 'nth' | 'aside' | 'also' | 'too' | 'and' | 'join' | 'item' | 'none';

/** So many points make another matter; items of a list may be steps or symptoms of one. */
const ENOUGH = 4;
const ENOUGH_IN_LIST = 5;
/** Words from which on a text is a story: it passes through many things, and one point more is asked for. */
const STORY = 60;
/** Announced so clearly, questions and items are as good as sentences. */
const SAID = 2;
export const LEADS: Readonly<Record<Lead, number>> = {
  other: 4,
  nth: 2,
  aside: 2,
  item: 2,
  also: 1,
  too: 1,
  and: 1,
  join: 0,
  none: 0,
};

/** Others answer it. */
const APART = 2;
/** Desks whose matters are often two sides of one. */
const SIDES: Readonly<Record<string, string>> = {
  dns: 'web email migration server access billing',
  access: 'web email server billing',
  migration: 'web email backup server billing',
  server: 'web backup',
  backup: 'web',
};

const areSides = (one: string, other: string): boolean => SIDES[one]?.split(' ').includes(other) === true;

/** Who answers them: others (2), perhaps others (1), unknown (0), the same one or the one who sells (-2). */
function desksApart(draft: JudgedDraft, one: Piece, other: Piece): number {
  if (one.desks.size === 0 || other.desks.size === 0) return 0;
  if ([...one.desks].some((desk) => other.desks.has(desk)))
    return one.desks.size === 1 && other.desks.size === 1 && !isElsewhere(one, other) ? -APART : 0;
  if (draft.guess.id === 'presales' && one.questions && other.questions) return -APART;
  if (isForOffice(one, other)) return one.fails || other.fails ? 3 : APART;
  // A move is of everything, and what a program of one's own does may have any words.
  const sides = [...one.desks].some((a) => [...other.desks].some((b) => areSides(a, b) || areSides(b, a)));
  return sides || draft.guess.id === 'migration' || draft.guess.id === 'other' ? 1 : APART;
}

/** A fault or a wish, and an invoice: never one matter. */
export function isForOffice(one: Piece, other: Piece): boolean {
  const [office, technical] = one.desks.has(OFFICE) ? [one, other] : [other, one];
  return (
    office.bills &&
    office.desks.has(OFFICE) &&
    !technical.bills &&
    (technical.fails || technical.asks) &&
    technical.desks.size > 0 &&
    !technical.desks.has(OFFICE)
  );
}

/** "Also" and "and" before a sentence lead to anything; where two were named, or one fails and one is wished for, to another matter. */
const leadsOn = (lead: Lead, one: Piece, other: Piece, announced: number): boolean =>
  announced > 0
    ? /^(?:also|too|join)$/.test(lead)
    : (lead === 'also' || (lead === 'join' && !other.questions)) &&
      one.fails !== other.fails &&
      !isForOffice(one, other);

const isElsewhere = (one: Piece, other: Piece): boolean =>
  one.places.size > 0 && other.places.size > 0 && ![...other.places].some((place) => one.places.has(place));

/** @param announced how clearly there were said to be several: 2 by "two things", 1 by "two questions" or a subject that names two */
export function areApart(draft: JudgedDraft, lead: Lead, one: Piece, other: Piece, announced: number): boolean {
  const wants = one.fails !== other.fails && (one.fails ? other : one).asks;
  const desks = desksApart(draft, one, other);
  const points =
    LEADS[lead] +
    announced +
    desks +
    (desks === APART && leadsOn(lead, one, other, announced) ? 1 : 0) +
    (isElsewhere(one, other) ? 1 : 0) +
    (wants ? 1 : 0) -
    // "How long …? What does it cost?" are on one thing more often than on two.
    (one.questions && other.questions && announced < SAID ? 1 : 0);
  const story = draft.tokens.body.length > STORY && lead !== 'other' ? 1 : 0;
  const left = points - (lead === 'item' && announced < SAID ? ENOUGH_IN_LIST : ENOUGH) - story;
  return left >= 0 && (left >= 2 || left >= (shareWords(draft, one, other) ? (lead === 'other' ? 1 : 2) : 0));
}
