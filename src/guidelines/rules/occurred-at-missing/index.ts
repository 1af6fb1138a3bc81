/** Mail is not sent, received or delivered and nothing tells the day and time. */
import {isAbout} from '../../find.ts';
import type {RuleDefinition} from '../../types.ts';
import {missingFact} from '../missing-fact.ts';

export const occurredAtMissing: RuleDefinition = {
  meta: {id: 'occurred-at-missing', clause: 'G7', field: 'fact:occurred-at', defaultSeverity: 'warn'},
  // Other problem types may want a time too; this clause is about mail.
  check: (draft, ...more) => (isAbout(draft, 'mail-delivery') ? missingFact('occurred-at')(draft, ...more) : []),
};
