/**
 * The engine's face. What judges stands behind it in one piece (`engine.ts`), since what comes later is made of the same parts:
 * fixes, and facts that a policy declares.
 */
import type {Policy} from './policy.ts';
import type {CheckContext, CheckResult, DraftInput, FactDefinition, RuleDefinition} from './types.ts';

export {createChecker} from './engine.ts';

export interface CheckerOptions {
  /** As `parsePolicy` gives it. */
  readonly policy: Policy;
  /** A provider's own, besides the built-in ones; the same id replaces the built-in one. */
  readonly rules?: readonly RuleDefinition[];
  readonly facts?: readonly FactDefinition[];
}

export interface Checker {
  readonly policy: Policy;
  readonly rules: readonly RuleDefinition[];
  readonly facts: readonly FactDefinition[];
  /** Rules that the policy switches on and nobody registered: a server refuses to start, a page warns once. */
  readonly unknownRules: readonly string[];
  /**
   * Pure and synchronous; never throws whatever the text. Before `loadFixes` is done, a finding whose fix is worked out by code
   * that comes later only says which kind it offers.
   */
  check(draft: DraftInput, context?: CheckContext): CheckResult;
  /**
   * Loads what works out the fixes that findings only offer: a subject proposed, markup stripped, a draft in parts. Who judges
   * and shows nothing does without.
   * @throws whatever the module loader throws; the next call tries again
   */
  loadFixes(): Promise<void>;
}
