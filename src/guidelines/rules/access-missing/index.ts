/** A failure lies behind a login and nobody has given or offered access data. */
import type {RuleDefinition} from '../../types.ts';
import {messages} from './messages.ts';

export const accessMissing: RuleDefinition = {
  meta: {id: 'access-missing', clause: 'G6', field: 'fact:access', defaultSeverity: 'info'},
  messages,
  check: ({missing}) => (missing.some(({id}) => id === 'access') ? [{messageId: 'access'}] : []),
};
