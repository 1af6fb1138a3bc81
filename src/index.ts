/** The vocabulary and the checker, for hosts and adapter authors. No side effects. */
export * from './core/access.ts';
export * from './core/adapter.ts';
export * from './core/errors.ts';
export * from './core/finding.ts';
export * from './core/language.ts';
export * from './core/protocol.ts';
export * from './core/registry.ts';
export {Message, ReplyDraft, ThreadEntry, ThreadEvent} from './core/thread.ts';
export {
  Agent,
  Attachment,
  Author,
  CONTRACT_LIMITS,
  Contact,
  Desk,
  Notice,
  Role,
  Service,
  Ticket,
  TicketDraft,
  TicketStatus,
  Viewer,
} from './core/ticket.ts';
