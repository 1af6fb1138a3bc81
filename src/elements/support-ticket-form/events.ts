/** What `<support-ticket-form>` asks and tells. */
import type {TicketError} from '../../core/errors.ts';
import type {Message} from '../../core/thread.ts';
import type {Ticket, TicketDraft} from '../../core/ticket.ts';
import type {CheckResult, DraftInput} from '../../guidelines/types.ts';
import {TicketOpenEvent} from '../internal/ticket-open-event.ts';

export {TicketOpenEvent};

/** The draft is about to be sent; `preventDefault()` keeps it here, for a host that sends it itself. */
export class TicketSubmitEvent extends Event {
  readonly draft: TicketDraft;

  constructor(draft: TicketDraft) {
    super('ticket-submit', {bubbles: true, composed: true, cancelable: true});
    this.draft = draft;
  }
}

/** The backend confirmed the ticket. */
export class TicketCreatedEvent extends Event {
  readonly ticket: Ticket;

  constructor(ticket: Ticket) {
    super('ticket-created', {bubbles: true, composed: true});
    this.ticket = ticket;
  }
}

/** It was not sent; the text is still in the form. */
export class TicketFailedEvent extends Event {
  readonly error: TicketError;

  constructor(error: TicketError) {
    super('ticket-failed', {bubbles: true, composed: true});
    this.error = error;
  }
}

/** What was written belongs to a ticket that is there; `preventDefault()` for a host that leads there itself. */
export class TicketFollowUpEvent extends Event {
  readonly ticketId: string;
  readonly text: string;

  constructor(ticketId: string, text: string) {
    super('ticket-follow-up', {bubbles: true, composed: true, cancelable: true});
    this.ticketId = ticketId;
    this.text = text;
  }
}

/** The backend confirmed the reply that it became. */
export class TicketContinuedEvent extends Event {
  readonly ticketId: string;
  readonly message: Message;

  constructor(ticketId: string, message: Message) {
    super('ticket-continued', {bubbles: true, composed: true});
    this.ticketId = ticketId;
    this.message = message;
  }
}

/** The guidelines were applied to what is written. */
export class TicketCheckEvent extends Event {
  /** What was judged. */
  readonly draft: DraftInput;
  readonly result: CheckResult;

  constructor(draft: DraftInput, result: CheckResult) {
    super('ticket-check', {bubbles: true, composed: true});
    this.draft = draft;
    this.result = result;
  }
}

export interface SupportTicketFormEventMap {
  'ticket-submit': TicketSubmitEvent;
  'ticket-created': TicketCreatedEvent;
  'ticket-failed': TicketFailedEvent;
  'ticket-follow-up': TicketFollowUpEvent;
  'ticket-continued': TicketContinuedEvent;
  'ticket-check': TicketCheckEvent;
  'ticket-open': TicketOpenEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends SupportTicketFormEventMap {}
}
