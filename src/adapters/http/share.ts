/**
 * One connection for live events, shared by all tabs of a person: a browser opens six to a server, and a seventh tab would wait
 * for ever. One tab holds a lock, listens, and tells the others; when it goes, the next one goes on where it was. Knows
 * neither requests nor tokens.
 */
import type {TicketEvent, WatchQuery} from '../../core/adapter.ts';

/** Places that are remembered, so that nothing is told twice. */
const REMEMBERED = 1000;

/** The parts of the platform that are used here; not every one has them. */
interface Locks {
  request(
    name: string,
    options: {readonly signal: AbortSignal} | {readonly ifAvailable: true},
    held: (lock: object | null) => Promise<void>,
  ): Promise<void>;
}

interface Channel {
  onmessage: ((message: {readonly data: unknown}) => void) | null;
  postMessage(event: TicketEvent): void;
  close(): void;
}

type Platform = {
  readonly navigator?: {readonly locks?: Locks};
  readonly BroadcastChannel?: new (name: string) => Channel;
};

export interface ShareOptions {
  /** The same for all tabs that may hear the same: desk and person. */
  readonly name: string;
  readonly cursor: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** Opens a connection of its own. */
  readonly watch: (query: WatchQuery, signal: AbortSignal) => AsyncIterable<TicketEvent>;
}

/** Whether tabs can find each other here. */
export function canShare(): boolean {
  const {navigator, BroadcastChannel} = globalThis as Platform;
  return navigator?.locks !== undefined && BroadcastChannel !== undefined;
}

/** As `watch` of the contract; an event may tell what was known before the cursor. */
export async function* watchShared({name, cursor, signal, watch}: ShareOptions): AsyncGenerator<TicketEvent> {
  const {navigator, BroadcastChannel} = globalThis as Platform;
  if (!navigator?.locks || !BroadcastChannel || signal?.aborted) return;
  const ended = new AbortController();
  const both = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal;
  const inbox = new Inbox();
  const channel = new BroadcastChannel(name);
  both.addEventListener('abort', inbox.wake);
  channel.onmessage = ({data}) => inbox.put(data as TicketEvent);

  const seen = new Set<string>();
  let last = cursor;
  const lead = async (): Promise<void> => {
    for await (const event of watch(last === undefined ? {} : {cursor: last}, both)) {
      channel.postMessage(event);
      inbox.put(event);
    }
  };
  const {locks} = navigator;
  // Only who listens can fail; who waits for his turn is ended.
  const guard = (turn: Promise<void>): void =>
    void turn.catch((error: unknown) => {
      if (!both.aborted) inbox.fail(error);
    });
  const isFirst = await new Promise<boolean>((resolve) => {
    const held = async (lock: object | null): Promise<void> => {
      resolve(lock !== null);
      if (lock) await lead();
    };
    guard(locks.request(name, {ifAvailable: true}, held));
  });
  if (!isFirst) guard(locks.request(name, {signal: both}, lead));
  const fresh = (event: TicketEvent): boolean => {
    if (seen.has(event.cursor)) return false;
    seen.add(event.cursor);
    if (seen.size > REMEMBERED) seen.delete([...seen][0] ?? '');
    last = event.cursor;
    return true;
  };

  try {
    // What happened before this tab heard the others.
    if (!isFirst && cursor !== undefined)
      for await (const event of watch({cursor, follow: false}, both)) if (fresh(event)) yield event;
    while (!both.aborted) {
      for (const event of inbox.take()) if (fresh(event)) yield event;
      await inbox.filled(both);
    }
  } finally {
    ended.abort();
    channel.close();
  }
}

/** What came and was not told yet. */
class Inbox {
  #events: TicketEvent[] = [];
  #failure: {readonly error: unknown} | undefined;
  #wake: (() => void) | undefined;

  readonly wake = (): void => this.#wake?.();

  put(event: TicketEvent): void {
    this.#events.push(event);
    this.wake();
  }

  fail(error: unknown): void {
    this.#failure = {error};
    this.wake();
  }

  take(): readonly TicketEvent[] {
    return this.#events.splice(0);
  }

  /** Resolves when something came or the signal aborts. @throws what the connection failed with */
  async filled(signal: AbortSignal): Promise<void> {
    if (this.#events.length === 0 && !this.#failure && !signal.aborted)
      await new Promise<void>((resolve) => (this.#wake = resolve));
    if (this.#events.length === 0 && this.#failure) throw this.#failure.error;
  }
}
