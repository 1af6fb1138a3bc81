/** From mail in to mail out: tickets, answers, threads, what is held, what comes back. On SQLite, with invented mail. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Message} from '../../../../src/core/thread.ts';
import type {Ticket} from '../../../../src/core/ticket.ts';
import {withoutSecrets} from '../../../../src/guidelines/without-secrets.ts';
import type {MailRecord} from '../../../../src/server/email/channel.ts';
import {createChecker} from '../../../../src/guidelines/checker.ts';
import {hosting} from '../../../../src/guidelines/policies/hosting.ts';
import {mailChecklist} from '../../../../src/guidelines/policies/mail-checklist.ts';
import {completePage} from '../../../../src/server/email/complete-page.ts';
import {ANA, MARTA, openTestDesk, RAMON, type TestDesk} from './channel-harness.ts';

const BODY =
  'Hola:\n\nDesde esta mañana a las 9:20 no llegan los correos a pedidos@tienda.example.\n\nUn saludo,\nAna\n';
const everything = {scope: {kind: 'all'} as const};

async function tickets({backend}: TestDesk): Promise<readonly Ticket[]> {
  return (await backend.listTickets({}, everything)).items;
}

async function messages({backend}: TestDesk, ticketId: string): Promise<readonly Message[]> {
  const {items} = await backend.listMessages(ticketId, {}, everything);
  return items.filter((entry) => entry.kind === 'message');
}

describe('a mail from a contact', () => {
  let desk: TestDesk;
  let ticket: Ticket;
  before(async () => {
    desk = await openTestDesk();
    await desk.bring({from: 'Ana <ana@tienda.example>', subject: 'No llegan correos', body: BODY}, 'tienda.example');
    [ticket] = (await tickets(desk)) as [Ticket];
  });
  after(() => desk.close());

  test('G2 becomes a ticket of her account, verified, with facts, type and technician', () => {
    assert.deepEqual(
      [ticket.channel, ticket.trust, ticket.account, ticket.requester.id, ticket.problemType, ticket.team],
      ['email', 'contact', 'k-1', ANA.id, 'email', 'mail'],
    );
    assert.equal(ticket.assignee?.id, MARTA.id);
    assert.equal(ticket.facts.find(({id}) => id === 'recipient')?.value, 'pedidos@tienda.example');
  });

  test('ATK-20 is acknowledged once in her language: number, what was understood, what is missing, a signed link', async () => {
    const mail = await desk.caught.find(({to}) => to === ANA.email);
    assert.match(mail.subject, new RegExp(`^\\[${ticket.number}\\] No llegan correos$`));
    assert.match(mail.text, /Lo que hemos entendido[\s\S]*pedidos@tienda\.example/);
    assert.match(mail.text, /Para empezar ya, nos falta\n- /);
    assert.match(mail.text, /mail\/complete\?token=[\w.-]+/);
    assert.equal(mail.headers['auto-submitted'], 'auto-replied');
    assert.equal(mail.headers['x-auto-response-suppress'], 'All');
    assert.deepEqual(mail.references, ['<one@tienda.example>']);
    assert.match(mail.html, /<html lang="es">/);
  });

  test('ATK-26 brought again by a second delivery, it is known', async () => {
    const again = {
      headers: [['Received', 'from somewhere else; later']] as const,
      from: 'Ana <ana@tienda.example>',
      subject: 'No llegan correos',
      body: BODY,
    };
    assert.equal(await desk.bring(again), false);
    assert.equal((await tickets(desk)).length, 1);
  });

  test('G9 the technician’s answer goes out with a signed reply address, and her reply lands in the thread', async () => {
    const context = {actor: MARTA, scope: {kind: 'all'} as const, idempotencyKey: 'answer-0001'};
    await desk.backend.reply(ticket.id, {text: 'Ya está resuelto, ¿lo compruebas?', attachments: []}, context);
    const mail = await desk.caught.find(({text}) => text.includes('¿lo compruebas?'));
    assert.deepEqual([mail.to, mail.headers['auto-submitted']], [ANA.email, undefined]);
    assert.match(mail.replyTo, /^soporte\+u[a-z2-7]{26}\.[a-z2-7]{26}@aurora\.example$/);
    await desk.bring({
      from: 'Ana <ana@tienda.example>',
      to: mail.replyTo,
      headers: [['Message-ID', '<two@tienda.example>']],
      subject: `Re: ${mail.subject}`,
      body: `Sí, perfecto.\n\nEl lun, 3 mar 2025 a las 9:14, Aurora Soporte escribió:\n> ${mail.text.replaceAll('\n', '\n> ')}\n`,
    });
    const last = (await messages(desk, ticket.id)).at(-1);
    assert.deepEqual([last?.text, last?.author.id, last?.trust], ['Sí, perfecto.', ANA.id, 'unverified']);
    assert.match(last?.quoted ?? '', /¿lo compruebas\?/);
  });

  test('G3 her answer by mail fills in what lacked, once', async () => {
    const mail = await desk.caught.find(({text}) => text.includes('¿lo compruebas?'));
    const answer = {
      from: 'Ana <ana@tienda.example>',
      to: mail.replyTo,
      headers: [['Message-ID', '<fact@tienda.example>']] as const,
      body: 'Los envía ventas@vivero.example.\n',
    };
    await desk.bring(answer, 'tienda.example');
    const {facts} = await desk.backend.getTicket(ticket.id, everything);
    assert.deepEqual(
      facts.filter(({id}) => id === 'sender').map(({value, by}) => [value, by?.id]),
      [['ventas@vivero.example', ANA.id]],
    );
  });

  test('ATK-9 a stranger who guesses the number does not enter, and learns nothing', async () => {
    const before = (await messages(desk, ticket.id)).length;
    await desk.bring({
      from: 'Eva <eva@otra.example>',
      headers: [['Message-ID', '<guess@otra.example>']],
      subject: `Re: [${ticket.number}] No llegan correos`,
      body: 'Soy yo. Cambiad el correo de contacto.\n',
    });
    assert.equal((await messages(desk, ticket.id)).length, before);
    const [held] = await desk.channel.listHeld();
    assert.deepEqual([held?.from, (await tickets(desk)).length], ['eva@otra.example', 1]);
    const answer = await desk.caught.find(({to}) => to === 'eva@otra.example');
    assert.doesNotMatch(`${answer.subject}${answer.text}`, /correos|LN-|contacto\.|Ana/);
    assert.equal(answer.replyTo, 'soporte@aurora.example');
  });

  test('ATK-47 however many come from an address that proves nothing, one fixed text goes out', async () => {
    for (let index = 0; index < 20; index++) {
      await desk.bring({
        from: 'victim@otra.example',
        headers: [['Message-ID', `<storm-${index}@otra.example>`]],
        body: `Compra ya ${index}\n`,
      });
    }
    const told = desk.caught.mails.filter(({to}) => to === 'victim@otra.example');
    assert.equal(told.length, 1);
    assert.doesNotMatch(told[0]?.text ?? '', /Compra/);
  });

  test('an agent lets a held mail in: a ticket without proof', async () => {
    const [held] = (await desk.channel.listHeld()).filter(({from}) => from === 'eva@otra.example');
    const by = {actorId: MARTA.id, key: 'release-1'};
    await desk.channel.settle(held?.id ?? '', 'release', by);
    await desk.channel.idle();
    const mine = (await tickets(desk)).find(({requester}) => requester.id === 'mail:eva@otra.example');
    assert.deepEqual([mine?.trust, mine?.account], ['unverified', '']);
    // His retry after a lost answer is answered; whoever comes second is told.
    await desk.channel.settle(held?.id ?? '', 'release', by);
    await assert.rejects(desk.channel.settle(held?.id ?? '', 'drop', by), {code: 'conflict'});
    const second = {actorId: 'another', key: 'release-1'};
    await assert.rejects(desk.channel.settle(held?.id ?? '', 'release', second), {code: 'not-found'});
    assert.equal((await tickets(desk)).filter(({requester}) => requester.id === 'mail:eva@otra.example').length, 1);
  });

  test('an agent drops another, and it is gone', async () => {
    const held = (await desk.channel.listHeld()).filter(({from}) => from === 'victim@otra.example');
    await desk.channel.settle(held[0]?.id ?? '', 'drop', {actorId: MARTA.id, key: 'drop-1'});
    assert.equal((await desk.channel.listHeld()).length, held.length - 1);
  });

  test('ATK-11 a mail under the technician’s name without his token is held', async () => {
    const before = (await messages(desk, ticket.id)).length;
    await desk.bring({
      from: 'Marta <marta@aurora.example>',
      headers: [
        ['Message-ID', '<fake@x.example>'],
        ['References', '<reply-1042@aurora.example>'],
      ],
      subject: `Re: [${ticket.number}]`,
      body: 'Envíame tu contraseña.\n',
    });
    assert.equal((await messages(desk, ticket.id)).length, before);
  });

  test('the technician answers by mail with his own token, authenticated', async () => {
    const context = {actor: ANA, scope: {kind: 'all'} as const, idempotencyKey: 'customer-0001'};
    await desk.backend.reply(ticket.id, {text: '¿Y la copia?', attachments: []}, context);
    const mail = await desk.caught.find(({to, text}) => to === MARTA.email && text.includes('¿Y la copia?'));
    const answer = {
      from: 'Marta <marta@aurora.example>',
      to: mail.replyTo,
      headers: [['Message-ID', '<agent-1@aurora.example>']] as const,
      subject: `Re: ${mail.subject}`,
      body: 'También está hecha.\n',
    };
    await desk.bring(answer, 'aurora.example');
    const last = (await messages(desk, ticket.id)).at(-1);
    assert.deepEqual([last?.text, last?.author.role, last?.trust], ['También está hecha.', 'agent', 'agent']);
    await desk.caught.find(({to, text}) => to === ANA.email && text.includes('También está hecha.'));
  });

  test('ATK-21 a report with a valid return address marks the message, a made-up one nothing', async () => {
    const mail = await desk.caught.find(({to, text}) => to === ANA.email && text.includes('También está hecha.'));
    const report = (id: string, recipient: string) =>
      desk.bring(
        {
          from: 'MAILER-DAEMON@mx.tienda.example',
          to: recipient,
          headers: [
            ['Message-ID', id],
            ['Content-Type', 'multipart/report; report-type=delivery-status; boundary="b"'],
          ],
          subject: 'Undelivered Mail Returned to Sender',
          body: '--b\nContent-Type: text/plain\n\nuser unknown\n--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; x\nAction: failed\nStatus: 5.1.1\n--b--\n',
        },
        undefined,
        {sender: '', recipients: [recipient]},
      );
    const delivery = async (): Promise<string | undefined> =>
      (await messages(desk, ticket.id)).find(({text}) => text === 'También está hecha.')?.delivery;
    // Not the last sign: some of its bits say nothing.
    const madeUp = mail.envelopeFrom.replace(/.(?=.{4}@)/, (sign) => (sign === '2' ? '3' : '2'));
    await report('<dsn-1@mx>', madeUp);
    assert.equal(await delivery(), undefined);
    await report('<dsn-2@mx>', mail.envelopeFrom);
    assert.equal(await delivery(), 'failed');
    assert.equal((await tickets(desk)).length, 2);
  });

  test('ATK-15 another contact of the account opens his own ticket with the same reply address', async () => {
    const mail = await desk.caught.find(({to, text}) => to === ANA.email && text.includes('También está hecha.'));
    await desk.bring({
      from: `${RAMON.name} <${RAMON.email}>`,
      to: mail.replyTo,
      headers: [['Message-ID', '<ramon@tienda.example>']],
      body: '¿Y mi web?\n',
    });
    const own = (await tickets(desk)).find(({requester}) => requester.id === RAMON.id);
    assert.equal(own?.trust, 'unverified');
  });
});

describe('sending', () => {
  test('is tried again after a break, later each time, and given up with a mark', async () => {
    let clock = new Date('2026-11-23T10:00:00Z');
    const desk = await openTestDesk({now: () => clock, settings: {acknowledgeWeb: false, notifyAgents: false}});
    const context = {actor: ANA, scope: {kind: 'all'} as const};
    const draft = {subject: 'Hola', body: 'Qué tal', language: 'es' as const, facts: [], attachments: []};
    const {id} = await desk.backend.createTicket(draft, {...context, idempotencyKey: 'sending-1'});
    desk.caught.failures.push(new Error('connection refused'));
    const reply = {text: 'Respuesta', attachments: []};
    await desk.backend.reply(id, reply, {actor: MARTA, scope: {kind: 'all'}, idempotencyKey: 'sending-2'});
    await desk.caught.attempted(1);
    await desk.channel.idle();
    assert.equal(desk.caught.mails.length, 0);
    clock = new Date(clock.getTime() + 61_000);
    await desk.channel.idle();
    assert.equal(desk.caught.mails.length, 1);
    desk.caught.failures.push(Object.assign(new Error('no such user'), {responseCode: 550}));
    await desk.backend.reply(
      id,
      {...reply, text: 'Otra'},
      {actor: MARTA, scope: {kind: 'all'}, idempotencyKey: 'sending-3'},
    );
    for await (const event of desk.backend.watch({cursor: '0'}, everything)) {
      if (event.type !== 'entry-changed' || event.entry.kind !== 'message') continue;
      assert.deepEqual([event.entry.text, event.entry.delivery], ['Otra', 'failed']);
      break;
    }
    assert.equal(desk.caught.mails.length, 1);
    await desk.close();
  });
});

describe('an operator', () => {
  test('ATK-19 ATK-47 is told of mail of our own that comes back, and of more strangers than are answered', async () => {
    const told: string[] = [];
    const observe = ({direction, outcome}: MailRecord): void => void told.push(`${direction} ${outcome}`);
    const desk = await openTestDesk({settings: {fixedPerHour: 2}, observe});
    await desk.bring({headers: [['X-Ventanilla', 'soporte@aurora.example']]});
    assert.deepEqual(told, ['in dropped', 'alarm own-mail']);
    for (let index = 0; index < 5; index++) {
      const headers = [['Message-ID', `<s-${index}@otra.example>`]] as const;
      await desk.bring({from: `x${index}@otra.example`, headers});
    }
    assert.equal(desk.caught.mails.length, 2);
    assert.deepEqual(told.slice(2).sort(), [
      ...Array.from({length: 3}, () => 'alarm answers-capped'),
      ...Array.from({length: 5}, () => 'in held: unknown-sender'),
      ...Array.from({length: 2}, () => 'out sent'),
    ]);
    await desk.close();
  });
});

describe('a new contact', () => {
  test('is mailed the link that works once, and no name of the account', async () => {
    const desk = await openTestDesk();
    const link = 'https://panel.aurora.example/support/contacts/confirm?lang=en&token=x';
    const contact = {...RAMON, role: 'technical' as const, pending: true, services: [], email: 'nuevo@otra.example'};
    await desk.channel.invite({contact, link, language: 'en'});
    const mail = await desk.caught.find(({to}) => to === 'nuevo@otra.example');
    assert.ok(mail.text.includes(link));
    assert.equal(mail.headers['auto-submitted'], 'auto-generated');
    assert.doesNotMatch(mail.text, /Ramón|Ana|tienda/);
    await desk.close();
  });
});

describe('a password in a text', () => {
  test('ATK-38 is masked in every mail that the desk sends, in subject, text and what was understood, and stays in the ticket', async () => {
    const desk = await openTestDesk();
    const SECRETS = ['Canario_77-Bx', 'Zorro!41kQ', 'Lince#93wP'];
    const [first, second, third] = SECRETS;
    const body = `No llegan correos a pedidos@tienda.example desde las 9:20. Usuario: admin, contraseña: ${second}\n`;
    await desk.bring(
      {from: 'ana@tienda.example', subject: `No llega el correo, la contraseña es ${first}`, body},
      'tienda.example',
    );
    const [ticket] = (await tickets(desk)) as [Ticket];
    assert.ok(ticket.subject.includes(SECRETS[0] ?? ''), 'whoever works on it still has it');
    const acknowledged = await desk.caught.find(({to}) => to === ANA.email);
    assert.match(acknowledged.subject, /No llega el correo, la contraseña es •••/);
    const text = `Contraseña nueva: ${third}\n\nPassword: ${second}\n\nPruébalo y nos cuentas.`;
    const context = {actor: MARTA, scope: {kind: 'all'} as const, idempotencyKey: 'secret-0001'};
    await desk.backend.reply(ticket.id, {text, attachments: []}, context);
    const answered = await desk.caught.find(({text: mail}) => mail.includes('Pruébalo y nos cuentas'));
    assert.match(answered.text, /Contraseña nueva: •••[\s\S]*Password: •••/);
    const sent = JSON.stringify(desk.caught.mails);
    for (const secret of SECRETS) assert.ok(!sent.includes(secret), `${secret} was mailed`);
    await desk.close();
  });

  test('ATK-38 all of them are masked, however many there are and however long the text is', async () => {
    const checker = await createChecker({policy: hosting});
    const secrets = Array.from({length: 12}, (_, index) => `Clave${index}_x9K${index}!`);
    const filler = 'El panel tarda mucho en abrirse y no sabemos por qué. '.repeat(100);
    const text = secrets.map((secret) => `Contraseña: ${secret}\n\n${filler}`).join('\n\n');
    const masked = withoutSecrets(text, checker);
    for (const secret of secrets) assert.ok(!masked.includes(secret), secret);
    assert.equal(withoutSecrets(filler, checker), filler);
  });
});

describe('a fact that the policy declares', () => {
  const MAILS = {
    es: {
      subject: 'No llegan correos',
      body: 'Hola:\n\nDesde esta mañana a las 9:20 no llegan los correos a pedidos@tienda.example. En Outlook no sale nada.\n',
      understood: 'Programa de correo: Outlook',
      missing: '- Puertos y cifrado: Como están en la cuenta: 993 y 465, por ejemplo.',
      label: 'Puertos y cifrado',
    },
    en: {
      subject: 'Mail does not arrive',
      body: 'Hello,\n\nSince 9:20 this morning no mail arrives at pedidos@tienda.example. Outlook shows nothing at all.\n',
      understood: 'Mail program: Outlook',
      missing: '- Ports and encryption: As set in the account: 993 and 465, say.',
      label: 'Ports and encryption',
    },
  } as const;

  for (const [language, {subject, body, understood, missing, label}] of Object.entries(MAILS))
    test(`is called in the policy’s words in the letter and in the form behind its link (${language})`, async () => {
      const desk = await openTestDesk({policy: mailChecklist});
      await desk.bring({subject, from: 'ana@tienda.example', body}, 'tienda.example');
      const mail = await desk.caught.find(({to}) => to === ANA.email);
      const text = mail.text.replace(/\s+/g, ' ');
      assert.ok(text.includes(understood), mail.text);
      assert.ok(text.includes(missing), mail.text);
      assert.doesNotMatch(mail.text, /mail-program|\bports\b(?! and)/);
      const link = /https:\S+token=\S+/.exec(mail.text)?.[0] ?? '';
      const markup = await (await completePage(new Request(link), desk.channel.scene)).text();
      assert.ok(markup.includes(`<label for="fact-ports">${label}</label>`), markup);
      const token = new URL(link).searchParams.get('token') ?? '';
      const told = new URLSearchParams({token, key: crypto.randomUUID(), 'fact-ports': '993'});
      await completePage(new Request(link, {method: 'POST', body: told}), desk.channel.scene);
      const [ticket] = await tickets(desk);
      assert.equal((await messages(desk, ticket?.id ?? '')).at(-1)?.text, `${label}: 993`);
      await desk.close();
    });
});

describe('the form behind the link', () => {
  test('has what is known and asks for what is missing; what is told becomes a message; an old or made-up link is refused (ATK-6)', async () => {
    let clock = new Date('2026-11-23T10:00:00Z');
    const desk = await openTestDesk({now: () => clock});
    const {scene} = desk.channel;
    await desk.bring({subject: 'No llegan correos', from: 'ana@tienda.example', body: BODY}, 'tienda.example');
    const mail = await desk.caught.find(({to}) => to === ANA.email);
    const link = /https:\S+token=\S+/.exec(mail.text)?.[0] ?? '';
    const page = await completePage(new Request(link), scene);
    const markup = await page.text();
    assert.match(markup, /pedidos@tienda\.example/);
    assert.match(markup, /<label for="fact-sender">Remitente<\/label>/);
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    const body = new URLSearchParams({
      token: new URL(link).searchParams.get('token') ?? '',
      key: crypto.randomUUID(),
      'fact-sender': 'ventas@vivero.example',
    });
    const post = () => completePage(new Request(link, {method: 'POST', body}), scene);
    assert.match(await (await post()).text(), /Añadido al ticket/);
    await post();
    const [ticket] = await tickets(desk);
    const told = (await messages(desk, ticket?.id ?? '')).map(({text}) => text);
    assert.deepEqual(told.slice(1), ['Remitente: ventas@vivero.example']);
    // Not the last sign: some of its bits say nothing.
    const madeUp = link.replace(/.(?=.{8}$)/, (sign) => (sign === 'x' ? 'y' : 'x'));
    assert.equal((await completePage(new Request(madeUp), scene)).status, 404);
    clock = new Date(clock.getTime() + 15 * 24 * 60 * 60 * 1000);
    assert.equal((await completePage(new Request(link), scene)).status, 404);
    await desk.close();
  });
});
