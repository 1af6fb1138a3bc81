/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';

export const messages: RuleMessages = {
  detail: (msg) =>
    msg('Tell a bit more: what you did, what you saw, since when, and any error message.', {
      id: 'guidelines.body-detail.detail',
    }),
};
