/** The words of the rule. */
import type {RuleMessages} from '../../types.ts';
import {str} from '../../../i18n/msg.ts';

export const messages: RuleMessages = {
  matters: (msg, {second}) =>
    second === undefined
      ? msg('There seem to be two matters here. In a ticket of its own each reaches the right person sooner.', {
          id: 'guidelines.one-topic.two',
        })
      : msg(str`“${second}” looks like another matter. In a ticket of its own it reaches the right person sooner.`, {
          id: 'guidelines.one-topic.matters',
        }),
};
