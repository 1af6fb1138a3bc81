/** Live events over a bad line: they come back by themselves, after the last one seen, and nothing comes twice. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {describe, test} from 'node:test';
import {createHttpAdapter, type HttpAdapterOptions} from '../../../src/adapters/http.ts';
import type {TicketAdapter, TicketEvent} from '../../../src/core/adapter.ts';
import {TicketError} from '../../../src/core/errors.ts';
import {memoryDesk, PEOPLE, type PersonKey} from '../support/desk.ts';
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

describe('ATK-45: a proxy that keeps a stream to itself until it ends', {concurrency: true}, () => {
  const proxies: Record<string, NonNullable<HttpAdapterOptions['fetch']>> = {
    'with its headers': async (input, init) => {
      const response = await fetch(input, init);
      return new Response(await response.text(), response);
    },
    'after its headers': async (input, init) => {
      const response = await fetch(input, init);
      if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
      const body = new ReadableStream<Uint8Array>({
        async start(controller) {
          try {
            controller.enqueue(new TextEncoder().encode(await response.text()));
            controller.close();
          } catch (error) {
            controller.error(error);
          }
        },
      });
      return new Response(body, response);
    },
  };
  for (const [when, proxy] of Object.entries(proxies))
    test(`${when} loses nothing: answers that end take its place`, async () => {
      const desk = memoryDesk();
      const server = await startServer(desk);
      const abort = new AbortController();
      const asked: string[] = [];
      const adapter = createHttpAdapter({
        endpoint: server.endpoint,
        getToken: () => tokenFor(PEOPLE.holder),
        timeout: 2000,
        fetch(input, init) {
          asked.push(new URL(urlOf(input)).search);
          return proxy(input, init);
        },
      });
      try {
        const cursor = await desk.eventCursor();
        const events = adapter.watch({cursor}, {signal: abort.signal})[Symbol.asyncIterator]();
        await open(desk, 'Antes');
        assert.deepEqual(await subjectsUntil(events, 'Antes'), ['Antes']);
        const later = subjectsUntil(events, 'Después');
        await open(desk, 'Uno');
        await open(desk, 'Después');
        assert.deepEqual(await later, ['Uno', 'Después']);
        assert.deepEqual([...new Set(asked)], ['', '?wait=1']);
        abort.abort();
        assert.equal((await events.next()).done, true);
      } finally {
        abort.abort();
        await server.close();
      }
    });
});

describe('ATK-45: tabs of one person', () => {
  /** Adapters as tabs have them, and how many connections for live events they hold. */
  async function tabs(count: number) {
    const desk = memoryDesk();
    const server = await startServer(desk);
    const streams = new Set<object>();
    let opened = 0;
    const tab = async (key: PersonKey = 'holder') => {
      const adapter = createHttpAdapter({
        endpoint: server.endpoint,
        getToken: () => tokenFor(PEOPLE[key]),
        shareEvents: true,
        async fetch(input, init) {
          const {pathname, search} = new URL(urlOf(input));
          const response = await fetch(input, init);
          if (!pathname.endsWith('/events') || search !== '') return response;
          opened++;
          streams.add(response);
          init?.signal?.addEventListener('abort', () => streams.delete(response));
          return response;
        },
      });
      const {cursor} = await adapter.getDesk();
      const abort = new AbortController();
      const events = adapter.watch(cursor === undefined ? {} : {cursor}, {signal: abort.signal});
      return {events: events[Symbol.asyncIterator](), abort};
    };
    const all: Awaited<ReturnType<typeof tab>>[] = [];
    for (let n = 0; n < count; n++) all.push(await tab());
    return {
      desk,
      tab,
      all,
      streams,
      opened: () => opened,
      async close() {
        for (const {abort, events} of all) {
          abort.abort();
          await events.next();
        }
        await server.close();
      },
    };
  }

  test('share one connection, and each hears everything once', async () => {
    const {desk, tab, all, opened, close} = await tabs(7);
    try {
      const heard = all.map(({events}) => subjectsUntil(events, 'Segundo'));
      await open(desk, 'Primero');
      await open(desk, 'Segundo');
      for (const subjects of await Promise.all(heard)) assert.deepEqual(subjects, ['Primero', 'Segundo']);
      assert.equal(opened(), 1);

      const other = await tab('agent');
      all.push(other);
      const foreign = subjectsUntil(other.events, 'Para otra persona');
      await open(desk, 'Para otra persona');
      assert.deepEqual(await foreign, ['Para otra persona']);
      assert.equal(opened(), 2);
    } finally {
      await close();
    }
  });

  test('go on without loss and doubles when the one with the connection is closed, and when one comes late', async () => {
    const {desk, tab, all, streams, close} = await tabs(3);
    try {
      const [first, ...others] = all;
      const before = all.map(({events}) => subjectsUntil(events, 'Con la primera'));
      await open(desk, 'Con la primera');
      await Promise.all(before);

      const rest = others.map(({events}) => subjectsUntil(events, 'Con la siguiente'));
      first?.abort.abort();
      await open(desk, 'Al cerrarse');
      await open(desk, 'Con la siguiente');
      for (const subjects of await Promise.all(rest)) assert.deepEqual(subjects, ['Al cerrarse', 'Con la siguiente']);
      assert.equal(streams.size, 1);

      const late = await tab();
      all.push(late);
      const heard = subjectsUntil(late.events, 'Para todas');
      await open(desk, 'Para todas');
      assert.deepEqual(await heard, ['Para todas']);
      assert.equal(streams.size, 1);
    } finally {
      await close();
    }
  });

  test('are each told when the desk refuses all of them', async () => {
    const server = await startServer(memoryDesk());
    let life = '5m';
    const adapter = () =>
      createHttpAdapter({
        endpoint: server.endpoint,
        getToken: () => tokenFor(PEOPLE.holder, life),
        shareEvents: true,
        fetch: (input, init) => fetch(input, {...init, headers: {...init?.headers, ...(life === '5m' ? {} : OLD)}}),
      });
    const OLD = {authorization: `Bearer ${await tokenFor(PEOPLE.holder, '-5m')}`};
    try {
      const [one, other] = [adapter(), adapter()];
      await Promise.all([one.getDesk(), other.getDesk()]);
      life = '-5m';
      for (const watched of [one.watch({}), other.watch({})].map((events) => events[Symbol.asyncIterator]().next()))
        await assert.rejects(watched, (error) => TicketError.is(error) && error.code === 'unauthenticated');
    } finally {
      await server.close();
    }
  });
});

test('a place that the desk does not know any more is told at once, and the stream goes on from now', async () => {
  const desk = memoryDesk();
  const server = await startServer(desk);
  const abort = new AbortController();
  const answers: number[] = [];
  const streaming = new EventTarget();
  try {
    const adapter = createHttpAdapter({
      endpoint: server.endpoint,
      getToken: () => tokenFor(PEOPLE.holder),
      async fetch(input, init) {
        const response = await fetch(input, init);
        answers.push(response.status);
        if (response.ok) streaming.dispatchEvent(new Event('open'));
        return response;
      },
    });
    const events = adapter.watch({cursor: '999999'}, {signal: abort.signal})[Symbol.asyncIterator]();
    const heard = subjectsUntil(events, 'Ahora');
    await once(streaming, 'open');
    await open(desk, 'Ahora');
    assert.deepEqual(await heard, ['Ahora']);
    assert.deepEqual(answers, [422, 200]);
    abort.abort();
    await events.next();
  } finally {
    abort.abort();
    await server.close();
  }
});
