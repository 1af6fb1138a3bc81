/** What `<ticket-list>` asks and tells. */
import {TicketOpenEvent} from '../internal/ticket-open-event.ts';

export {TicketOpenEvent};

/** The reader searches or filters by something else; a page that keeps it can give it back as `filters`. */
export class TicketFilterEvent extends Event {
  /** As in an address: `status=open&assignee=none`; empty without filters. */
  readonly filters: string;

  constructor(filters: string) {
    super('ticket-filter', {bubbles: true, composed: true});
    this.filters = filters;
  }
}

export interface TicketListEventMap {
  'ticket-open': TicketOpenEvent;
  'ticket-filter': TicketFilterEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends TicketListEventMap {}
}
