/** The runner: a stop lets requests under way end, ends streams, and leaves nothing open. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createLog} from '../../../src/server/log.ts';
import {serve} from '../../../src/server/node.ts';
import {memoryDesk} from '../support/desk.ts';
import {handlerFor, startServer} from '../support/server.ts';

test('a request under way is answered before the server stops', async () => {
  let arrived = (): void => undefined;
  let answer = (): void => undefined;
  const begun = new Promise<void>((resolve) => (arrived = resolve));
  const ready = new Promise<void>((resolve) => (answer = resolve));
  const server = await serve({
    port: 0,
    async fetch() {
      arrived();
      await ready;
      return new Response('done');
    },
  });
  const request = fetch(server.url);
  await begun;
  const stopped = server.close();
  answer();
  assert.equal(await (await request).text(), 'done');
  await stopped;
  await assert.rejects(fetch(server.url));
});

test('a stop ends the streams of events', async () => {
  const server = await startServer(memoryDesk());
  const response = await server.ask('holder', '/v1/events');
  assert.equal(response.headers.get('content-type')?.split(';')[0], 'text/event-stream');
  const text = response.text();
  await server.close();
  assert.match(await text, /event: ready\nid: 0\n/);
});

test('a taken port is told by its code', async () => {
  const first = await serve({port: 0, fetch: () => new Response()});
  await assert.rejects(serve({port: first.port, fetch: () => new Response()}), {code: 'EADDRINUSE'});
  await first.close();
});

test('the log is one line of JSON for each answer', async () => {
  const lines: string[] = [];
  const handler = handlerFor(memoryDesk(), {log: createLog((line) => lines.push(line))});
  await handler.fetch(new Request('http://desk.example/help/desk/v1/desk'));
  await handler.fetch(new Request('http://desk.example/help/desk/healthz'));
  const written = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  assert.deepEqual(
    written.map(({level, method, route, status}) => [level, method, route, status]),
    [
      ['info', 'GET', '/help/desk/v1/desk', 401],
      ['info', 'GET', '/help/desk/healthz', 200],
    ],
  );
  for (const line of written) assert.equal(typeof line.ms, 'number');
});
