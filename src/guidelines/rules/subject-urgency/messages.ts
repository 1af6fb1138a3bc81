/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';
import {str} from '../../../i18n/msg.ts';

export const messages: RuleMessages = {
  urgency: (msg, {found = ''}) =>
    msg(str`“${found}” takes the place of what fails. The order does not depend on it.`, {
      id: 'guidelines.subject-urgency.urgency',
    }),
  'only-urgency': (msg) =>
    msg('Say in the subject what fails or what you need, so that the right technician sees it first.', {
      id: 'guidelines.subject-urgency.only-urgency',
    }),
};
