/** What is said in a piece of the body: how far it reaches, whether it asks or complains, what it is about and whom it is for. */
import type {Range, TextField} from '../../../core/finding.ts';
import {hostOf} from '../../../text/addresses.ts';
import type {Hit} from '../../../text/matcher.ts';
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

/** What names something by these. */
const NAMES: ReadonlySet<string> = new Set(['bill', 'price', 'fault', 'back']);
const FAULTS = [
  ['mail-delivery', 'email'],
  ['site-fault', 'web'],
] as const;

export interface Piece {
  readonly range: Range;
  /** Tokens. */
  readonly from: number;
  readonly to: number;
  readonly hits: readonly Hit[];
  readonly asks: boolean;
  /** Asks to know, and complains of nothing. */
  readonly questions: boolean;
  readonly fails: boolean;
  /** Names an invoice or a charge. */
  readonly bills: boolean;
  /** Tokens that ask or pass on, and name nothing. */
  readonly asking: ReadonlySet<number>;
  /** Who would answer it; more than one where that is not clear. */
  readonly desks: ReadonlySet<string>;
  /** Domains that it names. */
  readonly places: ReadonlySet<string>;
}

/** Index of the first of a row that lies at or behind a place. */
function firstAt<T>(row: readonly T[], place: number, placeOf: (one: T) => number): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(row[middle] as T) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Desks of faults that were told as such in a range of the body. */
const toldIn = ({signals}: JudgedDraft, [start, end]: Range): string[] =>
  FAULTS.flatMap(([id, desk]) =>
    (signals[id] ?? []).some(({field, range: [at]}) => field === 'body' && at >= start && at < end) ? [desk] : [],
  );

/**
 * What it is about is worked out where somebody asks for it: most pieces nobody does.
 * @param all hits, in the order of the text
 */
export function pieceOf(draft: JudgedDraft, all: readonly Hit[], range: Range): Piece {
  const {toOriginal} = draft.text.body;
  const [from, to] = range.map((place) => firstAt(draft.tokens.body, place, ({start}) => toOriginal(start))) as [
    number,
    number,
  ];
  const [first, end] = [from, to].map((index) => firstAt(all, index, (hit) => hit.from));
  const hits = all.slice(first, end);
  const has = (name: string): boolean => hits.some(({tag}) => tag === name);
  const told = toldIn(draft, range);
  const fails = told.length > 0 || has('fault');
  const bills = has('bill');
  const questions = draft.text.body.original
    .slice(...range)
    .trimEnd()
    .endsWith('?');
  let known: About | undefined;
  const about = (): About =>
    (known ??= aboutOf(draft, from, to, told.length > 0 ? told : bills || has('price') ? [OFFICE] : []));
  return {
    range,
    from,
    to,
    hits,
    asks: has('ask') || questions,
    questions: questions && !fails,
    fails,
    bills,
    get asking() {
      return new Set(
        hits
          .filter(({tag}) => !NAMES.has(tag))
          .flatMap((hit) => Array.from({length: hit.to - hit.from}, (_, at) => hit.from + at)),
      );
    },
    get desks() {
      return about().desks;
    },
    get places() {
      return about().places;
    },
  };
}

type About = Pick<Piece, 'desks' | 'places'>;

/** Who would answer what is said in a row of tokens. */
export function desksOf(draft: JudgedDraft, field: TextField, from: number, to: number): Set<string> {
  const types = [...draft.typesOf(field, from, to)].sort((a, b) => b[1] - a[1]);
  const [best] = types;
  const near = types.filter(([id, weight]) => id !== NOBODY && weight >= CLEAR && weight * LEAD > (best?.[1] ?? 0));
  return new Set(near.map(([id]) => DESKS[id] ?? id));
}

function aboutOf(draft: JudgedDraft, from: number, to: number, told: readonly string[]): About {
  return {
    desks: told.length > 0 ? new Set(told) : desksOf(draft, 'body', from, to),
    places: new Set(
      draft.tokens.body
        .slice(from, to)
        .filter(({kind}) => kind !== 'word' && kind !== 'number')
        .map(({word}) => hostOf(word.slice(word.lastIndexOf('@') + 1)).replace(/^www\./, '')),
    ),
  };
}

/** Whether two pieces name the same things, in words of their own: what only asks or passes on is in every text. */
export function shareWords(draft: JudgedDraft, one: Piece, other: Piece): boolean {
  const [a, b] = [one, other].map(
    ({from, to, asking}) =>
      new Set(
        draft.tokens.body
          .slice(from, to)
          .filter(({word, kind}, at) => kind === 'word' && word.length >= NAMING && !asking.has(from + at))
          .map(({word}) => word.slice(0, NAMING)),
      ),
  ) as [Set<string>, Set<string>];
  const shared = [...b].filter((word) => a.has(word)).length;
  return shared > 1 && shared > SHARED * Math.min(a.size, b.size);
}
