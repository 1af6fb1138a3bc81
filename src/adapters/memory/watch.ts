/** Live events of the memory adapter: a place in the store's log, moved on as the log grows. Knows nothing of who may listen. */
import {inScope, type Scope} from '../../core/access.ts';
import type {TicketEvent} from '../../core/adapter.ts';
import type {Viewer} from '../../core/ticket.ts';
import {position} from './query.ts';
import {type MemoryStore, ticketFor} from './store.ts';

export interface Following {
  /** Cursor after which to begin. */
  readonly from: string;
  /** `false` ends where the log ends. */
  readonly on: boolean;
  readonly signal: AbortSignal | undefined;
}

/** @param enter says who listens and what he may hear; asked at the first step. @throws what it throws, and `rejected` */
export async function* followLog(
  store: MemoryStore,
  {from, on, signal}: Following,
  enter: () => {readonly actor: Viewer; readonly scope: Scope},
): AsyncGenerator<TicketEvent> {
  if (signal?.aborted) return;
  const {actor, scope} = enter();
  for (let next = position(from, store.log.length); !signal?.aborted;) {
    const event = store.log[next];
    if (!event) {
      if (!on) return;
      await store.change(signal);
      continue;
    }
    next++;
    const thread = store.threads.get(event.ticketId);
    if (!thread || !inScope(scope, thread.ticket)) continue;
    if (event.only !== undefined && event.only !== actor.id) continue;
    const told = {cursor: `${next}`, ticket: ticketFor(thread, actor.id)};
    const {type, entry} = event;
    if (type === 'ticket-created' || type === 'ticket-changed') yield {type, ...told};
    else if (entry) yield {type, ...told, entry};
  }
}
