/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';

export const messages: RuleMessages = {
  'occurred-at': (msg) =>
    msg('Add roughly the day and the time, so that we find the message in the logs.', {
      id: 'guidelines.occurred-at-missing.occurred-at',
    }),
};
