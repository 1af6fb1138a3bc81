/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';

export const messages: RuleMessages = {
  sender: (msg) =>
    msg('Add the address that the message was sent from.', {
      id: 'guidelines.sender-missing.sender',
    }),
};
