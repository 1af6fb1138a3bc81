/** The wire, when it is bad: whatever answers in the server's place becomes one typed error, and nothing is believed. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, test} from 'node:test';
import {createHttpAdapter, type HttpAdapterOptions} from '../../../src/adapters/http.ts';
import type {TicketAdapter} from '../../../src/core/adapter.ts';
import {TicketError, type TicketErrorCode} from '../../../src/core/errors.ts';
import type {TicketDraft} from '../../../src/core/ticket.ts';
import {memoryDesk, PEOPLE} from '../support/desk.ts';
import {startServer, tokenFor, urlOf} from '../support/server.ts';

const LOGIN = '<!doctype html><title>Iniciar sesión</title><form action="/login"></form>';
const DRAFT: TicketDraft = {
  subject: 'La web muestra un error 500',
  body: 'Desde las 9:20 https://tienda.example/ da un error 500.',
  language: 'es',
  facts: [],
  attachments: [],
};

async function withServer(
  listener: RequestListener,
  run: (endpoint: string, server: Server) => Promise<void>,
): Promise<void> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}/desk`, server);
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
}

/** Every verb of the adapter must fail with the code. */
async function allFail(adapter: TicketAdapter, code: TicketErrorCode): Promise<void> {
  const write = {idempotencyKey: 'some-key-1'};
  const calls: Record<string, Promise<unknown>> = {
    getDesk: adapter.getDesk(),
    listTickets: adapter.listTickets({}),
    getTicket: adapter.getTicket('t'),
    listMessages: adapter.listMessages('t', {}),
    openAttachment: adapter.openAttachment('a'),
    createTicket: adapter.createTicket(DRAFT, write),
    reply: adapter.reply('t', {text: 'x', attachments: []}, write),
    setStatus: adapter.setStatus('t', 'closed', write),
    assign: adapter.assign('t', {team: 'web'}, write),
    markRead: adapter.markRead('t', 'e', write),
    upload: adapter.upload({name: 'a.txt', type: 'text/plain', body: new Blob(['x'])}, write),
  };
  const outcomes = await Promise.allSettled(Object.values(calls));
  for (const [index, verb] of Object.keys(calls).entries()) {
    const outcome = outcomes[index];
    assert.ok(outcome?.status === 'rejected', `${verb} succeeded`);
    const error: unknown = outcome.reason;
    assert.ok(TicketError.is(error), `${verb} threw ${String(error)}`);
    assert.equal(error.code, code, `${verb}: ${error.message}`);
  }
}

const adapterAt = (endpoint: string, more: Partial<HttpAdapterOptions> = {}): TicketAdapter =>
  createHttpAdapter({endpoint, getToken: () => 'a.b.c', ...more});

describe('ATK-43: what is not the server’s own answer', () => {
  const pages: Record<string, {readonly status: number; readonly code: TicketErrorCode; readonly type?: string}> = {
    'a captive portal’s page with status 200': {status: 200, code: 'protocol'},
    'a page with status 201': {status: 201, code: 'protocol'},
    'a proxy’s error page': {status: 502, code: 'protocol'},
    'a panel’s error page': {status: 500, code: 'protocol'},
    'a page that nothing was found': {status: 404, code: 'protocol'},
    'a page that claims to be JSON': {status: 200, code: 'protocol', type: 'application/json'},
    'a proxy’s limit on size': {status: 413, code: 'too-large'},
    'a proxy’s limit on requests': {status: 429, code: 'rate-limited'},
  };
  for (const [what, {status, code, type = 'text/html'}] of Object.entries(pages)) {
    test(`${what} is ${code}`, () =>
      withServer(
        (request, response) => {
          request.resume();
          response.writeHead(status, {'content-type': type}).end(LOGIN);
        },
        (endpoint) => allFail(adapterAt(endpoint), code),
      ));
  }

  test('a redirect to a login page is protocol, and is not followed', () =>
    withServer(
      (request, response) => {
        request.resume();
        assert.ok(!request.url?.includes('login'));
        response.writeHead(302, {location: '/login'}).end();
      },
      (endpoint) => allFail(adapterAt(endpoint), 'protocol'),
    ));

  test('JSON of another program is protocol', () =>
    withServer(
      (request, response) => {
        request.resume();
        const status = request.method === 'POST' ? 201 : 200;
        response.writeHead(status, {'content-type': 'application/json'}).end('{"result":"success","id":7}');
      },
      (endpoint) => allFail(adapterAt(endpoint), 'protocol'),
    ));

  test('an identity refused by something else is unauthenticated', () =>
    withServer(
      (request, response) => {
        request.resume();
        response.writeHead(401, {'content-type': 'text/html'}).end(LOGIN);
      },
      (endpoint) => allFail(adapterAt(endpoint), 'unauthenticated'),
    ));

  test('the wait that was asked for is told', () =>
    withServer(
      (_request, response) => void response.writeHead(429, {'retry-after': '7'}).end(),
      (endpoint) =>
        assert.rejects(adapterAt(endpoint).getDesk(), (error) => TicketError.is(error) && error.retryAfter === 7),
    ));
});

test('a dead server is offline', async () => {
  let endpoint = '';
  await withServer(
    () => undefined,
    async (at) => void (endpoint = at),
  );
  await allFail(adapterAt(endpoint), 'offline');
});

test('a connection that is cut is offline', () =>
  withServer(
    (request) => void request.socket.destroy(),
    (endpoint) => allFail(adapterAt(endpoint), 'offline'),
  ));

test('a server that does not answer is timeout', () =>
  withServer(
    (request) => void request.resume(),
    (endpoint) => allFail(adapterAt(endpoint, {timeout: 30}), 'timeout'),
  ));

describe('the token', () => {
  test('that was refused is renewed once for all requests that wait, and they succeed', async () => {
    const server = await startServer(memoryDesk());
    const asked: boolean[] = [];
    const adapter = createHttpAdapter({
      endpoint: server.endpoint,
      getToken({refresh}) {
        asked.push(refresh);
        return tokenFor(PEOPLE.holder, refresh ? '5m' : '-5m');
      },
    });
    try {
      const answers = await Promise.all([adapter.getDesk(), adapter.listTickets({}), adapter.listTickets({})]);
      assert.equal(answers[0].viewer.id, PEOPLE.holder.id);
      assert.deepEqual(asked, [false, true]);
    } finally {
      await server.close();
    }
  });

  test('that is refused again is unauthenticated, after one new try', async () => {
    const server = await startServer(memoryDesk());
    let asked = 0;
    const getToken = (): Promise<string> => {
      asked++;
      return tokenFor(PEOPLE.holder, '-5m');
    };
    try {
      const adapter = createHttpAdapter({endpoint: server.endpoint, getToken});
      await assert.rejects(adapter.getDesk(), (error) => TicketError.is(error) && error.code === 'unauthenticated');
      assert.equal(asked, 2);
    } finally {
      await server.close();
    }
  });

  test('comes from an address too; a login page there means that nobody is signed in', () =>
    withServer(
      (_request, response) => void response.writeHead(200, {'content-type': 'text/html'}).end(LOGIN),
      (endpoint) => allFail(createHttpAdapter({endpoint, tokenUrl: `${endpoint}/token`}), 'unauthenticated'),
    ));

  test('that cannot be had is unauthenticated, or offline without a connection', async () => {
    const lost = (error: Error) =>
      createHttpAdapter({endpoint: 'http://127.0.0.1:9', getToken: () => Promise.reject(error)});
    await allFail(lost(new Error('no session')), 'unauthenticated');
    await allFail(lost(new TypeError('Failed to fetch')), 'offline');
  });

  test('ATK-45: never stands in an address', async () => {
    const seen: string[] = [];
    const desk = memoryDesk();
    const server = await startServer(desk);
    const token = await tokenFor(PEOPLE.holder);
    const adapter = createHttpAdapter({
      endpoint: server.endpoint,
      getToken: () => token,
      fetch: (input, init) => {
        seen.push(urlOf(input));
        return fetch(input, init);
      },
    });
    const abort = new AbortController();
    try {
      await adapter.getDesk();
      const events = adapter.watch({}, {signal: abort.signal})[Symbol.asyncIterator]();
      const first = events.next();
      while (!seen.some((url) => url.endsWith('/events'))) await new Promise((resolve) => setImmediate(resolve));
      abort.abort();
      assert.equal((await first).done, true);
      assert.ok(seen.every((url) => !url.includes(token.slice(-20)) && !url.includes('?')));
    } finally {
      await server.close();
    }
  });
});

test('what the desk can do is known once the desk was asked', async () => {
  const server = await startServer(memoryDesk());
  try {
    const adapter = server.adapterFor('holder');
    assert.equal(adapter.capabilities.articles, true);
    await adapter.getDesk();
    assert.equal(adapter.capabilities.articles, false);
  } finally {
    await server.close();
  }
});

test('an upload tells how far it is', async () => {
  const server = await startServer(memoryDesk());
  try {
    const sent: number[] = [];
    const body = new Blob(['x'.repeat(5000)]);
    const file = {name: 'a.txt', type: 'text/plain', body, onProgress: (bytes: number) => void sent.push(bytes)};
    await server.adapterFor('holder').upload(file, {idempotencyKey: 'progress-1'});
    assert.equal(sent.at(-1), 5000);
  } finally {
    await server.close();
  }
});
