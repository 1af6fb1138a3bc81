/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';

export const messages: RuleMessages = {
  steps: (msg) =>
    msg('Say what you do just before it fails, step by step, so that we can see it too.', {
      id: 'guidelines.steps-missing.steps',
    }),
};
