/** Webhooks from the write to the receiver: told once it is committed, signed, in order, again until it is taken. */
import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, test} from 'node:test';
import type {TicketDraft} from '../../../../src/core/ticket.ts';
import {createSqlAdapter, type SqlAdapter} from '../../../../src/server/sql/index.ts';
import {type WebhookOptions, WebhookPayload} from '../../../../src/server/webhooks/endpoint.ts';
import {startWebhooks, type WebhookRecord, type WebhookSender} from '../../../../src/server/webhooks/sender.ts';
import {verifyWebhook} from '../../../../src/server/webhooks/sign.ts';
import {deskData, PEOPLE} from '../../support/desk.ts';
import {type Received, Receiver} from './receiver.ts';

const SECRET = `whsec_${Buffer.from('a secret of tests, 32 bytes long').toString('base64')}`;
const draft = (subject: string, attachments: string[] = []): TicketDraft => ({
  subject,
  body: 'Desde las 9:20 la web muestra un error 500.',
  language: 'es',
  facts: [],
  attachments,
});
let keys = 0;
const by = (key: keyof typeof PEOPLE, idempotencyKey = `hooks-${keys++}`) => ({actor: PEOPLE[key], idempotencyKey});
const kinds = (received: readonly Received[]): string[] => received.map(({content}) => content.type);

describe('webhooks', () => {
  let folder: string;
  let receiver: Receiver;
  let adapter: SqlAdapter;
  let sender: WebhookSender | undefined;
  let webhooks: readonly WebhookOptions[];
  const records: WebhookRecord[] = [];

  const open = () => createSqlAdapter({folder, desk: deskData, prefix: 'T', collect: 0, webhooks});
  const send = (delays: readonly number[] = [1, 1, 1]): void => {
    sender = startWebhooks({outbox: adapter.webhookOutbox, webhooks, delays, log: (record) => records.push(record)});
  };

  beforeEach(async () => {
    records.length = 0;
    receiver = await new Receiver().start();
    folder = await mkdtemp(join(tmpdir(), 'ventanilla-hooks-'));
    webhooks = [{id: 'panel', url: receiver.url, secrets: [SECRET]}];
    adapter = await open();
  });
  afterEach(async () => {
    await sender?.close();
    sender = undefined;
    await adapter.close();
    await receiver.close();
    await rm(folder, {recursive: true, force: true});
  });

  test('tell what happened, signed, in its order, with the ticket as the desk sees it', async () => {
    send();
    const ticket = await adapter.createTicket(draft('La web muestra un error 500'), by('holder'));
    await adapter.reply(ticket.id, {text: 'Lo miramos.', attachments: []}, by('agent'));
    await receiver.until((received) => received.length === 3);
    assert.deepEqual(kinds(receiver.received), ['ticket.created', 'entry.added', 'entry.added']);
    for (const {headers, body} of receiver.received) assert.equal(verifyWebhook({secret: SECRET, headers, body}), true);
    for (const {body} of receiver.received) WebhookPayload.parse(JSON.parse(body));
    const [first, , last] = receiver.received;
    assert.deepEqual([first?.content.data.ticket.number, first?.content.timestamp], [ticket.number, ticket.createdAt]);
    assert.ok(!('unread' in (first?.content.data.ticket ?? {})));
    assert.match(last?.body ?? '', /Lo miramos\./);
    const ids = receiver.received.map(({headers}) => headers['webhook-id']);
    assert.equal(new Set(ids).size, 3);
  });

  test('tell only what the receiver asked for, and never what is one reader’s own', async () => {
    await adapter.close();
    webhooks = [{id: 'panel', url: receiver.url, secrets: [SECRET], events: ['ticket.created', 'ticket.changed']}];
    adapter = await open();
    send();
    const ticket = await adapter.createTicket(draft('No llegan los correos'), by('holder'));
    const {items} = await adapter.listMessages(ticket.id, {}, {actor: PEOPLE.agent});
    await adapter.markRead(ticket.id, items[0]?.id ?? '', by('agent'));
    await adapter.createTicket(draft('Otra consulta'), by('other'));
    await receiver.until((received) => received.length === 2);
    assert.deepEqual(kinds(receiver.received), ['ticket.created', 'ticket.created']);
  });

  test('a write that was taken back tells nothing, and a retried one tells once', async () => {
    send();
    await assert.rejects(adapter.createTicket(draft('Con un fichero ajeno', ['no-such-file']), by('holder')));
    const again = by('holder', 'the-same-write');
    await adapter.createTicket(draft('Una vez'), again);
    await adapter.createTicket(draft('Una vez'), again);
    const last = await adapter.createTicket(draft('La última'), by('holder'));
    await receiver.until((received) => received.some(({content}) => content.data.ticket.id === last.id));
    await receiver.until((received) => received.length === 4);
    assert.equal(receiver.received.filter(({body}) => body.includes('Una vez')).length, 2);
    assert.ok(!receiver.received.some(({body}) => body.includes('Con un fichero ajeno')));
  });

  test('are tried again until they are taken, under the same id; what follows in the ticket waits, other tickets do not', async () => {
    let refusals = 2;
    const stuck = await adapter.createTicket(draft('Primera'), by('holder'));
    const free = await adapter.createTicket(draft('Segunda'), by('other'));
    const isStuck = ({content}: Received): boolean => content.data.ticket.id === stuck.id;
    receiver.answer = (one) => {
      if (!isStuck(one) || one.content.type !== 'ticket.created' || refusals === 0) return {status: 200};
      refusals -= 1;
      return {status: 503};
    };
    send();
    await receiver.until((received) => received.length === 6);
    assert.deepEqual(kinds(receiver.received.filter(isStuck)), [
      'ticket.created',
      'ticket.created',
      'ticket.created',
      'entry.added',
    ]);
    const tries = receiver.received.filter((one) => isStuck(one) && one.content.type === 'ticket.created');
    assert.equal(new Set(tries.map(({headers}) => headers['webhook-id'])).size, 1);
    assert.deepEqual(kinds(receiver.received.filter(({content}) => content.data.ticket.id === free.id)), [
      'ticket.created',
      'entry.added',
    ]);
    await sender?.close();
    assert.deepEqual(
      records.filter(({delivery}) => delivery === tries[0]?.headers['webhook-id']).map(({outcome}) => outcome),
      ['failed', 'failed', 'delivered'],
    );
  });

  test('what was not sent when the server stopped is sent after its next start', async () => {
    await adapter.createTicket(draft('Antes de parar'), by('holder'));
    await adapter.close();
    adapter = await open();
    send();
    await receiver.until((received) => received.length === 2);
    assert.deepEqual(kinds(receiver.received), ['ticket.created', 'entry.added']);
  });

  test('two processes with one outbox send each once', async () => {
    const second = await open();
    const helper = startWebhooks({outbox: second.webhookOutbox, webhooks});
    send();
    await Promise.all(Array.from({length: 10}, (_, i) => adapter.createTicket(draft(`Consulta ${i}`), by('holder'))));
    await receiver.until((received) => received.length >= 20);
    await helper.close();
    await sender?.close();
    await second.close();
    const ids = receiver.received.map(({headers}) => headers['webhook-id']);
    assert.deepEqual([ids.length, new Set(ids).size], [20, 20]);
  });

  test('are given up after the last try, and at once by a receiver that is gone; then the next is told', async () => {
    const gone = await adapter.createTicket(draft('Nadie la quiere'), by('holder'));
    receiver.answer = ({content}) => ({status: content.type === 'ticket.created' ? 500 : 410});
    const over = new Promise<void>((resolve) => {
      const log = (record: WebhookRecord): void => {
        records.push(record);
        if (records.filter(({outcome}) => outcome === 'given-up').length === 2) resolve();
      };
      sender = startWebhooks({outbox: adapter.webhookOutbox, webhooks, delays: [1, 1], log});
    });
    await over;
    assert.deepEqual(
      records.map(({outcome, status}) => [outcome, status]),
      [
        ['failed', 500],
        ['failed', 500],
        ['given-up', 500],
        ['given-up', 410],
      ],
    );
    assert.equal((await adapter.getTicket(gone.id, {actor: PEOPLE.agent})).status, 'open');
    assert.equal(await adapter.webhookOutbox.nextDue('panel'), undefined);
  });

  test('a redirect is not followed, and logs hold no secret, no address and nothing of the ticket', async () => {
    const elsewhere = await new Receiver().start();
    try {
      receiver.answer = ({content}) =>
        content.type === 'ticket.created' ? {status: 302, location: elsewhere.url} : {status: 200};
      await adapter.createTicket(draft('canary-subject'), by('holder'));
      send([]);
      await receiver.until((received) => received.length === 2);
      await sender?.close();
      assert.equal(elsewhere.received.length, 0);
      assert.deepEqual([records[0]?.outcome, records[0]?.status], ['given-up', 302]);
      const told = JSON.stringify(records);
      for (const secret of [SECRET, receiver.url, 'canary', PEOPLE.holder.email]) assert.ok(!told.includes(secret));
    } finally {
      await elsewhere.close();
    }
  });

  test('a receiver that is not there is tried again', async () => {
    const {url} = receiver;
    await receiver.close();
    await adapter.createTicket(draft('Nadie escucha'), by('holder'));
    const tried = new Promise<WebhookRecord>((log) => {
      sender = startWebhooks({outbox: adapter.webhookOutbox, webhooks: [{id: 'panel', url, secrets: [SECRET]}], log});
    });
    const {outcome, status} = await tried;
    assert.deepEqual([outcome, status], ['failed', undefined]);
    receiver = await new Receiver().start();
  });
});
