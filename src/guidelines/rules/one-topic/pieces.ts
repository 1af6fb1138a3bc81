/** What is said in a piece of the body: how far it reaches, whether it asks or complains, what it is about and whom it is for. */
import type {Range, TextField} from '../../../core/finding.ts';
import type {Hit} from '../../../text/matcher.ts';
import {TYPE_OF_SIGNAL} from '../../problem-type/index.ts';
import type {JudgedDraft} from '../../types.ts';

/** A type is clear from here on, and where the next one is so far behind. */
const CLEAR = 2;
const LEAD = 1.5;
/** What has no desk of its own. */
const NOBODY = 'other';
/** The desk of invoices and offers. */
export const OFFICE = 'billing';
/** Types that one person answers; the others have one each. */
const DESKS: Readonly<Record<string, string>> = {presales: OFFICE, ssl: 'web', database: 'web', security: 'web'};
/** Words as long as these name things; so much in common makes it one matter. */
const NAMING = 5;
const SHARED = 0.2;
/** Fewer letters name nothing. */
const LEAST = 3;
/** What stands behind the first of what joins two things in a subject. */
const SECOND = /(?:[,;+/&]| (?:and|y|e) )(.*)/;

export interface Piece {
  readonly range: Range;
  /** Tokens. */
  readonly from: number;
  readonly to: number;
  readonly asks: boolean;
  readonly questions: boolean;
  readonly fails: boolean;
  /** Names an invoice or a charge. */
  readonly bills: boolean;
  /** Who would answer it; more than one where that is not clear. */
  readonly desks: ReadonlySet<string>;
}

/** Index of the first of a row that lies at or behind a place; a row is long, and its places rise. */
function firstAt<T>(row: readonly T[], place: number, placeOf: (one: T) => number): number {
  let [from, to] = [0, row.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (placeOf(row[middle] as T) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** @param all hits, in the order of the text */
export function pieceOf(draft: JudgedDraft, all: readonly Hit[], range: Range): Piece {
  const {original, toOriginal} = draft.text.body;
  const tokens = draft.tokens.body;
  const [from = 0, to = 0] = range.map((place) => firstAt(tokens, place, ({start}) => toOriginal(start)));
  const hits = all.slice(...[from, to].map((index) => firstAt(all, index, (hit) => hit.from)));
  const has = (name: string): boolean => hits.some(({tag}) => tag === name);
  // Faults that were told as such.
  const faults = TYPE_OF_SIGNAL.filter(([id]) =>
    draft.signals[id]?.some(
      ({value, field, range: [at]}) => value !== 'any' && field === 'body' && at >= range[0] && at < range[1],
    ),
  );
  const fails = faults.length > 0 || has('fault');
  const bills = has('bill');
  const questions = original
    .slice(...range)
    .trimEnd()
    .endsWith('?');
  return {
    range,
    from,
    to,
    asks: has('ask') || questions,
    questions,
    fails,
    bills,
    desks:
      faults.length > 0
        ? new Set(faults.map(([, desk]) => desk))
        : bills || has('price')
          ? new Set([OFFICE])
          : desksOf(draft, 'body', from, to),
  };
}

/** Who would answer what is said in a row of tokens. */
export function desksOf(draft: JudgedDraft, field: TextField, from: number, to: number): ReadonlySet<string> {
  const types = [...draft.typesOf(field, from, to)];
  const most = Math.max(...types.map(([, weight]) => weight));
  const near = types.filter(([id, weight]) => id !== NOBODY && weight >= CLEAR && weight * LEAD > most);
  return new Set(near.map(([id]) => DESKS[id] ?? id));
}

/** What a piece names, by beginnings of words of its own: what only asks or passes on is in every text. */
function namesIn({tokens}: JudgedDraft, {from, to}: Piece, least: number): ReadonlySet<string> {
  return new Set(
    tokens.body
      .slice(from, to)
      .filter(({word, kind}) => kind === 'word' && word.length >= least)
      .map(({word}) => word.slice(0, NAMING)),
  );
}

/** Whether two pieces name the same things. */
export function shareWords(draft: JudgedDraft, one: Piece, other: Piece): boolean {
  const [a, b] = [namesIn(draft, one, NAMING), namesIn(draft, other, NAMING)];
  const shared = [...b].filter((word) => a.has(word)).length;
  return shared > 1 && shared > SHARED * Math.min(a.size, b.size);
}

/** Whether the second of two things in the subject is named in the other piece alone. */
export function isSecond(draft: JudgedDraft, one: Piece, other: Piece): boolean {
  const [, second] = SECOND.exec(draft.text.subject.folded) ?? [];
  if (!second) return false;
  const [a, b] = [namesIn(draft, one, LEAST), namesIn(draft, other, LEAST)];
  return second
    .split(' ')
    .map((word) => word.slice(0, NAMING))
    .some((word) => b.has(word) && !a.has(word));
}
