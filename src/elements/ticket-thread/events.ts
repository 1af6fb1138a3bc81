/** What `<ticket-thread>` asks and tells. */
import type {TicketError} from '../../core/errors.ts';
import type {Message, ReplyDraft} from '../../core/thread.ts';
import type {Ticket} from '../../core/ticket.ts';
import type {TicketNewMatterEvent} from './new-matter-event.ts';

export type {TicketNewMatterEvent};

const UP = {bubbles: true, composed: true} as const;

/** Before a reply is sent; `preventDefault()` keeps it from being sent. */
export class TicketReplyEvent extends Event {
  readonly ticketId: string;
  readonly draft: ReplyDraft;

  constructor(ticketId: string, draft: ReplyDraft) {
    super('ticket-reply', {...UP, cancelable: true});
    this.ticketId = ticketId;
    this.draft = draft;
  }
}

/** The backend confirmed the reply. */
export class TicketRepliedEvent extends Event {
  readonly ticketId: string;
  readonly message: Message;

  constructor(ticketId: string, message: Message) {
    super('ticket-replied', UP);
    this.ticketId = ticketId;
    this.message = message;
  }
}

/** The reply was not stored; the person still has the text. */
export class TicketReplyFailedEvent extends Event {
  readonly ticketId: string;
  readonly error: TicketError;

  constructor(ticketId: string, error: TicketError) {
    super('ticket-reply-failed', UP);
    this.ticketId = ticketId;
    this.error = error;
  }
}

/** The thread is on the screen. */
export class TicketLoadedEvent extends Event {
  readonly ticket: Ticket;

  constructor(ticket: Ticket) {
    super('ticket-loaded', UP);
    this.ticket = ticket;
  }
}

/** This viewer changed the status or the assignment, and the backend confirmed it. */
export class TicketUpdatedEvent extends Event {
  readonly ticket: Ticket;

  constructor(ticket: Ticket) {
    super('ticket-updated', UP);
    this.ticket = ticket;
  }
}

export interface TicketThreadEventMap {
  'ticket-new-matter': TicketNewMatterEvent;
  'ticket-reply': TicketReplyEvent;
  'ticket-replied': TicketRepliedEvent;
  'ticket-reply-failed': TicketReplyFailedEvent;
  'ticket-loaded': TicketLoadedEvent;
  'ticket-updated': TicketUpdatedEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends TicketThreadEventMap {}
}
