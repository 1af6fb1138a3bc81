/**
 * A help desk in memory, for stories, tests and trying things out: nothing leaves the machine and nothing is kept. Runs
 * in: page and server. Called without an actor it acts for its own viewer.
 */
import {inScope, mayUse, type Scope, scopeOf, type Verb} from '../core/access.ts';
import {
  type AttachmentContent,
  type CallContext,
  type Capabilities,
  MessageQuery,
  type Page,
  parseInput,
  type Routing,
  type TicketAdapter,
  type TicketEvent,
  TicketQuery,
  type UploadInput,
  type WatchQuery,
  type WriteContext,
} from '../core/adapter.ts';
import type {ContactDraft} from '../core/contacts.ts';
import {rejected, throwIfAborted, TicketError} from '../core/errors.ts';
import {ContactInput} from '../core/protocol.ts';
import {accessDataExpiry} from '../core/sealed.ts';
import {
  type Attachment,
  type Author,
  type Contact,
  CONTRACT_LIMITS,
  type Desk,
  isTurn,
  maySetStatus,
  type Message,
  ReplyDraft,
  type Role,
  type SealedAccessData,
  type Service,
  statusAfterReply,
  type ThreadEntry,
  type ThreadEvent,
  type Ticket,
  TicketDraft,
  TicketStatus,
  ToldFacts,
  withToldFacts,
} from '../core/ticket.ts';
import type {MemoryContacts} from './memory-contacts.ts';
import {type Actor, deskFor, type MemoryDesk} from './memory-desk.ts';
import {fits, foldedWords, isAfter, position} from './memory-query.ts';
import {added, keepSealed, nameOf, relatedOf, sealedOf} from './memory-sealed.ts';
import {MemoryStore, type StoredThread, type Thread, ticketFor} from './memory-store.ts';
import {followLog} from './memory-watch.ts';

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

const SYSTEM: Author = {id: 'system', name: 'Ventanilla', role: 'system'};

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

  constructor(options: MemoryAdapterOptions, store: MemoryStore) {
    this.#options = options;
    this.#store = store;
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
    const {limit = 25, cursor, ...wanted} = parseInput(TicketQuery, query);
    const words = foldedWords(wanted.query ?? '');
    const found = [...this.#store.threads.values()]
      .filter((thread) => inScope(scope, thread.ticket) && fits(thread, wanted, words))
      .sort((a, b) => b.ticket.updatedAt.localeCompare(a.ticket.updatedAt) || b.turn - a.turn);
    const after = cursor === undefined ? found : found.filter((thread) => isAfter(thread, cursor));
    const page = after.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map((thread) => ticketFor(thread, actor.id)),
      total: found.length,
      ...(last && after.length > limit && {cursor: `${last.ticket.updatedAt} ${last.turn}`}),
    };
  }

  async getTicket(ticketId: string, context?: CallContext): Promise<Ticket> {
    const {actor, scope} = this.#enter('getTicket', context);
    return ticketFor(this.#find(ticketId, scope), actor.id);
  }

  async listMessages(ticketId: string, query: MessageQuery, context?: CallContext): Promise<Page<ThreadEntry>> {
    const {scope} = this.#enter('listMessages', context);
    const {limit = 200, cursor} = parseInput(MessageQuery, query);
    const {entries} = this.#find(ticketId, scope);
    const end = cursor === undefined ? entries.length : position(cursor, entries.length);
    const from = Math.max(0, end - limit);
    return {items: entries.slice(from, end), ...(from > 0 && {cursor: `${from}`})};
  }

  async openAttachment(attachmentId: string, context?: CallContext): Promise<AttachmentContent> {
    const {actor, scope} = this.#enter('openAttachment', context);
    const file = this.#store.files.get(attachmentId);
    const thread = this.#store.threads.get(file?.ticketId ?? '');
    const mine = file && (thread ? inScope(scope, thread.ticket) : file.owner === actor.id);
    if (!mine) throw new TicketError('not-found', `no attachment '${attachmentId}'`);
    return {...file.attachment, body: file.body};
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
      const {team = 'support', problemType = wanted.problemType ?? 'other', facts = wanted.facts} = routing ?? {};
      const assignee = routing?.assignee;
      const [id, at, requester] = [crypto.randomUUID(), this.#now(), authorOf(actor)];
      const attachments = this.#claim(wanted.attachments, actor, id);
      const related = relatedOf(this.#store, wanted.related, scope);
      const accessData = this.#keep(wanted.accessData, id, requester, context);
      const [number, turn] = [this.#store.nextNumber(), this.#store.nextTurn()];
      const ticket: Ticket = {
        id,
        number,
        subject: wanted.subject,
        status: 'open',
        language: wanted.language,
        problemType,
        account: actor.account ?? '',
        requester,
        team,
        facts: [...facts],
        channel: context.mail ? 'email' : 'web',
        createdAt: at,
        updatedAt: at,
        messages: 1,
        unread: 0,
        preview: '',
        ...(service && {service: {id: service.id, label: service.label}}),
        ...(assignee && {assignee}),
        ...(context.mail && {trust: context.mail.trust}),
        ...(accessData && {accessData: [accessData]}),
        ...(related.length > 0 && {related: related.map((one) => nameOf(one.ticket))}),
      };
      const message = messageOf(id, requester, at, wanted.body, attachments, context.mail);
      const thread: StoredThread = {ticket, entries: [message], turn, read: new Map()};
      this.#store.threads.set(id, thread);
      this.#store.record({type: 'ticket-created', ticketId: id});
      if (accessData) this.#tell(thread, requester, added(accessData));
      this.#tell(thread, SYSTEM, {type: 'assigned', team, ...(assignee && {assignee})});
      for (const other of related) {
        this.#change(other, {related: [...(other.ticket.related ?? []), nameOf(ticket)]});
        this.#tell(other, requester, {type: 'related', ticket: nameOf(ticket)});
      }
      return ticketFor(thread, actor.id);
    });
  }

  async reply(ticketId: string, draft: ReplyDraft, context: WriteContext): Promise<Message> {
    const {actor, scope} = this.#enter('reply', context);
    const wanted = parseInput(ReplyDraft, draft);
    return this.#store.once(actor.id, context.idempotencyKey, ['reply', ticketId, wanted], () => {
      const thread = this.#find(ticketId, scope);
      const from = thread.ticket.status;
      const to = statusAfterReply(actor.role, wanted.status);
      if (!maySetStatus(actor.role, to)) throw new TicketError('forbidden', `a customer may not set '${to}'`);
      const attachments = this.#claim(wanted.attachments, actor, ticketId);
      const message = messageOf(ticketId, authorOf(actor), this.#now(), wanted.text, attachments, context.mail);
      thread.entries.push(message);
      this.#change(thread, {status: to});
      thread.read.set(actor.id, thread.entries.length);
      this.#store.record({type: 'entry-added', ticketId, entry: message});
      const accessData = this.#keep(wanted.accessData, ticketId, authorOf(actor), context);
      if (accessData) {
        this.#change(thread, {accessData: [...(thread.ticket.accessData ?? []), accessData]});
        this.#tell(thread, authorOf(actor), added(accessData));
      }
      if (isTurn(from, to)) this.#tell(thread, authorOf(actor), {type: 'status-changed', from, to});
      return message;
    });
  }

  async setStatus(ticketId: string, status: TicketStatus, context: WriteContext): Promise<Ticket> {
    const {actor, scope} = this.#enter('setStatus', context);
    const to = parseInput(TicketStatus, status);
    return this.#store.once(actor.id, context.idempotencyKey, ['setStatus', ticketId, to], () => {
      const thread = this.#find(ticketId, scope);
      if (!maySetStatus(actor.role, to)) throw new TicketError('forbidden', `a customer may not set '${to}'`);
      const from = thread.ticket.status;
      if (from !== to) {
        this.#change(thread, {status: to});
        this.#tell(thread, authorOf(actor), {type: 'status-changed', from, to});
      }
      return ticketFor(thread, actor.id);
    });
  }

  async assign(ticketId: string, to: {team: string; assignee?: string}, context: WriteContext): Promise<Ticket> {
    const {actor, scope} = this.#enter('assign', context);
    const {team, assignee: agentId} = to;
    return this.#store.once(actor.id, context.idempotencyKey, ['assign', ticketId, team, agentId], () => {
      const thread = this.#find(ticketId, scope);
      const assignee = this.#desk(actor).agents.find(({id}) => id === agentId);
      if (agentId !== undefined && !assignee) throw rejected('assignee', `no agent '${agentId}'`);
      const {assignee: _old, ...rest} = thread.ticket;
      thread.ticket = {...rest, team, ...(assignee && {assignee})};
      this.#change(thread, {});
      this.#tell(thread, authorOf(actor), {type: 'assigned', team, ...(assignee && {assignee})});
      return ticketFor(thread, actor.id);
    });
  }

  async tellFacts(ticketId: string, facts: ToldFacts, context: WriteContext): Promise<Ticket> {
    const {actor, scope} = this.#enter('tellFacts', context);
    const told = parseInput(ToldFacts, facts);
    return this.#store.once(actor.id, context.idempotencyKey, ['tellFacts', ticketId, told], () => {
      const thread = this.#find(ticketId, scope);
      const next = withToldFacts(thread.ticket.facts, told, authorOf(actor));
      if (next.event.facts.length > 0) {
        this.#change(thread, {facts: next.facts});
        this.#tell(thread, authorOf(actor), next.event);
      }
      return ticketFor(thread, actor.id);
    });
  }

  async openAccessData(ticketId: string, accessDataId: string, context: WriteContext): Promise<SealedAccessData> {
    const {actor, scope} = this.#enter('openAccessData', context);
    this.#store.once(actor.id, context.idempotencyKey, ['openAccessData', ticketId, accessDataId], () => {
      const thread = this.#find(ticketId, scope);
      sealedOf(this.#store, ticketId, accessDataId, this.#now());
      this.#change(thread, {});
      this.#tell(thread, authorOf(actor), {type: 'access-data-opened', accessData: accessDataId});
    });
    return sealedOf(this.#store, ticketId, accessDataId, this.#now());
  }

  async markRead(ticketId: string, entryId: string, context: WriteContext): Promise<void> {
    const {actor, scope} = this.#enter('markRead', context);
    this.#store.once(actor.id, context.idempotencyKey, ['markRead', ticketId, entryId], () => {
      const {entries, read} = this.#find(ticketId, scope);
      const upTo = entries.findIndex(({id}) => id === entryId) + 1;
      if (upTo === 0) throw new TicketError('not-found', `no entry '${entryId}' in this ticket`);
      if (upTo <= (read.get(actor.id) ?? 0)) return;
      read.set(actor.id, upTo);
      this.#store.record({type: 'ticket-changed', ticketId, only: actor.id});
    });
  }

  async upload({name, type, body, onProgress}: UploadInput, context: WriteContext): Promise<Attachment> {
    const {actor} = this.#enter('upload', context);
    if (body.size > CONTRACT_LIMITS.attachmentBytes) throw new TicketError('too-large', `${body.size} bytes`);
    if (name === '' || name.length > CONTRACT_LIMITS.fileName) throw rejected('name', 'has 1 to 200 characters');
    const bytes = await body.arrayBuffer();
    const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join();
    throwIfAborted(context.signal);
    const attachment = this.#store.once(actor.id, context.idempotencyKey, ['upload', name, type, digest], () => {
      const stored: Attachment = {id: crypto.randomUUID(), name, type, size: body.size};
      this.#store.files.set(stored.id, {attachment: stored, body: new Blob([bytes], {type}), owner: actor.id});
      return stored;
    });
    onProgress?.(body.size);
    return attachment;
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
    return this.#contacts().confirm(hash, this.#now());
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

  #find(ticketId: string, scope: Scope): StoredThread {
    const thread = this.#store.threads.get(ticketId);
    if (!thread || !inScope(scope, thread.ticket)) throw new TicketError('not-found', `no ticket '${ticketId}'`);
    return thread;
  }

  #claim(ids: readonly string[], actor: Actor, ticketId: string): Attachment[] {
    const files = ids.map((id, index) => {
      const file = this.#store.files.get(id);
      if (file?.owner === actor.id && file.ticketId === undefined && ids.indexOf(id) === index) return file;
      throw rejected(`attachments.${index}`, `no unclaimed file '${id}'`);
    });
    for (const file of files) file.ticketId = ticketId;
    return files.map(({attachment}) => attachment);
  }

  #keep(sealed: string | undefined, ticketId: string, author: Author, context: WriteContext) {
    const at = this.#now();
    const expiresAt = context.accessDataExpiresAt ?? accessDataExpiry(new Date(at));
    return keepSealed(this.#store, sealed, ticketId, {author, at, expiresAt});
  }

  #change(thread: StoredThread, change: Partial<Ticket>): void {
    thread.ticket = {...thread.ticket, ...change, updatedAt: this.#now()};
    thread.turn = this.#store.nextTurn();
  }

  #tell(thread: StoredThread, author: Author, event: ThreadEvent['event']): void {
    const ticketId = thread.ticket.id;
    const entry: ThreadEvent = {kind: 'event', id: crypto.randomUUID(), ticketId, author, at: this.#now(), event};
    thread.entries.push(entry);
    this.#store.record({type: 'entry-added', ticketId, entry});
  }

  #now(): string {
    return (this.#options.now?.() ?? new Date()).toISOString();
  }
}

function authorOf({id, name, role}: Actor): Author & {readonly role: Role} {
  return {id, name, role};
}

function messageOf(
  ticketId: string,
  author: Author,
  at: string,
  text: string,
  attachments: Attachment[],
  mail: WriteContext['mail'],
): Message {
  const way = mail ? {channel: 'email' as const, trust: mail.trust} : {channel: 'web' as const};
  return {kind: 'message', id: crypto.randomUUID(), ticketId, author, text, at, attachments, ...way};
}
