/**
 * A copy of a SQLite desk while others write to it. The database is copied first, as it stands at one moment; then the files
 * that this copy names, which never change. What was thrown away in between is answered by beginning again. Works in a
 * folder beside the wanted one, so that a backup is whole or not there.
 */
import {constants} from 'node:fs';
import {access, copyFile, mkdir, open, readdir, rename, rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {ConfigError} from '../config-error.ts';
import {DATABASE_FILE, FOLDERS} from './places.ts';

/** A file may be thrown away between two looks; so often in a row it is not. */
const TRIES = 10;

export interface BackupResult {
  /** Where it is, as an absolute path: a data folder like the one it was made of. */
  readonly folder: string;
  readonly tickets: number;
  readonly files: number;
}

/**
 * @param from the data folder
 * @param to a folder that does not exist or is empty
 * @throws ConfigError for a folder without a database, or one that is not empty
 */
export async function backup(from: string, to: string): Promise<BackupResult> {
  const source = join(from, DATABASE_FILE);
  await access(source).catch(() => {
    throw new ConfigError(`There is no database in ${from}.`);
  });
  const folder = resolve(to);
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new ConfigError(`${to} is not empty; a backup has a folder of its own.`);
  const unfinished = `${folder}.unfinished`;
  for (let tries = 1; ; tries++) {
    await rm(unfinished, {recursive: true, force: true});
    for (const name of FOLDERS) await mkdir(join(unfinished, name), {recursive: true, mode: 0o700});
    const copy = join(unfinished, DATABASE_FILE);
    copyDatabase(source, copy);
    const {tickets, files} = contentOf(copy);
    if (await copyFiles(from, unfinished, files)) {
      await sync(copy);
      await rm(folder, {recursive: true, force: true});
      await rename(unfinished, folder);
      return {folder, tickets, files: files.length};
    }
    if (tries === TRIES) throw new Error('Files vanish faster than they can be copied.');
  }
}

/** In one reading transaction: what others commit meanwhile is not in it, and they do not wait. */
function copyDatabase(source: string, copy: string): void {
  const database = new DatabaseSync(source);
  try {
    database.exec('pragma busy_timeout = 5000');
    database.prepare('vacuum into ?').run(copy);
  } finally {
    database.close();
  }
}

interface Content {
  readonly tickets: number;
  /** Below the data folder. */
  readonly files: readonly string[];
}

function contentOf(path: string): Content {
  const database = new DatabaseSync(path, {readOnly: true});
  try {
    const tables = new Set(
      database
        .prepare('select name from sqlite_schema')
        .all()
        .map((row) => row.name),
    );
    const files = FOLDERS.flatMap((folder) => {
      const table = folder === 'files' ? 'attachments' : 'mails';
      if (!tables.has(table)) return [];
      const rows = database.prepare(`select file from ${table} where file is not null`).all();
      return rows.map(({file}) => join(folder, String(file)));
    });
    const tickets = tables.has('tickets') ? database.prepare('select count(*) as count from tickets').get() : undefined;
    return {tickets: Number(tickets?.count ?? 0), files};
  } finally {
    database.close();
  }
}

/** @returns false when one of them is gone */
async function copyFiles(from: string, to: string, files: readonly string[]): Promise<boolean> {
  for (const name of files) {
    try {
      await copyFile(join(from, name), join(to, name), constants.COPYFILE_FICLONE);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  }
  return true;
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.chmod(0o600);
    await file.sync();
  } finally {
    await file.close();
  }
}
