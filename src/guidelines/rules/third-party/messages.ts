/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';

export const messages: RuleMessages = {
  'acts-for': (msg) =>
    msg(
      'If you act for the account holder, ask to be added as technical contact. Without it we may not answer you about the account.',
      {
        id: 'guidelines.third-party.acts-for',
      },
    ),
};
