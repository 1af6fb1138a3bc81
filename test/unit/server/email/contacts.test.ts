/** A contact from the invitation to his first ticket by mail, and what he is when he was removed. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {createTicketHandler, type TicketHandler} from '../../../../src/server/handler.ts';
import {ANA, MARTA, openTestDesk, type TestDesk} from './channel-harness.ts';

const NEW = {name: 'Nuria Taller', email: 'Nuria@tienda.example', role: 'technical', services: []};
const everything = {scope: {kind: 'all'} as const};

describe('a technical contact by mail (G2, ATK-6)', () => {
  let desk: TestDesk;
  let handler: TicketHandler;
  let keys = 0;
  before(async () => {
    desk = await openTestDesk();
    handler = createTicketHandler({
      adapter: desk.backend,
      checker: desk.channel.scene.checker,
      authorize: () => Promise.resolve({actor: ANA, expiresAt: new Date(Date.now() + 600_000)}),
      contacts: {
        publicUrl: 'https://panel.aurora.example',
        onContactInvited: (invited) => desk.channel.invite(invited),
      },
    });
  });
  after(async () => {
    handler.close();
    await desk.close();
  });

  const ask = (path: string, method: string, body?: object): Promise<Response> =>
    handler.fetch(
      new Request(`https://panel.aurora.example${path}`, {
        method,
        headers: {'content-type': 'application/json', 'idempotency-key': `contact-${keys++}`},
        ...(body && {body: JSON.stringify(body)}),
      }),
    );
  const write = (id: string): Promise<boolean> =>
    desk.bring(
      {from: 'Nuria <nuria@tienda.example>', headers: [['Message-ID', `<${id}@tienda.example>`]], body: `Hola ${id}\n`},
      'tienda.example',
    );
  const tickets = async () => (await desk.backend.listTickets({}, everything)).items;
  let link = '';

  test('is a stranger until he followed the link that was mailed to him', async () => {
    assert.equal((await ask('/v1/contacts', 'POST', NEW)).status, 200);
    const mail = await desk.caught.find(({to}) => to === NEW.email);
    link = /https:\S+token=\S+/.exec(mail.text)?.[0] ?? '';
    await write('nuria-1');
    assert.deepEqual(
      (await desk.channel.listHeld()).map(({from, reason}) => [from, reason]),
      [['nuria@tienda.example', 'unknown-sender']],
    );
    assert.deepEqual(await tickets(), []);
  });

  test('is confirmed by the link once; then his mail is a ticket of the account', async () => {
    const body = new URLSearchParams({token: new URL(link).searchParams.get('token') ?? ''});
    const follow = (): Promise<Response> => handler.fetch(new Request(link, {method: 'POST', body}));
    assert.equal((await follow()).status, 200);
    assert.equal((await follow()).status, 404);
    await write('nuria-2');
    const [ticket] = await tickets();
    assert.deepEqual([ticket?.account, ticket?.trust, ticket?.requester.name], ['k-1', 'technical', NEW.name]);
  });

  test('is mailed what a technician answers, at the address that the desk knows', async () => {
    const [ticket] = await tickets();
    const context = {actor: MARTA, scope: {kind: 'all'} as const, idempotencyKey: 'answer-0001'};
    await desk.backend.reply(ticket?.id ?? '', {text: 'Lo miramos.', attachments: []}, context);
    await desk.caught.find(({to, text}) => to === NEW.email && text.includes('Lo miramos.'));
  });

  test('is a stranger again when he was removed, whatever the host still says', async () => {
    const list = (await (await ask('/v1/contacts', 'GET')).json()) as {items: {id: string; email: string}[]};
    const {id = ''} = list.items.find(({email}) => email === NEW.email) ?? {};
    assert.equal((await ask(`/v1/contacts/${id}`, 'DELETE')).status, 204);
    await write('nuria-3');
    assert.equal((await tickets()).length, 1);
    assert.equal((await desk.channel.listHeld()).length, 2);
  });

  test('ATK-47 is not mailed again and again by whoever invites him', async () => {
    for (let index = 0; index < 6; index++)
      await ask('/v1/contacts', 'POST', {...NEW, email: 'victim@otra.example', name: `N${index}`});
    const list = (await (await ask('/v1/contacts', 'GET')).json()) as {items: {id: string; email: string}[]};
    const {id} = list.items.find(({email}) => email === 'victim@otra.example') ?? {};
    for (let index = 0; index < 6; index++)
      await ask('/v1/contacts', 'POST', {...NEW, id, email: 'victim@otra.example'});
    await desk.channel.idle();
    assert.equal(desk.caught.mails.filter(({to}) => to === 'victim@otra.example').length, 3);
  });
});
