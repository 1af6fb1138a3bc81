/**
 * The guideline engine: what the elements load after the form is usable, what the server and the mail gateway check
 * with. No side effects.
 */
export {createChecker, type Checker, type CheckerOptions} from './checker.ts';
export {defineFact, defineRule} from './define.ts';
export {applyFix, movedText, splitDraft, type DraftParts, type DraftText} from './fix.ts';
export {clauseText, factLabel, factPrompt, type OwnFactWords} from './messages.ts';
export {extendPolicy, type PolicyOverrides} from './policies/extend.ts';
export {parsePolicy, Policy} from './policy.ts';
export {PolicyError} from './policy-error.ts';
export {GuidelineSession, SessionChangeEvent, type GuidelineSessionOptions, type Timer} from './session.ts';
export {findingReason, findingText, findingTitle, fixLabel} from './words.ts';
export type * from './types.ts';
