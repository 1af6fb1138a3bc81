/** Mail is not sent, received or delivered and nothing tells to which address. */
import type {RuleDefinition} from '../../types.ts';
import {missingFact} from '../missing-fact.ts';

export const recipientMissing: RuleDefinition = {
  meta: {id: 'recipient-missing', clause: 'G7', field: 'fact:recipient', defaultSeverity: 'warn'},
  check: missingFact('recipient'),
};
