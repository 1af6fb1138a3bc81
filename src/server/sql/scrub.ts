/** Takes what was deleted off the disk: a SQLite file keeps the bytes of its old pages, and a log of the last writes. */
import {access} from 'node:fs/promises';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {DATABASE_FILE} from './places.ts';

/** @param folder the data folder; nothing is done where it holds no SQLite database */
export async function scrub(folder: string): Promise<void> {
  const path = join(folder, DATABASE_FILE);
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return;
  const database = new DatabaseSync(path);
  try {
    // Waits for a server that is at work on it.
    database.exec('pragma busy_timeout = 30000');
    database.exec('vacuum');
    database.exec('pragma wal_checkpoint(truncate)');
  } finally {
    database.close();
  }
}
