/**
 * A help desk in the visitor's own browser, for demonstrations: it survives reloads, tabs see each other, and nothing is sent to
 * anybody. Runs in: page. The desk itself is the memory adapter's; this only keeps it.
 */
import type {
  AttachmentContent,
  CallContext,
  Capabilities,
  MessageQuery,
  Page,
  TicketEvent,
  TicketQuery,
  UploadInput,
  WatchQuery,
  WriteContext,
} from '../core/adapter.ts';
import type {ContactDraft} from '../core/contacts.ts';
import type {Message, ReplyDraft, ThreadEntry, ToldFacts} from '../core/thread.ts';
import type {Attachment, Contact, Desk, SealedAccessData, Ticket, TicketDraft, TicketStatus} from '../core/ticket.ts';
import {Keeper} from './indexeddb/keeper.ts';
import {type MemoryAdapter, type MemoryAdapterOptions, memoryOver} from './memory.ts';
import type {MemoryStore} from './memory/store.ts';

type Actor = NonNullable<CallContext['actor']>;

export interface IndexeddbAdapterOptions extends Omit<MemoryAdapterOptions, 'threads'> {
  /** Name of the database in the browser; two desks of one origin need two. `ventanilla-demo` where absent. */
  readonly database?: string;
  /** Opens the tickets that are there from the start, as the people who opened them. */
  readonly seed?: (desk: MemoryAdapter) => Promise<void> | void;
}

/** The adapter, the same desk through another person's eyes, and back to the start. */
export interface IndexeddbAdapter extends Omit<MemoryAdapter, 'as'> {
  as(viewer: Actor): IndexeddbAdapter;
  /** Forgets what was done and seeds anew, in all tabs. */
  reset(): Promise<void>;
  /** Lets the database go. @param remove deletes it */
  close(remove?: boolean): Promise<void>;
}

const DATABASE = 'ventanilla-demo';

/** A desk in the browser's database. @throws TicketError from every method, and nothing else */
export function createIndexeddbAdapter(options: IndexeddbAdapterOptions): IndexeddbAdapter {
  const {database = DATABASE, prefix = 'T', seed} = options;
  const fill = (store: MemoryStore): Promise<void> | void => seed?.(memoryOver(options, store));
  return new Indexeddb(options, new Keeper({database, prefix, seed: fill}));
}

class Indexeddb implements IndexeddbAdapter {
  readonly name = 'indexeddb';
  readonly place: string;
  readonly #options: IndexeddbAdapterOptions;
  readonly #keeper: Keeper;
  readonly #live: MemoryAdapter;

  constructor(options: IndexeddbAdapterOptions, keeper: Keeper) {
    this.#options = options;
    this.#keeper = keeper;
    this.place = options.database ?? DATABASE;
    this.#live = memoryOver(options, keeper.live);
  }

  get capabilities(): Capabilities {
    return this.#live.capabilities;
  }

  as(viewer: Actor): IndexeddbAdapter {
    return new Indexeddb({...this.#options, viewer}, this.#keeper);
  }

  reset(): Promise<void> {
    return this.#keeper.reset();
  }

  close(remove = false): Promise<void> {
    return this.#keeper.close(remove);
  }

  async getDesk(context?: CallContext): Promise<Desk> {
    return {...(await this.#read((desk) => desk.getDesk(context))), demo: true};
  }

  listTickets(query: TicketQuery, context?: CallContext): Promise<Page<Ticket>> {
    return this.#read((desk) => desk.listTickets(query, context));
  }

  getTicket(ticketId: string, context?: CallContext): Promise<Ticket> {
    return this.#read((desk) => desk.getTicket(ticketId, context));
  }

  listMessages(ticketId: string, query: MessageQuery, context?: CallContext): Promise<Page<ThreadEntry>> {
    return this.#read((desk) => desk.listMessages(ticketId, query, context));
  }

  openAttachment(attachmentId: string, context?: CallContext): Promise<AttachmentContent> {
    return this.#read((desk) => desk.openAttachment(attachmentId, context));
  }

  watch(query: WatchQuery, context?: CallContext): AsyncIterable<TicketEvent> {
    // What was read before the call is the place to go on from; the rest of the log is in the database.
    const cursor = query.cursor ?? (this.#keeper.isReady ? `${this.#keeper.live.log.length}` : undefined);
    return this.#follow({...query, ...(cursor !== undefined && {cursor})}, context);
  }

  async *#follow(query: WatchQuery, context: CallContext | undefined): AsyncGenerator<TicketEvent> {
    if (context?.signal?.aborted) return;
    await this.#keeper.fresh();
    yield* this.#live.watch(query, context);
  }

  eventCursor(context?: CallContext): Promise<string> {
    return this.#read((desk) => desk.eventCursor(context));
  }

  createTicket(draft: TicketDraft, context: WriteContext): Promise<Ticket> {
    return this.#write((desk) => desk.createTicket(draft, context));
  }

  reply(ticketId: string, draft: ReplyDraft, context: WriteContext): Promise<Message> {
    return this.#write((desk) => desk.reply(ticketId, draft, context));
  }

  setStatus(ticketId: string, status: TicketStatus, context: WriteContext): Promise<Ticket> {
    return this.#write((desk) => desk.setStatus(ticketId, status, context));
  }

  assign(ticketId: string, to: {team: string; assignee?: string}, context: WriteContext): Promise<Ticket> {
    return this.#write((desk) => desk.assign(ticketId, to, context));
  }

  tellFacts(ticketId: string, facts: ToldFacts, context: WriteContext): Promise<Ticket> {
    return this.#write((desk) => desk.tellFacts(ticketId, facts, context));
  }

  openAccessData(ticketId: string, accessDataId: string, context: WriteContext): Promise<SealedAccessData> {
    return this.#write((desk) => desk.openAccessData(ticketId, accessDataId, context));
  }

  markRead(ticketId: string, entryId: string, context: WriteContext): Promise<void> {
    return this.#write((desk) => desk.markRead(ticketId, entryId, context));
  }

  upload(file: UploadInput, context: WriteContext): Promise<Attachment> {
    return this.#write((desk) => desk.upload(file, context));
  }

  listContacts(context?: CallContext): Promise<readonly Contact[]> {
    return this.#read((desk) => desk.listContacts(context));
  }

  saveContact(contact: ContactDraft, context: WriteContext): Promise<Contact> {
    return this.#write((desk) => desk.saveContact(contact, context));
  }

  removeContact(contactId: string, context: WriteContext): Promise<void> {
    return this.#write((desk) => desk.removeContact(contactId, context));
  }

  confirmContact(hash: string): Promise<Contact> {
    return this.#write((desk) => desk.confirmContact(hash));
  }

  actingAs(actor: Actor): Promise<Actor> {
    return this.#read((desk) => desk.actingAs(actor));
  }

  async #read<T>(ask: (desk: MemoryAdapter) => Promise<T>): Promise<T> {
    await this.#keeper.fresh();
    return ask(this.#live);
  }

  #write<T>(work: (desk: MemoryAdapter) => Promise<T>): Promise<T> {
    return this.#keeper.write((store) => work(memoryOver(this.#options, store)));
  }
}
