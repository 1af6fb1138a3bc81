/** The guideline engine, loaded after the form is usable. Keeps nothing. */

/** What of the engine the form uses; its type costs nothing, its code comes later. */
export type Engine = Pick<
  typeof import('../../guidelines/index.ts'),
  | 'applyFix'
  | 'createChecker'
  | 'factLabel'
  | 'factPrompt'
  | 'findingReason'
  | 'findingText'
  | 'findingTitle'
  | 'fixLabel'
  | 'GuidelineSession'
  | 'movedText'
  | 'splitDraft'
>;

export async function loadEngine(): Promise<Engine> {
  // Destructured, so that a bundler leaves out what the form never calls.
  const {applyFix, movedText, splitDraft, createChecker, GuidelineSession, ...words} =
    await import('../../guidelines/index.ts');
  const {factLabel, factPrompt, findingReason, findingText, findingTitle, fixLabel} = words;
  return {
    applyFix,
    createChecker,
    factLabel,
    factPrompt,
    findingReason,
    findingText,
    findingTitle,
    fixLabel,
    GuidelineSession,
    movedText,
    splitDraft,
  };
}
