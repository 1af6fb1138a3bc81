/**
 * Opens the SQL adapter: a folder with one SQLite file and the attachments, nothing else to install; or PostgreSQL and a
 * folder that all processes share.
 */
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {ConfigError} from '../config-error.ts';
import type {DeskSource} from '../desk.ts';
import {SqlAdapter} from './adapter.ts';
import {Files} from './files.ts';
import {migrate} from './migrations.ts';
import type {SqlDatabase} from './database.ts';
import {DATABASE_FILE, FOLDERS} from './places.ts';
import {openSqlite} from './sqlite.ts';
import {sweep} from './sweep.ts';
import {Bell} from './watch.ts';
import {toEndpoint, type WebhookOptions} from '../webhooks/endpoint.ts';
import {Writer} from './writer.ts';

export type {SqlAdapter} from './adapter.ts';
export {createContactDirectory} from './mail-directory.ts';
export {createMailStore} from './mail-store.ts';
export type {Actor, DeskData, DeskSource} from '../desk.ts';

export interface SqlAdapterOptions {
  /** Of the database and the attachments; made where there is none. Readable by the server's user only. */
  readonly folder: string;
  /** `postgres://…`; a SQLite file in the folder where absent. Needs the package `pg`. */
  readonly database?: string;
  /** Whether contacts are kept here; else the host's panel owns them. */
  readonly contacts?: boolean;
  /** What the host knows: names, services, technicians. */
  readonly desk: DeskSource;
  /** Before the number: `LN` for `LN-1001`. The policy's `ticketPrefix`. */
  readonly prefix: string;
  /** Milliseconds in which writes are collected into one commit; 2 where absent. */
  readonly collect?: number;
  readonly now?: () => Date;
  /** Days after which a closed ticket is forgotten with all that hangs on it; kept for good where absent. */
  readonly retentionDays?: number;
  /** Who is told of each event: written down with it, sent by `startWebhooks`. */
  readonly webhooks?: readonly WebhookOptions[];
}

const [FILES, MAILS] = FOLDERS;
const HOUR = 60 * 60 * 1000;

/** @throws whatever hinders opening or migrating the database; the adapter then throws TicketError only */
export async function createSqlAdapter(options: SqlAdapterOptions): Promise<SqlAdapter> {
  const {folder, desk, prefix, collect = 2, now = () => new Date(), retentionDays} = options;
  const subscribers = (options.webhooks ?? []).map(toEndpoint).map(({id, types}) => ({id, types}));
  const files = await Files.open(join(folder, FILES));
  const mails = await Files.open(join(folder, MAILS));
  const database = await openDatabase(options);
  try {
    await migrate(database);
    const bell = new Bell();
    const writer = new Writer({database, collect, committed: bell.ring});
    const deaf = await database.hear(bell);
    const sweeping = {database, writer, files, mails, now, retentionDays};
    const clean = (): Promise<void> => sweep(sweeping).catch(() => undefined);
    let cleaning = clean();
    const timer = setInterval(() => {
      cleaning = clean();
    }, HOUR);
    timer.unref();
    const stop = async (): Promise<void> => {
      clearInterval(timer);
      await Promise.all([cleaning, deaf()]);
    };
    return new SqlAdapter({
      database,
      writer,
      files,
      mails,
      bell,
      desk,
      prefix,
      now,
      subscribers,
      stop,
      contacts: options.contacts ?? false,
    });
  } catch (error) {
    await database.close();
    throw error;
  }
}

type Where = Pick<SqlAdapterOptions, 'folder' | 'database'>;

/** Brings a database up to date. @returns the names of the migrations that ran now */
export async function migrateDatabase(where: Where): Promise<readonly string[]> {
  const database = await openDatabase(where);
  try {
    return await migrate(database);
  } finally {
    await database.close();
  }
}

async function openDatabase({folder, database}: Where): Promise<SqlDatabase> {
  await mkdir(folder, {recursive: true, mode: 0o700});
  if (database === undefined) return openSqlite(join(folder, DATABASE_FILE));
  if (!/^postgres(?:ql)?:\/\//.test(database))
    throw new ConfigError('The database is an address like postgres://user@host/name.');
  return (await import('./postgres.ts')).openPostgres(database);
}
