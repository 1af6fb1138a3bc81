/**
 * Keeps what somebody is writing in this browser, so that it outlives a reload and a crash. A draft belongs to one person at one
 * desk; another person at the same desk sees nothing of it and ends it. Each page that writes has a draft of its own, so that
 * two tabs never overwrite each other: a page takes over only what no living page writes. Knows no elements, no words, and
 * nothing of files or access data.
 */
import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import * as z from 'zod/mini';

const text = z.string();

export const DraftContent = z.object({
  subject: text,
  body: text,
  problemType: z.optional(text),
  /** As chosen; the empty string for none in particular. */
  service: z.optional(text),
  /** Fact id -> what the person told; the empty string rejects what was read out of the text. */
  facts: z.record(text, text),
  /** Names of the files that were chosen; the files are not kept. */
  files: z.array(text),
  /** Whether something was left out that looked like a secret. */
  masked: z.boolean(),
});
export type DraftContent = z.infer<typeof DraftContent>;

/** Whose it is. */
export interface DraftOwner {
  /** Tells the help desks of one origin apart. */
  readonly desk: string;
  readonly viewer: string;
}

export interface KeptDraft {
  readonly id: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number;
  readonly content: DraftContent;
}

interface Kept extends KeptDraft, DraftOwner {}

interface Schema extends DBSchema {
  drafts: {key: string; value: Kept};
}

const DATABASE = 'ventanilla-drafts';
const STORE = 'drafts';
const DAY = 86_400_000;
/** Days without a change after which a draft is forgotten. */
const LIFE = 7;

const lockName = (id: string): string => `ventanilla draft ${id}`;

let opening: Promise<IDBPDatabase<Schema>> | undefined;

function letGo(): void {
  const open = opening;
  opening = undefined;
  void open?.then(
    (database) => database.close(),
    () => undefined,
  );
}

/** @throws DOMException where the browser keeps nothing: a private window, no room, storage switched off */
async function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>(DATABASE, 1, {
    upgrade: (made) => void made.createObjectStore(STORE, {keyPath: 'id'}),
    terminated: letGo,
    blocking: letGo,
  });
  return opening;
}

async function guard<T>(work: (open: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  try {
    return await work(await database());
  } catch (error) {
    // Opened anew the next time.
    letGo();
    throw error;
  }
}

/** Forgets every draft of this browser, for a host whose visitor signs out. Never fails. */
export async function clearDrafts(): Promise<void> {
  await guard((open) => open.clear(STORE)).catch(() => undefined);
}

/** The draft of one page. */
export class Drafts {
  readonly #id = crypto.getRandomValues(new Uint32Array(4)).join('-');
  readonly #owner: DraftOwner;
  readonly #now: () => number;
  #held: Promise<void> | undefined;
  #release: (() => void) | undefined;
  /** Writes of one page go one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  /** @param now of a test */
  constructor(owner: DraftOwner, now: () => number = Date.now) {
    this.#owner = owner;
    this.#now = now;
  }

  /**
   * The newest draft of the owner that no living page writes. Ends what is too old, and what others left at this desk.
   * @throws DOMException where the browser keeps nothing
   */
  async find(): Promise<KeptDraft | undefined> {
    return this.#inTurn(async (open) => {
      const living = await livingDrafts();
      const transaction = open.transaction(STORE, 'readwrite');
      const {store} = transaction;
      const all = await store.getAll();
      const old = this.#now() - LIFE * DAY;
      const isMine = ({desk, viewer}: Kept): boolean => desk === this.#owner.desk && viewer === this.#owner.viewer;
      const isOver = (kept: Kept): boolean =>
        kept.at < old ||
        (kept.desk === this.#owner.desk && !isMine(kept)) ||
        !DraftContent.safeParse(kept.content).success;
      const over = all.filter(isOver);
      await Promise.all([...over.map(({id}) => store.delete(id)), transaction.done]);
      return all
        .filter(
          (kept) => isMine(kept) && !over.includes(kept) && kept.id !== this.#id && !living.has(lockName(kept.id)),
        )
        .sort((a, b) => b.at - a.at)[0];
    });
  }

  /**
   * Makes a draft that was found this page's own.
   * @returns whether it was still there
   * @throws DOMException where the browser keeps nothing
   */
  async take(id: string): Promise<boolean> {
    return this.#inTurn(async (open) => {
      const writes = this.#held !== undefined;
      await this.#hold();
      const transaction = open.transaction(STORE, 'readwrite');
      const {store} = transaction;
      const found = await store.get(id);
      const moves = found ? [store.delete(id), store.put({...found, id: this.#id})] : [];
      await Promise.all([...moves, transaction.done]);
      if (!found && !writes) this.#letGo();
      return found !== undefined;
    });
  }

  /** Keeps what is written now. @throws DOMException where the browser keeps nothing */
  async keep(content: DraftContent): Promise<void> {
    await this.#inTurn(async (open) => {
      await this.#hold();
      await open.put(STORE, {id: this.#id, ...this.#owner, at: this.#now(), content});
    });
  }

  /**
   * It was sent, or is not wanted.
   * @param id of another one that was found
   * @throws DOMException where the browser keeps nothing
   */
  async forget(id = this.#id): Promise<void> {
    await this.#inTurn((open) => open.delete(STORE, id));
    if (id === this.#id) this.#letGo();
  }

  /** The page writes no longer; what is kept stays, for the next one. */
  async close(): Promise<void> {
    await this.#last;
    this.#letGo();
  }

  async #inTurn<T>(work: (open: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => guard(work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Tells other pages that this one lives. Without locks (a page without TLS) a draft is taken, never overwritten. */
  async #hold(): Promise<void> {
    if (!('locks' in navigator)) return;
    this.#held ??= new Promise((resolve) => {
      const until = new Promise<void>((release) => (this.#release = release));
      navigator.locks
        .request(lockName(this.#id), () => {
          resolve();
          return until;
        })
        .catch(() => resolve());
    });
    await this.#held;
  }

  #letGo(): void {
    this.#release?.();
    this.#release = undefined;
    this.#held = undefined;
  }
}

async function livingDrafts(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const {held = []} = await navigator.locks.query().catch(() => ({held: []}));
  return new Set(held.flatMap(({name}) => name ?? []));
}
