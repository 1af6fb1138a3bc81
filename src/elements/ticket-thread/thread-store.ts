/**
 * A ticket and its thread as they are known so far: the newest entries first asked for, older ones on demand, later ones
 * as they happen. Entries are kept in groups, so that drawing one more redraws one group. Knows no DOM and no words.
 */
import type {TicketAdapter, TicketEvent} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {ThreadEntry} from '../../core/thread.ts';
import type {Ticket} from '../../core/ticket.ts';
import {listen} from '../internal/live.ts';

const GROUP_SIZE = 50;
const PAGE_SIZE = 200;

/** Up to 50 entries; a new object whenever its entries change. */
export interface Group {
  readonly key: number;
  readonly entries: readonly ThreadEntry[];
}

export interface ThreadListener {
  /** Something is different: draw again. */
  changed(): void;
  /** Entries were added at the end, and are not drawn yet. */
  arrived(entries: readonly ThreadEntry[]): void;
  /** Entries were added at the beginning, and are not drawn yet. */
  prepended(): void;
}

export class ThreadStore {
  readonly #listener: ThreadListener;
  readonly #ids = new Set<string>();
  #adapter: TicketAdapter | undefined;
  #ticketId = '';
  #abort = new AbortController();
  #unlisten: (() => void) | undefined;
  #early: TicketEvent[] | undefined;
  #held: {readonly authorId: string; readonly events: TicketEvent[]} | undefined;
  #cursor: string | undefined;
  #nextKey = 0;

  phase: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  ticket: Ticket | undefined;
  /** Oldest first. */
  groups: readonly Group[] = [];
  /** Messages by others that the viewer had not read when the thread was opened. */
  unreadAtOpen = 0;
  /** Why there is no thread. */
  error: TicketError | undefined;
  older: 'none' | 'some' | 'loading' = 'none';
  olderError: TicketError | undefined;
  /** Whether new entries come by themselves. */
  live = false;

  constructor(listener: ThreadListener) {
    this.#listener = listener;
  }

  get lastEntry(): ThreadEntry | undefined {
    return this.groups.at(-1)?.entries.at(-1);
  }

  get count(): number {
    return this.#ids.size;
  }

  /** Id of the oldest message that was unread at the opening, as far as it is loaded. */
  firstUnread(viewerId: string): string | undefined {
    let left = this.unreadAtOpen;
    let found: string | undefined;
    for (const {entries} of [...this.groups].reverse()) {
      for (const entry of [...entries].reverse()) {
        if (left === 0) return found;
        if (entry.kind !== 'message' || entry.author.id === viewerId) continue;
        found = entry.id;
        left--;
      }
    }
    return found;
  }

  /** Shows another ticket, or the same again from the start. Never throws: see `error`. */
  async open(adapter: TicketAdapter, ticketId: string): Promise<void> {
    this.close();
    this.#adapter = adapter;
    this.#ticketId = ticketId;
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    this.phase = 'loading';
    // Listening comes first: what happens between the answer and the first event would be lost otherwise.
    this.#early = [];
    this.#listen();
    this.#listener.changed();
    try {
      const [ticket, page] = await Promise.all([
        adapter.getTicket(ticketId, {signal}),
        adapter.listMessages(ticketId, {limit: PAGE_SIZE}, {signal}),
      ]);
      if (signal.aborted) return;
      this.ticket = ticket;
      this.unreadAtOpen = ticket.unread;
      this.#cursor = page.cursor;
      this.older = page.cursor === undefined ? 'none' : 'some';
      this.groups = this.#chunk(this.#unknown(page.items));
      this.phase = 'ready';
    } catch (error) {
      if (signal.aborted) return;
      this.close();
      this.phase = 'failed';
      this.error = TicketError.from(error);
    }
    this.#listener.changed();
    const early = this.#early ?? [];
    this.#early = undefined;
    if (this.phase === 'ready') for (const event of early) this.#apply(event);
  }

  /** Forgets everything and stops listening. */
  close(): void {
    this.#abort.abort();
    this.#unlisten?.();
    this.#unlisten = undefined;
    this.#early = undefined;
    this.#held = undefined;
    this.#ids.clear();
    this.phase = 'idle';
    this.ticket = undefined;
    this.unreadAtOpen = 0;
    this.groups = [];
    this.error = undefined;
    this.older = 'none';
    this.olderError = undefined;
    this.live = false;
  }

  /** Puts the next older page before what is there. @returns how many messages came, or `undefined` if it failed */
  async loadOlder(): Promise<number | undefined> {
    const adapter = this.#adapter;
    if (!adapter || this.older !== 'some' || this.#cursor === undefined) return undefined;
    const {signal} = this.#abort;
    this.older = 'loading';
    this.olderError = undefined;
    this.#listener.changed();
    let count: number | undefined;
    try {
      const page = await adapter.listMessages(this.#ticketId, {cursor: this.#cursor, limit: PAGE_SIZE}, {signal});
      if (signal.aborted) return undefined;
      const fresh = this.#unknown(page.items);
      count = fresh.filter(({kind}) => kind === 'message').length;
      this.#cursor = page.cursor;
      this.older = page.cursor === undefined ? 'none' : 'some';
      this.#listener.prepended();
      this.groups = [...this.#chunk(fresh), ...this.groups];
    } catch (error) {
      if (signal.aborted) return undefined;
      this.older = 'some';
      this.olderError = TicketError.from(error);
    }
    this.#listener.changed();
    return count;
  }

  /** Asks for what is new, where nothing comes by itself. Failures are left to the next try. */
  async refresh(): Promise<void> {
    const adapter = this.#adapter;
    if (!adapter || this.phase !== 'ready') return;
    const {signal} = this.#abort;
    if (!this.live) this.#listen();
    try {
      const [ticket, page] = await Promise.all([
        adapter.getTicket(this.#ticketId, {signal}),
        adapter.listMessages(this.#ticketId, {limit: PAGE_SIZE}, {signal}),
      ]);
      if (signal.aborted) return;
      this.setTicket(ticket);
      this.append(page.items);
    } catch {
      // What is shown is still true.
    }
  }

  /**
   * While a reply is under way, what its author did may come by the watch before the reply's own answer: it is kept back, or
   * the message would stand in the thread and in the box at once.
   * @returns lets it in
   */
  holdBack(authorId: string): () => void {
    const held: TicketEvent[] = [];
    this.#held = {authorId, events: held};
    return () => {
      if (this.#held?.events === held) this.#held = undefined;
      // Another ticket may be shown by now.
      for (const event of held) if (this.phase === 'ready' && event.ticket.id === this.#ticketId) this.#apply(event);
    };
  }

  setTicket(ticket: Ticket): void {
    this.ticket = ticket;
    this.#listener.changed();
  }

  /** Adds entries at the end; those that are known already are skipped. */
  append(entries: readonly ThreadEntry[]): void {
    const fresh = this.#unknown(entries);
    if (fresh.length === 0) return;
    const groups = [...this.groups];
    for (const entry of fresh) {
      const last = groups.at(-1);
      if (last && last.entries.length < GROUP_SIZE) {
        groups[groups.length - 1] = {key: last.key, entries: [...last.entries, entry]};
      } else {
        groups.push({key: this.#nextKey++, entries: [entry]});
      }
    }
    this.#listener.arrived(fresh);
    this.groups = groups;
    this.#listener.changed();
  }

  #listen(): void {
    const adapter = this.#adapter;
    if (!adapter?.capabilities.watch) return;
    this.#unlisten?.();
    this.live = true;
    this.#unlisten = listen(adapter, {
      event: (event) => {
        if (event.ticket.id !== this.#ticketId) return;
        if (this.#early) this.#early.push(event);
        else if (event.type === 'entry-added' && event.entry.author.id === this.#held?.authorId)
          this.#held.events.push(event);
        else this.#apply(event);
      },
      ended: () => {
        this.live = false;
        this.#listener.changed();
      },
    });
  }

  #apply(event: TicketEvent): void {
    this.setTicket(event.ticket);
    if (event.type === 'entry-added') this.append([event.entry]);
    if (event.type === 'entry-changed') this.#replace(event.entry);
  }

  #replace(entry: ThreadEntry): void {
    this.groups = this.groups.map((group) =>
      group.entries.some(({id}) => id === entry.id)
        ? {...group, entries: group.entries.map((one) => (one.id === entry.id ? entry : one))}
        : group,
    );
    this.#listener.changed();
  }

  #unknown(entries: readonly ThreadEntry[]): ThreadEntry[] {
    return entries.filter(({id}) => !this.#ids.has(id) && this.#ids.add(id));
  }

  /** Groups end where the page ends, so that only the oldest may be short. */
  #chunk(entries: readonly ThreadEntry[]): Group[] {
    const groups: Group[] = [];
    for (let end = entries.length; end > 0; end -= GROUP_SIZE) {
      groups.unshift({key: this.#nextKey++, entries: entries.slice(Math.max(0, end - GROUP_SIZE), end)});
    }
    return groups;
  }
}
