/** Help pages of the provider's about what a mail lacks: a page that explains several facts is named once. Pure. */
import type {Checker} from '../../../guidelines/checker.ts';
import type {MissingFact} from '../../../guidelines/types.ts';

export interface HelpPage {
  readonly url: string;
  /** Ids of the facts that it explains. */
  readonly facts: readonly string[];
}

/** In the order of the facts; the policy has a page at the rule that asks for a fact. */
export function helpPages(
  missing: readonly MissingFact[],
  {policy, rules}: Pick<Checker, 'policy' | 'rules'>,
): HelpPage[] {
  const pages = new Map<string, string[]>();
  for (const {id} of missing) {
    const rule = rules.find(({meta}) => meta.field === `fact:${id}`)?.meta.id ?? '';
    const url = policy.rules[rule]?.helpUrl;
    // No other kind of address becomes a link.
    if (url !== undefined && /^https?:\/\//i.test(url)) pages.set(url, [...(pages.get(url) ?? []), id]);
  }
  return [...pages].map(([url, facts]) => ({url, facts}));
}
