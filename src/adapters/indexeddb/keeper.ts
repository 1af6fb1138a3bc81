/**
 * Keeps the state of a desk in the browser's database, for all tabs of an origin. A write works on a copy of what lies there
 * and puts it back only if nobody wrote meanwhile; the other tabs are told. Knows nothing of tickets.
 */
import {deleteDB, type IDBPDatabase, openDB} from 'idb';
import {TicketError} from '../../core/errors.ts';
import {MemoryStore, type StoreState} from '../memory/store.ts';

const STORE = 'desk';

/** What lies in the database. */
interface Kept {
  readonly version: number;
  readonly state: StoreState;
}

export interface KeeperOptions {
  readonly database: string;
  readonly prefix: string;
  /** Fills a desk that was never opened before. */
  readonly seed: (store: MemoryStore) => Promise<void> | void;
}

export class Keeper {
  /** As it was last read here. */
  readonly live: MemoryStore;
  readonly #options: KeeperOptions;
  readonly #channel: BroadcastChannel;
  #database: Promise<IDBPDatabase> | undefined;
  #version = 0;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.live = new MemoryStore(options.prefix);
    this.#channel = new BroadcastChannel(`ventanilla ${options.database}`);
    // A tab that only listens must hear too. What fails here fails again, and is told, at the next call.
    this.#channel.onmessage = () => void this.fresh().catch(() => undefined);
  }

  /** Whether it has been read here. */
  get isReady(): boolean {
    return this.#version > 0;
  }

  /** Reads what others wrote. @throws TicketError `unavailable` */
  async fresh(): Promise<void> {
    await this.#guard(async (database) => {
      const version = (await database.get(STORE, 'version')) as number | undefined;
      if (version === undefined) await this.#plant(database);
      else if (version !== this.#version) this.#take(await this.#read(database));
    });
  }

  /** Does a write on a copy and keeps it. @throws TicketError what the write throws, `unavailable` */
  async write<T>(work: (store: MemoryStore) => Promise<T>): Promise<T> {
    await this.fresh();
    return this.#guard(async (database) => {
      for (;;) {
        const {version, state} = await this.#read(database);
        const copy = new MemoryStore(this.#options.prefix);
        copy.replace(state);
        const result = await work(copy);
        const next = {version: version + 1, state: copy.state};
        if (await this.#put(database, next, version)) {
          this.#take(next);
          this.#channel.postMessage(next.version);
          return result;
        }
      }
    });
  }

  /** Forgets everything and begins anew. */
  async reset(): Promise<void> {
    const store = await this.#seeded();
    await this.#guard(async (database) => {
      const next = {version: (await this.#read(database)).version + 1, state: store.state};
      await this.#put(database, next);
      this.#take(next);
      this.#channel.postMessage(next.version);
    });
  }

  /** Ends listening and lets the database go. @param remove forgets what lies there too */
  async close(remove = false): Promise<void> {
    this.#channel.close();
    await this.#letGo();
    if (remove) await deleteDB(this.#options.database);
  }

  async #letGo(): Promise<void> {
    const open = this.#database;
    this.#database = undefined;
    (await open?.catch(() => undefined))?.close();
  }

  async #plant(database: IDBPDatabase): Promise<void> {
    // Rises also over a database that was deleted and made anew.
    const first = {version: Date.now(), state: (await this.#seeded()).state};
    // Another tab may have been faster.
    this.#take((await this.#put(database, first, undefined)) ? first : await this.#read(database));
  }

  async #seeded(): Promise<MemoryStore> {
    const store = new MemoryStore(this.#options.prefix);
    await this.#options.seed(store);
    return store;
  }

  async #read(database: IDBPDatabase): Promise<Kept> {
    const transaction = database.transaction(STORE);
    const [version, state] = (await Promise.all([
      transaction.store.get('version'),
      transaction.store.get('state'),
    ])) as [number | undefined, StoreState];
    if (version === undefined) throw new TicketError('unavailable', 'the database was emptied');
    return {version, state};
  }

  /** @param expected writes only where this version lies there. @returns whether it was written */
  async #put(database: IDBPDatabase, {version, state}: Kept, expected?: number): Promise<boolean> {
    const transaction = database.transaction(STORE, 'readwrite');
    const there = (await transaction.store.get('version')) as number | undefined;
    const free = expected === undefined ? there === undefined || there < version : there === expected;
    if (free) await Promise.all([transaction.store.put(version, 'version'), transaction.store.put(state, 'state')]);
    await transaction.done;
    return free;
  }

  /** An older state than the one here came late. */
  #take({version, state}: Kept): void {
    if (version <= this.#version) return;
    this.#version = version;
    this.live.replace(state);
  }

  async #guard<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
    try {
      this.#database ??= openDB(this.#options.database, 1, {
        upgrade: (database) => void database.createObjectStore(STORE),
        terminated: () => (this.#database = undefined),
        // Another tab deletes it; the next call opens a new one.
        blocking: () => void this.#letGo(),
      });
      return await work(await this.#database);
    } catch (error) {
      // Opened anew the next time, where it was the database that failed.
      if (!(error instanceof TicketError)) void this.#letGo();
      throw TicketError.from(error);
    }
  }
}
