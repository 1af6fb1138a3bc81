/** What becomes of a mail, and who may enter a thread. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Authentication} from '../../../../src/server/email/authenticate.ts';
import {
  type ClaimedTicket,
  decide,
  type Decision,
  type DecisionInput,
  DEFAULT_MAIL_POLICY,
  type KnownSender,
} from '../../../../src/server/email/decide.ts';
import {isMachine} from '../../../../src/server/email/machine.ts';
import {matchThread, type ThreadMatch} from '../../../../src/server/email/match-thread.ts';
import {LOCAL_PART, recipientTag, ReplyTokens} from '../../../../src/server/email/token.ts';

const key = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);
const tokens = new ReplyTokens({keys: [key(1)], address: 'soporte@aurora.example'});
const MAILED = {ticketId: 't-1042', personId: 'c-ana'};
const CLAIM = {ticketId: 't-1042', recipient: recipientTag('c-ana')};

const passed: Authentication = {
  spf: 'pass',
  dkim: 'pass',
  dmarc: 'pass',
  authenticated: true,
  domain: 'tienda.example',
  reason: 'DMARC passed',
};
const unproved: Authentication = {...passed, dmarc: 'none', authenticated: false, reason: 'nothing passed'};
const forged: Authentication = {...passed, dmarc: 'fail', authenticated: false, reason: 'DMARC: fail'};
const nobody: Authentication = {...unproved, domain: ''};

const ana: KnownSender = {id: 'c-ana', name: 'Ana Luz', role: 'holder', account: 'shop'};
const ramon: KnownSender = {id: 'c-ramon', name: 'Ramón', role: 'technical', account: 'shop'};
const marta: KnownSender = {id: 'a-marta', name: 'Marta', role: 'agent'};
const ticket: ClaimedTicket = {id: 't-1042', status: 'waiting', participants: ['c-ana'], agents: ['a-marta']};

const none: ThreadMatch = {forged: false};
const proved: ThreadMatch = {claim: CLAIM, by: 'address', forged: false};
const outcome = (input: Partial<DecisionInput>): Decision =>
  decide({kind: 'person', authentication: passed, thread: none, policy: DEFAULT_MAIL_POLICY, ...input});

describe('a new mail (G1, G2)', () => {
  const cases: readonly (readonly [
    title: string,
    input: Partial<DecisionInput>,
    expected: Partial<Decision> & object,
  ])[] = [
    ['of a contact, authenticated', {sender: ana}, {action: 'new-ticket', trust: 'contact', answer: 'full'}],
    [
      'of a technical contact, authenticated',
      {sender: ramon},
      {action: 'new-ticket', trust: 'technical', answer: 'full'},
    ],
    [
      'of a contact, not authenticated',
      {sender: ana, authentication: unproved},
      {action: 'new-ticket', trust: 'unverified', answer: 'fixed'},
    ],
    [
      'of a contact, not authenticated, by a strict policy',
      {sender: ana, authentication: unproved, policy: {...DEFAULT_MAIL_POLICY, unverifiedContact: 'hold'}},
      {action: 'hold', answer: true},
    ],
    ['of a contact, forged (ATK-10)', {sender: ana, authentication: forged}, {action: 'hold', answer: false}],
    ['with no author to be named (ATK-13)', {sender: ana, authentication: nobody}, {action: 'hold', answer: false}],
    ['of a stranger', {}, {action: 'hold', answer: true}],
    [
      'of a stranger, by policy a ticket',
      {policy: {...DEFAULT_MAIL_POLICY, unknownSender: 'ticket'}},
      {action: 'new-ticket', trust: 'unverified', answer: 'fixed'},
    ],
    ['of a stranger, by policy nothing', {policy: {...DEFAULT_MAIL_POLICY, unknownSender: 'drop'}}, {action: 'drop'}],
    [
      'of a machine that sends codes (ATK-16)',
      {fromMachine: true, policy: {...DEFAULT_MAIL_POLICY, unknownSender: 'ticket'}},
      {action: 'hold', answer: false},
    ],
    [
      'that only looks like an automatic answer, kept for an agent (ATK-17)',
      {sender: ana, kind: 'auto-reply', marked: false},
      {action: 'hold', why: 'automatic', answer: false},
    ],
    ['of an answering program (ATK-17)', {sender: ana, kind: 'auto-reply', marked: true}, {action: 'drop'}],
    ['of a technician', {sender: marta}, {action: 'hold', answer: false}],
  ];
  for (const [title, input, expected] of cases)
    test(title, () => assert.partialDeepStrictEqual(outcome(input), expected));
});

describe('a reply (G9)', () => {
  const enters = {action: 'reply', ticketId: 't-1042'} as const;
  const cases: readonly (readonly [
    title: string,
    input: Partial<DecisionInput>,
    expected: Partial<Decision> & object,
  ])[] = [
    ['of a participant, authenticated', {sender: ana, thread: proved, ticket}, {...enters, trust: 'contact'}],
    [
      'of a participant with our token, nothing proved',
      {sender: ana, thread: proved, ticket, authentication: unproved},
      {...enters, trust: 'unverified'},
    ],
    [
      'of a participant with our token, forged (ATK-10)',
      {sender: ana, thread: proved, ticket, authentication: forged},
      {action: 'hold', answer: false},
    ],
    ['of a stranger to whom it was passed on (ATK-15)', {thread: proved, ticket}, {action: 'hold'}],
    [
      'of another contact of the account (ATK-15)',
      {sender: ramon, thread: proved, ticket},
      {action: 'new-ticket', trust: 'technical'},
    ],
    ['of a technician with another’s token (ATK-11)', {sender: marta, thread: proved, ticket}, {action: 'hold'}],
    [
      'of a technician with his own, authenticated',
      {sender: marta, thread: {...proved, claim: {...CLAIM, recipient: recipientTag('a-marta')}}, ticket},
      {...enters, trust: 'agent'},
    ],
    [
      'of a technician with his own, not authenticated (ATK-11)',
      {
        sender: marta,
        thread: {...proved, claim: {...CLAIM, recipient: recipientTag('a-marta')}},
        ticket,
        authentication: unproved,
      },
      {action: 'hold'},
    ],
    ['to a closed ticket reopens it', {sender: ana, thread: proved, ticket: {...ticket, status: 'closed'}}, enters],
    [
      'to a closed ticket is a new one, by policy',
      {
        sender: ana,
        thread: proved,
        ticket: {...ticket, status: 'closed'},
        policy: {...DEFAULT_MAIL_POLICY, closedTicket: 'new-ticket'},
      },
      {action: 'new-ticket'},
    ],
    ['to a ticket that is gone', {sender: ana, thread: proved}, {action: 'new-ticket'}],
  ];
  for (const [title, input, expected] of cases)
    test(title, () => assert.partialDeepStrictEqual(outcome(input), expected));

  test('a guessed number in the subject does not enter (ATK-9)', () => {
    const mail = {to: [], cc: [], references: [], subject: 'Re: [LN-1042] No llega el correo'};
    const thread = matchThread(mail, {}, tokens, 'LN');
    assert.deepEqual(thread, {forged: false, suggested: 'LN-1042'});
    assert.equal(outcome({thread}).action, 'hold');
    assert.equal(outcome({thread, sender: ramon}).action, 'new-ticket');
  });
});

describe('what a program wrote', () => {
  test('never opens a ticket and never gets an answer (ATK-17, ATK-19)', () => {
    for (const kind of ['bounce', 'auto-reply', 'list', 'own'] as const) {
      const {action} = outcome({kind, sender: ana});
      assert.ok(action === 'drop' || action === 'delivery-failure', `${kind}: ${action}`);
    }
  });
  test('addresses that nobody reads are known', () => {
    assert.deepEqual(
      [
        'no-reply@a.example',
        'noreply+x@a.example',
        'notificaciones@a.example',
        'norberto@a.example',
        'ana@no-reply.example',
      ].map(isMachine),
      [true, true, true, false, false],
    );
  });
});

describe('the signed reply address', () => {
  const parts = (): [head: string, ticket: string, person: string, mac: string] => {
    const [local = ''] = tokens.address(MAILED).split('@');
    const [head = '', signed = ''] = local.split('+');
    const [ticketId = '', proof = ''] = signed.split('.');
    return [head, ticketId, proof.slice(0, 6), proof.slice(6)];
  };

  test('says ticket and recipient, in capitals too', () => {
    assert.deepEqual(tokens.read(tokens.address(MAILED)), CLAIM);
    assert.deepEqual(tokens.read(tokens.address(MAILED).toUpperCase()), CLAIM);
  });

  test('is also in our Message-ID, which stays the same for an entry', () => {
    const id = tokens.messageId(MAILED, 'e-7');
    assert.deepEqual([tokens.read(id), id], [CLAIM, tokens.messageId(MAILED, 'e-7')]);
    const mail = {to: [], cc: [], references: ['<other@x.example>', id], subject: ''};
    assert.deepEqual(matchThread(mail, {}, tokens, 'LN'), {claim: CLAIM, by: 'message-id', forged: false});
  });

  test('of another ticket, cut short, of an old form or of another key is refused (ATK-12)', () => {
    const [head, ticketId, person, mac] = parts();
    const other = tokens.address({...MAILED, ticketId: 't-1043'}).split(/[+.]/)[1];
    const stranger = new ReplyTokens({keys: [key(2)], address: 'soporte@aurora.example'});
    const bad = [
      `${head}+${other}.${person}${mac}@aurora.example`,
      `${head}+${ticketId}.${recipientTag('a-marta')}${mac}@aurora.example`,
      `${head}+${ticketId}.${person}${mac.slice(0, 10)}@aurora.example`,
      `${head}+${ticketId}.${person}@aurora.example`,
      `${head}+${ticketId}.${mac}@aurora.example`,
      `${head}+t-1042.${mac}@aurora.example`,
      `<reply-1042@aurora.example>`,
      tokens.address(MAILED).replace('aurora.example', 'evil.example'),
      stranger.address(MAILED),
    ];
    assert.deepEqual(
      bad.map((address) => tokens.read(address)),
      bad.map(() => undefined),
    );
    const mail = {to: [{name: '', address: bad[0] ?? ''}], cc: [], references: [], subject: ''};
    assert.deepEqual(matchThread(mail, {}, tokens, 'LN'), {forged: true});
  });

  test('with a UUID as id fits into what every mail server takes, and is read back', () => {
    const mailed = {ticketId: '3f2b8c9e-0d41-4c7a-9b5f-6a1e2d3c4b5a', personId: 'c-ana'};
    const support = new ReplyTokens({keys: [key(1)], address: 'atencion@aurora.example'});
    const address = support.address(mailed);
    assert.ok(address.indexOf('@') <= LOCAL_PART, `${address.indexOf('@')} octets`);
    assert.equal(support.read(address)?.ticketId, mailed.ticketId);
  });

  test('an old key is still read while a new one signs', () => {
    const renewed = new ReplyTokens({keys: [key(3), key(1)], address: 'soporte@aurora.example'});
    assert.deepEqual(renewed.read(tokens.address(MAILED)), CLAIM);
    assert.notEqual(renewed.address(MAILED), tokens.address(MAILED));
  });

  test('a short key is refused', () => {
    assert.throws(() => new ReplyTokens({keys: [new Uint8Array(8)], address: 'a@b.example'}), /32 bytes/);
  });
});
