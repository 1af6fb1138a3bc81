/**
 * The contract on SQL. Reads see what is committed; writes share transactions and are answered after the commit. Knows
 * neither HTTP nor the guidelines: where a ticket goes is decided before.
 */
import {mayUse, type Scope, scopeOf, type Verb} from '../../core/access.ts';
import {
  type AttachmentContent,
  type CallContext,
  type Capabilities,
  MessageQuery,
  type Page,
  parseInput,
  type Report,
  ReportQuery,
  type Routing,
  type TicketEvent,
  TicketQuery,
  type UploadInput,
  type WatchQuery,
  type WriteContext,
} from '../../core/adapter.ts';
import type {ContactDraft} from '../../core/contacts.ts';
import {rejected, throwIfAborted, TicketError} from '../../core/errors.ts';
import {ContactInput} from '../../core/protocol.ts';
import {type Message, ReplyDraft, type ThreadEntry, ToldFacts} from '../../core/thread.ts';
import {
  type Attachment,
  type Contact,
  type Desk,
  type SealedAccessData,
  type Service,
  type Ticket,
  TicketDraft,
  TicketStatus,
} from '../../core/ticket.ts';
import type {Backend} from '../backend.ts';
import {type Actor, deskFor} from '../desk.ts';
import type {WebhookOutbox} from '../webhooks/outbox.ts';
import {noteOpening, sealedOf} from './access-data.ts';
import {firstDay, reportOf} from '../report/report.ts';
import {findFile, findTicket, listEntries, listTickets, position, workload} from './queries.ts';
import {firstMessages} from './report.ts';
import {toAttachment} from './rows.ts';
import * as people from './contacts.ts';
import {CAPABILITIES, type SqlAdapterParts, type SqlTables} from './parts.ts';
import type {Write} from './steps.ts';
import {storeUpload} from './upload.ts';
import {Deliveries} from './deliveries.ts';
import {follow, here} from './watch.ts';
import * as writes from './writes.ts';

/** A reader without a name: a program of the host. */
const NOBODY = '';

export class SqlAdapter implements Backend {
  readonly name = 'sql';
  readonly capabilities: Capabilities;
  readonly #parts: SqlAdapterParts;

  constructor(parts: SqlAdapterParts) {
    this.#parts = parts;
    this.capabilities = {...CAPABILITIES, contacts: parts.contacts};
  }

  async getDesk(context?: CallContext): Promise<Desk> {
    const {actor} = this.#enter('getDesk', context);
    return this.#guard(async () => {
      // Read first: the host may take its time, and what happens meanwhile belongs to the listener.
      const cursor = `${await here(this.#read)}`;
      return {...(await this.#desk(named(actor))), cursor};
    });
  }

  async listTickets(query: TicketQuery, context?: CallContext): Promise<Page<Ticket>> {
    const {scope, viewer} = this.#enter('listTickets', context);
    const wanted = parseInput(TicketQuery, query);
    return this.#guard(() => listTickets(this.#read, wanted, scope, viewer));
  }

  async getTicket(ticketId: string, context?: CallContext): Promise<Ticket> {
    const {scope, viewer} = this.#enter('getTicket', context);
    return this.#guard(() => this.#find(ticketId, scope, viewer));
  }

  async listMessages(ticketId: string, query: MessageQuery, context?: CallContext): Promise<Page<ThreadEntry>> {
    const {scope, viewer} = this.#enter('listMessages', context);
    const wanted = parseInput(MessageQuery, query);
    return this.#guard(async () => {
      await this.#find(ticketId, scope, viewer);
      return listEntries(this.#read, ticketId, wanted);
    });
  }

  async openAttachment(attachmentId: string, context?: CallContext): Promise<AttachmentContent> {
    const {scope, viewer} = this.#enter('openAttachment', context);
    return this.#guard(async () => {
      const row = await findFile(this.#read, attachmentId, scope, viewer);
      if (!row) throw new TicketError('not-found', `no attachment '${attachmentId}'`);
      return {...toAttachment(row), body: await this.#parts.files.read(row.file, row.type)};
    });
  }

  watch({cursor, follow: on = true}: WatchQuery, context?: CallContext): AsyncIterable<TicketEvent> {
    // Asked now and not at the first step: what happens between the two belongs to the listener.
    const from = cursor === undefined ? here(this.#read) : Promise.resolve().then(() => position(cursor));
    from.catch(() => undefined);
    return this.#follow(from, on, context);
  }

  async eventCursor(context?: CallContext): Promise<string> {
    this.#enter('watch', context);
    return this.#guard(async () => `${await here(this.#read)}`);
  }

  async *#follow(from: Promise<number>, on: boolean, context?: CallContext): AsyncGenerator<TicketEvent> {
    const signal = context?.signal;
    if (signal?.aborted) return;
    const {scope, viewer} = this.#enter('watch', context);
    try {
      yield* follow({db: this.#read, bell: this.#parts.bell, from, on, scope, viewer, signal});
    } catch (error) {
      throw TicketError.from(error);
    }
  }

  async createTicket(draft: TicketDraft, context: WriteContext): Promise<Ticket> {
    const {actor} = this.#enter('createTicket', context);
    const wanted = parseInput(TicketDraft, draft);
    const service = await this.#service(named(actor), wanted.serviceId);
    const routing = context.routing ?? unrouted(wanted);
    const {prefix} = this.#parts;
    return this.#write('createTicket', wanted, context, (write) =>
      writes.createTicket(write, {draft: wanted, routing, service, prefix}),
    );
  }

  async reply(ticketId: string, draft: ReplyDraft, context: WriteContext): Promise<Message> {
    const wanted = parseInput(ReplyDraft, draft);
    return this.#write('reply', [ticketId, wanted], context, (write) => writes.reply(write, ticketId, wanted));
  }

  async setStatus(ticketId: string, status: TicketStatus, context: WriteContext): Promise<Ticket> {
    const to = parseInput(TicketStatus, status);
    return this.#write('setStatus', [ticketId, to], context, (write) => writes.setStatus(write, ticketId, to));
  }

  async assign(ticketId: string, to: {team: string; assignee?: string}, context: WriteContext): Promise<Ticket> {
    const {actor} = this.#enter('assign', context);
    const {team, assignee: agentId} = to;
    const assignee = (await this.#desk(named(actor))).agents.find(({id}) => id === agentId);
    if (agentId !== undefined && !assignee) throw rejected('assignee', `no agent '${agentId}'`);
    return this.#write('assign', [ticketId, team, agentId], context, (write) =>
      writes.assign(write, ticketId, team, assignee),
    );
  }

  async tellFacts(ticketId: string, facts: ToldFacts, context: WriteContext): Promise<Ticket> {
    const told = parseInput(ToldFacts, facts);
    return this.#write('tellFacts', [ticketId, told], context, (write) => writes.tellFacts(write, ticketId, told));
  }

  async openAccessData(ticketId: string, id: string, context: WriteContext): Promise<SealedAccessData> {
    await this.#write('openAccessData', [ticketId, id], context, (write) => noteOpening(write, ticketId, id));
    const at = this.#parts.now().toISOString();
    return this.#guard(() => this.#parts.writer.run((tx) => sealedOf({tx, at}, ticketId, id)));
  }

  async markRead(ticketId: string, entryId: string, context: WriteContext): Promise<void> {
    await this.#write('markRead', [ticketId, entryId], context, (write) => writes.markRead(write, ticketId, entryId));
  }

  async upload(input: UploadInput, context: WriteContext): Promise<Attachment> {
    this.#enter('upload', context);
    const {files} = this.#parts;
    return storeUpload(input, {
      save: (bytes) => this.#guard(() => files.save(bytes)),
      remove: (file) => files.remove(file),
      write: (payload, work) => this.#write('upload', payload, context, work),
    });
  }

  async markUndelivered(ticketId: string, entryId: string): Promise<void> {
    const at = this.#parts.now().toISOString();
    const {writer, subscribers} = this.#parts;
    await this.#guard(() => writer.run((tx) => writes.markUndelivered({tx, at, subscribers}, ticketId, entryId)));
  }

  /** What webhooks have still to tell; for `startWebhooks`. */
  get webhookOutbox(): WebhookOutbox {
    const {writer, bell} = this.#parts;
    return new Deliveries({read: this.#read, writer, bell});
  }

  async getReport(query: ReportQuery, context?: CallContext): Promise<Report> {
    const {scope} = this.#enter('getReport', context);
    const {weeks = 12} = parseInput(ReportQuery, query);
    const now = this.#parts.now();
    const since = firstDay(weeks, now);
    return this.#guard(async () => reportOf(await firstMessages(this.#read, since, scope), weeks, now));
  }

  async listContacts(context?: CallContext): Promise<readonly Contact[]> {
    const {actor} = this.#enter('listContacts', context);
    const {contacts} = await this.#known(named(actor));
    return this.#guard(() => people.listContacts(this.#read, named(actor), contacts));
  }

  async saveContact(contact: ContactDraft, context: WriteContext): Promise<Contact> {
    const {actor} = this.#enter('saveContact', context);
    const {id, ...wanted} = parseInput(ContactInput, contact);
    const draft = {...wanted, ...(id !== undefined && {id})};
    const {services, contacts: host} = await this.#known(named(actor));
    return this.#write('saveContact', draft, context, (write) =>
      people.saveContact(write, {draft, services, host, invite: context.invite}),
    );
  }

  async removeContact(contactId: string, context: WriteContext): Promise<void> {
    const {actor} = this.#enter('removeContact', context);
    const {contacts} = await this.#known(named(actor));
    await this.#write('removeContact', contactId, context, (write) => people.removeContact(write, contactId, contacts));
  }

  async confirmContact(hash: string): Promise<Contact> {
    const at = this.#parts.now().toISOString();
    return this.#guard(() => this.#parts.writer.run((tx) => people.confirmContact(tx, hash, at)));
  }

  async actingAs(actor: Actor): Promise<Actor> {
    if (!this.capabilities.contacts) return actor;
    return this.#guard(() => people.actingAs(this.#read, actor));
  }

  /** Open and waiting tickets by technician. */
  workload(agentIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.#guard(() => workload(this.#read, agentIds));
  }

  /** @throws TicketError `unavailable` when the database does not answer */
  async checkHealth(): Promise<void> {
    await this.#guard(() => this.#read.selectFrom('sequences').select('value').executeTakeFirstOrThrow());
  }

  /** Ends what is under way and closes the database. */
  async close(): Promise<void> {
    await this.#parts.stop();
    await this.#parts.writer.close();
    await this.#parts.database.close();
  }

  /** For what keeps tables of its own beside the tickets: writes share commits with theirs. */
  get tables(): SqlTables {
    const {database, writer, files, mails} = this.#parts;
    return {read: database.read, files, mails, write: (work) => this.#guard(() => writer.run(work))};
  }

  get #read() {
    return this.#parts.database.read;
  }

  #enter(verb: Verb, context: CallContext | undefined) {
    throwIfAborted(context?.signal);
    const actor = context?.actor;
    if (actor && !mayUse(actor.role, verb))
      throw new TicketError('forbidden', `the role '${actor.role}' may not use ${verb}`);
    const scope: Scope = context?.scope ?? (actor ? scopeOf(actor) : {kind: 'all'});
    return {actor, scope, viewer: actor?.id ?? NOBODY};
  }

  async #write<T>(verb: Verb, payload: unknown, context: WriteContext, work: (write: Write) => Promise<T>): Promise<T> {
    const entered = this.#enter(verb, context);
    const [actor, {scope}, key] = [named(entered.actor), entered, context.idempotencyKey];
    if (key === '') throw new TicketError('protocol', 'a write needs an idempotency key');
    const at = this.#parts.now().toISOString();
    return this.#guard(() =>
      this.#parts.writer.run((tx) => {
        const {mail, accessDataExpiresAt} = context;
        const write = {tx, actor, scope, at, mail, accessDataExpiresAt, subscribers: this.#parts.subscribers};
        return writes.once(write, key, [verb, payload], () => work(write));
      }),
    );
  }

  async #desk(actor: Actor): Promise<Desk> {
    return this.#guard(async () => deskFor(actor, await this.#parts.desk(actor)));
  }

  /** What the host knows of the account. */
  async #known(actor: Actor): Promise<{services: readonly Service[]; contacts: readonly Contact[]}> {
    if (!this.capabilities.contacts) throw new TicketError('not-found', 'contacts are kept by the host');
    return this.#guard(async () => {
      const {services, contacts = []} = await this.#parts.desk(actor);
      return {services, contacts};
    });
  }

  async #service(actor: Actor, serviceId: string | undefined) {
    if (serviceId === undefined) return undefined;
    const service = (await this.#desk(actor)).services.find(({id}) => id === serviceId);
    if (!service) throw rejected('serviceId', `no service '${serviceId}' in this account`);
    return service;
  }

  async #find(ticketId: string, scope: Scope, viewer: string): Promise<Ticket> {
    const ticket = await findTicket(this.#read, ticketId, scope, viewer);
    if (!ticket) throw new TicketError('not-found', `no ticket '${ticketId}'`);
    return ticket;
  }

  /** What the database or the disk throws is told as `unavailable`. */
  async #guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw TicketError.from(error);
    }
  }
}

function named(actor: Actor | undefined): Actor {
  if (actor) return actor;
  throw new TicketError('unauthenticated', 'this call needs an actor');
}

/** Where a ticket goes that nobody routed. */
function unrouted({problemType = 'other', facts}: TicketDraft): Routing {
  return {problemType, team: 'support', facts};
}
