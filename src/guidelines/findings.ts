/** What the findings of all rules mean for each other: one may say another's, and a fix must not spread what another found. */
import type {DraftInput, JudgedFinding, RuleMeta} from './types.ts';

/**
 * What was said but for what a rule leaves to another that says it and has no fix to offer: that one takes over what it offers.
 */
export function withoutEcho(findings: readonly JudgedFinding[], {id, yieldsTo}: RuleMeta): readonly JudgedFinding[] {
  const echo = findings.find(({rule}) => rule === id);
  const heir = findings.find(({rule, fix, offers}) => yieldsTo?.includes(rule) && !fix && !offers);
  if (!echo || !heir) return findings;
  return findings.flatMap((one) => (one === echo ? [] : one === heir ? {...echo, ...heir, standsFor: id} : one));
}

/**
 * The findings as they are told: no fix would put a secret that was found into another place, and nothing is only offered once
 * fixes are worked out.
 */
export function settle(
  findings: readonly JudgedFinding[],
  input: DraftInput,
  hasFixes: boolean,
): readonly JudgedFinding[] {
  const secrets = findings.flatMap(({fix}) =>
    fix?.kind === 'move-to-access-data' ? input[fix.field].slice(...fix.range) : [],
  );
  return findings.map(({fix, offers, ...finding}) => {
    const spreads = fix?.kind === 'replace' && secrets.some((secret) => fix.text.includes(secret));
    return {...finding, ...(fix && !spreads && {fix}), ...(offers && !hasFixes && {offers})};
  });
}
