/**
 * A help desk in memory, for stories, tests and trying things out: nothing leaves the machine and nothing is kept. Runs
 * in: page and server. Called without an actor it acts for its own viewer.
 */
import {mayUse, type Scope, scopeOf, type Verb} from '../core/access.ts';
import type {MessageQuery, TicketQuery} from '../core/adapter.ts';
import {
  type AttachmentContent,
  type CallContext,
  type Capabilities,
  type Page,
  parseInput,
  type Routing,
  type TicketAdapter,
  type TicketEvent,
  type UploadInput,
  type WatchQuery,
  type WriteContext,
} from '../core/adapter.ts';
import type {ContactDraft} from '../core/contacts.ts';
import {rejected, throwIfAborted, TicketError} from '../core/errors.ts';
import {ContactInput} from '../core/protocol.ts';
import {type Message, ReplyDraft, type ThreadEntry, ToldFacts} from '../core/thread.ts';
import {
  type Attachment,
  type Contact,
  type Desk,
  type SealedAccessData,
  type Service,
  type Ticket,
  TicketDraft,
  TicketStatus,
} from '../core/ticket.ts';
import type {MemoryContacts} from './memory/contacts.ts';
import {createTicket} from './memory/create-ticket.ts';
import {type Actor, deskFor, type MemoryDesk} from './memory/desk.ts';
import {keepFile, openFile} from './memory/files.ts';
import {sealedOf} from './memory/sealed.ts';
import {MemoryStore, type Thread, ticketFor} from './memory/store.ts';
import {assign, reply, setStatus, tellFacts} from './memory/thread-writes.ts';
import {pageOfEntries, pageOfTickets} from './memory/threads.ts';
import {followLog} from './memory/watch.ts';
import {authorOf, Work} from './memory/work.ts';

export type {MemoryDesk};

export interface MemoryAdapterOptions {
  /** Who looks, where a call names no actor. */
  readonly viewer: Actor;
  /** What the desk tells besides its viewer. A function is asked for each actor. */
  readonly desk?: MemoryDesk | ((actor: Actor) => MemoryDesk);
  /** What is there from the start. */
  readonly threads?: readonly Thread[];
  /** Before the number: `T` for `T-1001`. */
  readonly prefix?: string;
  /** Where a new ticket goes when the call says nothing; the team `support` by itself. */
  readonly assign?: (draft: TicketDraft, actor: Actor) => Routing;
  /** Switches off what a story or a test does not want, and `contacts` on. */
  readonly capabilities?: Partial<Capabilities>;
  readonly now?: () => Date;
}

type Optional =
  | 'eventCursor'
  | 'tellFacts'
  | 'openAccessData'
  | 'listContacts'
  | 'saveContact'
  | 'removeContact'
  | 'confirmContact'
  | 'actingAs';

/** The memory adapter, and the same desk through another person's eyes. */
export interface MemoryAdapter extends Omit<TicketAdapter, Optional>, Required<Pick<TicketAdapter, Optional>> {
  as(viewer: Actor): MemoryAdapter;
}

const CAPABILITIES: Capabilities = {
  read: true,
  create: true,
  reply: true,
  status: true,
  assign: true,
  attachments: true,
  watch: true,
  search: true,
  contacts: false,
  articles: false,
  eventLog: true,
  facts: true,
  accessData: true,
};

/** Everything in memory. @throws TicketError from every method, and nothing else */
export function createMemoryAdapter(options: MemoryAdapterOptions): MemoryAdapter {
  return memoryOver(options, new MemoryStore(options.prefix ?? 'T', options.threads));
}

/** The same over a store that somebody else keeps. @internal */
export function memoryOver(options: MemoryAdapterOptions, store: MemoryStore): MemoryAdapter {
  return new Memory(options, store);
}

class Memory implements MemoryAdapter {
  readonly name = 'memory';
  readonly capabilities: Capabilities;
  readonly #options: MemoryAdapterOptions;
  readonly #store: MemoryStore;
  readonly #work: Work;

  constructor(options: MemoryAdapterOptions, store: MemoryStore) {
    this.#options = options;
    this.#store = store;
    this.#work = new Work(store, options.now ?? (() => new Date()));
    this.capabilities = {...CAPABILITIES, ...options.capabilities};
  }

  as(viewer: Actor): MemoryAdapter {
    return new Memory({...this.#options, viewer}, this.#store);
  }

  async getDesk(context?: CallContext): Promise<Desk> {
    const {actor} = this.#enter('getDesk', context);
    return {...this.#desk(actor), ...(this.capabilities.eventLog && {cursor: `${this.#store.log.length}`})};
  }

  async listTickets(query: TicketQuery, context?: CallContext): Promise<Page<Ticket>> {
    const {actor, scope} = this.#enter('listTickets', context);
    return pageOfTickets(this.#store, query, scope, actor.id);
  }

  async getTicket(ticketId: string, context?: CallContext): Promise<Ticket> {
    const {actor, scope} = this.#enter('getTicket', context);
    return ticketFor(this.#work.find(ticketId, scope), actor.id);
  }

  async listMessages(ticketId: string, query: MessageQuery, context?: CallContext): Promise<Page<ThreadEntry>> {
    const {scope} = this.#enter('listMessages', context);
    return pageOfEntries(this.#work.find(ticketId, scope), query);
  }

  async openAttachment(attachmentId: string, context?: CallContext): Promise<AttachmentContent> {
    const {actor, scope} = this.#enter('openAttachment', context);
    return openFile(this.#store, attachmentId, actor, scope);
  }

  watch({cursor, follow = true}: WatchQuery, context?: CallContext): AsyncIterable<TicketEvent> {
    // Counted here and not at the first step: what happens between the two belongs to the listener.
    const from = cursor ?? `${this.#store.log.length}`;
    return followLog(this.#store, {from, on: follow, signal: context?.signal}, () => this.#enter('watch', context));
  }

  async eventCursor(context?: CallContext): Promise<string> {
    this.#enter('watch', context);
    return `${this.#store.log.length}`;
  }

  async createTicket(draft: TicketDraft, context: WriteContext): Promise<Ticket> {
    const {actor, scope} = this.#enter('createTicket', context);
    const wanted = parseInput(TicketDraft, draft);
    return this.#store.once(actor.id, context.idempotencyKey, ['createTicket', wanted], () => {
      const service = this.#service(actor, wanted.serviceId);
      const routing = context.routing ?? this.#options.assign?.(wanted, actor);
      return createTicket(this.#work, {actor, scope, draft: wanted, service, routing, context});
    });
  }

  async reply(ticketId: string, draft: ReplyDraft, context: WriteContext): Promise<Message> {
    const {actor, scope} = this.#enter('reply', context);
    const wanted = parseInput(ReplyDraft, draft);
    return this.#store.once(actor.id, context.idempotencyKey, ['reply', ticketId, wanted], () =>
      reply(this.#work, this.#work.find(ticketId, scope), actor, wanted, context),
    );
  }

  async setStatus(ticketId: string, status: TicketStatus, context: WriteContext): Promise<Ticket> {
    const {actor, scope} = this.#enter('setStatus', context);
    const to = parseInput(TicketStatus, status);
    return this.#store.once(actor.id, context.idempotencyKey, ['setStatus', ticketId, to], () => {
      const thread = this.#work.find(ticketId, scope);
      setStatus(this.#work, thread, actor, to);
      return ticketFor(thread, actor.id);
    });
  }

  async assign(ticketId: string, to: {team: string; assignee?: string}, context: WriteContext): Promise<Ticket> {
    const {actor, scope} = this.#enter('assign', context);
    const payload = ['assign', ticketId, to.team, to.assignee];
    return this.#store.once(actor.id, context.idempotencyKey, payload, () => {
      const thread = this.#work.find(ticketId, scope);
      assign(this.#work, thread, actor, to, this.#desk(actor).agents);
      return ticketFor(thread, actor.id);
    });
  }

  async tellFacts(ticketId: string, facts: ToldFacts, context: WriteContext): Promise<Ticket> {
    const {actor, scope} = this.#enter('tellFacts', context);
    const told = parseInput(ToldFacts, facts);
    return this.#store.once(actor.id, context.idempotencyKey, ['tellFacts', ticketId, told], () => {
      const thread = this.#work.find(ticketId, scope);
      tellFacts(this.#work, thread, actor, told);
      return ticketFor(thread, actor.id);
    });
  }

  async openAccessData(ticketId: string, accessDataId: string, context: WriteContext): Promise<SealedAccessData> {
    const {actor, scope} = this.#enter('openAccessData', context);
    this.#store.once(actor.id, context.idempotencyKey, ['openAccessData', ticketId, accessDataId], () => {
      const thread = this.#work.find(ticketId, scope);
      sealedOf(this.#store, ticketId, accessDataId, this.#work.now());
      this.#work.change(thread, {});
      this.#work.tell(thread, authorOf(actor), {type: 'access-data-opened', accessData: accessDataId});
    });
    return sealedOf(this.#store, ticketId, accessDataId, this.#work.now());
  }

  async markRead(ticketId: string, entryId: string, context: WriteContext): Promise<void> {
    const {actor, scope} = this.#enter('markRead', context);
    this.#store.once(actor.id, context.idempotencyKey, ['markRead', ticketId, entryId], () => {
      const {entries, read} = this.#work.find(ticketId, scope);
      const upTo = entries.findIndex(({id}) => id === entryId) + 1;
      if (upTo === 0) throw new TicketError('not-found', `no entry '${entryId}' in this ticket`);
      if (upTo <= (read.get(actor.id) ?? 0)) return;
      read.set(actor.id, upTo);
      this.#store.record({type: 'ticket-changed', ticketId, only: actor.id});
    });
  }

  async upload(file: UploadInput, context: WriteContext): Promise<Attachment> {
    const {actor} = this.#enter('upload', context);
    return keepFile(this.#store, file, actor, context);
  }

  async listContacts(context?: CallContext): Promise<readonly Contact[]> {
    const {actor} = this.#enter('listContacts', context);
    return this.#contacts().list(actor, this.#told(actor).contacts ?? []);
  }

  async saveContact(contact: ContactDraft, context: WriteContext): Promise<Contact> {
    const {actor} = this.#enter('saveContact', context);
    const {id, ...wanted} = parseInput(ContactInput, contact);
    const draft = {...wanted, ...(id !== undefined && {id})};
    return this.#store.once(actor.id, context.idempotencyKey, ['saveContact', draft], () => {
      const services = this.#desk(actor).services.map((service) => service.id);
      return this.#contacts().save(actor, this.#told(actor).contacts ?? [], draft, services, context.invite);
    });
  }

  async removeContact(contactId: string, context: WriteContext): Promise<void> {
    const {actor} = this.#enter('removeContact', context);
    this.#store.once(actor.id, context.idempotencyKey, ['removeContact', contactId], () =>
      this.#contacts().remove(actor, this.#told(actor).contacts ?? [], contactId),
    );
  }

  async confirmContact(hash: string): Promise<Contact> {
    return this.#contacts().confirm(hash, this.#work.now());
  }

  async actingAs(actor: Actor): Promise<Actor> {
    return this.#present(actor);
  }

  #present(actor: Actor): Actor {
    return this.capabilities.contacts ? this.#store.contacts.actingAs(actor) : actor;
  }

  #contacts(): MemoryContacts {
    if (this.capabilities.contacts) return this.#store.contacts;
    throw new TicketError('not-found', 'contacts are kept by the host');
  }

  #enter(verb: Verb, context: CallContext | undefined): {readonly actor: Actor; readonly scope: Scope} {
    throwIfAborted(context?.signal);
    const actor = this.#present(context?.actor ?? this.#options.viewer);
    if (!mayUse(actor.role, verb)) throw new TicketError('forbidden', `the role '${actor.role}' may not use ${verb}`);
    return {actor, scope: context?.scope ?? scopeOf(actor)};
  }

  #told(actor: Actor): MemoryDesk {
    const {desk} = this.#options;
    return (typeof desk === 'function' ? desk(actor) : desk) ?? {};
  }

  #desk(actor: Actor): Desk {
    return deskFor(actor, this.#told(actor));
  }

  #service(actor: Actor, serviceId: string | undefined): Service | undefined {
    if (serviceId === undefined) return undefined;
    const service = this.#desk(actor).services.find(({id}) => id === serviceId);
    if (!service) throw rejected('serviceId', `no service '${serviceId}' in this account`);
    return service;
  }
}
