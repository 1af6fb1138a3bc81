/**
 * The tickets that fit a query, page by page, kept up to date by what happens. Knows no DOM and no words.
 */
import type {TicketAdapter, TicketEvent, TicketQuery} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {Ticket} from '../../core/ticket.ts';
import {listen} from '../internal/live.ts';

/** What a person can filter by. Empty strings do not filter. */
export interface Filters {
  readonly query: string;
  readonly status: string;
  readonly service: string;
  readonly team: string;
  readonly assignee: string;
}

export const NO_FILTERS: Filters = {query: '', status: '', service: '', team: '', assignee: ''};

export function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== '');
}

export interface ListListener {
  changed(): void;
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

  /** Asks for the first page. Never throws: see `error`. */
  async load(adapter: TicketAdapter, filters: Filters): Promise<void> {
    if (adapter !== this.#adapter) this.close();
    this.#adapter = adapter;
    this.#filters = filters;
    this.#abort.abort();
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    this.#early = [];
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
          this.#place(event);
          this.#listener.changed();
        }
      },
      ended: () => {
        this.#unlisten = undefined;
      },
    });
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

function matches(ticket: Ticket, {status, service, team, assignee}: Filters): boolean {
  return (
    (status === '' || ticket.status === status) &&
    (service === '' || ticket.service?.id === service) &&
    (team === '' || ticket.team === team) &&
    (assignee === '' || ticket.assignee?.id === assignee)
  );
}

function toQuery(filters: Filters): TicketQuery {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
}
