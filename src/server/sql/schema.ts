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
  sequences: SequenceTable;
}

export type TicketRow = Selectable<TicketTable>;
export type EntryRow = Selectable<EntryTable>;
export type AttachmentRow = Selectable<AttachmentTable>;
