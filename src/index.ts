/** The vocabulary and the checker, for hosts and adapter authors. No side effects. */
export * from './core/access.ts';
export * from './core/adapter.ts';
export * from './core/errors.ts';
export * from './core/finding.ts';
export * from './core/language.ts';
export * from './core/protocol.ts';
export * from './core/registry.ts';
export {
  Agent,
  Attachment,
  Author,
  CONTRACT_LIMITS,
  Contact,
  Desk,
  Message,
  Notice,
  ReplyDraft,
  Role,
  Service,
  ThreadEntry,
  ThreadEvent,
  Ticket,
  TicketDraft,
  TicketStatus,
  Viewer,
} from './core/ticket.ts';
