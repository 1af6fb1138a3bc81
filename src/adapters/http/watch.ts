/**
 * Live events over fetch: a stream that comes back by itself and goes on after the last event it has seen; where a proxy keeps
 * streams to itself, answers that end. The token goes in a header, never in the address.
 */
import {createParser, type EventSourceMessage} from 'eventsource-parser';
import * as z from 'zod/mini';
import {type CallContext, TicketEvent, type WatchQuery} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import {HEADER_LAST_EVENT_ID, ROUTES} from '../../core/protocol.ts';
import type {Wire} from './wire.ts';

/** Milliseconds. The server gives a sign of life every fifteen seconds. */
const SILENCE = 45_000;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
/** Seconds that an answer which ends may wait for something to tell. */
const POLL = 10;

/** Tells what happens, across breaks; ends when the signal aborts. @throws TicketError that a new try cannot mend */
export async function* watchOver(
  wire: Wire,
  {cursor, follow = true}: WatchQuery,
  context: CallContext | undefined,
): AsyncGenerator<TicketEvent> {
  const signal = context?.signal;
  let last = cursor;
  let failures = 0;
  let way: 'stream' | 'poll' | 'once' = follow ? 'stream' : 'once';
  while (!signal?.aborted) {
    let signs = 0;
    try {
      const wait = {stream: undefined, poll: Math.min(POLL, Math.floor(wire.timeout / 2000)), once: 0}[way];
      for await (const {id, event, data} of messages(wire, {last, wait}, context)) {
        signs++;
        failures = 0;
        if (id !== undefined) last = id;
        if (event === 'ready') continue;
        if (signal?.aborted) return;
        yield eventOf(data);
      }
      if (way === 'once') return;
    } catch (error) {
      if (signal?.aborted) return;
      const failure = TicketError.from(error, 'offline');
      if (way === 'once' || isFinal(failure)) throw failure;
      // The connection stands and nothing comes through, not even the server's first sign.
      if (failure.code === 'timeout' && signs === 0) way = 'poll';
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

interface Place {
  readonly last: string | undefined;
  /** Seconds after which the answer ends; a stream where absent. */
  readonly wait: number | undefined;
}

/** One connection, until it ends. @throws TicketError `timeout` when nothing comes for too long */
async function* messages(
  wire: Wire,
  {last, wait}: Place,
  context: CallContext | undefined,
): AsyncGenerator<EventSourceMessage> {
  const quiet = new AbortController();
  const signal = context?.signal ? AbortSignal.any([context.signal, quiet.signal]) : quiet.signal;
  const headers: Record<string, string> = last === undefined ? {} : {[HEADER_LAST_EVENT_ID]: last};
  const {response, token} = await wire.open(ROUTES.watch, {headers, query: {wait}, context}, signal);
  const reader = response.body?.getReader();
  if (!reader) throw new TicketError('protocol', 'a stream of events without content');
  const come: EventSourceMessage[] = [];
  const parser = createParser({onEvent: (message) => come.push(message)});
  const decoder = new TextDecoder();
  // The server's first words come with its headers.
  let patience = wait === undefined ? wire.timeout / 2 : wire.timeout;
  try {
    for (;;) {
      const silence = setTimeout(() => quiet.abort(), patience);
      const {done, value} = await reader.read().finally(() => clearTimeout(silence));
      if (done) break;
      parser.feed(decoder.decode(value, {stream: true}));
      yield* come.splice(0);
      patience = SILENCE;
    }
    // The server ends a stream with the token's time: the next one needs a new token.
    if (wait === undefined) wire.tokens.drop(token);
  } catch (error) {
    if (quiet.signal.aborted) throw new TicketError('timeout', 'nothing came for too long', {cause: error});
    throw error;
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
