/**
 * How much tells that what is said in a piece is another matter than what stands before it: points for the words that pass on
 * to it, for whom each is for, for what each wants and where, less what they have in common.
 */
import type {Range} from '../../../core/finding.ts';
import {remember} from '../../../text/memory.ts';
import type {JudgedDraft} from '../../types.ts';
import {isSecond, OFFICE, type Piece, shareWords} from './pieces.ts';

/** So many points make another matter, more where both name the same things. */
const ENOUGH = 4;
const SURE = 6;
/** Words from which on a text is a story: it passes through many things, and one point more is asked for. */
const STORY = 60;
/** What leads to a piece: words by their tag, or an item of a list, which may be of steps or symptoms; `none` where it only follows. */
export const LEADS: Readonly<Record<string, number>> = {
  other: 4,
  nth: 2,
  aside: 3,
  also: 1,
  item: 1,
  too: 1,
  and: 0,
  join: 2,
  none: -1,
};

/** Leads that say or show that it is another thing; "and …" does not. */
const TELLING = /other|nth|aside|item/;
/** What belongs to a service. */
const ATTRIBUTES = /^(?:database|account|plan|invoice)$/;
/** Each names a service of its own. */
const SERVICES = 3;
/** It is of everything. */
const MOVE = 'migration';
/** Others answer it. */
const APART = 2;
const OFFICE_APART = 3;
/** Desks whose matters are often two sides of one. */
const SIDES: Readonly<Record<string, string>> = {
  dns: 'web email server access billing',
  access: 'web email server',
  migration: 'web email',
  server: 'web backup',
  backup: 'web',
};

const areSides = (one: string, other: string): boolean => SIDES[one]?.split(' ').includes(other) === true;

/** Where services are named in the body, each once. */
export const servicesIn = ({facts, known}: JudgedDraft): readonly Range[] =>
  remember(known, servicesIn, () =>
    facts.flatMap(({id, field, range, role = ''}) =>
      id === 'service' && field === 'body' && range && !ATTRIBUTES.test(role) ? [range] : [],
    ),
  );

/** Who answers them: others (2), perhaps others (1, or 0 where only the sentence goes on), unknown (0), the same one (-2); a fault or a wish, and an invoice: never one matter (3). */
function desksApart(draft: JudgedDraft, lead: string, one: Piece, other: Piece): number {
  if (one.desks.size === 0 || other.desks.size === 0) return 0;
  if ([...one.desks].some((desk) => other.desks.has(desk))) return one.desks.size + other.desks.size > 2 ? 0 : -APART;
  if (draft.guess.id === 'presales' && one.questions && other.questions) return -APART;
  if (isForOffice(one, other) || isForOffice(other, one)) return one.fails || other.fails ? OFFICE_APART : APART;
  if (draft.guess.id === MOVE) return 0;
  const sides = [...one.desks].some((a) => [...other.desks].some((b) => areSides(a, b) || areSides(b, a)));
  return sides ? Number(TELLING.test(lead)) : APART;
}

const isForOffice = (office: Piece, technical: Piece): boolean =>
  office.bills && office.desks.has(OFFICE) && !technical.bills;

/** @param announced how clearly there were said to be several: 2 by "two things", 1 by "two questions" or a subject that names two */
export function areApart(draft: JudgedDraft, lead: string, one: Piece, other: Piece, announced: number): boolean {
  const wants = one.fails !== other.fails && (one.fails ? other : one).asks;
  const desks = desksApart(draft, lead, one, other);
  const story = draft.tokens.body.length > STORY && lead !== 'other';
  const points =
    (LEADS[lead] ?? 0) +
    announced +
    Number(lead === 'item' && announced > 1) +
    desks +
    (nameServices(draft, one, other) ? SERVICES : 0) +
    Number(wants) -
    Number(story);
  // What the subject names is asked only where one point decides.
  const sum = points + Number((points === ENOUGH - 1 || points === SURE - 1) && isSecond(draft, one, other));
  return sum >= ENOUGH && (sum >= SURE || !shareWords(draft, one, other));
}

/** Whether each names a service that was not named before. A move is of everything. */
const nameServices = (draft: JudgedDraft, ...pieces: readonly Piece[]): boolean =>
  draft.guess.id !== MOVE &&
  pieces.every(({range: [from, to]}) => servicesIn(draft).some(([start]) => start >= from && start < to));
