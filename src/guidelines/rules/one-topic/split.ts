/** Deals the text of a draft out: a ticket for each matter, with a subject of its own. */
import type {Range} from '../../../core/finding.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {sentences} from '../../../text/sentences.ts';
import {findHits} from '../../find.ts';
import type {JudgedDraft, Lexicons, WorkOut} from '../../types.ts';
import {subjectOf} from '../subject-vague/cut.ts';
import type {Matter} from './matters.ts';
import {desksOf} from './pieces.ts';

/** More tickets than these nobody wants to see at once. */
const MOST_PARTS = 5;
const LEAST_TITLE = 3;

/** A draft for each matter; the second one's subject says what it is about. */
export const splitMatters: WorkOut<Lexicon> = ({found}, draft, lexicons) => {
  const parts = partsOf(draft, lexicons, (found as readonly Matter[]).slice(0, MOST_PARTS));
  return {data: {second: parts[1]?.subject ?? ''}, fix: {kind: 'split', parts}};
};

/** The text dealt out: what stands before the first matter goes with it. */
function partsOf(draft: JudgedDraft, lexicons: Lexicons<Lexicon>, matters: readonly Matter[]) {
  const whole = draft.body;
  return matters.map(({start}, index) => {
    const body = whole.slice(index === 0 ? 0 : start, matters[index + 1]?.cut ?? whole.length).trim();
    const own = index === 0 && keepsSubject(draft, lexicons, matters) ? draft.subject : undefined;
    return {
      subject: own ?? titleOf(whole.slice(start, matters[index + 1]?.cut)) ?? draft.subject,
      body: upperFirst(body),
    };
  });
}

/** Whether the subject is about the first matter alone. */
function keepsSubject(draft: JudgedDraft, lexicons: Lexicons<Lexicon>, matters: readonly Matter[]): boolean {
  const {length} = draft.tokens.subject;
  if (length === 0 || findHits(draft, 'subject', lexicons).some(({tag}) => tag === 'count' || tag === 'other'))
    return false;
  const about = desksOf(draft, 'subject', 0, length);
  return about.size < 2 || !matters.slice(1).some(({desks}) => [...desks].some((desk) => about.has(desk)));
}

function titleOf(text: string): string | undefined {
  const range = sentences(text).find((one: Range) => (subjectOf(text, one)?.split(' ').length ?? 0) >= LEAST_TITLE);
  return range && subjectOf(text, range);
}

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
