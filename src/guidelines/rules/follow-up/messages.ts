/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';
import {str} from '../../../i18n/msg.ts';

export const messages: RuleMessages = {
  reference: (msg, {found = ''}) =>
    msg(str`This names ${found}. Answer in that ticket, so that everything about it stays together.`, {
      id: 'guidelines.follow-up.reference',
    }),
  continues: (msg, {found = ''}) =>
    msg(
      str`“${found}”: you have already written about this. Answer in that ticket, so that its history stays together.`,
      {
        id: 'guidelines.follow-up.continues',
      },
    ),
  'same-subject': (msg, {number = ''}) =>
    msg(str`This looks like your ticket ${number}, which is still open. Answer there if it is the same matter.`, {
      id: 'guidelines.follow-up.same-subject',
    }),
};
