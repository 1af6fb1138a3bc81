/**
 * The bytes of attachments: one file each in a folder, under a random name. What the client called it never touches the
 * disk. Knows no tickets.
 */
import {randomBytes} from 'node:crypto';
import {openAsBlob} from 'node:fs';
import {mkdir, open, readdir, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';

const NAME = /^[0-9a-f]{32}$/;

export class Files {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(folder: string): Promise<Files> {
    await mkdir(folder, {recursive: true, mode: 0o700});
    return new Files(folder);
  }

  /** Stores bytes so that a power cut does not lose them. @returns the file's name */
  async save(bytes: Uint8Array): Promise<string> {
    const name = randomBytes(16).toString('hex');
    const file = await open(this.#path(name), 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await this.#syncFolder();
    return name;
  }

  /** Read when somebody reads the blob. @throws when the file is gone */
  async read(name: string, type: string): Promise<Blob> {
    return openAsBlob(this.#path(name), {type});
  }

  async remove(name: string): Promise<void> {
    await rm(this.#path(name), {force: true});
  }

  /** Files older than an instant. */
  async olderThan(time: Date): Promise<readonly string[]> {
    const names = (await readdir(this.#folder)).filter((name) => NAME.test(name));
    const found: string[] = [];
    for (const name of names) {
      const info = await stat(this.#path(name)).catch(() => undefined);
      if (info && info.mtime < time) found.push(name);
    }
    return found;
  }

  #path(name: string): string {
    if (!NAME.test(name)) throw new Error('Not the name of a stored file.');
    return join(this.#folder, name);
  }

  /** The entry in the folder must last as well as the bytes. Systems that cannot do it keep it anyway. */
  async #syncFolder(): Promise<void> {
    const folder = await open(this.#folder).catch(() => undefined);
    try {
      await folder?.sync();
    } catch (error) {
      if (!['EINVAL', 'EPERM', 'EISDIR', 'EBADF'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    } finally {
      await folder?.close();
    }
  }
}
