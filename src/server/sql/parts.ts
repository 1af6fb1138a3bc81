/** What the adapter is made of, what it can do, and what it lends to other parts of the server. */
import type {Kysely, Transaction} from 'kysely';
import type {Capabilities} from '../../core/adapter.ts';
import type {DeskSource} from '../desk.ts';
import type {Subscriber} from '../webhooks/outbox.ts';
import type {SqlDatabase} from './database.ts';
import type {Files} from './files.ts';
import type {Schema} from './schema.ts';
import type {Bell} from './watch.ts';
import type {Writer} from './writer.ts';

export interface SqlAdapterParts {
  readonly database: SqlDatabase;
  readonly writer: Writer;
  readonly files: Files;
  readonly mails: Files;
  readonly bell: Bell;
  readonly desk: DeskSource;
  readonly prefix: string;
  readonly now: () => Date;
  readonly subscribers: readonly Subscriber[];
  readonly contacts: boolean;
  /** Ends what goes on by itself; called first when the adapter closes. */
  readonly stop: () => Promise<void>;
}

/** The database as other parts of the server see it. */
export interface SqlTables {
  readonly read: Kysely<Schema>;
  readonly write: <T>(work: (tx: Transaction<Schema>) => Promise<T>) => Promise<T>;
  /** Of attachments. */
  readonly files: Files;
  /** Mails as they came in. */
  readonly mails: Files;
}

/** Contacts where the host leaves them to it. */
export const CAPABILITIES: Capabilities = {
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
  report: true,
  facts: true,
  accessData: true,
};
