/**
 * Live events as server-sent events. Each carries its cursor as id; a reader that reconnects names the last one and misses
 * nothing. The stream ends with the identity's time or with the server, and the reader comes back with a new token. A reader
 * whose proxy keeps streams to itself says how long he waits, and gets what there is in an answer that ends.
 */
import type {TicketEvent} from '../../core/adapter.ts';
import {HEADER_LAST_EVENT_ID} from '../../core/protocol.ts';
import {TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';

/** Milliseconds between signs of life, under the usual idle limit of proxies. */
const HEARTBEAT = 15_000;
/** Milliseconds after which a reader comes back. */
const RETRY = 1_000;

export const watch: RouteHandler<'watch'> = async (
  {request, query, context, expiresAt, unchanged},
  {adapter, closing, now},
) => {
  if (!adapter.capabilities.watch) throw new TicketError('not-found', 'this help desk has no live events');
  const asked = request.headers.get(HEADER_LAST_EVENT_ID) ?? undefined;
  if (asked !== undefined && !/^[\w.:-]{1,100}$/.test(asked)) {
    throw new TicketError('rejected', 'the cursor is not one that was given', {
      issues: [{path: HEADER_LAST_EVENT_ID, message: 'is not a cursor of this server'}],
    });
  }
  const cursor = asked ?? (await adapter.eventCursor?.(context));
  const ended = new AbortController();
  const signal = AbortSignal.any([ended.signal, closing, request.signal]);
  const encoder = new TextEncoder();
  const from = (place: string | undefined, follow: boolean): AsyncIterable<TicketEvent> =>
    adapter.watch({follow, ...(place !== undefined && {cursor: place})}, {...context, signal});
  // Begun before the answer, so that a place which the desk does not know is an error and no silent stream.
  const missed = cursor === undefined ? undefined : from(cursor, false)[Symbol.asyncIterator]();
  const first = await missed?.next();

  /** All from now on; or what there is, else what comes first within the wait, with all that came with it. */
  async function* events(): AsyncGenerator<TicketEvent> {
    let last = cursor;
    for (let step = first; step && !step.done; step = await missed?.next()) {
      last = step.value.cursor;
      yield step.value;
    }
    const {wait} = query;
    if (wait === undefined) yield* from(last, true);
    if (wait === undefined || wait === 0 || last !== cursor) return;
    const over = setTimeout(() => ended.abort(), wait * 1000);
    try {
      for await (const event of from(cursor, true)) {
        yield event;
        yield* from(event.cursor, false);
        return;
      }
    } finally {
      clearTimeout(over);
    }
  }

  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      const expiry = setTimeout(() => ended.abort(), Math.max(0, expiresAt.getTime() - now().getTime()));
      const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT);
      // Told before anything happens, so that a break before the first event loses nothing either.
      send(cursor === undefined ? `retry: ${RETRY}\n\n` : `retry: ${RETRY}\nevent: ready\nid: ${cursor}\ndata: {}\n\n`);
      try {
        for await (const event of events()) {
          // Who was removed from the account hears nothing more; everybody else comes back with his new rights.
          if (!(await unchanged())) break;
          send(`id: ${event.cursor}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
        }
      } catch {
        // The reader is gone or the store is: either way the stream ends here and the reader comes back.
      } finally {
        clearInterval(heartbeat);
        clearTimeout(expiry);
        closeQuietly(controller);
      }
    },
    cancel: () => ended.abort(),
  });
  return new Response(body, {
    headers: {'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no'},
  });
};

/** A stream that its reader cancelled is closed already, and says so by throwing. */
function closeQuietly(controller: ReadableStreamDefaultController): void {
  try {
    controller.close();
  } catch {
    // It was closed by the reader.
  }
}
