/**
 * The contract over the wire: every verb is a row of the route table. Runs in: page and server. Believes nothing that the
 * table's schemas do not know.
 */
import type * as z from 'zod/mini';
import type {
  Article,
  AttachmentContent,
  CallContext,
  Capabilities,
  MessageQuery,
  Page,
  Report,
  ReportQuery,
  TicketAdapter,
  TicketEvent,
  TicketQuery,
  UploadInput,
  WatchQuery,
  WriteContext,
} from '../core/adapter.ts';
import type {ContactDraft} from '../core/contacts.ts';
import {TicketError} from '../core/errors.ts';
import {ROUTES} from '../core/protocol.ts';
import type {Message, ReplyDraft, ThreadEntry, ToldFacts} from '../core/thread.ts';
import type {
  Attachment,
  Contact,
  Desk,
  HeldMail,
  HeldMailAction,
  SealedAccessData,
  Ticket,
  TicketDraft,
  TicketStatus,
} from '../core/ticket.ts';
import {canShare, watchShared} from './http/share.ts';
import {watchOver} from './http/watch.ts';
import {type HttpAdapterOptions, Wire, type WireRequest} from './http/wire.ts';

export type {HttpAdapterOptions} from './http/wire.ts';

type Routes = typeof ROUTES;
type JsonVerb = {[V in keyof Routes]: Routes[V]['answers'] extends 'json' ? V : never}[keyof Routes];
type Answer<V extends JsonVerb> = Routes[V] extends {readonly response: infer S extends z.core.$ZodType}
  ? z.output<S>
  : never;

/** Until the desk told what it can do: an element that hides too much would not come back. */
const EVERYTHING: Capabilities = {
  read: true,
  create: true,
  reply: true,
  status: true,
  assign: true,
  attachments: true,
  watch: true,
  search: true,
  contacts: true,
  articles: true,
  eventLog: true,
  report: true,
  facts: true,
  accessData: true,
};

/** Speaks to a Ventanilla server. @throws TicketError from every method, and nothing else */
export function createHttpAdapter(options: HttpAdapterOptions): TicketAdapter {
  return new Http(options);
}

class Http implements TicketAdapter {
  readonly name = 'http';
  readonly place: string;
  readonly #wire: Wire;
  readonly #shares: boolean;
  #capabilities = EVERYTHING;
  /** Who was there when the desk was last asked: tabs of another person hear something else. */
  #viewer: string | undefined;

  constructor(options: HttpAdapterOptions) {
    this.place = options.endpoint;
    this.#wire = new Wire(options);
    this.#shares = (options.shareEvents ?? 'document' in globalThis) && canShare();
  }

  get capabilities(): Capabilities {
    return this.#capabilities;
  }

  async getDesk(context?: CallContext): Promise<Desk> {
    const {desk, capabilities} = await this.#call('getDesk', {context});
    this.#capabilities = capabilities;
    const {id, role, account = ''} = desk.viewer;
    this.#viewer = JSON.stringify([id, role, account]);
    return desk;
  }

  listTickets(query: TicketQuery, context?: CallContext): Promise<Page<Ticket>> {
    return this.#call('listTickets', {query, context});
  }

  getTicket(ticketId: string, context?: CallContext): Promise<Ticket> {
    return this.#call('getTicket', {params: {ticketId}, context});
  }

  listMessages(ticketId: string, query: MessageQuery, context?: CallContext): Promise<Page<ThreadEntry>> {
    return this.#call('listMessages', {params: {ticketId}, query, context});
  }

  async openAttachment(attachmentId: string, context?: CallContext): Promise<AttachmentContent> {
    const {signal} = context ?? {};
    const request = {params: {attachmentId}, context};
    const {response} = await this.#wire.open(ROUTES.openAttachment, request, signal);
    const body = await response.blob().catch((error: unknown) => {
      throw new TicketError(signal?.aborted ? 'timeout' : 'offline', 'the download broke off', {cause: error});
    });
    const name = nameIn(response.headers.get('content-disposition') ?? '');
    return {id: attachmentId, name, type: body.type.split(';')[0] ?? '', size: body.size, body};
  }

  watch(query: WatchQuery, context?: CallContext): AsyncIterable<TicketEvent> {
    const viewer = this.#viewer;
    if (!this.#shares || viewer === undefined || query.follow === false) return watchOver(this.#wire, query, context);
    return watchShared({
      name: `ventanilla events ${this.place} ${viewer}`,
      cursor: query.cursor,
      signal: context?.signal,
      watch: (own, signal) => watchOver(this.#wire, own, {...context, signal}),
    });
  }

  createTicket(draft: TicketDraft, context: WriteContext): Promise<Ticket> {
    return this.#call('createTicket', {json: draft, context});
  }

  reply(ticketId: string, draft: ReplyDraft, context: WriteContext): Promise<Message> {
    return this.#call('reply', {params: {ticketId}, json: draft, context});
  }

  setStatus(ticketId: string, status: TicketStatus, context: WriteContext): Promise<Ticket> {
    return this.#call('setStatus', {params: {ticketId}, json: {status}, context});
  }

  assign(ticketId: string, to: {team: string; assignee?: string}, context: WriteContext): Promise<Ticket> {
    return this.#call('assign', {params: {ticketId}, json: to, context});
  }

  tellFacts(ticketId: string, facts: ToldFacts, context: WriteContext): Promise<Ticket> {
    return this.#call('tellFacts', {params: {ticketId}, json: {facts}, context});
  }

  openAccessData(ticketId: string, accessDataId: string, context: WriteContext): Promise<SealedAccessData> {
    return this.#call('openAccessData', {params: {ticketId, accessDataId}, context});
  }

  async markRead(ticketId: string, entryId: string, context: WriteContext): Promise<void> {
    await this.#wire.call(ROUTES.markRead, {params: {ticketId}, json: {entryId}, context});
  }

  async upload({name, type, body, onProgress}: UploadInput, context: WriteContext): Promise<Attachment> {
    const file = {body, type, ...(onProgress && {onProgress})};
    const attachment = await this.#call('upload', {query: {name}, file, context});
    onProgress?.(body.size);
    return attachment;
  }

  async searchArticles(query: string, context?: CallContext): Promise<readonly Article[]> {
    return (await this.#call('searchArticles', {query: {query}, context})).items;
  }

  getReport(query: ReportQuery, context?: CallContext): Promise<Report> {
    return this.#call('getReport', {query, context});
  }

  async listContacts(context?: CallContext): Promise<readonly Contact[]> {
    return (await this.#call('listContacts', {context})).items;
  }

  saveContact(contact: ContactDraft, context: WriteContext): Promise<Contact> {
    return this.#call('saveContact', {json: contact, context});
  }

  async listHeldMails(context?: CallContext): Promise<readonly HeldMail[]> {
    return (await this.#call('listHeldMails', {context})).items;
  }

  async settleHeldMail(mailId: string, action: HeldMailAction, context: WriteContext): Promise<void> {
    await this.#wire.call(ROUTES.settleHeldMail, {params: {mailId}, json: {action}, context});
  }

  async removeContact(contactId: string, context: WriteContext): Promise<void> {
    await this.#wire.call(ROUTES.removeContact, {params: {contactId}, context});
  }

  /** The wire has checked the answer against the schema of this route. */
  async #call<V extends JsonVerb>(verb: V, request: WireRequest): Promise<Answer<V>> {
    return (await this.#wire.call(ROUTES[verb], request)) as Answer<V>;
  }
}

/** RFC 6266, as our server writes it. */
function nameIn(disposition: string): string {
  const whole = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  try {
    if (whole !== undefined) return decodeURIComponent(whole);
  } catch {
    // The plain name below will do.
  }
  return /filename="([^"]*)"/.exec(disposition)?.[1] ?? 'attachment';
}
