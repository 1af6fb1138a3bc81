/** Metrics: what is counted, for whom, and that nothing of a customer becomes a label. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createMetrics} from '../../../src/server/metrics.ts';
import {memoryDesk, PEOPLE} from '../support/desk.ts';
import {startServer} from '../support/server.ts';

const textOf = async (metrics: ReturnType<typeof createMetrics>): Promise<string> =>
  (await metrics.fetch(new Request('http://127.0.0.1/metrics'))).text();

describe('metrics', () => {
  test('count requests by route and outcome, whatever is asked for', async () => {
    const metrics = createMetrics();
    const server = await startServer(memoryDesk(), {log: metrics.observeRequest});
    try {
      await server.ask('holder', '/v1/tickets?query=canary-query');
      for (let i = 0; i < 20; i++) await server.ask('holder', `/v1/tickets/canary-${i}`);
      for (let i = 0; i < 20; i++) await fetch(`${server.endpoint}/canary-${i}`);
      await fetch(`${server.endpoint}/v1/desk`, {method: 'PROPFIND'});
    } finally {
      await server.close();
    }
    const text = await textOf(metrics);
    assert.match(text, /ventanilla_requests_total\{method="GET",route="\/help\/desk\/v1\/tickets",status="200"\} 1/);
    assert.match(text, /route="\/help\/desk\/v1\/tickets\/:ticketId",status="404"\} 20/);
    assert.match(text, /ventanilla_request_duration_seconds_count\{route="\/help\/desk\/v1\/tickets"\} 1/);
    for (const secret of ['canary', 'PROPFIND', PEOPLE.holder.email, PEOPLE.holder.id])
      assert.ok(!text.includes(secret), secret);
    assert.ok(text.split('\n').length < 80, `${text.split('\n').length} lines for three routes`);
  });

  test('count failures of our own and tries of webhooks', async () => {
    const metrics = createMetrics();
    const common = {id: 'x', method: 'GET', route: '/v1/desk', milliseconds: 3};
    metrics.observeRequest({...common, status: 503, error: new Error('canary')});
    metrics.observeRequest({...common, status: 404});
    metrics.observeWebhook({endpoint: 'panel', delivery: 'canary', attempt: 1, outcome: 'failed', status: 500});
    const text = await textOf(metrics);
    assert.match(text, /ventanilla_failures_total\{route="\/v1\/desk"\} 1/);
    assert.match(text, /ventanilla_webhooks_total\{endpoint="panel",outcome="failed"\} 1/);
    assert.match(text, /process_resident_memory_bytes \d/);
    assert.ok(!text.includes('canary'));
  });

  test('two in one process do not mix', async () => {
    const [one, two] = [createMetrics(), createMetrics()];
    one.observeRequest({id: 'x', method: 'GET', route: '/a', status: 200, milliseconds: 1});
    assert.ok(!(await textOf(two)).includes('route="/a"'));
  });

  test('are told only to who carries the token, where there is one', async () => {
    const metrics = createMetrics();
    const ask = (authorization?: string) =>
      metrics.fetch(
        new Request('http://desk.example/metrics', {headers: authorization === undefined ? {} : {authorization}}),
        'the right token, of some length',
      );
    assert.equal((await ask('Bearer the right token, of some length')).status, 200);
    for (const wrong of [undefined, 'Bearer the wrong token', 'Basic dGhlIHJpZ2h0', 'Bearer']) {
      const refused = await ask(wrong);
      assert.deepEqual([refused.status, /ventanilla_/.test(await refused.text())], [401, false]);
    }
  });
});
