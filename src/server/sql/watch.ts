/**
 * Live events: a cursor over the log. Writers wake the listeners, those of other processes too; the log is the truth, so that nothing
 * is lost or doubled by a wake that comes early, late or twice.
 */
import type {Kysely} from 'kysely';
import type {Scope} from '../../core/access.ts';
import type {TicketEvent} from '../../core/adapter.ts';
import {rejected} from '../../core/errors.ts';
import {eventsAfter, findEntry, findTicket, lastEvent, type LoggedEvent, withAttachments} from './queries.ts';
import type {Schema} from './schema.ts';

/** Wakes those who wait for a commit. */
export class Bell {
  #rings = 0;
  #waiting = new Set<() => void>();

  /** To be taken before looking, and given to `after`. */
  get rings(): number {
    return this.#rings;
  }

  get listeners(): number {
    return this.#waiting.size;
  }

  ring = (): void => {
    this.#rings++;
    const waiting = this.#waiting;
    this.#waiting = new Set();
    for (const wake of waiting) wake();
  };

  /** Resolves when it rang since, or the signal aborts. */
  after(rings: number, signal: AbortSignal | undefined): Promise<void> {
    if (rings !== this.#rings || signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#waiting.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal?.addEventListener('abort', wake);
    });
  }
}

export interface FollowOptions {
  readonly db: Kysely<Schema>;
  readonly bell: Bell;
  /** Position after which to begin. */
  readonly from: Promise<number>;
  /** `false` ends where the log ends. */
  readonly on: boolean;
  readonly scope: Scope;
  readonly viewer: string;
  readonly signal: AbortSignal | undefined;
}

export async function* follow({db, bell, from, on, scope, viewer, signal}: FollowOptions): AsyncGenerator<TicketEvent> {
  let last = await from;
  if (last > (await lastEvent(db))) throw rejected('cursor', 'was not given by this desk');
  while (!signal?.aborted) {
    const {rings} = bell;
    const newest = await lastEvent(db);
    const logged = newest > last ? await eventsAfter(db, last, scope, viewer) : [];
    for (const event of logged) {
      if (signal?.aborted) return;
      const told = await tell(db, event, scope, viewer);
      last = event.seq;
      if (told) yield told;
    }
    if (logged.length > 0) continue;
    if (!on) return;
    // What lies between is for others: it is not looked through again.
    last = Math.max(last, newest);
    await bell.after(rings, signal);
  }
}

/** The position of now. */
export function here(db: Kysely<Schema>): Promise<number> {
  return lastEvent(db);
}

/** The ticket is told as it stands now: never older than the event. */
export async function tell(
  db: Kysely<Schema>,
  {seq, type, ticketId, entryId}: LoggedEvent,
  scope: Scope,
  viewer: string,
): Promise<TicketEvent | undefined> {
  const ticket = await findTicket(db, ticketId, scope, viewer);
  if (!ticket) return undefined;
  const cursor = `${seq}`;
  if (type === 'ticket-created' || type === 'ticket-changed') return {type, cursor, ticket};
  const row = await findEntry(db, ticketId, entryId ?? '');
  const [entry] = row ? await withAttachments(db, [row]) : [];
  return entry && {type, cursor, ticket, entry};
}
