/** What somebody hostile would try at the server's door, each against a database, over the wire. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {SignJWT} from 'jose';
import type {Message} from '../../../src/core/thread.ts';
import type {Contact, Ticket} from '../../../src/core/ticket.ts';
import {PEOPLE, type PersonKey, SHARED} from '../support/desk.ts';
import {AUDIENCE, KEY_ID, SECRET, sqlDesk, startServer, type TestServer} from '../support/server.ts';

const DRAFT = {
  subject: 'La web muestra un error 500',
  body: 'Desde las 9:20 https://tienda.example/pago da un error 500. Palabra: zarigüeya.',
  language: 'es',
  serviceId: SHARED.id,
  facts: [],
  attachments: [] as string[],
};

describe('somebody hostile', () => {
  let desk: Awaited<ReturnType<typeof sqlDesk>>;
  let server: TestServer;
  let ticket: Ticket;
  let fileId: string;
  let entryId: string;
  let keys = 0;

  const write = (method: string, body: unknown, headers: Record<string, string> = {}): RequestInit => ({
    method,
    body: body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
    headers: {
      'content-type': body instanceof Uint8Array ? 'text/plain' : 'application/json',
      'idempotency-key': `attack-${keys++}`,
      ...headers,
    },
  });
  /** Everything that the client is told, with what he asked for taken out. */
  const told = async (response: Response, asked = ''): Promise<string> => {
    const {status, headers} = response;
    const names = [...headers.keys()].filter((name) => !['date', 'keep-alive'].includes(name));
    const body = await response.text();
    return `${status} ${names.join()} ${asked === '' ? body : body.replaceAll(asked, '…')}`;
  };
  const bearer = async (claims: object): Promise<Record<string, string>> => {
    const token = await new SignJWT({...claims})
      .setProtectedHeader({alg: 'HS256', kid: KEY_ID})
      .setSubject('con-nobody')
      .setAudience(AUDIENCE)
      .setExpirationTime('5m')
      .sign(SECRET);
    return {authorization: `Bearer ${token}`};
  };

  before(async () => {
    desk = await sqlDesk({contacts: true});
    server = await startServer(desk.adapter);
    const text = new TextEncoder().encode('un texto ajeno');
    const uploaded = await server.ask('holder', '/v1/attachments?name=nota.txt', write('POST', text));
    fileId = ((await uploaded.json()) as {id: string}).id;
    const created = await server.ask('holder', '/v1/tickets', write('POST', {...DRAFT, attachments: [fileId]}));
    assert.equal(created.status, 201);
    ticket = (await created.json()) as Ticket;
    const entries = await server.ask('holder', `/v1/tickets/${ticket.id}/entries`);
    entryId = ((await entries.json()) as {items: Message[]}).items[0]?.id ?? '';
  });
  after(async () => {
    await server.close();
    await desk.close();
  });

  const BY_ID: readonly (readonly [string, (id: string) => string, (() => RequestInit)?])[] = [
    ['the ticket', (id) => `/v1/tickets/${id}`],
    ['its messages', (id) => `/v1/tickets/${id}/entries`],
    ['a reply', (id) => `/v1/tickets/${id}/replies`, () => write('POST', {text: 'x', attachments: []})],
    ['its status', (id) => `/v1/tickets/${id}/status`, () => write('PUT', {status: 'closed'})],
    ['a read mark', (id) => `/v1/tickets/${id}/read`, () => write('PUT', {entryId})],
  ];
  for (const [what, path, init = () => ({})] of BY_ID)
    test(`ATK-4: ${what} of another account’s ticket answers as one that does not exist`, async () => {
      const unknown = crypto.randomUUID();
      const [foreign, nothing] = [
        await told(await server.ask('other', path(ticket.id), init()), ticket.id),
        await told(await server.ask('other', path(unknown), init()), unknown),
      ];
      assert.equal(foreign, nothing);
      assert.match(foreign, /^404 /);
    });

  test('ATK-4: a file of another account answers as one that does not exist, also as part of an own ticket', async () => {
    const unknown = crypto.randomUUID();
    const [foreign, nothing] = [
      await told(await server.ask('other', `/v1/attachments/${fileId}`), fileId),
      await told(await server.ask('other', `/v1/attachments/${unknown}`), unknown),
    ];
    assert.equal(foreign, nothing);
    const own = {...DRAFT, serviceId: undefined};
    const claimed = await told(
      await server.ask('other', '/v1/tickets', write('POST', {...own, attachments: [fileId]})),
      fileId,
    );
    const invented = await told(
      await server.ask('other', '/v1/tickets', write('POST', {...own, attachments: [unknown]})),
      unknown,
    );
    assert.equal(claimed, invented);
  });

  test('ATK-4: lists, search by number and by words, and services tell nothing of another account', async () => {
    for (const query of ['', `?query=${ticket.number}`, '?query=zarig%C3%BCeya', `?service=${SHARED.id}`]) {
      const {items, total} = (await (await server.ask('other', `/v1/tickets${query}`)).json()) as {
        items: Ticket[];
        total: number;
      };
      assert.deepEqual([items.length, total], [0, 0], query);
    }
  });

  test('ATK-4: live events of another account are not heard', async () => {
    const [ended, heard] = [new AbortController(), [] as string[]];
    const adapter = server.adapterFor('other');
    const stream = adapter.watch({}, {signal: ended.signal});
    const listening = (async () => {
      for await (const {ticket: about} of stream) {
        heard.push(about.account);
        ended.abort();
      }
    })();
    await adapter.getDesk();
    await server.ask(
      'holder',
      `/v1/tickets/${ticket.id}/replies`,
      write('POST', {text: 'Sigue igual.', attachments: []}),
    );
    // What is his own comes after it: by then the other would have been heard.
    const own = write('POST', {...DRAFT, serviceId: undefined, subject: 'Una consulta propia'});
    while (!ended.signal.aborted) {
      await server.ask('other', '/v1/tickets', own);
      const again = write('POST', {...DRAFT, serviceId: undefined, subject: 'Otra consulta propia'});
      await server.ask('other', '/v1/tickets', again);
    }
    await listening;
    assert.deepEqual(heard, [PEOPLE.other.account]);
  });

  test('ATK-1, ATK-7: an address that only the page claims sees what a new one sees, whether it has tickets or not', async () => {
    const asking = async (email: string, path: string, init: RequestInit = {}): Promise<string> => {
      const claims = {name: 'Nadie', email, email_verified: false, role: 'holder', account: PEOPLE.holder.account};
      const headers = {...(init.headers as Record<string, string>), ...(await bearer(claims))};
      return told(await server.ask('holder', path, {...init, headers}), email);
    };
    for (const path of ['/v1/desk', '/v1/tickets', `/v1/tickets/${ticket.id}`, '/v1/tickets?query=zarig%C3%BCeya']) {
      const [known, unknown] = [await asking(PEOPLE.holder.email, path), await asking('nobody@nowhere.example', path)];
      // The place in the event log moves by itself.
      const still = (text: string): string => text.replace(/"cursor":"\d+"/, '"cursor"');
      assert.equal(still(known), still(unknown));
      assert.ok(!known.includes(ticket.subject));
    }
  });

  test('ATK-7: adding a contact tells nothing of other accounts', async () => {
    const add = async (email: string): Promise<string> => {
      const body = {name: 'Alguien', email, role: 'technical', services: []};
      const response = await server.ask('holder', '/v1/contacts', write('POST', body));
      const {status} = response;
      const {id: _, ...contact} = (await response.json()) as Contact;
      return JSON.stringify([status, contact]).replaceAll(email, '…');
    };
    assert.equal(await add(PEOPLE.other.email), await add('nobody@nowhere.example'));
  });

  test('ATK-7: a link that was used and one that never was answer alike', async () => {
    const body = {name: 'Eva', email: 'eva@tienda.example', role: 'technical', services: []};
    await server.ask('holder', '/v1/contacts', write('POST', body));
    const link = server.links.latest('eva@tienda.example');
    await server.links.use(link);
    const token = /[\w-]{20,}/.exec(new URL(link).search)?.[0] ?? '';
    const invented = token.split('').reverse().join('');
    const press = async (one: string): Promise<string> =>
      told(await fetch(link, {method: 'POST', body: new URLSearchParams({token: one})}), one);
    const open = async (one: string): Promise<string> => told(await fetch(link.replace(token, one)), one);
    assert.equal(await open(token), await open(invented));
    assert.equal(await press(token), await press(invented));
    assert.match(await press(token), /^404 /);
  });

  test('ATK-5: an id in place of a person, more than the schema says, and another key’s answer change nothing', async () => {
    const key = `attack-key-${keys++}`;
    const first = await server.ask('holder', '/v1/tickets', write('POST', DRAFT, {'idempotency-key': key}));
    const mine = (await first.json()) as Ticket;
    // The same key of somebody else is another key.
    const own = {...DRAFT, serviceId: undefined};
    const second = await server.ask('other', '/v1/tickets', write('POST', own, {'idempotency-key': key}));
    const theirs = (await second.json()) as Ticket;
    assert.notEqual(theirs.id, mine.id);
    assert.deepEqual([theirs.account, theirs.requester.id], [PEOPLE.other.account, PEOPLE.other.id]);
    const wish = {
      text: 'Una respuesta',
      attachments: [],
      author: PEOPLE.agent,
      trust: 'agent',
      at: '2000-01-01T00:00:00Z',
    };
    const reply = await server.ask('holder', `/v1/tickets/${mine.id}/replies`, write('POST', wish));
    const message = (await reply.json()) as Message;
    assert.deepEqual([message.author.id, message.trust], [PEOPLE.holder.id, undefined]);
    assert.ok(message.at > '2026');
  });

  test('ATK-8: a page of another origin cannot write, with whatever content its form can send', async () => {
    const count = async (): Promise<number> =>
      ((await (await server.ask('agent', '/v1/tickets')).json()) as {total: number}).total;
    const before_ = await count();
    const foreign = {'sec-fetch-site': 'cross-site', origin: 'https://evil.example'};
    const good = await server.ask('holder', '/v1/tickets', write('POST', DRAFT, foreign));
    assert.equal(good.status, 403);
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded']) {
      const form = write('POST', DRAFT, {...foreign, 'content-type': type});
      assert.equal((await server.ask('holder', '/v1/tickets', form)).status, 403, type);
      const cookie = write('POST', DRAFT, {...foreign, 'content-type': type, cookie: 'session=x', authorization: 'x'});
      assert.equal((await server.ask('holder', '/v1/tickets', cookie)).status, 403, type);
    }
    assert.equal(await count(), before_);
  });

  test('ATK-41: the same write at the same moment is done once, and both get its answer', async () => {
    const key = `attack-parallel-${keys++}`;
    const ask = (body: object) => server.ask('holder', '/v1/tickets', write('POST', body, {'idempotency-key': key}));
    const answers = await Promise.all(Array.from({length: 5}, () => ask(DRAFT)));
    const ids = await Promise.all(answers.map(async (one) => [one.status, ((await one.json()) as Ticket).id]));
    assert.equal(new Set(ids.map(String)).size, 1);
    assert.equal(ids[0]?.[0], 201);
    assert.equal((await ask({...DRAFT, subject: 'Otra cosa'})).status, 409);
    const late = (await (await ask(DRAFT)).json()) as Ticket;
    assert.equal(late.id, ids[0]?.[1]);
  });

  for (const key of ['holder', 'technical', 'other'] satisfies PersonKey[])
    test(`ATK-4: numbers over all accounts are not for ${key}`, async () => {
      assert.equal((await server.ask(key, '/v1/report')).status, 403);
    });
});
