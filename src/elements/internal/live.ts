/**
 * One `watch` for all elements that share an adapter, since a browser opens few connections to one server. Starts with the
 * first listener, ends with the last, and goes on where it was: after the last event, else where the desk was read. Events
 * may therefore tell what a listener knows already. Knows nothing of what an event means to an element.
 */
import type {TicketAdapter, TicketEvent} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import {deskOf} from './adapter-controller.ts';

export interface LiveListener {
  event(event: TicketEvent): void;
  /** The backend will send nothing more; only a new `listen` can start again. */
  ended(error: TicketError): void;
}

interface Hub {
  readonly listeners: Set<LiveListener>;
  readonly abort: AbortController;
}

const hubs = new WeakMap<TicketAdapter, Hub>();
/** Cursor of the last event that was heard. */
const heard = new WeakMap<TicketAdapter, string>();

/**
 * Hears what happens from now on, and perhaps some of what happened before.
 * @returns stops listening
 */
export function listen(adapter: TicketAdapter, listener: LiveListener): () => void {
  let hub = hubs.get(adapter);
  if (!hub) {
    hub = {listeners: new Set(), abort: new AbortController()};
    hubs.set(adapter, hub);
    void run(adapter, hub);
  }
  const joined = hub;
  joined.listeners.add(listener);
  return () => {
    joined.listeners.delete(listener);
    if (joined.listeners.size === 0) end(adapter, joined);
  };
}

async function run(adapter: TicketAdapter, hub: Hub): Promise<void> {
  const {signal} = hub.abort;
  let error: TicketError;
  try {
    const cursor = heard.get(adapter) ?? (await cursorOfDesk(adapter));
    await tell(adapter, hub, cursor).catch((thrown: unknown) => {
      // A place that the backend does not know any more: better to go on from now than never.
      if (cursor === undefined || TicketError.from(thrown).code !== 'rejected') throw thrown;
      return tell(adapter, hub, undefined);
    });
    error = new TicketError('unavailable', 'the watch ended by itself');
  } catch (thrown) {
    error = TicketError.from(thrown);
  }
  if (signal.aborted) return;
  end(adapter, hub);
  for (const listener of [...hub.listeners]) listener.ended(error);
}

async function tell(adapter: TicketAdapter, hub: Hub, cursor: string | undefined): Promise<void> {
  const {signal} = hub.abort;
  if (signal.aborted) return;
  for await (const event of adapter.watch(cursor === undefined ? {} : {cursor}, {signal})) {
    if (signal.aborted) return;
    heard.set(adapter, event.cursor);
    for (const listener of [...hub.listeners]) listener.event(event);
  }
}

/** A desk that cannot be read is told elsewhere; the watch has its own tries. */
function cursorOfDesk(adapter: TicketAdapter): Promise<string | undefined> {
  return deskOf(adapter).then(
    ({cursor}) => cursor,
    () => undefined,
  );
}

function end(adapter: TicketAdapter, hub: Hub): void {
  hub.abort.abort();
  if (hubs.get(adapter) === hub) hubs.delete(adapter);
}
