/**
 * A policy document as a procedure that can be read: which rules are on, what each type of problem needs, limits, links.
 * Reads the document as it comes: what is missing or misshapen is as if it were not there. Pure; has no words.
 */
import {at, type Json} from '../parts/policy-at.ts';
import {webAddress} from '../parts/web-address.ts';

/** Rule -> the clause that it comes from, G1 to G10, for the rules that are not about one fact. */
export const RULE_CLAUSES = {
  'subject-vague': 'G3',
  'subject-addressee': 'G3',
  'subject-urgency': 'G3',
  'body-detail': 'G4',
  'service-missing': 'G4',
  'body-plain-text': 'G5',
  'secret-in-clear': 'G6',
  'one-topic': 'G8',
  'follow-up': 'G9',
  'third-party': 'G2',
} as const;

export type RuleId = keyof typeof RULE_CLAUSES;

export interface RuleItem {
  readonly id: RuleId;
  /** Whether a ticket is not taken without it. */
  readonly needed: boolean;
  /** A help page of the provider. */
  readonly helpUrl: string | undefined;
}

/** Types of problem that need the same. */
export interface Needs {
  readonly types: readonly string[];
  /** Fact ids. */
  readonly required: readonly string[];
  readonly recommended: readonly string[];
}

/** The rules of the policy that are on, in the order in which they are read. */
export function rulesOf(policy: object): readonly RuleItem[] {
  return (Object.keys(RULE_CLAUSES) as RuleId[]).flatMap((id) => {
    const severity = at(policy, 'rules', id, 'severity');
    if (severity !== 'error' && severity !== 'warn' && severity !== 'info') return [];
    return [{id, needed: severity === 'error', helpUrl: webAddress(at(policy, 'rules', id, 'helpUrl'))}];
  });
}

/** What a type of problem needs. */
export function needsOf(policy: object, type: string): Omit<Needs, 'types'> {
  const facts = Object.entries((at(policy, 'problemTypes', type, 'facts') as Json | undefined) ?? {});
  const by = (wanted: string): string[] => facts.flatMap(([id, want]) => (want === wanted ? [id] : []));
  return {required: by('required'), recommended: by('recommended')};
}

/** All types that need something; those that need the same stand together, in the policy's order. */
export function allNeeds(policy: object): readonly Needs[] {
  const groups = new Map<string, Needs>();
  for (const type of Object.keys((at(policy, 'problemTypes') as Json | undefined) ?? {})) {
    const needs = needsOf(policy, type);
    if (needs.required.length + needs.recommended.length === 0) continue;
    const key = JSON.stringify(needs);
    groups.set(key, {...needs, types: [...(groups.get(key)?.types ?? []), type]});
  }
  return [...groups.values()];
}

/** Characters; `undefined` where the policy says nothing. */
export function textLimit(policy: object, field: 'subject' | 'body'): number | undefined {
  const limit = at(policy, 'limits', field);
  return typeof limit === 'number' ? limit : undefined;
}
