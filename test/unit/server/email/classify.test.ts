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
  const persons: readonly (readonly [name: string, input: MailInput, envelope?: Envelope])[] = [
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

describe('our own mail comes back (ATK-19)', () => {
  test('by its header', async () => {
    assert.equal(await kindOf(mailOf({headers: [[LOOP_HEADER, 'aurora']]})), 'own');
  });
  test('by its sender', async () => assert.equal(await kindOf(mailOf({from: 'soporte@aurora.example'})), 'own'));
  test('another installation’s header is not ours', async () => {
    assert.equal(await kindOf(mailOf({headers: [[LOOP_HEADER, 'otra']]})), 'person');
  });
});
