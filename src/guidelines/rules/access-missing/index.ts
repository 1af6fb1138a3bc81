/** A failure lies behind a login and nobody has given or offered access data. */
import type {RuleDefinition} from '../../types.ts';
import {missingFact} from '../missing-fact.ts';

export const accessMissing: RuleDefinition = {
  meta: {id: 'access-missing', clause: 'G6', field: 'fact:access', defaultSeverity: 'info'},
  check: missingFact('access'),
};
