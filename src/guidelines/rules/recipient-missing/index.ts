/** Mail is not sent, received or delivered and nothing tells to which address. */
import type {RuleDefinition} from '../../types.ts';
import {messages} from './messages.ts';

export const recipientMissing: RuleDefinition = {
  meta: {id: 'recipient-missing', clause: 'G7', field: 'fact:recipient', defaultSeverity: 'warn'},
  messages,
  check: ({missing}) => (missing.some(({id}) => id === 'recipient') ? [{messageId: 'recipient'}] : []),
};
