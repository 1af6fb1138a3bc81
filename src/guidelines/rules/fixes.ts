/** What works out fixes, by rule id. It is loaded for whoever is shown a finding that offers one. */
import {type Judge, judge} from '../engine.ts';
import type {WorkOut} from '../types.ts';
import {stripMarkup} from './body-plain-text/strip.ts';
import {dropFromSubject} from './drop-from-subject.ts';
import {splitMatters} from './one-topic/split.ts';
import {proposeSubject} from './subject-vague/propose.ts';

const FIXES = {
  'body-plain-text': stripMarkup,
  'one-topic': splitMatters,
  'subject-addressee': dropFromSubject,
  'subject-urgency': dropFromSubject,
  'subject-vague': proposeSubject,
} as Readonly<Record<string, WorkOut>>;

/** As the engine judges, and with the fixes that findings offer. */
export const judgeWithFixes: Judge = (rule, draft) => judge(rule, draft, FIXES);
