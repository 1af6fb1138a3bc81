/** The server's edge: bad input gets a typed answer and leaves nothing behind; what goes in and out is what the table says. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {MemoryAdapter} from '../../../src/adapters/memory.ts';
import {ProblemDetails} from '../../../src/core/protocol.ts';
import type {Ticket} from '../../../src/core/ticket.ts';
import {createChecker} from '../../../src/guidelines/checker.ts';
import {extendPolicy} from '../../../src/guidelines/policies/extend.ts';
import type {RequestRecord} from '../../../src/server/handler.ts';
import {AGENTS, memoryDesk, PEOPLE, policy} from '../support/desk.ts';
import {handlerFor, startServer, type TestServer, tokenFor} from '../support/server.ts';

const DRAFT = {
  subject: 'La web muestra un error 500',
  body: 'Desde las 9:20 de hoy https://tienda.example/pago da un error 500 al pulsar «Pagar».',
  language: 'es',
  facts: [],
  attachments: [],
};
let keys = 0;

function json(method: string, value: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method,
    body: JSON.stringify(value),
    headers: {'content-type': 'application/json', 'idempotency-key': `handler-${keys++}`, ...headers},
  };
}

async function problemOf(response: Response): Promise<ProblemDetails> {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  const problem = ProblemDetails.parse(await response.json());
  assert.equal(problem.status, response.status);
  return problem;
}

describe('the handler', () => {
  let desk: MemoryAdapter;
  let server: TestServer;
  const records: RequestRecord[] = [];

  before(async () => {
    desk = memoryDesk();
    server = await startServer(desk, {log: (record) => records.push(record), origins: ['https://panel.example']});
  });
  after(() => server.close());

  const count = async (): Promise<number> => (await desk.as(PEOPLE.agent).listTickets({})).total ?? 0;

  test('tells each viewer the policy in force and what the backend can do', async () => {
    const response = await server.ask('holder', '/v1/desk');
    const {desk: told, capabilities} = (await response.json()) as {
      desk: {policy: {id: string}; viewer: {id: string}};
      capabilities: {watch: boolean; contacts: boolean};
    };
    assert.equal(told.policy.id, policy.id);
    assert.equal(told.viewer.id, PEOPLE.holder.id);
    assert.deepEqual([capabilities.watch, capabilities.contacts], [true, true]);
  });

  test('refuses a request without a token, and with an expired one', async () => {
    const none = await fetch(`${server.endpoint}/v1/desk`);
    assert.equal((await problemOf(none)).code, 'unauthenticated');
    assert.equal(none.headers.get('www-authenticate'), 'Bearer');
    const authorization = `Bearer ${await tokenFor(PEOPLE.holder, '-2m')}`;
    const expired = await server.ask('holder', '/v1/desk', {headers: {authorization}});
    assert.equal((await problemOf(expired)).code, 'unauthenticated');
  });

  test('rejects what does not fit the schema, naming each path, and keeps nothing', async () => {
    const before = await count();
    const response = await server.ask('holder', '/v1/tickets', json('POST', {...DRAFT, subject: '', language: 'fr'}));
    const {code, status, issues = []} = await problemOf(response);
    assert.deepEqual([code, status], ['rejected', 422]);
    assert.deepEqual(issues.map(({path}) => path).sort(), ['language', 'subject']);
    assert.equal(await count(), before);
  });

  test('rejects what is over the policy’s limits or names a type that it does not have', async () => {
    const cases = {
      subject: {...DRAFT, subject: 'x'.repeat(policy.limits.subject + 1)},
      body: {...DRAFT, body: 'x'.repeat(policy.limits.body + 1)},
      attachments: {...DRAFT, attachments: ['1', '2', '3', '4', '5', '6']},
      problemType: {...DRAFT, problemType: 'toString'},
    };
    for (const [path, draft] of Object.entries(cases)) {
      const {code, issues} = await problemOf(await server.ask('holder', '/v1/tickets', json('POST', draft)));
      assert.equal(code, 'rejected');
      assert.deepEqual(
        issues?.map((issue) => issue.path),
        [path],
      );
    }
  });

  test('counts a body while it comes in, whatever it says of its length', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024).fill(0x20)),
    });
    const handler = handlerFor(memoryDesk());
    const headers = {authorization: `Bearer ${await tokenFor(PEOPLE.holder)}`, 'idempotency-key': 'endless-body'};
    const request = new Request('http://desk.example/help/desk/v1/tickets', {
      method: 'POST',
      headers: {...headers, 'content-type': 'application/json'},
      body: endless,
      duplex: 'half',
    } as RequestInit);
    assert.equal((await problemOf(await handler.fetch(request))).code, 'too-large');
  });

  test('takes JSON only, and says what is not', async () => {
    const text = {method: 'POST', body: '{"subject":', headers: {'idempotency-key': 'broken-json'}};
    const asJson = {...text, headers: {...text.headers, 'content-type': 'application/json'}};
    assert.equal((await problemOf(await server.ask('holder', '/v1/tickets', asJson))).code, 'rejected');
    const asText = {...text, headers: {...text.headers, 'content-type': 'text/plain'}};
    assert.equal((await problemOf(await server.ask('holder', '/v1/tickets', asText))).status, 415);
  });

  test('ATK-8: a form of another site, which can set no header, writes nothing', async () => {
    const before = await count();
    const body = new URLSearchParams({subject: 'x', body: 'y'});
    const response = await server.ask('holder', '/v1/tickets', {method: 'POST', body});
    assert.equal(response.ok, false);
    assert.equal(await count(), before);
  });

  test('ATK-5: fields that a client may not set have no effect', async () => {
    const wish = {
      ...DRAFT,
      status: 'closed',
      account: 'acc-books',
      requester: {id: PEOPLE.other.id, name: 'x', role: 'agent'},
      team: 'billing',
      assignee: AGENTS[0],
      number: 'T-1',
      routing: {team: 'billing'},
      __proto__: {polluted: true},
    };
    const response = await server.ask('holder', '/v1/tickets', json('POST', wish));
    const ticket = (await response.json()) as Ticket;
    assert.equal(response.status, 201);
    assert.deepEqual(
      [ticket.status, ticket.account, ticket.requester.id, ticket.team, ticket.number === 'T-1'],
      ['open', 'acc-shop', PEOPLE.holder.id, 'web', false],
    );
    assert.equal(({} as {polluted?: boolean}).polluted, undefined);
  });

  test('ATK-4: a foreign ticket and one that does not exist get the same answer', async () => {
    const {id} = await desk.createTicket({...DRAFT, language: 'es'}, {idempotencyKey: `k-${keys++}`});
    const [foreign, unknown] = await Promise.all(
      [id, 'x'.repeat(id.length)].map(async (one) => {
        const response = await server.ask('other', `/v1/tickets/${one}`);
        return JSON.stringify(await problemOf(response)).replaceAll(one, '…');
      }),
    );
    assert.equal(foreign, unknown);
    assert.match(foreign ?? '', /"not-found"/);
  });

  test('refuses by the access table', async () => {
    const created = await server.ask('agent', '/v1/tickets', json('POST', DRAFT));
    assert.equal((await problemOf(created)).code, 'forbidden');
    const assigned = await server.ask('holder', '/v1/tickets/any/assignment', json('PUT', {team: 'web'}));
    assert.equal((await problemOf(assigned)).code, 'forbidden');
    const contacts = await server.ask('technical', '/v1/contacts');
    assert.equal((await problemOf(contacts)).code, 'forbidden');
  });

  test('refuses a write without its key, and a key used for something else', async () => {
    const {body, method} = json('POST', DRAFT);
    const none = {method, body, headers: {'content-type': 'application/json'}} as RequestInit;
    assert.equal((await problemOf(await server.ask('holder', '/v1/tickets', none))).code, 'rejected');
    const headers = {'idempotency-key': 'used-once-before'};
    assert.equal((await server.ask('holder', '/v1/tickets', json('POST', DRAFT, headers))).status, 201);
    const other = json('POST', {...DRAFT, subject: 'Otra cosa muy distinta'}, headers);
    assert.equal((await problemOf(await server.ask('holder', '/v1/tickets', other))).status, 409);
  });

  test('answers for paths that it does not have, and for what the backend cannot do', async () => {
    for (const path of ['/v1/nothing', '/v2/desk', '/v1/articles?query=x'])
      assert.equal((await problemOf(await server.ask('holder', path))).code, 'not-found');
    assert.equal((await problemOf(await fetch(new URL('/elsewhere', server.endpoint)))).status, 404);
  });

  test('says whether it is well', async () => {
    const response = await fetch(`${server.endpoint}/healthz`);
    assert.deepEqual([response.status, await response.json()], [200, {status: 'ok'}]);
  });

  test('lets only listed origins read, without credentials', async () => {
    const preflight = (origin: string) =>
      fetch(`${server.endpoint}/v1/tickets`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,idempotency-key,content-type',
        },
      });
    const allowed = await preflight('https://panel.example');
    assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://panel.example');
    assert.match(allowed.headers.get('access-control-allow-headers') ?? '', /idempotency-key/);
    assert.equal(allowed.headers.get('access-control-allow-credentials'), null);
    const stranger = await preflight('https://evil.example');
    assert.equal(stranger.headers.get('access-control-allow-origin'), null);
    const answer = await server.ask('holder', '/v1/desk', {headers: {origin: 'https://panel.example'}});
    assert.equal(answer.headers.get('access-control-allow-origin'), 'https://panel.example');
    const failed = await server.ask('holder', '/v1/tickets/none', {headers: {origin: 'https://panel.example'}});
    assert.equal(failed.headers.get('access-control-allow-origin'), 'https://panel.example');
  });

  test('G3: reads facts and problem type again, and tells in the thread who got the ticket', async () => {
    const response = await server.ask('holder', '/v1/tickets', json('POST', DRAFT));
    const ticket = (await response.json()) as Ticket;
    assert.deepEqual([ticket.problemType, ticket.team], ['web', 'web']);
    assert.ok(ticket.assignee);
    assert.ok(ticket.facts.some(({id, value}) => id === 'url' && value === 'https://tienda.example/pago'));
    const {items} = await desk.listMessages(ticket.id, {});
    const [event] = items.filter(({kind}) => kind === 'event');
    assert.deepEqual(event?.kind === 'event' && event.event, {
      type: 'assigned',
      team: 'web',
      assignee: ticket.assignee,
    });
  });

  test('writes down how each request ended, and nothing of what it said', async () => {
    records.length = 0;
    const token = await tokenFor(PEOPLE.holder);
    const headers = {authorization: `Bearer ${token}`, 'x-nothing': 'canary-header'};
    const draft = {...DRAFT, subject: 'canary-subject', body: `${DRAFT.body} canary-body`};
    await server.ask('holder', '/v1/tickets?canary=query', json('POST', draft, headers));
    await server.ask('holder', '/v1/tickets/canary-path', {headers});
    assert.deepEqual(
      records.map(({method, status, route}) => [method, status, route.replace('/help/desk', '')]),
      [
        ['POST', 201, '/v1/tickets'],
        ['GET', 404, '/v1/tickets/:ticketId'],
      ],
    );
    const written = JSON.stringify(records);
    for (const secret of ['canary', token, PEOPLE.holder.email]) assert.ok(!written.includes(secret), secret);
  });
});

test('a finding that the policy makes an error is rejected with it, and nothing is kept', async () => {
  const strict = extendPolicy(policy, {rules: {'subject-urgency': {severity: 'error'}}});
  const desk = memoryDesk();
  const server = await startServer(desk, {checker: await createChecker({policy: strict})});
  try {
    const draft = {...DRAFT, subject: 'URGENTE: la web muestra un error 500'};
    const {code, findings} = await problemOf(await server.ask('holder', '/v1/tickets', json('POST', draft)));
    assert.equal(code, 'rejected');
    assert.deepEqual(
      findings?.map(({rule, severity}) => [rule, severity]),
      [['subject-urgency', 'error']],
    );
    assert.equal((await desk.as(PEOPLE.agent).listTickets({})).total, 0);
  } finally {
    await server.close();
  }
});

test('G3: tickets that come at once are dealt out evenly among the technicians of the team', async () => {
  const server = await startServer(memoryDesk());
  try {
    const answers = await Promise.all(
      Array.from({length: 8}, () => server.ask('holder', '/v1/tickets', json('POST', DRAFT))),
    );
    const tickets = (await Promise.all(answers.map((answer) => answer.json()))) as Ticket[];
    const count = (id: string): number => tickets.filter(({assignee}) => assignee?.id === id).length;
    assert.deepEqual(
      AGENTS.map(({id}) => count(id)),
      [4, 4],
    );
  } finally {
    await server.close();
  }
});

test('a failure inside is told without its words', async () => {
  const desk = memoryDesk();
  const failing = Object.assign(desk, {
    getTicket: () => Promise.reject(new Error('SQLITE_CORRUPT in /var/lib/secret.sqlite')),
  });
  const records: RequestRecord[] = [];
  const server = await startServer(failing, {log: (record) => records.push(record)});
  try {
    const response = await server.ask('holder', '/v1/tickets/1');
    assert.deepEqual([response.status, /secret|SQLITE/.test(await response.clone().text())], [503, false]);
    assert.equal((await problemOf(response)).code, 'unavailable');
    assert.match(String(records[0]?.error), /SQLITE_CORRUPT/);
  } finally {
    await server.close();
  }
});

test('a policy with rules that nobody registered stops the start', async () => {
  const odd = extendPolicy(policy, {rules: {'no-such-rule': {severity: 'warn', options: {}}}});
  const checker = await createChecker({policy: odd});
  assert.throws(() => handlerFor(memoryDesk(), {checker}), /no-such-rule/);
});
