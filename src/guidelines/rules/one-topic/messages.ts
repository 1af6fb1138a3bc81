/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';
import {str} from '../../../i18n/msg.ts';

export const messages: RuleMessages = {
  matters: (msg, {second = ''}) =>
    msg(str`“${second}” looks like another matter. In a ticket of its own it reaches the right person sooner.`, {
      id: 'guidelines.one-topic.matters',
    }),
};
