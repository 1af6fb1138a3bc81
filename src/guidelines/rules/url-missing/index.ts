/** A web site or application fails and nothing tells its address. */
import type {RuleDefinition} from '../../types.ts';
import {missingFact} from '../missing-fact.ts';

export const urlMissing: RuleDefinition = {
  meta: {id: 'url-missing', clause: 'G6', field: 'fact:url', defaultSeverity: 'warn'},
  check: missingFact('url'),
};
