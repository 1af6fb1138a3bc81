/**
 * Turns findings, which are ids and data, into sentences. The built-in rules' words are found by rule id; those of a
 * provider's own rules come with the checker.
 */
import type {Finding, Fix} from '../core/finding.ts';
import type {Msg} from '../i18n/msg.ts';
import {clauseText, clauseTitle, otherFixLabel, removeLabel, replaceLabel} from './messages.ts';
import {RULES} from './rules/index.ts';
import {MESSAGES} from './rules/messages.ts';
import type {RuleDefinition, RuleMessages} from './types.ts';

/** Whatever knows rules: a checker. */
interface KnowsRules {
  readonly rules: readonly RuleDefinition[];
}

function ruleOf(finding: Finding, known?: KnowsRules): RuleDefinition | undefined {
  return (known?.rules ?? RULES).find(({meta}) => meta.id === finding.rule);
}

function messagesOf(finding: Finding, known?: KnowsRules): RuleMessages | undefined {
  return ruleOf(finding, known)?.messages ?? MESSAGES[finding.rule];
}

/** One sentence about a finding; the rule's id where its words are not known here. */
export function findingText(finding: Finding, msg: Msg, checker?: KnowsRules): string {
  return messagesOf(finding, checker)?.[finding.messageId]?.(msg, finding.data) ?? finding.rule;
}

/** Why: the clause of the procedure behind the rule, in the host's words. */
export function findingReason(finding: Finding, msg: Msg, checker?: KnowsRules): string {
  return clauseText(ruleOf(finding, checker)?.meta.clause ?? '', msg);
}

/** What a help page about a finding is called. */
export function findingTitle(finding: Finding, msg: Msg, checker?: KnowsRules): string {
  return clauseTitle(ruleOf(finding, checker)?.meta.clause ?? '', msg);
}

/** What the button of a fix says, for example "Remove “URGENT”". */
export function fixLabel(fix: Fix, finding: Finding, msg: Msg, checker?: KnowsRules): string {
  const own = messagesOf(finding, checker)?.['fix'];
  if (own) return own(msg, finding.data);
  if (fix.kind !== 'replace') return otherFixLabel(fix.kind, msg);
  return fix.text.trim() === '' || finding.data['found']
    ? removeLabel(finding.data['found'] ?? '', msg)
    : replaceLabel(fix.text, msg);
}
