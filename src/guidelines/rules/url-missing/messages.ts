/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';

export const messages: RuleMessages = {
  url: (msg) =>
    msg('Add the address of the page that fails, so that we see the same as you.', {
      id: 'guidelines.url-missing.url',
    }),
};
