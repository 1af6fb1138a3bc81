/**
 * Throws away what nobody will ask for again: files that no ticket used within a day, answers kept for retries, access data
 * whose time is over, and closed tickets where the host says how long they are kept.
 */
import type {Files} from './files.ts';
import {forgetTickets} from './personal-data.ts';
import type {SqlDatabase} from './database.ts';
import type {Writer} from './writer.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A retry comes within minutes; a page that slept over a weekend may come back with one. */
const ANSWERS_KEPT = 7 * DAY;
/** Webhooks that nobody took. */
const GIVEN_UP_KEPT = 30 * DAY;
/** Tickets that are forgotten in one transaction. */
const SOME = 100;

export interface SweepOptions {
  readonly database: SqlDatabase;
  readonly writer: Writer;
  readonly files: Files;
  readonly mails: Files;
  readonly now: () => Date;
  /** Days after which a closed ticket is forgotten; never where absent. */
  readonly retentionDays: number | undefined;
}

export async function sweep(options: SweepOptions): Promise<void> {
  const {database, writer, files, now} = options;
  const before = (age: number): Date => new Date(now().getTime() - age);
  const abandoned = await writer.run(async (tx) => {
    await tx.deleteFrom('answers').where('at', '<', before(ANSWERS_KEPT).toISOString()).execute();
    await tx.deleteFrom('webhook_deliveries').where('gave_up_at', '<', before(GIVEN_UP_KEPT).toISOString()).execute();
    await tx.deleteFrom('sealed').where('expires_at', '<', now().toISOString()).execute();
    return tx
      .deleteFrom('attachments')
      .where('ticket_id', 'is', null)
      .where('created_at', '<', before(DAY).toISOString())
      .returning('file')
      .execute();
  });
  for (const {file} of abandoned) await files.remove(file);
  await forgetClosed(options);
  // A crash between disk and database leaves bytes that no row names.
  const old = await files.olderThan(new Date(Date.now() - DAY));
  for (let start = 0; start < old.length; start += 500) {
    const some = old.slice(start, start + 500);
    const rows = await database.read.selectFrom('attachments').select('file').where('file', 'in', some).execute();
    const named = new Set(rows.map(({file}) => file));
    for (const file of some) if (!named.has(file)) await files.remove(file);
  }
}

async function forgetClosed({writer, files, mails, now, retentionDays}: SweepOptions): Promise<void> {
  if (retentionDays === undefined) return;
  const end = new Date(now().getTime() - retentionDays * DAY).toISOString();
  for (let found = SOME; found === SOME;) {
    const left = await writer.run(async (tx) => {
      const over = tx.selectFrom('tickets').select('id').where('status', '=', 'closed').where('updated_at', '<', end);
      const ids = (await over.limit(SOME).execute()).map(({id}) => id);
      found = ids.length;
      return forgetTickets(tx, ids);
    });
    for (const file of left.files) await files.remove(file);
    for (const file of left.mails) await mails.remove(file);
  }
}
