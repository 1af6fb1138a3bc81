/** Helpers for a provider's own rules and facts: they give back what they get, with its type checked. */
import type {FactDefinition, RuleDefinition} from './types.ts';

export function defineRule<L>(rule: RuleDefinition<L>): RuleDefinition<L> {
  return rule;
}

export function defineFact<L>(fact: FactDefinition<L>): FactDefinition<L> {
  return fact;
}
