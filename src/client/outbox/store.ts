/**
 * Where tickets and their files wait, in the browser's database, for all tabs of an origin. Knows neither the network nor who
 * looks: whoever asks says whose drafts are meant.
 */
import {deleteDB, type DBSchema, type IDBPDatabase, openDB} from 'idb';
import type {KeptDraft} from '../../core/adapter.ts';
import type {TicketDraft} from '../../core/ticket.ts';

/** Milliseconds. The server remembers answers to retries as long: an older one could become a second ticket. */
const LIFE = 7 * 24 * 60 * 60 * 1000;

/** Who wrote it. The same person may hold several accounts. */
export type Owner = string;

export interface StoredDraft extends KeptDraft {
  readonly owner: Owner;
}

export interface StoredFile {
  readonly id: string;
  readonly owner: Owner;
  readonly name: string;
  readonly type: string;
  readonly body: Blob;
  readonly keptAt: string;
  /** What the desk calls it, once it was sent. */
  readonly sentAs?: string;
}

interface Tables extends DBSchema {
  drafts: {key: string; value: StoredDraft};
  files: {key: string; value: StoredFile};
}

export class OutboxStore {
  readonly #name: string;
  readonly #now: () => Date;
  #open: Promise<IDBPDatabase<Tables>> | undefined;

  constructor(name: string, now: () => Date) {
    this.#name = name;
    this.#now = now;
  }

  /** The oldest first. Files that no draft named within a week are forgotten on the way. */
  async drafts(owner: Owner): Promise<StoredDraft[]> {
    return this.#with(async (database) => {
      const drafts = await database.getAll('drafts');
      await this.#forgetOldFiles(database, drafts);
      return drafts.filter((draft) => draft.owner === owner).sort((a, b) => (a.keptAt < b.keptAt ? -1 : 1));
    });
  }

  /** Whether it waited so long that sending it again could double it. */
  isOld({keptAt}: {readonly keptAt: string}): boolean {
    return this.#now().getTime() - Date.parse(keptAt) > LIFE;
  }

  async draft(id: string): Promise<StoredDraft | undefined> {
    return this.#with((database) => database.get('drafts', id));
  }

  async putDraft(draft: StoredDraft): Promise<void> {
    await this.#with((database) => database.put('drafts', draft));
  }

  /** With the files that it names. @returns whether it was there */
  async remove(id: string, {attachments}: TicketDraft): Promise<boolean> {
    return this.#with(async (database) => {
      const transaction = database.transaction(['drafts', 'files'], 'readwrite');
      const [drafts, files] = [transaction.objectStore('drafts'), transaction.objectStore('files')];
      const there = (await drafts.getKey(id)) !== undefined;
      if (there) await drafts.delete(id);
      for (const file of attachments) await files.delete(file);
      await transaction.done;
      return there;
    });
  }

  async file(id: string): Promise<StoredFile | undefined> {
    return this.#with((database) => database.get('files', id));
  }

  async putFile(file: StoredFile): Promise<void> {
    await this.#with((database) => database.put('files', file));
  }

  /** @param remove forgets what lies there too */
  async close(remove = false): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    (await open?.catch(() => undefined))?.close();
    if (remove) await deleteDB(this.#name);
  }

  async #forgetOldFiles(database: IDBPDatabase<Tables>, drafts: readonly StoredDraft[]): Promise<void> {
    const named = new Set(drafts.flatMap(({draft}) => draft.attachments));
    for (const file of await database.getAll('files'))
      if (this.isOld(file) && !named.has(file.id)) await database.delete('files', file.id);
  }

  async #with<T>(work: (database: IDBPDatabase<Tables>) => Promise<T>): Promise<T> {
    this.#open ??= openDB<Tables>(this.#name, 1, {
      upgrade(database) {
        database.createObjectStore('drafts', {keyPath: 'id'});
        database.createObjectStore('files', {keyPath: 'id'});
      },
      terminated: () => (this.#open = undefined),
      blocking: () => void this.close(),
    });
    try {
      return await work(await this.#open);
    } catch (error) {
      // Opened anew the next time: another tab may have deleted it, or there was no room.
      await this.close();
      throw error;
    }
  }
}
