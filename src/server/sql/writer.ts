/**
 * Group commit: the writes of a few milliseconds share one transaction, and each is answered after its commit. A write that
 * fails is taken back alone, by its savepoint. Knows nothing of tickets.
 */
import {CompiledQuery, type Transaction} from 'kysely';
import {TicketError} from '../../core/errors.ts';
import type {SqlDatabase} from './database.ts';
import type {Schema} from './schema.ts';

export type Work<T> = (tx: Transaction<Schema>) => Promise<T>;

interface Job {
  readonly work: Work<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface WriterOptions {
  readonly database: Pick<SqlDatabase, 'write' | 'enter' | 'leave'>;
  /** Milliseconds in which writes are collected. */
  readonly collect: number;
  /** Called after each commit, before the answers. */
  readonly committed: () => void;
}

/** A longer transaction would let its first write wait for its last. */
const MOST_AT_ONCE = 500;

export class Writer {
  readonly #options: WriterOptions;
  #queue: Job[] = [];
  #running: Promise<void> | undefined;
  #closed = false;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /** Does the work in a transaction. @returns its result, once it is on the disk */
  run<T>(work: Work<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new TicketError('unavailable', 'the store is closing'));
    return new Promise<T>((resolve, reject) => {
      this.#queue.push({work, resolve: resolve as (value: unknown) => void, reject});
      this.#running ??= this.#drain();
    });
  }

  /** Takes nothing more and waits for what is under way. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      await new Promise((resolve) => setTimeout(resolve, this.#options.collect));
      await this.#commit(this.#queue.splice(0, MOST_AT_ONCE));
    }
    this.#running = undefined;
  }

  async #commit(jobs: readonly Job[]): Promise<void> {
    const answers: (() => void)[] = [];
    try {
      const {write, enter, leave} = this.#options.database;
      await write.transaction().execute(async (tx) => {
        await enter(tx);
        for (const job of jobs) answers.push(await attempt(job, tx));
        await leave(tx);
      });
    } catch (error) {
      for (const {reject} of jobs) reject(error);
      return;
    }
    this.#options.committed();
    for (const answer of answers) answer();
  }
}

const SAVEPOINT = CompiledQuery.raw('savepoint one_write');
const RELEASE = CompiledQuery.raw('release savepoint one_write');
const ROLLBACK = CompiledQuery.raw('rollback to savepoint one_write');

/** @returns what to do after the commit */
async function attempt({work, resolve, reject}: Job, tx: Transaction<Schema>): Promise<() => void> {
  await tx.executeQuery(SAVEPOINT);
  try {
    const value = await work(tx);
    await tx.executeQuery(RELEASE);
    return () => resolve(value);
  } catch (error) {
    await tx.executeQuery(ROLLBACK);
    await tx.executeQuery(RELEASE);
    return () => reject(error);
  }
}
