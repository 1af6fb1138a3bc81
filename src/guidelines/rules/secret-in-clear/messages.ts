/** The words of the rule. They never name the secret. */
import type {RuleMessages} from '../../types.ts';

export const messages: RuleMessages = {
  secret: (msg) =>
    msg('This looks like a password or key. Whoever reads the ticket could use it: take it out of the text.', {
      id: 'guidelines.secret-in-clear.secret',
    }),
};
