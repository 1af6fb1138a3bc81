/** A seat with hands: calls the adapter as its person, gives each write a key of its own, hears live events. */
import {scopeOf} from '../../core/access.ts';
import type {
  AttachmentContent,
  CallContext,
  MessageQuery,
  Page,
  TicketEvent,
  TicketQuery,
  WriteContext,
} from '../../core/adapter.ts';
import type {ContactDraft, Invitation} from '../../core/contacts.ts';
import type {Message, ReplyDraft, ThreadEntry, ToldFacts} from '../../core/thread.ts';
import type {
  Attachment,
  Contact,
  Desk,
  SealedAccessData,
  Ticket,
  TicketDraft,
  TicketStatus,
} from '../../core/ticket.ts';
import {present, soon} from './expect.ts';
import type {Seat} from './target.ts';

let keys = 0;

/** Unlike any other of this run and of other runs. */
export function newKey(): string {
  return `conformance-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${keys++}`;
}

export class Person {
  readonly seat: Seat;
  #actor: Seat['actor'];

  constructor(seat: Seat) {
    this.seat = seat;
    this.#actor = seat.actor;
  }

  get id(): string {
    return this.seat.id;
  }

  /** What his contact says of him now; a page's server does so with every request. */
  async refresh(): Promise<void> {
    const {actor, adapter} = this.seat;
    if (actor) this.#actor = (await adapter.actingAs?.(actor)) ?? actor;
  }

  context(signal?: AbortSignal): CallContext {
    const actor = this.#actor;
    return {...(actor && {actor, scope: scopeOf(actor)}), ...(signal && {signal})};
  }

  write(key = newKey(), signal?: AbortSignal): WriteContext {
    return {...this.context(signal), idempotencyKey: key};
  }

  desk(): Promise<Desk> {
    return this.seat.adapter.getDesk(this.context());
  }

  list(query: TicketQuery = {}): Promise<Page<Ticket>> {
    return this.seat.adapter.listTickets(query, this.context());
  }

  /** Every page of a list. */
  async all(query: TicketQuery = {}): Promise<Ticket[]> {
    const found: Ticket[] = [];
    for (let cursor: string | undefined, pages = 0; pages < 100; pages++) {
      const page = await this.list({...query, ...(cursor !== undefined && {cursor})});
      found.push(...page.items);
      cursor = page.cursor;
      if (cursor === undefined) return found;
    }
    throw new Error('the list has no end: its last page must have no cursor');
  }

  ticket(id: string): Promise<Ticket> {
    return this.seat.adapter.getTicket(id, this.context());
  }

  entries(ticketId: string, query: MessageQuery = {}): Promise<Page<ThreadEntry>> {
    return this.seat.adapter.listMessages(ticketId, query, this.context());
  }

  async messages(ticketId: string): Promise<Message[]> {
    const {items} = await this.entries(ticketId);
    return items.filter((entry): entry is Message => entry.kind === 'message');
  }

  create(draft: Partial<TicketDraft> = {}, key?: string): Promise<Ticket> {
    return this.seat.adapter.createTicket(draftOf(draft), this.write(key));
  }

  reply(ticketId: string, draft: string | Partial<ReplyDraft>, key?: string): Promise<Message> {
    const given = typeof draft === 'string' ? {text: draft} : draft;
    return this.seat.adapter.reply(ticketId, {text: 'Una respuesta.', attachments: [], ...given}, this.write(key));
  }

  setStatus(ticketId: string, status: TicketStatus, key?: string): Promise<Ticket> {
    return this.seat.adapter.setStatus(ticketId, status, this.write(key));
  }

  assign(ticketId: string, to: {team: string; assignee?: string}): Promise<Ticket> {
    return this.seat.adapter.assign(ticketId, to, this.write());
  }

  async tellFacts(ticketId: string, facts: ToldFacts): Promise<Ticket> {
    return present(await this.seat.adapter.tellFacts?.(ticketId, facts, this.write()), 'tellFacts');
  }

  async openAccessData(ticketId: string, id: string, key?: string): Promise<SealedAccessData> {
    const opened = this.seat.adapter.openAccessData?.(ticketId, id, this.write(key));
    return present(await opened, 'openAccessData');
  }

  markRead(ticketId: string, entryId: string): Promise<void> {
    return this.seat.adapter.markRead(ticketId, entryId, this.write());
  }

  upload(name: string, content: string, key?: string): Promise<Attachment> {
    const body = new Blob([content], {type: 'text/plain'});
    return this.seat.adapter.upload({name, type: 'text/plain', body}, this.write(key));
  }

  download(id: string): Promise<AttachmentContent> {
    return this.seat.adapter.openAttachment(id, this.context());
  }

  /** The contacts as the desk lists them. */
  async contacts(): Promise<readonly Contact[]> {
    return present(await this.seat.adapter.listContacts?.(this.context()), 'listContacts');
  }

  async saveContact(contact: ContactDraft, key?: string, invite?: () => Invitation): Promise<Contact> {
    const context = {...this.write(key), ...(invite && {invite})};
    return present(await this.seat.adapter.saveContact?.(contact, context), 'saveContact');
  }

  async removeContact(id: string, key?: string): Promise<void> {
    await this.seat.adapter.removeContact?.(id, this.write(key));
  }

  /** Listens; `close` it. */
  listen(cursor?: string): Ears {
    const abort = new AbortController();
    const query = cursor === undefined ? {} : {cursor};
    return new Ears(this.seat.adapter.watch(query, this.context(abort.signal)), abort);
  }

  /** What happened after a place, and nothing of what comes. */
  async missed(cursor: string): Promise<TicketEvent[]> {
    const events: TicketEvent[] = [];
    const all = async (): Promise<void> => {
      for await (const event of this.seat.adapter.watch({cursor, follow: false}, this.context())) events.push(event);
    };
    await soon(all(), 'the end of what was missed');
    return events;
  }

  /**
   * Listens, and returns when it is certain that something is heard: a stream over a network takes a while to open.
   * @param by opens tickets that the listener can see
   */
  async listening(by: Person): Promise<Ears> {
    const ears = this.listen();
    for (let tries = 0; tries < 100; tries++) {
      const {id} = await by.create({subject: `¿Se oye? ${tries}`});
      if (await ears.hears(({ticket}) => ticket.id === id, 200)) return ears;
    }
    await ears.close();
    throw new Error('nothing is heard live');
  }
}

/** What somebody hears, in order. */
export class Ears {
  readonly heard: TicketEvent[] = [];
  readonly #abort: AbortController;
  readonly #ended: Promise<void>;
  readonly #hearers = new Set<() => void>();
  #error: Error | undefined;
  #over = false;

  constructor(events: AsyncIterable<TicketEvent>, abort: AbortController) {
    this.#abort = abort;
    this.#ended = this.#run(events);
  }

  /** Waits for an event that fits, also among those already heard. */
  async until(fits: (event: TicketEvent) => boolean, what: string): Promise<TicketEvent> {
    const found = new Promise<TicketEvent>((resolve, reject) => {
      const look = (): void => {
        const event = this.heard.find(fits);
        if (event === undefined && !this.#over) return;
        this.#hearers.delete(look);
        if (event) resolve(event);
        else reject(new Error(`${what} did not come: the stream ended (${String(this.#error)})`));
      };
      this.#hearers.add(look);
      look();
    });
    return soon(found, what);
  }

  /** Whether an event that fits comes within some milliseconds. */
  async hears(fits: (event: TicketEvent) => boolean, milliseconds: number): Promise<boolean> {
    for (const end = Date.now() + milliseconds; Date.now() < end && !this.#over;) {
      if (this.heard.some(fits)) return true;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return this.heard.some(fits);
  }

  /** Stops listening; the stream must end by that. */
  async close(): Promise<void> {
    this.#abort.abort();
    await soon(this.#ended, 'the end of the stream after its signal aborted');
    if (this.#error !== undefined)
      throw new Error(`an aborted stream must end without an error: ${String(this.#error)}`);
  }

  async #run(events: AsyncIterable<TicketEvent>): Promise<void> {
    try {
      for await (const event of events) {
        this.heard.push(event);
        for (const look of [...this.#hearers]) look();
      }
    } catch (error) {
      this.#error = error instanceof Error ? error : new Error(String(error));
    }
    this.#over = true;
    for (const look of [...this.#hearers]) look();
  }
}

/** Whole drafts that no guideline has anything against. */
function draftOf(draft: Partial<TicketDraft>): TicketDraft {
  return {
    subject: 'La web muestra un error 500 al pagar',
    body: 'Desde las 9:20 de hoy, al pulsar «Pagar» en https://tienda.example/pago sale un error 500. Antes funcionaba.',
    language: 'es',
    facts: [],
    attachments: [],
    ...draft,
  };
}
