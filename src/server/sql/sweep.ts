/**
 * Throws away what nobody will ask for again: files that no ticket used within a day, answers kept for retries, access data
 * whose time is over.
 */
import type {Files} from './files.ts';
import type {SqlDatabase} from './database.ts';
import type {Writer} from './writer.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A retry comes within minutes; a page that slept over a weekend may come back with one. */
const ANSWERS_KEPT = 7 * DAY;
/** Webhooks that nobody took. */
const GIVEN_UP_KEPT = 30 * DAY;

export interface SweepOptions {
  readonly database: SqlDatabase;
  readonly writer: Writer;
  readonly files: Files;
  readonly now: () => Date;
}

export async function sweep({database, writer, files, now}: SweepOptions): Promise<void> {
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
  // A crash between disk and database leaves bytes that no row names.
  const old = await files.olderThan(new Date(Date.now() - DAY));
  for (let start = 0; start < old.length; start += 500) {
    const some = old.slice(start, start + 500);
    const rows = await database.read.selectFrom('attachments').select('file').where('file', 'in', some).execute();
    const named = new Set(rows.map(({file}) => file));
    for (const file of some) if (!named.has(file)) await files.remove(file);
  }
}
