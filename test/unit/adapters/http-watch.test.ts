/** Live events over a bad line: they come back by themselves, after the last one seen, and nothing comes twice. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createHttpAdapter} from '../../../src/adapters/http.ts';
import type {TicketAdapter, TicketEvent} from '../../../src/core/adapter.ts';
import {TicketError} from '../../../src/core/errors.ts';
import {memoryDesk, PEOPLE} from '../support/desk.ts';
import {startServer, tokenFor, urlOf} from '../support/server.ts';

let keys = 0;
const open = (adapter: TicketAdapter, subject: string) =>
  adapter.createTicket(
    {subject, body: 'Con detalle suficiente para empezar.', language: 'es', facts: [], attachments: []},
    {idempotencyKey: `watch-${keys++}`},
  );

/** Subjects of created tickets, until one comes. */
async function subjectsUntil(events: AsyncIterator<TicketEvent>, last: string): Promise<string[]> {
  const subjects: string[] = [];
  for (;;) {
    const step = await events.next();
    if (step.done) throw new Error('the stream ended');
    if (step.value.type === 'ticket-created') subjects.push(step.value.ticket.subject);
    if (subjects.at(-1) === last) return subjects;
  }
}

test('ATK-45: a stream that the server ends is opened again after the last event', async () => {
  const desk = memoryDesk();
  let server = await startServer(desk);
  const port = new URL(server.endpoint).port;
  const abort = new AbortController();
  const connected: (() => void)[] = [];
  const adapter = createHttpAdapter({
    endpoint: server.endpoint,
    getToken: () => tokenFor(PEOPLE.holder),
    // The new server has another port; the page would not notice.
    async fetch(input, init) {
      const url = urlOf(input).replace(`:${port}`, `:${new URL(server.endpoint).port}`);
      const response = await fetch(url, init);
      if (url.endsWith('/events')) connected.shift()?.();
      return response;
    },
  });
  const connection = new Promise<void>((resolve) => connected.push(resolve));
  const events = adapter.watch({}, {signal: abort.signal})[Symbol.asyncIterator]();
  const first = subjectsUntil(events, 'Uno');
  await connection;
  await open(desk, 'Uno');
  assert.deepEqual(await first, ['Uno']);

  await server.close();
  await open(desk, 'Dos');
  await open(desk, 'Tres');
  server = await startServer(desk);
  try {
    assert.deepEqual(await subjectsUntil(events, 'Tres'), ['Dos', 'Tres']);
    abort.abort();
    assert.equal((await events.next()).done, true);
  } finally {
    await server.close();
  }
});

test('ATK-45: a break before the first event loses nothing', async () => {
  const desk = memoryDesk();
  const server = await startServer(desk);
  const abort = new AbortController();
  let streams = 0;
  const adapter = createHttpAdapter({
    endpoint: server.endpoint,
    getToken: () => tokenFor(PEOPLE.holder),
    async fetch(input, init) {
      const response = await fetch(input, init);
      if (!urlOf(input).endsWith('/events') || ++streams > 1 || !response.body) return response;
      // Only what comes first gets through; then something happens while the line is broken.
      const reader = response.body.getReader();
      const {value} = await reader.read();
      await reader.cancel();
      await open(desk, 'En el corte');
      return new Response(value, response);
    },
  });
  try {
    const events = adapter.watch({}, {signal: abort.signal})[Symbol.asyncIterator]();
    assert.deepEqual(await subjectsUntil(events, 'En el corte'), ['En el corte']);
    abort.abort();
    await events.next();
  } finally {
    await server.close();
  }
});

test('ATK-45: the stream ends with the token’s time, and goes on with a new token', async () => {
  const desk = memoryDesk();
  const server = await startServer(desk);
  const abort = new AbortController();
  let tokens = 0;
  const adapter = createHttpAdapter({
    endpoint: server.endpoint,
    getToken: () => {
      tokens++;
      return tokenFor(PEOPLE.holder, tokens === 1 ? '1s' : '5m');
    },
  });
  try {
    const {eventCursor} = desk;
    const cursor = await eventCursor?.call(desk);
    const events = adapter.watch(cursor === undefined ? {} : {cursor}, {signal: abort.signal})[Symbol.asyncIterator]();
    const heard = subjectsUntil(events, 'Con otro token');
    while (tokens < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    await open(desk, 'Con otro token');
    assert.deepEqual(await heard, ['Con otro token']);
    abort.abort();
    await events.next();
  } finally {
    await server.close();
  }
});

test('what a new try cannot mend ends the stream with its error', async () => {
  const server = await startServer(memoryDesk());
  try {
    const adapter = createHttpAdapter({endpoint: server.endpoint, getToken: () => tokenFor(PEOPLE.holder, '-5m')});
    const events = adapter.watch({})[Symbol.asyncIterator]();
    await assert.rejects(events.next(), (error) => TicketError.is(error) && error.code === 'unauthenticated');
  } finally {
    await server.close();
  }
});
