/** A part of a web site fails and nothing tells what one does to see it. */
import type {RuleDefinition} from '../../types.ts';
import {missingFact} from '../missing-fact.ts';

export const stepsMissing: RuleDefinition = {
  meta: {id: 'steps-missing', clause: 'G6', field: 'fact:steps', defaultSeverity: 'info'},
  check: missingFact('steps'),
};
