/** Sealed access data behind the server: what was sealed is in no sink, lasts as long as the policy says, and is opened by technicians. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {generateX25519Identity, identityToRecipient} from 'age-encryption';
import {createHttpAdapter} from '../../../src/adapters/http.ts';
import {seal, unseal} from '../../../src/client/seal.ts';
import type {TicketDraft} from '../../../src/core/ticket.ts';
import {TicketError} from '../../../src/core/errors.ts';
import {createChecker} from '../../../src/guidelines/checker.ts';
import {extendPolicy} from '../../../src/guidelines/policies/extend.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {createLog} from '../../../src/server/log.ts';
import {createSqlAdapter, type SqlAdapter} from '../../../src/server/sql/index.ts';
import {startWebhooks} from '../../../src/server/webhooks/sender.ts';
import {deskData, PEOPLE, policy} from '../support/desk.ts';
import {sqlDesk, startServer, type TestServer, tokenFor} from '../support/server.ts';
import {Receiver} from './webhooks/receiver.ts';

const CANARY = 'canario-Zq7-Bp4w-XK';
const DAY = 24 * 60 * 60 * 1000;
const SECRET = `whsec_${Buffer.from('a secret of tests, 32 bytes long').toString('base64')}`;

const identity = await generateX25519Identity();
const recipients = [await identityToRecipient(identity)];
const checker = await createChecker({policy: extendPolicy(policy, {accessData: {recipients, days: 3}})});
const bare = await createChecker({policy: hosting});

const draft = async (): Promise<TicketDraft> => ({
  subject: 'El panel de WordPress sale en blanco',
  body: 'Al entrar en https://tienda.example/wp-admin sale una página en blanco. Os paso el acceso en su campo.',
  language: 'es',
  facts: [],
  attachments: [],
  accessData: await seal(`usuario: demo\nclave: ${CANARY}\n`, recipients),
});
let keys = 0;
const write = () => ({idempotencyKey: `sealed-${keys++}`});

describe('sealed access data', () => {
  let clock: Date;
  let desk: Awaited<ReturnType<typeof sqlDesk>>;
  let server: TestServer;
  let receiver: Receiver;
  const lines: string[] = [];

  beforeEach(async () => {
    clock = new Date();
    lines.length = 0;
    receiver = await new Receiver().start();
    const webhooks = [{id: 'panel', url: receiver.url, secrets: [SECRET]}];
    desk = await sqlDesk({webhooks, now: () => clock});
    server = await startServer(desk.adapter, {checker, now: () => clock, log: createLog((line) => lines.push(line))});
  });
  afterEach(async () => {
    await server.close();
    await desk.close();
    await receiver.close();
  });

  test('ATK-36 G6 the text is in no request, answer, log, event, webhook, database or file; the technician reads it', async () => {
    const webhooks = [{id: 'panel', url: receiver.url, secrets: [SECRET]}];
    const sender = startWebhooks({
      outbox: desk.adapter.webhookOutbox,
      webhooks,
      log: (record) => lines.push(JSON.stringify(record)),
    });
    const wire: string[] = [];
    const spy: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      wire.push(request.url, await request.clone().text());
      return fetch(request);
    };
    const {endpoint} = server;
    const customer = createHttpAdapter({endpoint, fetch: spy, getToken: () => tokenFor(PEOPLE.holder)});
    const stop = new AbortController();
    const events: string[] = [];
    const heard = (async () => {
      for await (const event of server.adapterFor('agent').watch({}, {signal: stop.signal})) {
        events.push(JSON.stringify(event));
        if (
          event.type === 'entry-added' &&
          event.entry.kind === 'event' &&
          event.entry.event.type === 'access-data-opened'
        )
          return;
      }
    })();
    const first = await customer.createTicket(await draft(), write());
    await customer.reply(
      first.id,
      {text: 'Y otro usuario.', attachments: [], accessData: (await draft()).accessData},
      write(),
    );
    const technician = server.adapterFor('agent');
    const {accessData = []} = await technician.getTicket(first.id);
    assert.deepEqual([accessData.length, accessData[0]?.author.id], [2, PEOPLE.holder.id]);
    const opened = await technician.openAccessData?.(first.id, accessData[0]?.id ?? '', write());
    assert.equal(await unseal(opened?.sealed ?? '', identity), `usuario: demo\nclave: ${CANARY}\n`);
    assert.ok(
      first.facts.some(({id, role}) => id === 'access' && role === 'given'),
      'access data are a fact of the ticket',
    );
    await heard;
    stop.abort();
    await receiver.until((received) => received.some(({body}) => body.includes('access-data-opened')));
    await sender.close();

    const entries = await customer.listMessages(first.id, {});
    const told = [
      ...events,
      JSON.stringify(entries),
      JSON.stringify(first),
      ...receiver.received.map(({body}) => body),
      ...lines,
    ];
    for (const text of told)
      assert.ok(!text.includes('BEGIN AGE'), 'the ciphertext goes to technicians who ask for it');
    const names = await readdir(desk.folder, {recursive: true, withFileTypes: true});
    const files = await Promise.all(
      names.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name), 'latin1')),
    );
    assert.ok(
      files.some((bytes) => bytes.includes('BEGIN AGE')),
      'the ciphertext lies in the database',
    );
    for (const text of [...told, ...wire, ...files]) assert.ok(!text.includes(CANARY), 'the text must lie nowhere');
    assert.ok(wire.some((body) => body.includes('BEGIN AGE')));
  });

  test('are kept as many days as the policy says, then gone and told to be', async () => {
    const ticket = await server.adapterFor('holder').createTicket(await draft(), write());
    const [data] = ticket.accessData ?? [];
    assert.equal(data?.expiresAt, new Date(clock.getTime() + 3 * DAY).toISOString());
    const technician = server.adapterFor('agent');
    const open = (key = write()) => technician.openAccessData?.(ticket.id, data?.id ?? '', key);
    const key = write();
    await open(key);
    clock = new Date(clock.getTime() + 3 * DAY + 1);
    const gone = (error: unknown) => TicketError.is(error) && error.code === 'not-found';
    await assert.rejects(async () => open(), gone);
    await assert.rejects(async () => open(key), gone, 'no stored answer outlives them');
    assert.equal((await technician.getTicket(ticket.id)).accessData?.length, 1);
    const before = await rows(desk.adapter);
    const restarted = await createSqlAdapter({folder: desk.folder, desk: deskData, prefix: 'T', now: () => clock});
    // The sweep of the start is ahead of this write in the same queue.
    await restarted.tables.write(() => Promise.resolve());
    assert.deepEqual([before, await rows(restarted)], [1, 0]);
    await restarted.close();
  });

  test('without a key in the policy the desk says that it takes none, and refuses what comes', async () => {
    const plain = await startServer(desk.adapter, {checker: bare});
    const customer = plain.adapterFor('holder');
    await customer.getDesk();
    assert.equal(customer.capabilities.accessData, false);
    const refused = (error: unknown) => TicketError.is(error) && error.issues[0]?.path === 'accessData';
    await assert.rejects(customer.createTicket(await draft(), write()), refused);
    await plain.close();
  });
});

async function rows(adapter: SqlAdapter): Promise<number> {
  return (await adapter.tables.read.selectFrom('sealed').selectAll().execute()).length;
}
