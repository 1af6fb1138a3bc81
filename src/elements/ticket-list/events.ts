/** What `<ticket-list>` asks. */
import type {Ticket} from '../../core/ticket.ts';

/** A ticket was chosen; `preventDefault()` keeps a link from being followed. */
export class TicketOpenEvent extends Event {
  readonly ticketId: string;
  readonly ticket: Ticket;

  constructor(ticket: Ticket) {
    super('ticket-open', {bubbles: true, composed: true, cancelable: true});
    this.ticketId = ticket.id;
    this.ticket = ticket;
  }
}

export interface TicketListEventMap {
  'ticket-open': TicketOpenEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends TicketListEventMap {}
}
