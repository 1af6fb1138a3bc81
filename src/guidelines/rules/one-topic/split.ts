/** Deals the text of a draft out: a ticket for each matter, with a subject of its own. */
import type {Range} from '../../../core/finding.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {sentences} from '../../../text/sentences.ts';
import {findHits} from '../../find.ts';
import type {JudgedDraft, Lexicons, WorkOut} from '../../types.ts';
import {capital} from '../capital.ts';
import {subjectOf} from '../subject-vague/cut.ts';
import {isCount, type Matter} from './matters.ts';
import {desksOf, pieceOf} from './pieces.ts';

/** More tickets than these nobody wants to see at once. */
const MOST_PARTS = 5;
const THREE_WORDS = / \S+ /;
/** "shop.example is down": a subject begins with words. */
const ADDRESS_FIRST = /^([^\s@.:/]*[@.:/]\S+)\s(?:(?:is|are|est[aá]n?)\s)?(\p{L}+\s.+)$/iu;

/** A draft for each matter; the second one's subject says what it is about. What stands before the first matter goes with it. */
export const splitMatters: WorkOut<Lexicon> = ({found}, draft, lexicons) => {
  const {subject, body} = draft;
  const matters = (found as readonly Matter[]).slice(0, MOST_PARTS);
  const parts = matters.map(({start}, index) => {
    const end = matters[index + 1]?.cut ?? body.length;
    return {
      subject: (!index && isOfFirst(draft, lexicons, matters) && subject) || titleOf(draft, [start, end]) || subject,
      body: capital(body.slice(index && start, end).trim()),
    };
  });
  return {data: {second: parts[1]?.subject ?? ''}, fix: {kind: 'split', parts}};
};

/** Whether the subject is about the first matter alone. */
function isOfFirst(draft: JudgedDraft, lexicons: Lexicons<Lexicon>, matters: readonly Matter[]): boolean {
  const about = desksOf(draft, 'subject', 0, draft.tokens.subject.length);
  return (
    !findHits(draft, 'subject', lexicons).some(isCount) &&
    !matters.slice(1).some(({desks}) => [...desks].some((desk) => about.has(desk)))
  );
}

/** The first sentence that tells whom it is for, else any. */
function titleOf(draft: JudgedDraft, [start, end]: Range): string | undefined {
  const text = draft.body.slice(start, end);
  const told = sentences(text).filter((range) => THREE_WORDS.test(subjectOf(text, range) ?? ''));
  const best = told.find(([from, to]) => pieceOf(draft, [], [start + from, start + to]).desks.size) ?? told[0];
  return (
    best &&
    subjectOf(text, best)?.replace(ADDRESS_FIRST, (_, address: string, rest: string) => `${capital(rest)} (${address})`)
  );
}
