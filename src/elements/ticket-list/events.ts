/** What `<ticket-list>` asks. */
import {TicketOpenEvent} from '../internal/ticket-open-event.ts';

export {TicketOpenEvent};

export interface TicketListEventMap {
  'ticket-open': TicketOpenEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends TicketListEventMap {}
}
