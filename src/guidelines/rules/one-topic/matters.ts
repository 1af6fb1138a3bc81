/**
 * Where in the body one matter ends and another begins. Precise before complete: each beginning needs a reason of its own,
 * and a request or a fault behind it.
 */
import type {Range} from '../../../core/finding.ts';
import {inSpan} from '../../../text/spans.ts';
import type {Hit, Lexicon} from '../../../text/matcher.ts';
import {findAll, findHits, sentencesOf} from '../../find.ts';
import type {JudgedDraft, Lexicons} from '../../types.ts';
import {areApart, isForOffice, type Lead, LEADS} from './apart.ts';
import {desksOf, type Piece, pieceOf} from './pieces.ts';

const isLead = (tag: string): tag is Lead => Object.hasOwn(LEADS, tag);

export interface Matter {
  /** Where what comes before ends, and where its own words begin; UTF-16, as typed. */
  readonly cut: number;
  readonly start: number;
  /** What tells that it is another. */
  readonly mark: Range;
  /** Who would answer it; more than one where that is not clear. */
  readonly desks: ReadonlySet<string>;
}

/** Fewer words make no matter. */
const LEAST_WORDS = 4;
const LEAST_LISTED = 3;
/** Sentences and items after these are no beginnings any more. */
const MOST_PIECES = 40;
/** Words in which a matter says that it goes on with another. */
const BEGINNING = 4;
/** What joins two things in a subject. */
const JOINTS = /^(?:and|plus|also|y|e|mas|tambien|ademas)$/;
const POSTSCRIPT = /^p[ds]$/;
/** What was announced stands in so many sentences behind it. */
const SOON = 5;
/** Where an announced list goes on: behind a mark, or within a sentence. */
const JOINT = /(?<=[,;.!?…])\s+(?:y |and )?|\s(?:y|e|and)\s|\n\s*\n/g;
/** So much text has said something, even without a request or a fault. */
const LONG = 12;
const ITEM =
  /(?:^|\n)[ \t]*(?:#?\d{1,2}(?:[.)º]|[ \t]?[-:])-?[ \t]+|[a-e]\)[ \t]*|[-*•·][ \t]+)(?=\S)|[ \t(]#?[1-9][).][ \t]?-?(?=\p{L})|(?<=[ \t])\(?[a-e]\)[ \t](?=\p{L})/gu;

/** The matters of a body, the first one included; one or none where there is nothing to split. */
export function findMatters(draft: JudgedDraft, lexicons: Lexicons<Lexicon>, tasksFrom: number): readonly Matter[] {
  const {original: body, toOriginal} = draft.text.body;
  const hits = [...findHits(draft, 'body', lexicons), ...postscripts(draft)].sort((a, b) => a.from - b.from);
  const tell = (range: Range): Piece => pieceOf(draft, hits, range);
  const counted = hits.find(isCount);
  // "Dos preguntas" above a text is another thing than within it, where both may be about one matter.
  const above = findHits(draft, 'subject', lexicons).some(
    (hit) => isCount(hit) && (hit.tag === 'count' || hit.to === draft.tokens.subject.length),
  );
  const announced = above || counted?.tag === 'count' ? 2 : counted || namesTwo(draft) ? 1 : 0;
  /** What stands behind each mark up to the next, where two of them are apart. */
  const parts = (marks: readonly Mark[], end: number, isFull: (piece: Piece) => boolean): readonly Matter[] => {
    const full = marks
      .map(({index, match: {0: mark}}, at) => {
        const piece = tell([index + mark.length, marks[at + 1]?.index ?? end]);
        return {...matterOf(piece), cut: index, piece};
      })
      .filter(({piece}) => isFull(piece));
    return anyApart(
      draft,
      full.map(({piece}) => piece),
      announced,
    )
      ? full
      : [];
  };

  const marks = findAll(draft, 'body', ITEM);
  if (tasksFrom > 0 && marks.length >= tasksFrom) return [];
  if (marks.length <= MOST_PIECES) {
    const items = parts(
      marks,
      body.length,
      (item) => isMatter(item) || (announced > 1 && lengthOf(item) >= LEAST_WORDS),
    );
    if (items.length > 0) return items;
  }
  // Most texts say nothing of the kind.
  const turns = hits.filter(({tag}) => tag === 'bill' || isLead(tag));
  if (announced === 0 && turns.length === 0) return [];
  const told = sentencesOf(draft)
    .slice(0, MOST_PIECES)
    .filter(([start]) => !inSpan(draft.spans, start, 'quote') && !inSpan(draft.spans, start, 'code'));
  const found = passages(draft, hits, turns, told, tell, announced);
  if (found.length > 0) return [matterOf(tell([0, found[0]?.cut ?? 0])), ...found];
  if (!counted && !above) return [];
  // What follows the words that announce several, in sentences or within one.
  const begin = counted ? toOriginal(counted.end) : 0;
  const end =
    told
      .filter(([, behind]) => behind > begin)
      .slice(0, SOON)
      .at(-1)?.[1] ?? begin;
  const joints = [...body.slice(begin, end).matchAll(JOINT)].map((match) => ({match, index: begin + match.index}));
  return parts(
    [{match: [''], index: begin}, ...joints],
    end,
    (part) => lengthOf(part) >= LEAST_LISTED && (isMatter(part) || part.desks.size > 0),
  );
}

/** Where something begins, and the words that say so. */
interface Mark {
  readonly match: {readonly 0: string};
  readonly index: number;
}

const isCount = ({tag}: Hit): boolean => tag === 'count' || tag === 'questions';

/** Whether the subject names two things that are for different desks. */
function namesTwo(draft: JudgedDraft): boolean {
  const tokens = draft.tokens.subject;
  return tokens.some(({word, start, paused, first}, index) => {
    const joined = JOINTS.test(word);
    if (index === 0 || !(joined || paused || first || /[+/&]/.test(draft.text.subject.folded.slice(start - 3, start))))
      return false;
    const before = desksOf(draft, 'subject', 0, index);
    const behind = desksOf(draft, 'subject', index + (joined ? 1 : 0), tokens.length);
    return before.size > 0 && behind.size > 0 && ![...behind].some((desk) => before.has(desk));
  });
}

/** "PS", and "P.S." in two words, amid the text. */
function postscripts({tokens: {body}}: JudgedDraft): readonly Hit[] {
  return body.flatMap(({word, start}, from): Hit[] => {
    const to = from + (word === 'p' ? 2 : 1);
    const last = body[to - 1];
    const said = word === 'p' ? word + (last?.word ?? '') : word;
    return last && from > 0 && to < body.length && POSTSCRIPT.test(said)
      ? [{tag: 'also', start, end: last.end, from, to}]
      : [];
  });
}

/** Beginnings that words tell, and sentences of another kind. */
function passages(
  draft: JudgedDraft,
  hits: readonly Hit[],
  turns: readonly Hit[],
  told: readonly Range[],
  tell: (range: Range) => Piece,
  announced: number,
): Matter[] {
  const body = draft.text.body.original;
  const {toOriginal} = draft.text.body;
  const found: Matter[] = [];
  // "And it …" goes on with what was said; "Unrelated to that, …" does not.
  const goesBack = ({tag, from, to}: Hit): boolean => {
    const at = tag === 'and' || tag === 'also' ? from : to;
    return hits.some((hit) => hit.tag === 'back' && hit.from >= at && hit.from < at + BEGINNING);
  };
  for (const range of told) {
    const [start, end] = range;
    // Nothing else leads to another matter, nor to the office.
    if (!turns.some((turn) => start <= toOriginal(turn.start) && toOriginal(turn.start) < end)) continue;
    const piece = tell(range);
    const [leads] = piece.hits
      .filter(({tag}) => isLead(tag))
      .sort((a, b) => LEADS[b.tag as Lead] - LEADS[a.tag as Lead]);
    const lead = (leads?.tag ?? 'none') as Lead;
    // Where no word leads to it, it is a question to the office behind a fault.
    if (lead === 'none' && !(piece.asks && piece.bills)) continue;
    // "We would also like …" begins with its sentence.
    const passage = lead === 'too' ? undefined : leads;
    const cut = passage ? toOriginal(passage.start) : start;
    // "(Another matter …)" is said by the way, and "…, and the panel shows it" goes on with its sentence.
    if ((lead === 'join' && cut > start) || body.slice(0, cut).trimEnd().endsWith('(')) continue;
    // What it is may only be told by the next sentence: "Otra cosa. La factura…"
    const next = told.find(([behind]) => behind >= end);
    const alone = tell([cut, passage && piece.to - passage.to < LEAST_WORDS ? (next?.[1] ?? end) : end]);
    const own = lead === 'none' || isMatter(alone) || !next ? alone : tell([cut, next[1]]);
    if (lengthOf(own) < LEAST_WORDS || (lead !== 'other' && !isMatter(own))) continue;
    const before = tell([found.at(-1)?.start ?? 0, cut]);
    if (lengthOf(before) < LEAST_WORDS) continue;
    if (!isMatter(before) && before.desks.size === 0 && lengthOf(before) < LONG) continue;
    // "Issue 2: …" has no word in common with "Issue 1: …" for that.
    const said = passage ? {...own, from: passage.to} : own;
    if (lead === 'none' && !(before.fails && isForOffice(before, own))) continue;
    if (!areApart(draft, lead, before, said, announced - (leads && goesBack(leads) ? 2 : 0))) continue;
    const behind = passage ? toOriginal(passage.end) : start;
    // "Otra cosa: …" needs no word of passage in a ticket of its own.
    const drop = passage && /^\s*[,:.–-]+\s*/.exec(body.slice(behind, behind + 20));
    const mark: Range = passage ? [cut, behind] : range;
    found.push({cut, start: drop ? behind + drop[0].length : cut, mark, desks: own.desks});
  }
  return found;
}

const lengthOf = ({from, to}: Piece): number => to - from;

const isMatter = (piece: Piece): boolean =>
  lengthOf(piece) >= LEAST_WORDS && (piece.asks || piece.fails || piece.bills);

const anyApart = (draft: JudgedDraft, items: readonly Piece[], announced: number): boolean =>
  items.some((item, index) => items.slice(index + 1).some((other) => areApart(draft, 'item', item, other, announced)));

const matterOf = ({range: [start], range, desks}: Piece): Matter => ({cut: start, start, mark: range, desks});
