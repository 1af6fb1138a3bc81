/**
 * The one contract between the elements and any backend; the same in the page, over the wire and behind the server.
 * Knows nothing of HTTP, of identity tokens or of databases.
 */
import * as z from 'zod/mini';
import type {Language} from './language.ts';
import type {Scope} from './access.ts';
import type {ContactDraft, Invitation} from './contacts.ts';
import {TicketError, type TicketErrorCode} from './errors.ts';
import {Message, type ReplyDraft, type ThreadEntry, ThreadEvent, type ToldFacts} from './thread.ts';
import {
  type Agent,
  type Attachment,
  type Contact,
  type Desk,
  type HeldMail,
  type HeldMailAction,
  type SealedAccessData,
  Ticket,
  type TicketDraft,
  TicketStatus,
  type Trust,
  type Viewer,
} from './ticket.ts';
import type {Fact} from './finding.ts';

/** What a backend can do. The elements hide the rest and say so where a person would look for it. */
export const Capabilities = z.object({
  /** `listTickets`, `getTicket`, `listMessages`; without it the form can only create. */
  read: z.boolean(),
  create: z.boolean(),
  reply: z.boolean(),
  status: z.boolean(),
  assign: z.boolean(),
  attachments: z.boolean(),
  watch: z.boolean(),
  search: z.boolean(),
  contacts: z.boolean(),
  articles: z.boolean(),
  /** Every event is written in the transaction of its cause and can be read in order: the mail channel needs it. */
  eventLog: z.boolean(),
  /** `tellFacts`. */
  facts: z.optional(z.boolean()),
  /** Takes sealed access data with drafts and replies, and gives them to technicians: `openAccessData`. */
  accessData: z.optional(z.boolean()),
  /** `getReport`. */
  report: z.optional(z.boolean()),
  /** Mails are held for agents; absent where no mail comes in. */
  heldMail: z.optional(z.boolean()),
});
export type Capabilities = z.infer<typeof Capabilities>;

/** Decided by the server before the ticket is written; a page never sends it. */
export interface Routing {
  readonly problemType: string;
  readonly team: string;
  readonly assignee?: Agent;
  /**
   * All who could take it, in the host's order. An adapter that counts open tickets while it writes takes the one with the
   * fewest; `assignee` is who had the fewest a moment before.
   */
  readonly candidates?: readonly Agent[];
  /** Prose facts read by the server's own checker, joined with the person's. */
  readonly facts: readonly Fact[];
  /** Ids of the facts that the policy wants of such a ticket and that nobody told; absent where nobody judged. */
  readonly missing?: readonly string[];
}

/** Goes with every call. */
export interface CallContext {
  readonly signal?: AbortSignal;
  /** Set by the server after `authorize`; a page leaves it out and the adapter knows its viewer. */
  readonly actor?: Viewer & {readonly services?: readonly string[]};
  /** What the actor may see; absent means everything (in-page adapters with one viewer). */
  readonly scope?: Scope;
  readonly language?: Language;
}

/** Goes with every write: the same key and payload twice is one write and one answer. */
export interface WriteContext extends CallContext {
  readonly idempotencyKey: string;
  readonly routing?: Routing;
  /** Set by the mail channel: the text came by mail, from somebody who may be believed this far. */
  readonly mail?: {readonly trust: Trust; readonly quoted?: string};
  /** Set by the server: until when access data that come with it are kept; the adapter's own measure where absent. */
  readonly accessDataExpiresAt?: string;
  /** Set by the server for `saveContact`: called when the contact must confirm, for the link that is stored with him. */
  readonly invite?: () => Invitation;
}

/** A page of a list, in a stable order. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Give it back to get the next page; absent on the last. */
  readonly cursor?: string;
  /** How many there are in all, where the backend knows. */
  readonly total?: number;
}

/** As an assignee to look for: tickets that nobody has yet. No agent has this id. */
export const UNASSIGNED = 'none';

export const TicketQuery = z.object({
  /** Words to be found in number, subject or messages. */
  query: z.optional(z.string().check(z.maxLength(200))),
  status: z.optional(TicketStatus),
  service: z.optional(z.string()),
  team: z.optional(z.string()),
  /** An agent's id, or `UNASSIGNED`. */
  assignee: z.optional(z.string()),
  cursor: z.optional(z.string()),
  /** 1 to 100; 25 where absent. */
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
});
export type TicketQuery = z.infer<typeof TicketQuery>;

export const MessageQuery = z.object({
  cursor: z.optional(z.string()),
  /** 1 to 500; 200 where absent. */
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(500))),
});
export type MessageQuery = z.infer<typeof MessageQuery>;

/** Something new, in the order in which it was committed. `cursor` resumes after it. */
export const TicketEvent = z.discriminatedUnion('type', [
  z.object({type: z.literal('ticket-created'), cursor: z.string(), ticket: Ticket}),
  z.object({type: z.literal('ticket-changed'), cursor: z.string(), ticket: Ticket}),
  z.object({
    type: z.literal('entry-added'),
    cursor: z.string(),
    ticket: Ticket,
    entry: z.union([Message, ThreadEvent]),
  }),
  /** What is known of an entry changed: a mail with it came back. */
  z.object({
    type: z.literal('entry-changed'),
    cursor: z.string(),
    ticket: Ticket,
    entry: z.union([Message, ThreadEvent]),
  }),
]);
export type TicketEvent = z.infer<typeof TicketEvent>;

export interface WatchQuery {
  /** Begins after this place; now, where absent. */
  readonly cursor?: string;
  /** `false` ends as soon as all that happened before the call is told. */
  readonly follow?: boolean;
}

export const ReportQuery = z.object({
  /** This one included; 1 to 52, 12 where absent. */
  weeks: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(52))),
});
export type ReportQuery = z.infer<typeof ReportQuery>;

const share = {tickets: z.int(), complete: z.int()};

/**
 * How many tickets could be worked on at their first message: all facts that the policy wanted were there when it came,
 * whatever was asked for later.
 */
export const Report = z.object({
  /** Every week, oldest first, by its Monday: `2026-11-23`, UTC. */
  weeks: z.array(z.object({week: z.string(), ...share})),
  /** Of all these weeks, the most tickets first. */
  types: z.array(
    z.object({
      problemType: z.string(),
      ...share,
      /** What lacked, the most often first. */
      missing: z.array(z.object({fact: z.string(), tickets: z.int()})),
    }),
  ),
});
export type Report = z.infer<typeof Report>;

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

/** A file on its way in. `body` is read once. */
export interface UploadInput {
  readonly name: string;
  readonly type: string;
  readonly body: Blob;
  /** Bytes sent so far, for a progress bar; called at least at the end where the platform can tell. */
  readonly onProgress?: (sent: number) => void;
}

export interface AttachmentContent extends Attachment {
  readonly body: Blob;
}

/** A ticket that waits on this device until it can be sent. */
export interface KeptDraft {
  /** The idempotency key with which it is sent, however often. */
  readonly id: string;
  readonly draft: TicketDraft;
  /** RFC 3339 instant. */
  readonly keptAt: string;
  /** Why the desk will not have it: it is not tried again, and the person decides. */
  readonly refused?: TicketErrorCode;
}

/** What became of a kept draft, in whichever tab it happened. */
export type OutboxChange =
  | {readonly type: 'kept' | 'refused' | 'discarded'; readonly id: string}
  | {readonly type: 'sent'; readonly id: string; readonly ticket: Ticket};

/** Tickets that could not be sent and are kept on this device. A draft belongs to who wrote it: others neither see nor send it. */
export interface Outbox {
  /** Those of the present viewer, the oldest first. @throws TicketError as `getDesk` does while nobody is known */
  list(): Promise<readonly KeptDraft[]>;
  /** Tries now, and not only when the connection is back. */
  send(): Promise<void>;
  discard(id: string): Promise<void>;
  /** @returns stops calling */
  subscribe(listener: (change: OutboxChange) => void): () => void;
}

/**
 * What a backend must do. Every method throws `TicketError` only, and answers `not-found` for what lies outside the
 * scope. A write is confirmed by what was stored, not by what was asked. Methods whose capability is off may be absent.
 */
export interface TicketAdapter {
  /** For messages to developers. */
  readonly name: string;
  /** Tells the help desks of one page apart, where there is more than one: the server's address, a database's name. */
  readonly place?: string;
  readonly capabilities: Capabilities;
  /** Where one was put round the adapter: `createTicket` then throws an error that is `kept` once the draft is safe. */
  readonly outbox?: Outbox;

  getDesk(context?: CallContext): Promise<Desk>;
  /** Last changed first. */
  listTickets(query: TicketQuery, context?: CallContext): Promise<Page<Ticket>>;
  getTicket(ticketId: string, context?: CallContext): Promise<Ticket>;
  /** The newest page first, each page oldest entry first; `cursor` leads to older entries. */
  listMessages(ticketId: string, query: MessageQuery, context?: CallContext): Promise<Page<ThreadEntry>>;
  openAttachment(attachmentId: string, context?: CallContext): Promise<AttachmentContent>;
  /**
   * Yields what happens from now on, or after `cursor`. Reconnects by itself; ends only when `signal` aborts or nothing was
   * to be followed, and throws only what a new try cannot mend.
   */
  watch(query: WatchQuery, context?: CallContext): AsyncIterable<TicketEvent>;
  /** The cursor of now. A server tells it at the start of a stream, so that a break before the first event loses nothing. */
  eventCursor?(context?: CallContext): Promise<string>;

  createTicket(draft: TicketDraft, context: WriteContext): Promise<Ticket>;
  reply(ticketId: string, draft: ReplyDraft, context: WriteContext): Promise<Message>;
  setStatus(ticketId: string, status: TicketStatus, context: WriteContext): Promise<Ticket>;
  assign(ticketId: string, to: {team: string; assignee?: string}, context: WriteContext): Promise<Ticket>;
  /** Adds or corrects facts, and tells it in the thread with who did it; capability `facts`. */
  tellFacts?(ticketId: string, facts: ToldFacts, context: WriteContext): Promise<Ticket>;
  /**
   * For technicians, capability `accessData`: gives what was sealed, and tells in the thread who took it. What expired is
   * not-found.
   */
  openAccessData?(ticketId: string, accessDataId: string, context: WriteContext): Promise<SealedAccessData>;
  /** Marks all messages up to this entry as read by the viewer. */
  markRead(ticketId: string, entryId: string, context: WriteContext): Promise<void>;
  /** Stores a file that a later draft or reply names; unclaimed files expire. */
  upload(file: UploadInput, context: WriteContext): Promise<Attachment>;

  /** For agents: mails that wait for one of them, the newest first. */
  listHeldMails?(context?: CallContext): Promise<readonly HeldMail[]>;
  /** @throws TicketError not-found when somebody else was quicker */
  settleHeldMail?(mailId: string, action: HeldMailAction, context: WriteContext): Promise<void>;

  searchArticles?(query: string, context?: CallContext): Promise<readonly Article[]>;
  /** For technicians, capability `report`. */
  getReport?(query: ReportQuery, context?: CallContext): Promise<Report>;
  listContacts?(context?: CallContext): Promise<readonly Contact[]>;
  /** A new contact, or one with a new address, is pending. Saving a pending one again makes a new link. */
  saveContact?(contact: ContactDraft, context: WriteContext): Promise<Contact>;
  /** At least one confirmed holder stays: `conflict`. */
  removeContact?(contactId: string, context: WriteContext): Promise<void>;
  /** Server side: who followed a link is confirmed. @param hash of its token, as `invite` gave it */
  confirmContact?(hash: string): Promise<Contact>;
  /** Server side: a mail with this message came back. @throws TicketError not-found */
  markUndelivered?(ticketId: string, entryId: string): Promise<void>;
  /** Server side: the actor as the desk's own contacts say; they win over what the host says. */
  actingAs?(actor: NonNullable<CallContext['actor']>): Promise<NonNullable<CallContext['actor']>>;
}

/**
 * Checks what came in against its schema; what the schema does not name is dropped.
 * @throws TicketError `rejected` with an issue for each path
 */
export function parseInput<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({path, message}) => ({path: path.join('.'), message}));
  throw new TicketError('rejected', issues.map(({path, message}) => `${path}: ${message}`).join('; '), {issues});
}
