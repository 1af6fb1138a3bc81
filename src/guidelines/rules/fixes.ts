/** What works out fixes, by rule id. It is loaded for whoever is shown a finding that offers one. */
import type {WorkOut} from '../types.ts';
import {stripMarkup} from './body-plain-text/strip.ts';
import {dropFromSubject} from './drop-from-subject.ts';
import {splitMatters} from './one-topic/split.ts';
import {proposeSubject} from './subject-vague/propose.ts';

export const FIXES = {
  'body-plain-text': stripMarkup,
  'one-topic': splitMatters,
  'subject-addressee': dropFromSubject,
  'subject-urgency': dropFromSubject,
  'subject-vague': proposeSubject,
} as Readonly<Record<string, WorkOut>>;
