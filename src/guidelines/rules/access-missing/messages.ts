/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';

export const messages: RuleMessages = {
  access: (msg) =>
    msg('One must log in to see this. Give us access with a test account, in its own field and not in the text.', {
      id: 'guidelines.access-missing.access',
    }),
};
