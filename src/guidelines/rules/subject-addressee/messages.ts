/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';
import {str} from '../../../i18n/msg.ts';

export const messages: RuleMessages = {
  addressee: (msg, {found = ''}) =>
    msg(str`“${found}” is not needed: what the ticket is about decides who takes care of it.`, {
      id: 'guidelines.subject-addressee.addressee',
    }),
  'only-addressee': (msg) =>
    msg('Say in the subject what it is about. That decides who takes care of it, not the name of a person or team.', {
      id: 'guidelines.subject-addressee.only-addressee',
    }),
};
