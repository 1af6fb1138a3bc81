/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';

export const messages: RuleMessages = {
  service: (msg) =>
    msg('Name the service it is about: its domain, mailbox or server.', {
      id: 'guidelines.service-missing.service',
    }),
};
