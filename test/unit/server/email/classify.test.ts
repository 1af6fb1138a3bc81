/** Whether a person wrote a mail. */
import assert from 'node:assert/strict';
import {after, describe, test} from 'node:test';
import {classify, LOOP_HEADER, type MailKind} from '../../../../src/server/email/classify.ts';
import type {Envelope} from '../../../../src/server/email/mail.ts';
import {MailParser} from '../../../../src/server/email/parse/index.ts';
import {type MailInput, mailOf, multipart} from './mails.ts';

const parser = new MailParser();
after(() => parser.close());

const own = {installation: 'aurora', isOwn: (address: string) => address === 'soporte@aurora.example'};
const kindOf = async (raw: Uint8Array, envelope: Envelope = {}): Promise<MailKind> =>
  classify(await parser.parse(raw), envelope, own);

describe('a program wrote it (ATK-17)', () => {
  const headers: readonly (readonly [name: string, value: string])[] = [
    ['Auto-Submitted', 'auto-replied'],
    ['Auto-Submitted', 'auto-generated'],
    ['Auto-Submitted', 'auto-notified; owner-email="a@b.example"'],
    ['X-Auto-Response-Suppress', 'All'],
    ['X-Auto-Response-Suppress', 'OOF, AutoReply'],
    ['X-Autoreply', 'yes'],
    ['X-Autorespond', 'Estoy fuera'],
    ['Precedence', 'auto_reply'],
    ['Subject', 'Respuesta automática: No llega el correo'],
    ['Subject', 'Fuera de la oficina: vuelvo el lunes'],
    ['Subject', 'Automatic reply: LN-1042'],
    ['Subject', 'Out of Office Re: LN-1042'],
  ];
  for (const header of headers)
    test(`${header.join(': ')}`, async () => assert.equal(await kindOf(mailOf({headers: [header]})), 'auto-reply'));

  const subjects = [
    'Auto: Re: LN-1042',
    'Autorespuesta: [LN-1042] No llega el correo',
    'Contestador automático: LN-1042',
    'Resposta automàtica: No arriba el correu',
    'Réponse automatique : [LN-1042] Web',
    'Automatische Antwort: LN-1042',
    'Abwesenheitsnotiz: LN-1042',
    'Risposta automatica: LN-1042',
    'Resposta automática: LN-1042',
    'Automatisch antwoord: LN-1042',
    '自動応答: LN-1042',
    'Report domain: tienda.example Submitter: google.com Report-ID: <77>',
  ];
  for (const subject of subjects)
    test(`without a header: ${subject}`, async () =>
      assert.equal(
        await kindOf(mailOf({subject: `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`})),
        'auto-reply',
      ));

  const away: readonly (readonly [subject: string, body: string])[] = [
    ['Fuera de la oficina', 'Gracias por tu correo. Estaré fuera hasta el lunes 10.'],
    ['Vacaciones', 'Me encuentro de vacaciones y atenderé los mensajes a mi regreso.'],
    ['Out of office', 'I am out of the office until Monday.'],
    ['Absence', 'Je suis en congé; je lirai vos messages à mon retour.'],
  ];
  for (const [subject, body] of away)
    test(`by subject and text: ${subject}`, async () =>
      assert.equal(await kindOf(mailOf({subject, body})), 'auto-reply'));

  const others: readonly (readonly [name: string, value: string])[] = [
    ['X-Autoreply-From', 'ana@tienda.example'],
    ['X-Mail-Autoreply', 'vacation'],
    ['X-Autoresponder', 'cPanel'],
    ['Delivered-To', 'Autoresponder'],
    ['X-POST-MessageClass', '9; Autoresponder'],
    ['X-MS-Exchange-Generated-Message-Source', 'Mailbox Rules Agent'],
    ['X-Auto-Response-Suppress', 'DR, RN, NRN, OOF, AutoReply'],
  ];
  for (const header of others)
    test(`${header.join(': ')}`, async () => assert.equal(await kindOf(mailOf({headers: [header]})), 'auto-reply'));

  for (const [name, value] of [
    ['List-Id', '<novedades.aurora.example>'],
    ['Precedence', 'bulk'],
    ['Precedence', 'junk'],
    ['Precedence', 'list'],
  ] as const)
    test(`${name}: ${value} is a list`, async () =>
      assert.equal(await kindOf(mailOf({headers: [[name, value]]})), 'list'));

  test('the null sender wants no answer', async () => {
    assert.equal(await kindOf(mailOf(), {sender: ''}), 'bounce');
    assert.equal(await kindOf(mailOf({headers: [['Return-Path', '<>']]})), 'bounce');
  });
});

describe('a person wrote it', () => {
  const persons: (readonly [name: string, input: MailInput, envelope?: Envelope])[] = [
    ['a plain mail', {}],
    ['Auto-Submitted: no (ATK-17)', {headers: [['Auto-Submitted', 'no']]}],
    ['X-Auto-Response-Suppress: None', {headers: [['X-Auto-Response-Suppress', 'None']]}],
    ['Precedence: first-class', {headers: [['Precedence', 'first-class']]}],
    [
      'who asks about returned mail',
      {subject: 'Me devuelven los correos', body: 'Sale «550 5.1.1 user unknown» al escribir a info@vivero.example.'},
    ],
    [
      'who tells of a delivery failure',
      {subject: 'Delivery failed to our supplier', body: 'Our mails to info@nursery.example come back. Can you check?'},
    ],
    [
      'who forwards a report with a word of his own',
      {
        subject: 'Fwd: Undelivered Mail Returned to Sender',
        body: '¿Qué es esto?\n\n> Final-Recipient: rfc822; x@y.example\n> Status: 5.1.1 user unknown',
      },
    ],
  ];
  persons.push(
    [
      'who pastes a report under its own subject',
      {
        subject: 'Mail delivery failed: returning message to sender',
        body: 'Hola:\n\nMe devuelven esto al escribir a un cliente:\n\nThis message was created automatically by mail delivery software.\nA message that you sent could not be delivered.\n  info@vivero.example\n    550 5.1.1 user unknown\n',
      },
    ],
    [
      'who administers his own server',
      {
        from: 'postmaster@tienda.example',
        body: 'Buenos días:\n\nNuestros correos rebotan con 550 5.7.1. ¿Podéis mirarlo?\n',
      },
    ],
    [
      'whose automatic answer does not work',
      {subject: 'Respuesta automática no se envía', body: 'La he activado y nada.'},
    ],
    ['who asks how to set one up', {subject: 'Vacaciones', body: '¿Cómo pongo un mensaje para agosto en el buzón?'}],
    ['who misses mail', {subject: 'Absence of mails since Monday', body: 'Nothing arrives at info@tienda.example.'}],
    ['who writes of his office', {subject: 'Fuera de la oficina no puedo enviar', body: 'Desde casa da error 535.'}],
    ['who tells of bounced mail', {subject: 'Bounced mails', body: 'Many of our mails come back since yesterday.'}],
  );
  for (const [name, input, envelope] of persons)
    test(name, async () => assert.equal(await kindOf(mailOf(input), envelope), 'person'));
});

describe('a server reports (RFC 3464)', () => {
  const report = [
    'Content-Type: text/plain\r\n\r\nNo se pudo entregar.',
    'Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n',
  ];
  test('multipart/report', async () => {
    assert.equal(await kindOf(multipart('report; report-type=delivery-status', report)), 'bounce');
  });

  test('a reading receipt is automatic and no failure', async () => {
    const receipt = [
      'Content-Type: text/plain\r\n\r\nLeído.',
      'Content-Type: message/disposition-notification\r\n\r\nDisposition: manual-action',
    ];
    assert.equal(await kindOf(multipart('report; report-type=disposition-notification', receipt)), 'auto-reply');
  });

  test('a mailer daemon without the report’s form', async () => {
    const mail = mailOf({from: 'Mail Delivery System <MAILER-DAEMON@mx.example>', subject: 'Mensaje no entregado'});
    assert.equal(await kindOf(mail), 'bounce');
  });
});

describe('a server reports without the form of RFC 3464', () => {
  const reports: readonly (readonly [maker: string, from: string, subject: string, body: string])[] = [
    [
      'qmail',
      'MAILER-DAEMON@mx.example',
      'failure notice',
      "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<a@b.example>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 user unknown\nGiving up on 192.0.2.1.\n",
    ],
    [
      'Exim',
      'Mail Delivery System <Mailer-Daemon@mx.example>',
      'Mail delivery failed: returning message to sender',
      'This message was created automatically by mail delivery software.\n\n  a@b.example\n    Unrouteable address\n',
    ],
    [
      'Exim, delayed',
      'Mail Delivery System <Mailer-Daemon@mx.example>',
      'Warning: message 1abc delayed 24 hours',
      'This message was created automatically by mail delivery software.\nThe message has not yet been delivered.\n',
    ],
    [
      'Postfix',
      'MAILER-DAEMON@mx.example (Mail Delivery System)',
      'Undelivered Mail Returned to Sender',
      'This is the mail system at host mx.example.\n\n<a@b.example>: host mx.b.example said: 550 5.1.1 User unknown\n',
    ],
    [
      'Sendmail',
      'Mail Delivery Subsystem <MAILER-DAEMON@mx.example>',
      'Returned mail: see transcript for details',
      '   ----- The following addresses had permanent fatal errors -----\n<a@b.example>\n    (reason: 550 5.1.1 User unknown)\n',
    ],
    [
      'Exchange',
      'postmaster@b.example',
      'Undeliverable: No llega el correo',
      "Delivery has failed to these recipients or groups:\n\na@b.example\nThe e-mail address you entered couldn't be found.\n\nDiagnostic information for administrators:\n\nGenerating server: mx.b.example\n",
    ],
    [
      'Microsoft 365 in Spanish',
      'Microsoft Outlook <postmaster@b.example>',
      'No se puede entregar: No llega el correo',
      'El mensaje a a@b.example no se pudo entregar.\n\nInformación de diagnóstico: 550 5.1.10 RESOLVER.ADR.RecipientNotFound\n',
    ],
    [
      'Gmail',
      'Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
      'Delivery Status Notification (Failure)',
      "** Address not found **\n\nYour message wasn't delivered to a@b.example because the address couldn't be found.\n",
    ],
    [
      'Gmail in Spanish',
      'Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
      'Delivery Status Notification (Failure)',
      '** No se ha encontrado la dirección **\n\nTu mensaje no se ha entregado a a@b.example.\n',
    ],
    [
      'cPanel',
      'Mail Delivery System <Mailer-Daemon@server.hosting.example>',
      'Mail failure - rejected by local scanning code',
      'A message that you sent was rejected by the local scanning code.\n',
    ],
    [
      'Domino',
      'Postmaster@b.example',
      'DELIVERY FAILURE: User ana (ana@b.example) not listed in Domino Directory',
      'Your message\n\n  Subject: Hola\n\nwas not delivered to:\n  ana@b.example\n',
    ],
    [
      'a nameless one in Spanish',
      'sistema de entrega de correo <avisos@b.example>',
      'Correo devuelto',
      'No se ha podido entregar su mensaje a a@b.example: buzón lleno.\n',
    ],
    [
      'a nameless one in Catalan',
      'postmaster@b.example',
      "No s'ha pogut lliurar el missatge",
      "No s'ha pogut lliurar: 550 5.1.1\n",
    ],
    [
      'a nameless one in German',
      'postmaster@b.example',
      'Unzustellbar: Hallo',
      'Ihre Nachricht konnte nicht zugestellt werden.\n',
    ],
    [
      'a nameless one in French',
      'postmaster@b.example',
      'Non remis : Bonjour',
      "Votre message n'a pas pu être remis.\n",
    ],
    [
      'a nameless one in Italian',
      'postmaster@b.example',
      'Non recapitabile: Ciao',
      'Non è stato possibile recapitare il messaggio.\n',
    ],
    [
      'a nameless one in Portuguese',
      'postmaster@b.example',
      'Não foi entregue: Olá',
      'A sua mensagem não pôde ser entregue.\n',
    ],
  ];
  for (const [maker, from, subject, body] of reports)
    test(maker, async () => {
      const coded = `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
      assert.equal(await kindOf(mailOf({from, subject: coded, body})), 'bounce');
    });

  test('by the header of the failed recipients alone', async () => {
    assert.equal(await kindOf(mailOf({headers: [['X-Failed-Recipients', 'a@b.example']]})), 'bounce');
  });
});

describe('our own mail comes back (ATK-19)', () => {
  test('by its header', async () => {
    assert.equal(await kindOf(mailOf({headers: [[LOOP_HEADER, 'aurora']]})), 'own');
  });
  test('by its sender', async () => assert.equal(await kindOf(mailOf({from: 'soporte@aurora.example'})), 'own'));
  test('another installation’s header is not ours', async () => {
    assert.equal(await kindOf(mailOf({headers: [[LOOP_HEADER, 'otra']]})), 'person');
  });
});
