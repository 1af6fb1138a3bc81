/** What several rules do: they ask for a fact that the policy wants and nobody has told. */
import type {RuleDefinition} from '../types.ts';

/** Speaks where the fact is missing. */
export const missingFact =
  (fact: string): RuleDefinition['check'] =>
  ({missing}) =>
    missing.some(({id}) => id === fact) ? [{messageId: fact}] : [];
