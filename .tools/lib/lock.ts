/**
 * Lets one program at a time write generated files: a folder is made or it exists, nothing in between. A lock whose
 * owner is gone is taken over.
 */
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function take(folder: string): boolean {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, 'pid'), String(process.pid));
    return true;
  } catch {
    return false;
  }
}

/** The owner, 0 where the lock was made this moment and has no name yet. */
function ownerOf(folder: string): number {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8'));
  } catch {
    return 0;
  }
}

/**
 * Runs `work` while nobody else holds the lock.
 * @throws Error after `patience` milliseconds of waiting
 */
export async function withLock<T>(folder: string, work: () => Promise<T>, patience = 120_000): Promise<T> {
  mkdirSync(dirname(folder), {recursive: true});
  const start = Date.now();
  while (!take(folder)) {
    const owner = ownerOf(folder);
    if (owner !== 0 && !isAlive(owner)) rmSync(folder, {recursive: true, force: true});
    else if (Date.now() - start > patience) throw new Error(`${folder} is held by process ${owner}`);
    else await pause(100);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Writes a file at once or not at all. @returns whether it changed */
export function writeAtomically(path: string, text: string): boolean {
  try {
    if (readFileSync(path, 'utf8') === text) return false;
  } catch {
    mkdirSync(dirname(path), {recursive: true});
  }
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, path);
  return true;
}
