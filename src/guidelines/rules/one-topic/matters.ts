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
import {OFFICE, type Piece, pieceOf, shareWords} from './pieces.ts';

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
const LEAST_LISTED = 3;
/** What only a technician can answer. */
const TECHNICAL: ReadonlySet<string> = new Set(['email', 'web', 'ssl', 'server', 'database', 'backup', 'security']);
/** Kinds that seldom are one matter, where both are very clear. */
const APART: ReadonlySet<string> = new Set(['email web', 'web email']);
/** Sentences and items after these are no beginnings any more. */
const MOST_PIECES = 40;
const PASSAGES: ReadonlySet<string> = new Set(['other', 'nth', 'aside', 'also', 'and']);
/** "P.S." */
const POSTSCRIPT = /(?:^|[\s.!?])(p\. ?[ds]\.?|ps|pd)(?=[ :.,-])/g;
/** Where an announced list goes on within a sentence. */
const JOINT = /[,;]\s+(?:y |and )?|\s(?:y|e|and)\s/g;
/** So much text has said something, even without a request or a fault. */
const LONG = 12;
const ITEM =
  /(?:^|\n)[ \t]*(?:#?\d{1,2}(?:[.)º]|[ \t]?[-:])-?[ \t]+|[-*•·][ \t]+)(?=\S)|[ \t(]#?[1-9][).][ \t]?-?(?=\p{L})/gu;

/** The matters of a body, the first one included; one or none where there is nothing to split. */
export function findMatters(draft: JudgedDraft, lexicons: Lexicons<Lexicon>, tasksFrom: number): readonly Matter[] {
  const body = draft.text.body.original;
  const hits = [...findHits(draft, 'body', lexicons), ...postscripts(draft)].sort((a, b) => a.from - b.from);
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
  const found = passages(draft, hits, pieces, tell, counted !== undefined);
  if (found.length > 0) return [matterOf(tell([0, found[0]?.cut ?? 0])), ...found];
  if (counted) {
    const begin = hits.includes(counted) ? draft.text.body.toOriginal(counted.end) : 0;
    const after = pieces
      .filter(({range}) => range[1] > begin)
      .map((piece) => (piece.range[0] < begin ? tell([begin, piece.range[1]]) : piece));
    const asked = after.filter((piece) => piece.asks && isMatter(piece));
    if (asked.length > 1 && anyApart(draft, asked, true)) return asked.map(matterOf);
    const listed = after
      .flatMap(({range}) => cutAtJoints(body, range).map(tell))
      .filter((one) => one.to - one.from >= LEAST_LISTED && (isMatter(one) || one.desks.size > 0));
    if (
      listed.length > 1 &&
      listed.some((one) => listed.some((other) => differ(one, other) && !shareWords(draft, one, other)))
    )
      return listed.map(matterOf);
  }
  return [];
}

function cutAtJoints(body: string, [start, end]: Range): Range[] {
  const joints = [...body.slice(start, end).matchAll(JOINT)];
  return [...joints, undefined].map((joint, index) => {
    const before = joints[index - 1];
    return [
      before ? start + before.index + before[0].length : start,
      joint ? start + joint.index + (/^[,;]/.test(joint[0]) ? 1 : 0) : end,
    ];
  });
}

function postscripts(draft: JudgedDraft): Hit[] {
  return [...draft.text.body.folded.matchAll(POSTSCRIPT)].flatMap(({0: whole, 1: mark = '', index}) => {
    const start = index + whole.length - mark.length;
    const end = start + mark.length;
    const from = draft.tokens.body.findIndex((token) => token.start >= start);
    const to = draft.tokens.body.findIndex((token) => token.start >= end);
    return from > 0 && to > from ? [{tag: 'also', start, end, from, to}] : [];
  });
}

/** Beginnings that words tell, and sentences of another kind. */
function passages(
  draft: JudgedDraft,
  hits: readonly Hit[],
  pieces: readonly Piece[],
  tell: (range: Range) => Piece,
  counted: boolean,
): Matter[] {
  const body = draft.text.body.original;
  const {toOriginal} = draft.text.body;
  const found: Matter[] = [];
  for (const piece of pieces) {
    const [start, end] = piece.range;
    const passage = hits.find(({tag, from}) => from >= piece.from && from < piece.to && PASSAGES.has(tag));
    const cut = passage ? toOriginal(passage.start) : start;
    // What it is may only be told by the next sentence: "Otra cosa. La factura…"
    const next = pieces.find(({range}) => range[0] >= end);
    const own = passage ? tell([cut, piece.to - passage.to < LEAST_WORDS ? (next?.range[1] ?? end) : end]) : piece;
    if (own.to - own.from < LEAST_WORDS || (!passage && !own.asks)) continue;
    if (passage?.tag !== 'other' && !isMatter(own)) continue;
    const before = tell([found.at(-1)?.start ?? 0, cut]);
    if (before.to - before.from < LEAST_WORDS) continue;
    if (!isMatter(before) && before.desks.size === 0 && before.to - before.from < LONG) continue;
    // "Issue 2: …" has no word in common with "Issue 1: …" for that.
    const said = passage ? {...own, from: passage.to} : own;
    if (!isAnother(draft, passage?.tag, before, said, counted)) continue;
    const behind = passage ? toOriginal(passage.end) : start;
    // "Otra cosa: …" needs no word of passage in a ticket of its own.
    const drop = passage && /^\s*[,:.–-]+\s*/.exec(body.slice(behind, behind + 20));
    const mark: Range = passage ? [cut, behind] : piece.range;
    found.push({cut, start: drop ? behind + drop[0].length : cut, mark, type: own.type});
  }
  return found;
}

function isAnother(draft: JudgedDraft, tag: string | undefined, before: Piece, own: Piece, counted: boolean): boolean {
  if (tag === undefined) return own.asks && before.fails && isForOffice(before, own);
  if (isForOffice(before, own) || isApart(before, own)) return true;
  if (tag === 'and') return false;
  if (tag === 'nth')
    return (
      isMatter(own) &&
      (counted || isElse(draft, before, own) || (differ(before, own) && (own.asks || own.bills))) &&
      !shareWords(draft, before, own)
    );
  if (tag === 'also')
    return (
      isElse(draft, before, own) || (differ(before, own) && isElsewhere(before, own) && before.fails !== own.fails)
    );
  return (tag !== 'aside' || own.asks || isElsewhere(before, own)) && !shareWords(draft, before, own, false);
}

/** Another desk's, and one of them is an order and no fault. */
const isElse = (draft: JudgedDraft, one: Piece, other: Piece): boolean =>
  differ(one, other) &&
  [one, other].some(({desks}) => [...desks].every((desk) => TECHNICAL.has(desk) || desk === 'access')) &&
  ([one, other].some(({desks, fails}) => desks.has(OFFICE) || (desks.has('dns') && !fails)) ||
    (one.sure && other.sure && one.fails !== other.fails && (one.fails ? other : one).asks)) &&
  !shareWords(draft, one, other);

const differ = (one: Piece, other: Piece): boolean =>
  one.desks.size > 0 && other.desks.size > 0 && ![...one.desks].some((desk) => other.desks.has(desk));

const isElsewhere = (one: Piece, other: Piece): boolean =>
  one.places.size > 0 && other.places.size > 0 && ![...other.places].some((place) => one.places.has(place));

const isMatter = ({from, to, asks, fails, bills}: Piece): boolean =>
  to - from >= LEAST_WORDS && (asks || fails || bills);

/** A fault and an invoice never are one matter. */
function isForOffice(one: Piece, other: Piece): boolean {
  const [office, technical] = one.type === OFFICE ? [one, other] : [other, one];
  return (
    office.type === OFFICE &&
    office.bills &&
    !technical.bills &&
    (technical.fails || technical.asks) &&
    technical.type !== undefined &&
    TECHNICAL.has(technical.type)
  );
}

/** Kinds that seldom are one matter. */
const isApart = (one: Piece, other: Piece): boolean =>
  APART.has(`${one.type ?? ''} ${other.type ?? ''}`) && one.sure && other.sure;

const anyApart = (draft: JudgedDraft, items: readonly Piece[], counted: boolean): boolean =>
  items.slice(1).some((item, index) => {
    const before = items[index] as Piece;
    return isForOffice(before, item) || isElse(draft, before, item) || (counted && !shareWords(draft, before, item));
  });

const matterOf = ({range: [start], range, type}: Piece): Matter => ({cut: start, start, mark: range, type});
