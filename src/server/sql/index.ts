/** Opens the SQL adapter: a folder with one SQLite file and the attachments. Nothing else has to be installed. */
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import type {DeskSource} from '../desk.ts';
import {SqlAdapter} from './adapter.ts';
import {Files} from './files.ts';
import {migrate} from './migrations.ts';
import {openSqlite} from './sqlite.ts';
import {sweep} from './sweep.ts';
import {Bell} from './watch.ts';
import {toEndpoint, type WebhookOptions} from '../webhooks/endpoint.ts';
import {Writer} from './writer.ts';

export type {SqlAdapter} from './adapter.ts';
export {createMailStore} from './mail-store.ts';
export type {Actor, DeskData, DeskSource} from '../desk.ts';

export interface SqlAdapterOptions {
  /** Of the database and the attachments; made where there is none. Readable by the server's user only. */
  readonly folder: string;
  /** What the host knows: names, services, technicians. */
  readonly desk: DeskSource;
  /** Before the number: `LN` for `LN-1001`. The policy's `ticketPrefix`. */
  readonly prefix: string;
  /** Milliseconds in which writes are collected into one commit; 2 where absent. */
  readonly collect?: number;
  readonly now?: () => Date;
  /** Who is told of each event: written down with it, sent by `startWebhooks`. */
  readonly webhooks?: readonly WebhookOptions[];
}

const FILE = 'ventanilla.sqlite';
const HOUR = 60 * 60 * 1000;

/** @throws whatever hinders opening or migrating the database; the adapter then throws TicketError only */
export async function createSqlAdapter(options: SqlAdapterOptions): Promise<SqlAdapter> {
  const {folder, desk, prefix, collect = 2, now = () => new Date()} = options;
  const subscribers = (options.webhooks ?? []).map(toEndpoint).map(({id, types}) => ({id, types}));
  await mkdir(folder, {recursive: true, mode: 0o700});
  const files = await Files.open(join(folder, 'files'));
  const mails = await Files.open(join(folder, 'mails'));
  const database = openSqlite(join(folder, FILE));
  try {
    await migrate(database.write);
    const bell = new Bell();
    const writer = new Writer({database: database.write, collect, committed: bell.ring});
    const clean = (): Promise<void> => sweep({database, writer, files, now}).catch(() => undefined);
    let cleaning = clean();
    const timer = setInterval(() => {
      cleaning = clean();
    }, HOUR);
    timer.unref();
    const stop = (): Promise<void> => {
      clearInterval(timer);
      return cleaning;
    };
    return new SqlAdapter({database, writer, files, mails, bell, desk, prefix, now, subscribers, stop});
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Brings the database in a folder up to date. @returns the names of the migrations that ran now */
export async function migrateFolder(folder: string): Promise<readonly string[]> {
  await mkdir(folder, {recursive: true, mode: 0o700});
  const database = openSqlite(join(folder, FILE));
  try {
    return await migrate(database.write);
  } finally {
    await database.close();
  }
}
