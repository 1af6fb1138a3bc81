/** What is said in a piece of the body: how far it reaches, whether it asks or complains, what it is about and whom it is for. */
import type {Range} from '../../../core/finding.ts';
import {hostOf} from '../../../text/addresses.ts';
import type {Hit} from '../../../text/matcher.ts';
import type {JudgedDraft} from '../../types.ts';

/** A type is clear from here on, and where the next one is so far behind. */
const CLEAR = 3;
const SURE = 6;
const LEAD = 1.5;
/** The desk of invoices and offers. */
export const OFFICE = 'billing';
/** Types that one person answers; the others have one each. */
const DESKS: Readonly<Record<string, string>> = {presales: OFFICE, ssl: 'web', database: 'web', security: 'web'};
/** Words as long as these name things; so much in common makes it one matter. */
const NAMING = 5;
const SHARED = 0.2;

export interface Piece {
  readonly range: Range;
  /** Tokens. */
  readonly from: number;
  readonly to: number;
  readonly asks: boolean;
  readonly fails: boolean;
  readonly type: string | undefined;
  /** Names an invoice or a charge. */
  readonly bills: boolean;
  /** Very clear. */
  readonly sure: boolean;
  /** Who would answer it; more than one where that is not clear. */
  readonly desks: ReadonlySet<string>;
  /** Domains that it names. */
  readonly places: ReadonlySet<string>;
}

/** Index of the first token at or behind a place of the text as typed. */
function tokenAt(draft: JudgedDraft, place: number): number {
  const {toOriginal} = draft.text.body;
  const tokens = draft.tokens.body;
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toOriginal(tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What it is about is worked out where somebody asks for it: most pieces nobody does. */
export function pieceOf(draft: JudgedDraft, hits: readonly Hit[], range: Range): Piece {
  const [from, to] = [tokenAt(draft, range[0]), tokenAt(draft, range[1])];
  const has = (name: string): boolean => hits.some((hit) => hit.tag === name && hit.from >= from && hit.from < to);
  const fails = has('fault');
  let known: About | undefined;
  const about = (): About => (known ??= aboutOf(draft, from, to, fails));
  return {
    range,
    from,
    to,
    asks:
      has('ask') ||
      draft.text.body.original
        .slice(...range)
        .trimEnd()
        .endsWith('?'),
    fails,
    bills: has('bill'),
    get type() {
      return about().type;
    },
    get desks() {
      return about().desks;
    },
    get sure() {
      return about().sure;
    },
    get places() {
      return about().places;
    },
  };
}

type About = Pick<Piece, 'type' | 'desks' | 'sure' | 'places'>;

function aboutOf(draft: JudgedDraft, from: number, to: number, fails: boolean): About {
  const types = [...draft.typesOf('body', from, to)].sort((a, b) => b[1] - a[1]);
  const [best, second] = types;
  const clear = best && best[1] >= CLEAR && best[1] >= LEAD * (second?.[1] ?? 0);
  // A domain alone that fails is a site.
  const least = fails && best?.[0] === 'web' ? 1 : CLEAR;
  const near = types.filter(([, weight]) => weight >= least && weight * LEAD > (best?.[1] ?? 0));
  return {
    type: clear ? best[0] : undefined,
    desks: new Set(near.map(([id]) => DESKS[id] ?? id)),
    sure: clear === true && best[1] >= SURE,
    places: new Set(
      draft.tokens.body
        .slice(from, to)
        .filter(({kind}) => kind !== 'word' && kind !== 'number')
        .map(({word}) => hostOf(word.slice(word.lastIndexOf('@') + 1)).replace(/^www\./, '')),
    ),
  };
}

/** Whether two pieces name the same things; addresses count only where nothing else told that it is another matter. */
export function shareWords(draft: JudgedDraft, one: Piece, other: Piece, addresses = true): boolean {
  const [a, b] = [one, other].map(
    ({from, to}) =>
      new Set(
        draft.tokens.body
          .slice(from, to)
          .filter(({word, kind}) => (kind === 'word' ? word.length >= NAMING : addresses))
          .map(({word}) => word.slice(0, NAMING)),
      ),
  ) as [Set<string>, Set<string>];
  return [...b].filter((word) => a.has(word)).length > SHARED * Math.min(a.size, b.size);
}
