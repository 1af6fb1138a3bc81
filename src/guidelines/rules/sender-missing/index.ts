/** Mail is not sent, received or delivered and nothing tells from which address. */
import type {RuleDefinition} from '../../types.ts';
import {missingFact} from '../missing-fact.ts';

export const senderMissing: RuleDefinition = {
  meta: {id: 'sender-missing', clause: 'G7', field: 'fact:sender', defaultSeverity: 'warn'},
  check: missingFact('sender'),
};
