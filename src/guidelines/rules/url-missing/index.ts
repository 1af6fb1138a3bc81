/** A web site or application fails and nothing tells its address. */
import type {RuleDefinition} from '../../types.ts';
import {messages} from './messages.ts';

export const urlMissing: RuleDefinition = {
  meta: {id: 'url-missing', clause: 'G6', field: 'fact:url', defaultSeverity: 'warn'},
  messages,
  check: ({missing}) => (missing.some(({id}) => id === 'url') ? [{messageId: 'url'}] : []),
};
