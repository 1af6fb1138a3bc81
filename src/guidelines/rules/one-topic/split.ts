/** Deals the text of a draft out: a ticket for each matter, with a subject of its own. */
import type {Range} from '../../../core/finding.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {sentences} from '../../../text/sentences.ts';
import {findHits} from '../../find.ts';
import type {JudgedDraft, Lexicons, WorkOut} from '../../types.ts';
import {capital} from '../capital.ts';
import {LONGEST, subjectOf} from '../subject-vague/cut.ts';
import type {Matter} from './matters.ts';
import {desksOf, pieceOf} from './pieces.ts';

/** More tickets than these nobody wants to see at once. */
const MOST_PARTS = 5;
const LEAST_TITLE = 3;
/** Sentences in which a matter tells what it is. */
const EARLY = 4;
/** "shop.example is down": a subject begins with words. */
const ADDRESS_FIRST = /^(\S*[@.:/]\S+)\s(?:(?:is|are|est[aá]n?)\s)?(\p{L}+\s.+)$/iu;

/** A draft for each matter; the second one's subject says what it is about. */
export const splitMatters: WorkOut<Lexicon> = ({found}, draft, lexicons) => {
  const parts = partsOf(draft, lexicons, (found as readonly Matter[]).slice(0, MOST_PARTS));
  return {data: {second: parts[1]?.subject ?? ''}, fix: {kind: 'split', parts}};
};

/** The text dealt out: what stands before the first matter goes with it. */
function partsOf(draft: JudgedDraft, lexicons: Lexicons<Lexicon>, matters: readonly Matter[]) {
  const whole = draft.body;
  return matters.map(({start}, index) => {
    const end = matters[index + 1]?.cut ?? whole.length;
    const own = index === 0 && keepsSubject(draft, lexicons, matters) ? draft.subject : undefined;
    return {
      subject: own ?? titleOf(draft, [start, end]) ?? draft.subject,
      body: capital(whole.slice(index === 0 ? 0 : start, end).trim()),
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

/** The first sentence that tells whom it is for, else any. */
function titleOf(draft: JudgedDraft, [start, end]: Range): string | undefined {
  const text = draft.body.slice(start, end);
  const told = sentences(text)
    .slice(0, EARLY)
    .map((range) => ({title: subjectOf(text, range) ?? '', range}))
    .filter(({title}) => title.split(' ').length >= LEAST_TITLE);
  const best = told.find(({range: [from, to]}) => pieceOf(draft, [], [start + from, start + to]).desks.size > 0) ?? told[0];
  const [whole = '', address, rest = ''] = ADDRESS_FIRST.exec(best?.title ?? '') ?? [];
  return address && whole.length < LONGEST ? `${capital(rest)} (${address})` : best?.title;
}
