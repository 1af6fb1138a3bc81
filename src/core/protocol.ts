/**
 * The contract on the wire: one row a verb. The http adapter, the server and the OpenAPI document are made from this
 * table, so that they cannot disagree. Knows no framework and opens no connection.
 */
import * as z from 'zod/mini';
import {Capabilities, MessageQuery, Report, ReportQuery, TicketEvent, TicketQuery} from './adapter.ts';
import type {Verb} from './access.ts';
import {TICKET_ERROR_CODES} from './errors.ts';
import {Finding} from './finding.ts';
import {Message, ReplyDraft, ThreadEntry, ToldFacts} from './thread.ts';
import {
  Attachment,
  Contact,
  Desk,
  HeldMail,
  HeldMailAction,
  LanguageTag,
  SealedAccessData,
  Ticket,
  TicketDraft,
  TicketStatus,
} from './ticket.ts';

/** First path segment of every route; a change that old pages do not understand makes a new one. */
export const PROTOCOL_VERSION = 'v1';

export const HEADER_IDEMPOTENCY_KEY = 'idempotency-key';
/** Standard name of server-sent events for the cursor to resume after. */
export const HEADER_LAST_EVENT_ID = 'last-event-id';

const pageOf = <T extends z.core.$ZodType>(item: T) =>
  z.object({items: z.array(item), cursor: z.optional(z.string()), total: z.optional(z.int())});

export const ArticleSchema = z.object({id: z.string(), title: z.string(), url: z.string(), excerpt: z.string()});

/** How a request or an answer carries its content. */
export type BodyKind = 'json' | 'binary' | 'events' | 'none';

export interface Route {
  readonly verb: Verb;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `:name` parameters, relative to `<endpoint>/v1`. */
  readonly path: string;
  readonly query?: z.core.$ZodType;
  readonly body?: z.core.$ZodType;
  /** Of the request; `json` where `body` is given. */
  readonly sends: BodyKind;
  readonly response?: z.core.$ZodType;
  readonly answers: BodyKind;
  /** Success status. */
  readonly status: 200 | 201 | 204;
  /** Whether it needs an idempotency key. */
  readonly write: boolean;
  /** One line for the API document. */
  readonly summary: string;
}

export const DeskAnswer = z.object({desk: Desk, capabilities: Capabilities});
export const StatusInput = z.object({status: TicketStatus});
export const AssignInput = z.object({team: z.string(), assignee: z.optional(z.string())});
export const FactsInput = z.object({facts: ToldFacts});
export const MarkReadInput = z.object({entryId: z.string()});
export const HeldMailInput = z.object({action: HeldMailAction});
/** Seconds that an answer may wait for something to tell; it then ends. Without it the answer is a stream. */
export const EventsQuery = z.object({
  wait: z.optional(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(15))),
});
export const UploadQuery = z.object({name: z.string().check(z.minLength(1), z.maxLength(200))});
export const ArticleQuery = z.object({query: z.string().check(z.maxLength(200))});
export const ContactInput = z.object({
  id: z.optional(z.string()),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  email: z.email(),
  role: z.enum(['holder', 'technical']),
  services: z.array(z.string()),
  language: z.optional(LanguageTag),
});

/** What every failed request answers with, as `application/problem+json` (RFC 9457). */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(TICKET_ERROR_CODES),
  detail: z.optional(z.string()),
  retryAfter: z.optional(z.number()),
  findings: z.optional(z.array(Finding)),
  issues: z.optional(z.array(z.object({path: z.string(), message: z.string()}))),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;

const read = {method: 'GET', sends: 'none', answers: 'json', status: 200, write: false} as const;
const write = {sends: 'json', answers: 'json', status: 200, write: true} as const;

export const ROUTES = {
  getDesk: {...read, verb: 'getDesk', path: '/desk', response: DeskAnswer, summary: 'The desk as this viewer sees it.'},
  listTickets: {
    ...read,
    verb: 'listTickets',
    path: '/tickets',
    query: TicketQuery,
    response: pageOf(Ticket),
    summary: 'Tickets, last changed first.',
  },
  getTicket: {...read, verb: 'getTicket', path: '/tickets/:ticketId', response: Ticket, summary: 'One ticket.'},
  listMessages: {
    ...read,
    verb: 'listMessages',
    path: '/tickets/:ticketId/entries',
    query: MessageQuery,
    response: pageOf(ThreadEntry),
    summary: 'The newest page of a thread, or an older one.',
  },
  openAttachment: {
    ...read,
    verb: 'openAttachment',
    path: '/attachments/:attachmentId',
    answers: 'binary',
    summary: 'The content of a file, as a download.',
  },
  watch: {
    ...read,
    verb: 'watch',
    path: '/events',
    query: EventsQuery,
    answers: 'events',
    response: TicketEvent,
    summary: 'Live events; resumes after Last-Event-ID. With `wait` it ends once it told some.',
  },
  createTicket: {
    ...write,
    verb: 'createTicket',
    method: 'POST',
    path: '/tickets',
    body: TicketDraft,
    response: Ticket,
    status: 201,
    summary: 'Opens a ticket.',
  },
  reply: {
    ...write,
    verb: 'reply',
    method: 'POST',
    path: '/tickets/:ticketId/replies',
    body: ReplyDraft,
    response: Message,
    status: 201,
    summary: 'Adds a message to a thread.',
  },
  setStatus: {
    ...write,
    verb: 'setStatus',
    method: 'PUT',
    path: '/tickets/:ticketId/status',
    body: StatusInput,
    response: Ticket,
    summary: 'Closes, reopens or resolves.',
  },
  assign: {
    ...write,
    verb: 'assign',
    method: 'PUT',
    path: '/tickets/:ticketId/assignment',
    body: AssignInput,
    response: Ticket,
    summary: 'Gives the ticket to a team or technician.',
  },
  tellFacts: {
    ...write,
    verb: 'tellFacts',
    method: 'POST',
    path: '/tickets/:ticketId/facts',
    body: FactsInput,
    response: Ticket,
    summary: 'Adds or corrects facts of the ticket.',
  },
  openAccessData: {
    ...write,
    verb: 'openAccessData',
    method: 'POST',
    path: '/tickets/:ticketId/access-data/:accessDataId/openings',
    sends: 'none',
    response: SealedAccessData,
    summary: 'Gives sealed access data to a technician, and tells it in the thread.',
  },
  markRead: {
    ...write,
    verb: 'markRead',
    method: 'PUT',
    path: '/tickets/:ticketId/read',
    body: MarkReadInput,
    answers: 'none',
    status: 204,
    summary: 'Marks messages as read by the viewer.',
  },
  upload: {
    ...write,
    verb: 'upload',
    method: 'POST',
    path: '/attachments',
    query: UploadQuery,
    sends: 'binary',
    response: Attachment,
    status: 201,
    summary: 'Stores a file for a later draft or reply.',
  },
  searchArticles: {
    ...read,
    verb: 'searchArticles',
    path: '/articles',
    query: ArticleQuery,
    response: z.object({items: z.array(ArticleSchema)}),
    summary: 'Help articles that may answer.',
  },
  getReport: {
    ...read,
    verb: 'getReport',
    path: '/report',
    query: ReportQuery,
    response: Report,
    summary: 'How many tickets were complete at the first message.',
  },
  listContacts: {
    ...read,
    verb: 'listContacts',
    path: '/contacts',
    response: z.object({items: z.array(Contact)}),
    summary: 'Contacts of the account.',
  },
  saveContact: {
    ...write,
    verb: 'saveContact',
    method: 'POST',
    path: '/contacts',
    body: ContactInput,
    response: Contact,
    summary: 'Adds or changes a contact.',
  },
  removeContact: {
    ...write,
    verb: 'removeContact',
    method: 'DELETE',
    path: '/contacts/:contactId',
    sends: 'none',
    answers: 'none',
    status: 204,
    summary: 'Removes a contact.',
  },
  listHeldMails: {
    ...read,
    verb: 'listHeldMails',
    path: '/held-mails',
    response: z.object({items: z.array(HeldMail)}),
    summary: 'Mails that wait for an agent.',
  },
  settleHeldMail: {
    ...write,
    verb: 'settleHeldMail',
    method: 'PUT',
    path: '/held-mails/:mailId',
    body: HeldMailInput,
    answers: 'none',
    status: 204,
    summary: 'Lets a held mail in, or throws it away.',
  },
} as const satisfies Record<Verb, Route>;
