/**
 * The contract on SQL, verb by verb: what is wanted is read, and handed to who knows the tables. What every call has in common
 * is in `calls.ts`. Knows neither HTTP nor the guidelines: where a ticket goes is decided before.
 */
import type {Scope} from '../../core/access.ts';
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
import {rejected, TicketError} from '../../core/errors.ts';
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
import {Calls, named} from './calls.ts';
import {firstDay, reportOf} from '../report/report.ts';
import {findFile, findTicket, listEntries, listTickets, position, workload} from './queries.ts';
import {firstMessages} from './report.ts';
import {toAttachment} from './rows.ts';
import * as people from './contacts.ts';
import {CAPABILITIES, type SqlAdapterParts, type SqlTables} from './parts.ts';
import {storeUpload} from './upload.ts';
import {Deliveries} from './deliveries.ts';
import {follow, here} from './watch.ts';
import * as writes from './writes.ts';

export class SqlAdapter implements Backend {
  readonly name = 'sql';
  readonly capabilities: Capabilities;
  readonly #parts: SqlAdapterParts;
  readonly #calls: Calls;

  constructor(parts: SqlAdapterParts) {
    this.#parts = parts;
    this.#calls = new Calls(parts);
    this.capabilities = {...CAPABILITIES, contacts: parts.contacts};
  }

  async getDesk(context?: CallContext): Promise<Desk> {
    const {actor} = this.#calls.enter('getDesk', context);
    return this.#calls.guard(async () => {
      // Read first: the host may take its time, and what happens meanwhile belongs to the listener.
      const cursor = `${await here(this.#read)}`;
      return {...(await this.#desk(named(actor))), cursor};
    });
  }

  async listTickets(query: TicketQuery, context?: CallContext): Promise<Page<Ticket>> {
    const {scope, viewer} = this.#calls.enter('listTickets', context);
    const wanted = parseInput(TicketQuery, query);
    return this.#calls.guard(() => listTickets(this.#read, wanted, scope, viewer));
  }

  async getTicket(ticketId: string, context?: CallContext): Promise<Ticket> {
    const {scope, viewer} = this.#calls.enter('getTicket', context);
    return this.#calls.guard(() => this.#find(ticketId, scope, viewer));
  }

  async listMessages(ticketId: string, query: MessageQuery, context?: CallContext): Promise<Page<ThreadEntry>> {
    const {scope, viewer} = this.#calls.enter('listMessages', context);
    const wanted = parseInput(MessageQuery, query);
    return this.#calls.guard(async () => {
      await this.#find(ticketId, scope, viewer);
      return listEntries(this.#read, ticketId, wanted);
    });
  }

  async openAttachment(attachmentId: string, context?: CallContext): Promise<AttachmentContent> {
    const {scope, viewer} = this.#calls.enter('openAttachment', context);
    return this.#calls.guard(async () => {
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
    this.#calls.enter('watch', context);
    return this.#calls.guard(async () => `${await here(this.#read)}`);
  }

  async *#follow(from: Promise<number>, on: boolean, context?: CallContext): AsyncGenerator<TicketEvent> {
    const signal = context?.signal;
    if (signal?.aborted) return;
    const {scope, viewer} = this.#calls.enter('watch', context);
    try {
      yield* follow({db: this.#read, bell: this.#parts.bell, from, on, scope, viewer, signal});
    } catch (error) {
      throw TicketError.from(error);
    }
  }

  async createTicket(draft: TicketDraft, context: WriteContext): Promise<Ticket> {
    const {actor} = this.#calls.enter('createTicket', context);
    const wanted = parseInput(TicketDraft, draft);
    const service = await this.#service(named(actor), wanted.serviceId);
    const routing = context.routing ?? unrouted(wanted);
    const {prefix} = this.#parts;
    return this.#calls.write('createTicket', wanted, context, (write) =>
      writes.createTicket(write, {draft: wanted, routing, service, prefix}),
    );
  }

  async reply(ticketId: string, draft: ReplyDraft, context: WriteContext): Promise<Message> {
    const wanted = parseInput(ReplyDraft, draft);
    return this.#calls.write('reply', [ticketId, wanted], context, (write) => writes.reply(write, ticketId, wanted));
  }

  async setStatus(ticketId: string, status: TicketStatus, context: WriteContext): Promise<Ticket> {
    const to = parseInput(TicketStatus, status);
    return this.#calls.write('setStatus', [ticketId, to], context, (write) => writes.setStatus(write, ticketId, to));
  }

  async assign(ticketId: string, to: {team: string; assignee?: string}, context: WriteContext): Promise<Ticket> {
    const {actor} = this.#calls.enter('assign', context);
    const {team, assignee: agentId} = to;
    const assignee = (await this.#desk(named(actor))).agents.find(({id}) => id === agentId);
    if (agentId !== undefined && !assignee) throw rejected('assignee', `no agent '${agentId}'`);
    return this.#calls.write('assign', [ticketId, team, agentId], context, (write) =>
      writes.assign(write, ticketId, team, assignee),
    );
  }

  async tellFacts(ticketId: string, facts: ToldFacts, context: WriteContext): Promise<Ticket> {
    const told = parseInput(ToldFacts, facts);
    return this.#calls.write('tellFacts', [ticketId, told], context, (write) =>
      writes.tellFacts(write, ticketId, told),
    );
  }

  async openAccessData(ticketId: string, id: string, context: WriteContext): Promise<SealedAccessData> {
    await this.#calls.write('openAccessData', [ticketId, id], context, (write) => noteOpening(write, ticketId, id));
    const at = this.#parts.now().toISOString();
    return this.#calls.guard(() => this.#parts.writer.run((tx) => sealedOf({tx, at}, ticketId, id)));
  }

  async markRead(ticketId: string, entryId: string, context: WriteContext): Promise<void> {
    await this.#calls.write('markRead', [ticketId, entryId], context, (write) =>
      writes.markRead(write, ticketId, entryId),
    );
  }

  async upload(input: UploadInput, context: WriteContext): Promise<Attachment> {
    this.#calls.enter('upload', context);
    const {files} = this.#parts;
    return storeUpload(input, {
      save: (bytes) => this.#calls.guard(() => files.save(bytes)),
      remove: (file) => files.remove(file),
      write: (payload, work) => this.#calls.write('upload', payload, context, work),
    });
  }

  async markUndelivered(ticketId: string, entryId: string): Promise<void> {
    const at = this.#parts.now().toISOString();
    const {writer, subscribers} = this.#parts;
    await this.#calls.guard(() => writer.run((tx) => writes.markUndelivered({tx, at, subscribers}, ticketId, entryId)));
  }

  /** What webhooks have still to tell; for `startWebhooks`. */
  get webhookOutbox(): WebhookOutbox {
    const {writer, bell} = this.#parts;
    return new Deliveries({read: this.#read, writer, bell});
  }

  async getReport(query: ReportQuery, context?: CallContext): Promise<Report> {
    const {scope} = this.#calls.enter('getReport', context);
    const {weeks = 12} = parseInput(ReportQuery, query);
    const now = this.#parts.now();
    const since = firstDay(weeks, now);
    return this.#calls.guard(async () => reportOf(await firstMessages(this.#read, since, scope), weeks, now));
  }

  async listContacts(context?: CallContext): Promise<readonly Contact[]> {
    const {actor} = this.#calls.enter('listContacts', context);
    const {contacts} = await this.#known(named(actor));
    return this.#calls.guard(() => people.listContacts(this.#read, named(actor), contacts));
  }

  async saveContact(contact: ContactDraft, context: WriteContext): Promise<Contact> {
    const {actor} = this.#calls.enter('saveContact', context);
    const {id, ...wanted} = parseInput(ContactInput, contact);
    const draft = {...wanted, ...(id !== undefined && {id})};
    const {services, contacts: host} = await this.#known(named(actor));
    return this.#calls.write('saveContact', draft, context, (write) =>
      people.saveContact(write, {draft, services, host, invite: context.invite}),
    );
  }

  async removeContact(contactId: string, context: WriteContext): Promise<void> {
    const {actor} = this.#calls.enter('removeContact', context);
    const {contacts} = await this.#known(named(actor));
    await this.#calls.write('removeContact', contactId, context, (write) =>
      people.removeContact(write, contactId, contacts),
    );
  }

  async confirmContact(hash: string): Promise<Contact> {
    const at = this.#parts.now().toISOString();
    return this.#calls.guard(() => this.#parts.writer.run((tx) => people.confirmContact(tx, hash, at)));
  }

  async actingAs(actor: Actor): Promise<Actor> {
    if (!this.capabilities.contacts) return actor;
    return this.#calls.guard(() => people.actingAs(this.#read, actor));
  }

  /** Open and waiting tickets by technician. */
  workload(agentIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.#calls.guard(() => workload(this.#read, agentIds));
  }

  /** @throws TicketError `unavailable` when the database does not answer */
  async checkHealth(): Promise<void> {
    await this.#calls.guard(() => this.#read.selectFrom('sequences').select('value').executeTakeFirstOrThrow());
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
    return {read: database.read, files, mails, write: (work) => this.#calls.guard(() => writer.run(work))};
  }

  get #read() {
    return this.#parts.database.read;
  }

  async #desk(actor: Actor): Promise<Desk> {
    return this.#calls.guard(async () => deskFor(actor, await this.#parts.desk(actor)));
  }

  /** What the host knows of the account. */
  async #known(actor: Actor): Promise<{services: readonly Service[]; contacts: readonly Contact[]}> {
    if (!this.capabilities.contacts) throw new TicketError('not-found', 'contacts are kept by the host');
    return this.#calls.guard(async () => {
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
}

/** Where a ticket goes that nobody routed. */
function unrouted({problemType = 'other', facts}: TicketDraft): Routing {
  return {problemType, team: 'support', facts};
}
