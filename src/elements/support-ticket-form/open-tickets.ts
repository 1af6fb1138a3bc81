/** What the desk knows of the writer: his open tickets, so that what goes on with one of them is told. */
import type {TicketAdapter} from '../../core/adapter.ts';
import type {Desk} from '../../core/ticket.ts';
import type {Advice} from './advice.ts';

/** The newest ones; an older matter that goes on was changed lately. */
const MOST_TICKETS = 50;

export class OpenTickets {
  readonly #advice: Advice;
  /** Whose tickets are known. */
  #asked: TicketAdapter | undefined;

  constructor(advice: Advice) {
    this.#advice = advice;
  }

  /** Asks each desk once. Without an answer the guidelines say less; never throws. */
  async learn(adapter: TicketAdapter, {viewer}: Desk): Promise<void> {
    if (this.#asked === adapter) return;
    this.#asked = adapter;
    this.#advice.know({registered: viewer.role !== 'agent'});
    if (!adapter.capabilities.read || viewer.role === 'agent') return;
    try {
      const {items} = await adapter.listTickets({limit: MOST_TICKETS});
      const open = items.filter(({status}) => status !== 'closed');
      this.#advice.know({tickets: open.map(({id, number, subject, status}) => ({id, number, subject, status}))});
    } catch {
      // Asked again with the next adapter; the server judges with its own.
    }
  }
}
