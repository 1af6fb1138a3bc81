/**
 * How much tells that what is said in a piece is another matter than what stands before it: points for the words that pass on
 * to it, for whom each is for, for what each wants and where, less what they have in common.
 */
import type {JudgedDraft} from '../../types.ts';
import {OFFICE, type Piece, shareWords} from './pieces.ts';

/** So many points make another matter, more in a list, which may be of steps or symptoms, and where both name the same things, even if words say that it is another. */
const ENOUGH = 4;
const ENOUGH_IN_LIST = 5;
const SURER = 5;
const SURE = 6;
/** Words from which on a text is a story: it passes through many things, and one point more is asked for. */
const STORY = 60;
/** What leads to a piece: words by their tag, or an item of a list. */
export const LEADS: Readonly<Record<string, number>> = {
  other: 4,
  nth: 2,
  aside: 2,
  also: 1,
  item: 2,
  too: 1,
  and: 1,
  join: 0,
};

/** Others answer it. */
const APART = 2;
const OFFICE_APART = 3;
/** Desks whose matters are often two sides of one. */
const SIDES: Readonly<Record<string, string>> = {
  dns: 'web email migration server access billing',
  access: 'web email server billing',
  migration: 'web email backup server billing',
  server: 'web backup',
  backup: 'web',
};

const areSides = (one: string, other: string): boolean => SIDES[one]?.split(' ').includes(other) === true;

/** Who answers them: others (2), perhaps others (1), unknown (0), the same one (-2); a fault or a wish, and an invoice: never one matter (3). */
function desksApart(draft: JudgedDraft, one: Piece, other: Piece): number {
  if (one.desks.size === 0 || other.desks.size === 0) return 0;
  if ([...one.desks].some((desk) => other.desks.has(desk))) return one.desks.size + other.desks.size > 2 ? 0 : -APART;
  if (draft.guess.id === 'presales' && one.questions && other.questions) return -APART;
  if (isForOffice(one, other) || isForOffice(other, one)) return one.fails || other.fails ? OFFICE_APART : APART;
  const sides = [...one.desks].some((a) => [...other.desks].some((b) => areSides(a, b) || areSides(b, a)));
  // A move is of everything.
  return sides || draft.guess.id === 'migration' ? 1 : APART;
}

const isForOffice = (office: Piece, technical: Piece): boolean =>
  office.bills && office.desks.has(OFFICE) && !technical.bills && (technical.fails || technical.asks);

/** @param announced how clearly there were said to be several: 2 by "two things", 1 by "two questions" or a subject that names two */
export function areApart(draft: JudgedDraft, lead: string, one: Piece, other: Piece, announced: number): boolean {
  const wants = one.fails !== other.fails && (one.fails ? other : one).asks;
  const desks = desksApart(draft, one, other);
  // "Also" and "and" before a sentence lead to anything; where two were named, or one fails and one is wished for, to another matter.
  const leadsOn = desks === APART && lead === 'also' && (announced > 0 || one.fails !== other.fails);
  const story = draft.tokens.body.length > STORY && lead !== 'other';
  // "How long …? What does it cost?" are on one thing more often than on two.
  const questions = one.questions && other.questions && announced < 2;
  const enough = lead === 'item' && announced < 2 ? ENOUGH_IN_LIST : ENOUGH;
  const points =
    (LEADS[lead] ?? 0) + announced + desks + Number(leadsOn) + Number(wants) - Number(story) - Number(questions);
  const sure = lead === 'other' ? SURER : SURE;
  return points >= enough && (points >= sure || !shareWords(draft, one, other));
}
