/**
 * Live events over fetch: a stream that comes back by itself and goes on after the last event it has seen. The token goes in
 * a header, never in the address.
 */
import {createParser, type EventSourceMessage} from 'eventsource-parser';
import * as z from 'zod/mini';
import {type CallContext, TicketEvent} from '../core/adapter.ts';
import {TicketError} from '../core/errors.ts';
import {HEADER_LAST_EVENT_ID, ROUTES} from '../core/protocol.ts';
import type {Wire} from './http-wire.ts';

/** Milliseconds. The server gives a sign of life every fifteen seconds. */
const SILENCE = 45_000;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/** Tells what happens, across breaks; ends when the signal aborts. @throws TicketError that a new try cannot mend */
export async function* watchOver(
  wire: Wire,
  from: string | undefined,
  context: CallContext | undefined,
): AsyncGenerator<TicketEvent> {
  const signal = context?.signal;
  let last = from;
  let failures = 0;
  while (!signal?.aborted) {
    try {
      for await (const {id, event, data} of messages(wire, last, context)) {
        failures = 0;
        if (id !== undefined) last = id;
        if (event === 'ready') continue;
        if (signal?.aborted) return;
        yield eventOf(data);
      }
    } catch (error) {
      if (signal?.aborted) return;
      const failure = TicketError.from(error, 'offline');
      if (isFinal(failure)) throw failure;
      // A cursor of a log that is gone: better to go on from now than never.
      if (failure.code === 'rejected') last = undefined;
      failures++;
    }
    await pause(waitAfter(failures), signal);
  }
}

function isFinal({code}: TicketError): boolean {
  return code === 'unauthenticated' || code === 'forbidden' || code === 'not-found';
}

/** Grows with each failure, and differs from page to page, so that they do not all come back at once. */
function waitAfter(failures: number): number {
  const longest = failures === 0 ? FIRST_WAIT : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures);
  return longest * (0.5 + Math.random() / 2);
}

/** One connection, until it ends. */
async function* messages(
  wire: Wire,
  last: string | undefined,
  context: CallContext | undefined,
): AsyncGenerator<EventSourceMessage> {
  const quiet = new AbortController();
  const signal = context?.signal ? AbortSignal.any([context.signal, quiet.signal]) : quiet.signal;
  const headers: Record<string, string> = last === undefined ? {} : {[HEADER_LAST_EVENT_ID]: last};
  const {response, token} = await wire.open(ROUTES.watch, {headers, context}, signal);
  const reader = response.body?.getReader();
  if (!reader) throw new TicketError('protocol', 'a stream of events without content');
  const come: EventSourceMessage[] = [];
  const parser = createParser({onEvent: (message) => come.push(message)});
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const silence = setTimeout(() => quiet.abort(), SILENCE);
      const {done, value} = await reader.read().finally(() => clearTimeout(silence));
      if (done) break;
      parser.feed(decoder.decode(value, {stream: true}));
      yield* come.splice(0);
    }
    // The server ends a stream with the token's time: the next one needs a new token.
    wire.tokens.drop(token);
  } finally {
    quiet.abort();
  }
}

function eventOf(data: string): TicketEvent {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch (error) {
    throw new TicketError('protocol', 'an event is not JSON', {cause: error});
  }
  const result = z.safeParse(TicketEvent, value);
  if (result.success) return result.data;
  throw new TicketError('protocol', 'an event is not of this protocol');
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
  });
}
