/** The tables, as Kysely sees them. Times are RFC 3339 text in UTC; lists and objects are JSON text in every dialect. */
import type {Generated, Selectable} from 'kysely';
import type {TicketEvent} from '../../core/adapter.ts';
import type {Language} from '../../core/language.ts';
import type {Author, Ticket, TicketStatus, Trust} from '../../core/ticket.ts';

export interface TicketTable {
  id: string;
  number: string;
  subject: string;
  status: TicketStatus;
  language: Language;
  problem_type: string;
  service_id: string | null;
  service_label: string | null;
  account: string;
  requester_id: string;
  requester_name: string;
  requester_role: Author['role'];
  team: string;
  assignee_id: string | null;
  /** JSON of an Agent. */
  assignee: string | null;
  /** JSON of Fact[]. */
  facts: string;
  channel: Ticket['channel'];
  trust: Trust | null;
  created_at: string;
  updated_at: string;
  /** Of the last entry; orders tickets that changed at the same time. */
  last_entry: number;
  messages: number;
  preview: string;
  /** JSON of ids: the facts that were wanted and not there at the first message; null where nobody judged. */
  missing: string | null;
  /** JSON of AccessData[]: that there are some, never what they say. */
  access_data: string | null;
  /** JSON of RelatedTicket[]. */
  related: string | null;
  /** Number and subject without accents and case. */
  folded: string;
}

export interface EntryTable {
  seq: Generated<number>;
  id: string;
  ticket_id: string;
  kind: 'message' | 'event';
  author_id: string;
  author_name: string;
  author_role: Author['role'];
  at: string;
  channel: Ticket['channel'];
  trust: Trust | null;
  /** What a mail quoted, and its signature. */
  quoted: string | null;
  /** `failed` when a mail with it came back. */
  delivery: 'failed' | null;
  text: string;
  /** JSON of what happened; of events only. */
  event: string | null;
  /** Text without accents and case. */
  folded: string;
}

export interface AttachmentTable {
  id: string;
  /** Random name in the folder of files; never the client's. */
  file: string;
  name: string;
  type: string;
  size: number;
  owner_id: string;
  /** Null until a draft or reply named it. */
  ticket_id: string | null;
  entry_id: string | null;
  position: number;
  created_at: string;
}

export interface ReadTable {
  viewer_id: string;
  ticket_id: string;
  /** Everything up to this entry was read. */
  entry_seq: number;
}

export interface EventTable {
  seq: Generated<number>;
  type: TicketEvent['type'];
  ticket_id: string;
  entry_id: string | null;
  /** Where not null, only this viewer hears it. */
  only_viewer: string | null;
  at: string;
}

export interface AnswerTable {
  actor_id: string;
  key: string;
  /** Of the payload. */
  hash: string;
  /** JSON. */
  answer: string;
  at: string;
}

/** A receiver that must still be told of an event. */
export interface WebhookDeliveryTable {
  endpoint: string;
  event_seq: number;
  /** Given to the receiver; the same at every try. */
  id: string;
  ticket_id: string;
  attempts: number;
  next_at: string;
  /** When nobody tried any longer. */
  gave_up_at: string | null;
}

/** Kept by every write, since counting would grow with the number of tickets. */
export interface LoadTable {
  agent_id: string;
  /** Open and waiting tickets. */
  tickets: number;
}

/** A mail that came in; its bytes lie in the folder of files until it is dealt with. */
export interface MailTable {
  /** Of Message-ID and content: the same mail again has the same. */
  id: string;
  file: string | null;
  /** JSON. */
  envelope: string;
  state: MailState;
  attempts: number;
  /** When it is looked at again. */
  next_at: string;
  received_at: string;
  /** An agent let it in. */
  released: number;
  reason: string;
  message_id: string | null;
  sender: string;
  subject: string;
  ticket_id: string | null;
  entry_id: string | null;
}

/** A mail on its way out. */
export interface OutboxTable {
  id: string;
  /** The same cause and person is one mail. */
  cause: string;
  /** JSON of an OutgoingMail. */
  mail: string;
  address: string;
  /** 1 where no person wrote it. */
  automatic: number;
  ticket_id: string | null;
  entry_id: string | null;
  state: 'queued' | 'sent' | 'failed';
  attempts: number;
  next_at: string;
  created_at: string;
  error: string | null;
}

/** What was sealed, as an armored file; a row ends with its time. */
export interface SealedTable {
  id: string;
  ticket_id: string;
  sealed: string;
  expires_at: string;
}

export interface ContactTable {
  account: string;
  id: string;
  /** In the account's list. */
  position: number;
  name: string;
  email: string;
  role: 'holder' | 'technical';
  /** 0 or 1. */
  pending: number;
  /** JSON of service ids. */
  services: string;
  /** In which he is invited; null where nobody said. */
  language: Language | null;
  /** 0 or 1; a removed contact stays, so that the host's word gives him nothing. */
  removed: number;
  /** Hash of the token of the link; null when there is none to follow. */
  invitation: string | null;
  invitation_expires: string | null;
}

export interface SequenceTable {
  name: string;
  value: number;
}

export interface Schema {
  tickets: TicketTable;
  entries: EntryTable;
  attachments: AttachmentTable;
  reads: ReadTable;
  events: EventTable;
  answers: AnswerTable;
  loads: LoadTable;
  webhook_deliveries: WebhookDeliveryTable;
  contacts: ContactTable;
  sealed: SealedTable;
  sequences: SequenceTable;
  mails: MailTable;
  outbox: OutboxTable;
}

export type MailState = 'received' | 'done' | 'held' | 'dropped' | 'failed';

export type TicketRow = Selectable<TicketTable>;
export type EntryRow = Selectable<EntryTable>;
export type AttachmentRow = Selectable<AttachmentTable>;
export type ContactRow = Selectable<ContactTable>;
