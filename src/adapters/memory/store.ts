/**
 * What the memory adapter remembers: tickets with their threads, files, read marks, answers by idempotency key, and every
 * event in order. Several adapters with different viewers may share one store. Knows nothing of who may do what.
 */
import type {TicketEvent} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import {type ContactState, MemoryContacts} from './contacts.ts';
import {type Message, previewOf, type ThreadEntry} from '../../core/thread.ts';
import type {Attachment, Ticket} from '../../core/ticket.ts';

/** A ticket with its thread, oldest entry first. Counts and preview are worked out of the thread. */
export interface Thread {
  readonly ticket: Ticket;
  readonly entries: readonly ThreadEntry[];
}

export interface StoredThread {
  ticket: Ticket;
  readonly entries: ThreadEntry[];
  /** Rises with every change; breaks ties between equal times. */
  turn: number;
  /** Viewer id -> how many entries he has read. */
  readonly read: Map<string, number>;
}

export interface StoredFile {
  readonly attachment: Attachment;
  readonly body: Blob;
  readonly owner: string;
  /** Absent until a draft or reply named it. */
  ticketId?: string;
}

/** What was sealed; knows nothing of what it says. */
export interface StoredSealed {
  readonly ticketId: string;
  readonly sealed: string;
  readonly expiresAt: string;
}

/** One row of the log; the ticket is looked up when it is told, for the viewer who hears it. */
export interface LoggedEvent {
  readonly type: TicketEvent['type'];
  readonly ticketId: string;
  readonly entry?: ThreadEntry;
  /** Only this viewer hears it. */
  readonly only?: string;
}

interface Answer {
  readonly payload: string;
  readonly value: unknown;
}

/** Everything as data that the structured clone algorithm copies: what another place can keep. */
export interface StoreState {
  readonly threads: Map<string, StoredThread>;
  readonly files: Map<string, StoredFile>;
  /** By id of the access data; absent in what an older version kept. */
  readonly sealed?: Map<string, StoredSealed>;
  readonly log: LoggedEvent[];
  readonly contacts: ContactState;
  readonly answers: Map<string, Answer>;
  readonly number: number;
  readonly turn: number;
}

export class MemoryStore {
  threads = new Map<string, StoredThread>();
  files = new Map<string, StoredFile>();
  sealed = new Map<string, StoredSealed>();
  log: LoggedEvent[] = [];
  readonly contacts = new MemoryContacts();
  #answers = new Map<string, Answer>();
  readonly #waiting = new Set<() => void>();
  readonly #prefix: string;
  #number: number;
  #turn = 0;

  constructor(prefix: string, threads: readonly Thread[] = []) {
    this.#prefix = prefix;
    const oldestFirst = [...threads].sort((a, b) => a.ticket.updatedAt.localeCompare(b.ticket.updatedAt));
    for (const {ticket, entries} of oldestFirst) {
      const read = new Map<string, number>();
      this.threads.set(ticket.id, {ticket, entries: [...entries], turn: this.#turn++, read});
      for (const entry of entries) {
        if (entry.kind !== 'message') continue;
        for (const attachment of entry.attachments) {
          const {id, name, type} = attachment;
          const body = new Blob([name], {type});
          this.files.set(id, {attachment, body, owner: entry.author.id, ticketId: ticket.id});
        }
      }
    }
    const numbers = threads.map(({ticket}) => Number(/\d+$/.exec(ticket.number)?.[0] ?? 0));
    this.#number = Math.max(1000, ...numbers);
  }

  /** What is remembered now; not a copy. */
  get state(): StoreState {
    const {threads, files, sealed, log} = this;
    const contacts = this.contacts.state;
    return {threads, files, sealed, log, contacts, answers: this.#answers, number: this.#number, turn: this.#turn};
  }

  /** Takes the place of everything; who waits for a change looks again. */
  replace({threads, files, sealed = new Map(), log, contacts, answers, number, turn}: StoreState): void {
    Object.assign(this, {threads, files, sealed, log});
    this.contacts.state = contacts;
    this.#answers = answers;
    this.#number = number;
    this.#turn = turn;
    this.#wake();
  }

  nextNumber(): string {
    return `${this.#prefix}-${++this.#number}`;
  }

  nextTurn(): number {
    return this.#turn++;
  }

  /** Does a write once: the same key and payload again gives the first answer. */
  once<T>(actor: string, key: string, payload: unknown, write: () => T): T {
    if (key === '') throw new TicketError('protocol', 'a write needs an idempotency key');
    const id = JSON.stringify([actor, key]);
    const text = JSON.stringify(payload);
    const known = this.#answers.get(id);
    if (known && known.payload !== text)
      throw new TicketError('conflict', 'this idempotency key was used for something else');
    if (known) return known.value as T;
    const value = write();
    this.#answers.set(id, {payload: text, value});
    return value;
  }

  record(...events: readonly LoggedEvent[]): void {
    this.log.push(...events);
    this.#wake();
  }

  #wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }

  /** Resolves when something was recorded or the signal aborts. */
  change(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#waiting.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal?.addEventListener('abort', wake);
    });
  }
}

/** The ticket as this viewer sees it. */
export function ticketFor({ticket, entries, read}: StoredThread, viewer: string): Ticket {
  const messages = entries.filter((entry): entry is Message => entry.kind === 'message');
  const seen = read.get(viewer) ?? 0;
  const unread = entries.slice(seen).filter(({kind, author}) => kind === 'message' && author.id !== viewer);
  return {
    ...ticket,
    messages: messages.length,
    unread: unread.length,
    preview: previewOf(messages.at(-1)?.text ?? ''),
  };
}
