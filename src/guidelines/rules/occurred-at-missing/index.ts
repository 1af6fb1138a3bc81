/** Mail is not sent, received or delivered and nothing tells the day and time. */
import type {RuleDefinition} from '../../types.ts';

export const occurredAtMissing: RuleDefinition = {
  meta: {id: 'occurred-at-missing', clause: 'G7', field: 'fact:occurred-at', defaultSeverity: 'warn'},
  // Other problem types may want a time too; this clause is about mail.
  check: ({missing, signals}) =>
    (signals['mail-delivery'] ?? []).length > 0 && missing.some(({id}) => id === 'occurred-at')
      ? [{messageId: 'occurred-at'}]
      : [],
};
