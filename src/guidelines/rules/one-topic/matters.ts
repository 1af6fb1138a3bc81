/**
 * Where in the body one matter ends and another begins. Precise before complete: each beginning needs a reason of its own,
 * and a request or a fault behind it.
 */
import type {Range} from '../../../core/finding.ts';
import {inSpan} from '../../../text/spans.ts';
import type {Hit, Lexicon} from '../../../text/matcher.ts';
import {sentences} from '../../../text/sentences.ts';
import {findHits} from '../../find.ts';
import type {JudgedDraft, Lexicons} from '../../types.ts';

export interface Matter {
  /** Where what comes before ends, and where its own words begin; UTF-16, as typed. */
  readonly cut: number;
  readonly start: number;
  /** What tells that it is another. */
  readonly mark: Range;
  /** Problem type, where it is clear. */
  readonly type: string | undefined;
}

/** Fewer words make no matter. */
const LEAST_WORDS = 4;
/** A type is clear from here on, and where the next one is so far behind. */
const CLEAR = 3;
const SURE = 6;
const LEAD = 1.5;
/** What the office answers and a technician cannot, and what only he can. */
const OFFICE = 'billing';
const TECHNICAL: ReadonlySet<string> = new Set(['email', 'web', 'ssl', 'server', 'database', 'backup', 'security']);
const APART: ReadonlySet<string> = new Set(['email web', 'web email']);
/** Words as long as these name things; so much in common makes it one matter. */
const NAMING = 5;
const SHARED = 0.2;
/** Sentences and items after these are no beginnings any more. */
const MOST_PIECES = 40;
const PASSAGES: ReadonlySet<string> = new Set(['other', 'aside', 'also']);
const ITEM =
  /(?:^|\n)[ \t]*(?:#?\d{1,2}(?:[.)º]|[ \t]?[-:])-?[ \t]+|[-*•·][ \t]+)(?=\S)|[ \t(]#?[1-9][).][ \t]?-?(?=\p{L})/gu;

interface Piece {
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
}

/** The matters of a body, the first one included; one or none where there is nothing to split. */
export function findMatters(draft: JudgedDraft, lexicons: Lexicons<Lexicon>, tasksFrom: number): readonly Matter[] {
  const body = draft.text.body.original;
  const hits = findHits(draft, 'body', lexicons);
  const tell = (range: Range): Piece => pieceOf(draft, hits, range);
  // "Dos preguntas" above a text is another thing than within it, where both may be about one matter.
  const counted =
    findHits(draft, 'subject', lexicons).find(({tag}) => tag === 'count' || tag === 'questions') ??
    hits.find(({tag}) => tag === 'count');

  const marks = [...body.matchAll(ITEM)];
  const items = marks
    .slice(0, MOST_PIECES + 1)
    .map(({0: mark, index}, at) => tell([index + mark.length, marks[at + 1]?.index ?? body.length]));
  if (tasksFrom > 0 && items.length >= tasksFrom) return [];
  if (items.length > 1 && items.length <= MOST_PIECES) {
    const full = items.filter((item) => isMatter(item) || (counted && item.to - item.from >= LEAST_WORDS));
    if (full.length > 1 && anyApart(draft, full, counted !== undefined))
      return full.map((item) => ({...matterOf(item), cut: marks[items.indexOf(item)]?.index ?? 0}));
  }
  // Most texts say nothing of the kind.
  if (!counted && !hits.some(({tag}) => tag === 'bill' || PASSAGES.has(tag))) return [];
  const pieces = sentences(body)
    .slice(0, MOST_PIECES)
    .filter(([start]) => !inSpan(draft.spans, start, 'quote') && !inSpan(draft.spans, start, 'code'))
    .map(tell);
  const found = passages(draft, hits, pieces, tell);
  if (found.length > 0) return [matterOf(tell([0, found[0]?.cut ?? 0])), ...found];
  if (counted) {
    const after = pieces.filter(
      ({range}) => range[0] >= draft.text.body.toOriginal(counted.end) || !hits.includes(counted),
    );
    const asked = after.filter((piece) => piece.asks && isMatter(piece));
    if (asked.length > 1 && anyApart(draft, asked, true)) return asked.map(matterOf);
  }
  return [];
}

/** Beginnings that words tell, and sentences of another kind. */
function passages(
  draft: JudgedDraft,
  hits: readonly Hit[],
  pieces: readonly Piece[],
  tell: (range: Range) => Piece,
): Matter[] {
  const body = draft.text.body.original;
  const {toOriginal} = draft.text.body;
  const found: Matter[] = [];
  for (const piece of pieces) {
    const [start, end] = piece.range;
    const passage = hits.find(({tag, from}) => from >= piece.from && from < piece.to && PASSAGES.has(tag));
    const cut = passage ? toOriginal(passage.start) : start;
    const before = tell([found.at(-1)?.start ?? 0, cut]);
    // What it is may only be told by the next sentence: "Otra cosa. La factura…"
    const next = pieces.find(({range}) => range[0] >= end);
    const own = passage ? tell([cut, piece.to - passage.to < LEAST_WORDS ? (next?.range[1] ?? end) : end]) : piece;
    if (before.to - before.from < LEAST_WORDS || own.to - own.from < LEAST_WORDS) continue;
    if (passage?.tag !== 'other' && !isMatter(own)) continue;
    if (!isAnother(draft, passage?.tag, before, own)) continue;
    const behind = passage ? toOriginal(passage.end) : start;
    // "Otra cosa: …" needs no word of passage in a ticket of its own.
    const drop = passage && /^\s*[,:.–-]+\s*/.exec(body.slice(behind, behind + 20));
    const mark: Range = passage ? [cut, behind] : piece.range;
    found.push({cut, start: drop ? behind + drop[0].length : cut, mark, type: own.type});
  }
  return found;
}

function isAnother(draft: JudgedDraft, tag: string | undefined, before: Piece, own: Piece): boolean {
  if (tag === undefined) return own.asks && isForOffice(before, own);
  if (isForOffice(before, own) || isApart(before, own)) return true;
  return (tag === 'other' || (tag === 'aside' && own.asks)) && !shareWords(draft, before, own);
}

const isMatter = ({from, to, asks, fails, bills}: Piece): boolean =>
  to - from >= LEAST_WORDS && (asks || fails || bills);

/** A fault and an invoice never are one matter. */
function isForOffice(one: Piece, other: Piece): boolean {
  const [office, technical] = one.type === OFFICE ? [one, other] : [other, one];
  return (
    office.type === OFFICE &&
    office.bills &&
    !technical.bills &&
    technical.type !== undefined &&
    TECHNICAL.has(technical.type)
  );
}

/** Kinds that seldom are one matter. */
const isApart = (one: Piece, other: Piece): boolean =>
  APART.has(`${one.type ?? ''} ${other.type ?? ''}`) && one.sure && other.sure;

/** Whether two pieces name the same things. */
function shareWords(draft: JudgedDraft, one: Piece, other: Piece): boolean {
  const [a, b] = [one, other].map(
    ({from, to}) =>
      new Set(
        draft.tokens.body
          .slice(from, to)
          .filter(({word, kind}) => kind !== 'word' || word.length >= NAMING)
          .map(({word}) => word.slice(0, NAMING)),
      ),
  ) as [Set<string>, Set<string>];
  return [...b].filter((word) => a.has(word)).length > SHARED * Math.min(a.size, b.size);
}

const anyApart = (draft: JudgedDraft, items: readonly Piece[], counted: boolean): boolean =>
  items.slice(1).some((item, index) => {
    const before = items[index] as Piece;
    return isForOffice(before, item) || (counted && !shareWords(draft, before, item));
  });

const matterOf = ({range: [start], range, type}: Piece): Matter => ({cut: start, start, mark: range, type});

function pieceOf(draft: JudgedDraft, hits: readonly Hit[], range: Range): Piece {
  const {toOriginal, original} = draft.text.body;
  const tokens = draft.tokens.body;
  let from = tokens.findIndex((token) => toOriginal(token.start) >= range[0]);
  if (from < 0) from = tokens.length;
  let to = from;
  while (to < tokens.length && toOriginal(tokens[to]?.start ?? 0) < range[1]) to++;
  const has = (name: string): boolean => hits.some((hit) => hit.tag === name && hit.from >= from && hit.from < to);
  const [best, second] = [...draft.typesOf('body', from, to)].sort((a, b) => b[1] - a[1]);
  const clear = best && best[1] >= CLEAR && best[1] >= LEAD * (second?.[1] ?? 0);
  return {
    range,
    from,
    to,
    asks:
      has('ask') ||
      original
        .slice(...range)
        .trimEnd()
        .endsWith('?'),
    fails: has('fault'),
    bills: has('bill'),
    type: clear ? best[0] : undefined,
    sure: clear === true && best[1] >= SURE,
  };
}
