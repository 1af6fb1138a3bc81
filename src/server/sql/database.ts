/** What the adapter needs of a database, whichever it is: where to write and to read, and how writers of other processes are heard. */
import type {Kysely, Transaction} from 'kysely';
import type {Schema} from './schema.ts';
import type {Bell} from './watch.ts';

export type DialectName = 'sqlite' | 'postgres';

export interface SqlDatabase {
  readonly dialect: DialectName;
  /** One connection; used by the writer and by migrations. */
  readonly write: Kysely<Schema>;
  /** Sees what is committed. */
  readonly read: Kysely<Schema>;
  /** First in every writing transaction: no two of them run at once, in whatever process, so that the log has one order. */
  enter(tx: Transaction<Schema>): Promise<void>;
  /** Last in every writing transaction: other processes are told when it is committed. */
  leave(tx: Transaction<Schema>): Promise<void>;
  /** Rings when something was committed elsewhere; it may ring for nothing. @returns how to stop it */
  hear(bell: Bell): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
