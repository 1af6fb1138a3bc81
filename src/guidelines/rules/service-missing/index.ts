/** The policy wants to know which service is meant and nothing tells: no domain, mailbox, machine, account or plan. */
import type {RuleDefinition} from '../../types.ts';
import {missingFact} from '../missing-fact.ts';

export const serviceMissing: RuleDefinition = {
  meta: {id: 'service-missing', clause: 'G4', field: 'fact:service', defaultSeverity: 'info'},
  check: missingFact('service'),
};
