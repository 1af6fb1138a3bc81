/** A storm of mail: a thousand messages at once, loops and automatic answers among them, ends with the right numbers. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {ANA, MARTA, openTestDesk, RAMON, type TestDesk} from '../unit/server/email/channel-harness.ts';
import {type MailInput, mailOf} from '../unit/server/email/mails.ts';

const everything = {scope: {kind: 'all'} as const};
const NEW = 300;
const REPLIES = 350;
const STRANGERS = 300;
const AUTOMATIC = 50;

/** Headers by which programs say that they are programs, or that our own mail came back. */
const MACHINES: readonly (readonly [name: string, value: string])[] = [
  ['Auto-Submitted', 'auto-replied'],
  ['Precedence', 'bulk'],
  ['X-Auto-Response-Suppress', 'All'],
  ['List-Id', '<clientes.tienda.example>'],
  ['X-Ventanilla', 'soporte@aurora.example'],
];

const numbered = (kind: string, index: number, more: MailInput): Uint8Array =>
  mailOf({
    body: `Mensaje ${index} de ${kind}.\n`,
    ...more,
    headers: [['Message-ID', `<${kind}-${index}@tienda.example>`], ...(more.headers ?? [])],
  });

describe('a storm of a thousand mails', () => {
  let desk: TestDesk;
  before(async () => {
    desk = await openTestDesk({settings: {notifyAgents: false}});
  });
  after(() => desk.close());

  test('ATK-18 ends with the right number of tickets, messages and answers', async () => {
    const context = {actor: ANA, scope: {kind: 'all'} as const, idempotencyKey: 'storm-first'};
    const draft = {subject: 'Antes de todo', body: 'Hola', language: 'es' as const, facts: [], attachments: []};
    const {id} = await desk.backend.createTicket(draft, context);
    const replyTo = desk.channel.scene.tokens.address({ticketId: id, personId: ANA.id});
    const mails = [
      ...Array.from({length: NEW}, (_, index) => numbered('new', index, {from: ANA.email})),
      ...Array.from({length: REPLIES}, (_, index) => numbered('reply', index, {from: ANA.email, to: replyTo})),
      ...Array.from({length: STRANGERS}, (_, index) =>
        numbered('stranger', index, {from: `x${index % 30}@otra.example`}),
      ),
      ...Array.from({length: AUTOMATIC}, (_, index) =>
        numbered('machine', index, {
          from: RAMON.email,
          to: index % 2 === 0 ? replyTo : 'soporte@aurora.example',
          headers: [MACHINES[index % MACHINES.length] ?? ['Precedence', 'junk']],
        }),
      ),
    ];
    assert.equal(mails.length, 1000);
    await Promise.all(mails.map((raw) => desk.channel.receive(raw, {sender: ANA.email})));
    await desk.channel.idle();

    const {total} = await desk.backend.listTickets({limit: 1}, everything);
    assert.equal(total, NEW + 1);
    const ticket = await desk.backend.getTicket(id, everything);
    // Half of them have the signed address, and two of the five kinds are answers: kept in the thread, never answered.
    const stored = ticket.messages - 1 - REPLIES;
    assert.equal(stored, AUTOMATIC / 5);
    assert.equal((await desk.channel.listHeld()).length, 200);
    const to = (address: string): number => desk.caught.mails.filter((mail) => mail.to === address).length;
    // Not verified: one fixed text a day; strangers one each; machines and our own mail none.
    assert.ok(to(ANA.email) <= 2, `${to(ANA.email)} answers to one contact`);
    assert.equal(desk.caught.mails.filter((mail) => mail.to.endsWith('@otra.example')).length, 30);
    assert.deepEqual([to(RAMON.email), to(MARTA.email)], [0, 0]);
  });
});
