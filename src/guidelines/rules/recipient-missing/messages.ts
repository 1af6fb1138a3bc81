/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';

export const messages: RuleMessages = {
  recipient: (msg) =>
    msg('Add the address that the message was sent to.', {
      id: 'guidelines.recipient-missing.recipient',
    }),
};
