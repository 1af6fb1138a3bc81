/** Mail is not sent, received or delivered and nothing tells from which address. */
import type {RuleDefinition} from '../../types.ts';
import {messages} from './messages.ts';

export const senderMissing: RuleDefinition = {
  meta: {id: 'sender-missing', clause: 'G7', field: 'fact:sender', defaultSeverity: 'warn'},
  messages,
  check: ({missing}) => (missing.some(({id}) => id === 'sender') ? [{messageId: 'sender'}] : []),
};
