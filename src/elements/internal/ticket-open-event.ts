/**
 * A reader wants to see a ticket: by a row of the list, or by the link after sending. One class, so that a host listens once.
 */
import type {Ticket} from '../../core/ticket.ts';

/** `preventDefault()` keeps the link from being followed, for a host that goes there itself. */
export class TicketOpenEvent extends Event {
  readonly ticketId: string;
  readonly ticket: Ticket;

  constructor(ticket: Ticket) {
    super('ticket-open', {bubbles: true, composed: true, cancelable: true});
    this.ticketId = ticket.id;
    this.ticket = ticket;
  }
}
