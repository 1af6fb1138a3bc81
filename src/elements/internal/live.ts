/**
 * One `watch` for all elements that share an adapter, since a browser opens few connections to one server. Starts with the
 * first listener, ends with the last. Knows nothing of what an event means to an element.
 */
import type {TicketAdapter, TicketEvent} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';

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

/**
 * Hears what happens from now on.
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
    for await (const event of adapter.watch({}, {signal})) {
      if (signal.aborted) return;
      for (const listener of [...hub.listeners]) listener.event(event);
    }
    error = new TicketError('unavailable', 'the watch ended by itself');
  } catch (thrown) {
    error = TicketError.from(thrown);
  }
  if (signal.aborted) return;
  end(adapter, hub);
  for (const listener of [...hub.listeners]) listener.ended(error);
}

function end(adapter: TicketAdapter, hub: Hub): void {
  hub.abort.abort();
  if (hubs.get(adapter) === hub) hubs.delete(adapter);
}
