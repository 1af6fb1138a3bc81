/**
 * Where in the body one matter ends and another begins. Precise before complete: each beginning needs a reason of its own,
 * and a request or a fault behind it.
 */
import type {Range} from '../../../core/finding.ts';
import type {Hit, Lexicon} from '../../../text/matcher.ts';
import {inSpan} from '../../../text/spans.ts';
import {findAll, findHits, sentencesOf} from '../../find.ts';
import type {JudgedDraft, Lexicons} from '../../types.ts';
import {areApart, LEADS, servicesIn} from './apart.ts';
import {type Piece, pieceOf} from './pieces.ts';

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
/** So much text has said something, even without a request or a fault. */
const LONG = 12;
/** Words in which a matter says that it goes on with another. */
const BEGINNING = 4;
/** What was announced stands in so many sentences behind it. */
const SOON = 5;
/** Where an announced list goes on: behind a mark, or within a sentence. */
const JOINT = /(?<=[,;.!?…])\s+(?:y |and )?|\s(?:y|e|and)\s|\n\s*\n/g;
const ITEM =
  /(?:^|\n)[ \t]*(?:#?\d{1,2}(?:[.)º]|[ \t]?[-:])-?[ \t]+|[a-e]\)[ \t]*|[-*•·][ \t]+)(?=\S)|[ \t(]#?[1-9][).][ \t]?-?(?=\p{L})|(?<=[ \t])\(?[a-e]\)[ \t](?=\p{L})/gu;

/** The matters of a body, the first one included; one or none where there is nothing to split. */
export function findMatters(draft: JudgedDraft, lexicons: Lexicons<Lexicon>, tasksFrom: number): readonly Matter[] {
  const {original: body, toOriginal} = draft.text.body;
  const hits = findHits(draft, 'body', lexicons);
  const counted = hits.find(isCount);
  const above = findHits(draft, 'subject', lexicons).some(isCount);
  const items = findAll(draft, 'body', ITEM);
  // Most texts say nothing of the kind.
  const services = servicesIn(draft);
  if (items.length === 0 && !counted && !above && services.length < 2 && !hits.some(isLead)) return [];
  const announced = above || counted?.tag === 'count' ? 2 : counted ? 1 : 0;
  const tell = (range: Range): Piece => pieceOf(draft, hits, range);
  /** What stands behind each mark up to the next, where two of them are apart. */
  const parts = (marks: readonly Mark[], end: number): readonly Matter[] => {
    const full = marks
      .map(({index, match: {0: mark}}, at) => {
        const piece = tell([index + mark.length, marks[at + 1]?.index ?? end]);
        return {...matterOf(piece), cut: index, piece};
      })
      .filter(({piece}) => isMatter(piece) || (lengthOf(piece) >= LEAST_LISTED && piece.desks.size > 0));
    const apart = full.some(({piece: one}, index) =>
      full.slice(index + 1).some(({piece: other}) => areApart(draft, 'item', one, other, announced)),
    );
    return apart ? full : [];
  };

  if (tasksFrom > 0 && items.length >= tasksFrom) return [];
  if (items.length <= MOST_PIECES) {
    const listed = parts(items, body.length);
    if (listed.length > 0) return listed;
  }
  // What others wrote is no matter of the writer's.
  const told = sentencesOf(draft)
    .slice(0, MOST_PIECES)
    .filter(([start]) => !inSpan(draft.spans, start, 'quote'));
  const found = passages(draft, hits, told, tell, announced, services);
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
  return parts([{match: [''], index: begin}, ...joints], end);
}

/** Where something begins, and the words that say so. */
interface Mark {
  readonly match: {readonly 0: string};
  readonly index: number;
}

const isLead = ({tag}: Hit): boolean => LEADS[tag] !== undefined;

export const isCount = ({tag}: Hit): boolean => tag === 'count' || tag === 'questions';

/** Beginnings that words tell. */
function passages(
  draft: JudgedDraft,
  hits: readonly Hit[],
  told: readonly Range[],
  tell: (range: Range) => Piece,
  announced: number,
  services: readonly Range[],
): Matter[] {
  const {original: body, toOriginal} = draft.text.body;
  const found: Matter[] = [];
  const leads = hits.filter(isLead);
  told.forEach(([start, end], at) => {
    const [lead] = leads
      .filter((hit) => start <= toOriginal(hit.start) && toOriginal(hit.start) < end)
      .sort((a, b) => (LEADS[b.tag] ?? 0) - (LEADS[a.tag] ?? 0));
    if (!lead && !services.some(([place]) => start <= place && place < end)) return;
    const tag = lead?.tag ?? 'none';
    const passage = lead ? toOriginal(lead.start) : start;
    // "We would also like …" begins with its sentence.
    const cut = tag === 'too' ? start : passage;
    // "(Another matter …)" is said by the way, and "…, and the panel shows it" goes on with its sentence.
    if ((tag === 'join' && cut > start) || body[cut - 1] === '(') return;
    // What it is may only be told by the next sentence: "Otra cosa. La factura…"
    const alone = tell([cut, end]);
    const own = isMatter(alone) ? alone : tell([cut, told[at + 1]?.[1] ?? end]);
    if (lengthOf(own) < LEAST_WORDS || (!isMatter(own) && !/^(?:other|nth)$/.test(tag))) return;
    const before = tell([found.at(-1)?.start ?? 0, cut]);
    // "And it …" goes on with what was said; "Unrelated to that, …" does not.
    const from = !lead ? own.from : tag === 'and' || tag === 'also' ? lead.from : lead.to;
    const goesBack = hits.some((hit) => hit.tag === 'back' && hit.from >= from && hit.from < from + BEGINNING);
    if (lengthOf(before) < LEAST_WORDS || !(lead ? saysSomething(before) : isMatter(before))) return;
    if (!areApart(draft, tag, before, own, announced - (goesBack ? 2 : 0))) return;
    const behind = lead ? toOriginal(lead.end) : end;
    // "Otra cosa: …" needs no word of passage in a ticket of its own.
    const drop = lead && cut === passage && /^\s*[,:.–-]+\s*/.exec(body.slice(behind, behind + 20));
    found.push({cut, start: drop ? behind + drop[0].length : cut, mark: [passage, behind], desks: own.desks});
  });
  return found;
}

const lengthOf = ({from, to}: Piece): number => to - from;

const isMatter = (piece: Piece): boolean =>
  lengthOf(piece) >= LEAST_WORDS && (piece.asks || piece.fails || piece.bills);

const saysSomething = (piece: Piece): boolean => isMatter(piece) || piece.desks.size > 0 || lengthOf(piece) >= LONG;

const matterOf = ({range: [start], range, desks}: Piece): Matter => ({cut: start, start, mark: range, desks});
