/**
 * The tickets that fit a query, page by page, kept up to date by what happens. Knows no DOM and no words.
 */
import type {TicketAdapter, TicketEvent} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {Ticket} from '../../core/ticket.ts';
import {listen} from '../internal/live.ts';
import {type Filters, matches, NO_FILTERS, toQuery} from './filters-text.ts';

export interface ListListener {
  changed(): void;
  /** Whether rows may come, go and change places; `false` while somebody points at one. */
  mayMove(): boolean;
  /** A query was answered. */
  answered(): void;
}

const PAGE_SIZE = 25;

export class ListStore {
  readonly #listener: ListListener;
  #adapter: TicketAdapter | undefined;
  #abort = new AbortController();
  #unlisten: (() => void) | undefined;
  /** What happened while a first page was on its way: the page may know it already, or not. */
  #early: TicketEvent[] = [];
  /** What happened while nothing might move, the last of each ticket. */
  readonly #held = new Map<string, TicketEvent>();
  #cursor: string | undefined;
  #filters = NO_FILTERS;

  phase: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  /** Last changed first. What was found before stays while a new query is on its way. */
  tickets: readonly Ticket[] = [];
  total: number | undefined;
  error: TicketError | undefined;
  more: 'none' | 'some' | 'loading' = 'none';
  moreError: TicketError | undefined;

  constructor(listener: ListListener) {
    this.#listener = listener;
  }

  get filters(): Filters {
    return this.#filters;
  }

  /** How many tickets wait to be shown until rows may move. */
  get waiting(): number {
    const shown = new Set(this.tickets.map(({id}) => id));
    return [...this.#held.keys()].filter((id) => !shown.has(id)).length;
  }

  /** Puts everything in its place that happened while nothing might move. */
  settle(): void {
    if (this.#held.size === 0) return;
    const events = [...this.#held.values()];
    this.#held.clear();
    for (const event of events) this.#place(event);
    this.#listener.changed();
  }

  /** Asks for the first page. Never throws: see `error`. */
  async load(adapter: TicketAdapter, filters: Filters): Promise<void> {
    if (adapter !== this.#adapter) this.close();
    this.#adapter = adapter;
    this.#filters = filters;
    this.#abort.abort();
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    this.#early = [];
    this.#held.clear();
    this.phase = 'loading';
    this.error = undefined;
    this.moreError = undefined;
    this.#listen(adapter);
    this.#listener.changed();
    try {
      const page = await adapter.listTickets({...toQuery(filters), limit: PAGE_SIZE}, {signal});
      if (signal.aborted) return;
      this.tickets = page.items;
      this.total = page.total;
      this.#setCursor(page.cursor);
      this.phase = 'ready';
      for (const event of this.#early.splice(0)) this.#place(event);
    } catch (error) {
      if (signal.aborted) return;
      this.phase = 'failed';
      this.error = TicketError.from(error);
    }
    this.#listener.changed();
    if (this.phase === 'ready') this.#listener.answered();
  }

  /** Puts the next page after what is there. @returns how many tickets came */
  async loadMore(): Promise<number> {
    const adapter = this.#adapter;
    if (!adapter || this.more !== 'some') return 0;
    const {signal} = this.#abort;
    this.more = 'loading';
    this.moreError = undefined;
    this.#listener.changed();
    let fresh: readonly Ticket[] = [];
    try {
      const query = {...toQuery(this.#filters), limit: PAGE_SIZE, cursor: this.#cursor};
      const page = await adapter.listTickets(query, {signal});
      if (signal.aborted) return 0;
      const known = new Set(this.tickets.map(({id}) => id));
      fresh = page.items.filter(({id}) => !known.has(id));
      this.tickets = [...this.tickets, ...fresh];
      this.#setCursor(page.cursor);
    } catch (error) {
      if (signal.aborted) return 0;
      this.more = 'some';
      this.moreError = TicketError.from(error);
    }
    this.#listener.changed();
    return fresh.length;
  }

  close(): void {
    this.#abort.abort();
    this.#unlisten?.();
    this.#unlisten = undefined;
    this.#adapter = undefined;
    this.#held.clear();
    this.phase = 'idle';
    this.tickets = [];
    this.total = undefined;
    this.error = undefined;
    this.more = 'none';
  }

  #setCursor(cursor: string | undefined): void {
    this.#cursor = cursor;
    this.more = cursor === undefined ? 'none' : 'some';
  }

  #listen(adapter: TicketAdapter): void {
    if (this.#unlisten || !adapter.capabilities.watch) return;
    this.#unlisten = listen(adapter, {
      event: (event) => {
        if (this.phase === 'loading') this.#early.push(event);
        else if (this.phase === 'ready') {
          if (this.#listener.mayMove()) this.#place(event);
          else this.#hold(event);
          this.#listener.changed();
        }
      },
      ended: () => {
        this.#unlisten = undefined;
      },
    });
  }

  /** Shows what is new about a ticket where it stands; what would move waits. */
  #hold(event: TicketEvent): void {
    const {ticket} = event;
    const known = this.tickets.some(({id}) => id === ticket.id);
    if (!known && (this.#filters.query !== '' || !matches(ticket, this.#filters))) return;
    const earlier = this.#held.get(ticket.id);
    this.#held.set(ticket.id, earlier?.type === 'ticket-created' ? {...earlier, ticket} : event);
    this.tickets = this.tickets.map((other) => (other.id === ticket.id ? ticket : other));
  }

  /** Puts a ticket where its last change belongs, if it fits; one that belongs to a page still to come is left to it. */
  #place({type, ticket}: TicketEvent): void {
    const known = this.tickets.some(({id}) => id === ticket.id);
    // Whether words are found in a thread is for the backend to say.
    if (!known && this.#filters.query !== '') return;
    const fits = matches(ticket, this.#filters);
    if (!known && !fits) return;
    const others = this.tickets.filter(({id}) => id !== ticket.id);
    const before = others.findIndex(({updatedAt}) => updatedAt <= ticket.updatedAt);
    const whole = this.more === 'none';
    if (!known && before < 0 && !whole) return;
    const at = before < 0 ? others.length : before;
    this.tickets = fits ? [...others.slice(0, at), ticket, ...others.slice(at)] : others;
    if (this.total === undefined) return;
    if (known && !fits) this.total--;
    // An older ticket may have been counted with a page that is not here yet.
    else if (!known && (whole || type === 'ticket-created')) this.total++;
  }
}
