/** What the host knows of the writer sharpens the rules: his services, his open tickets, that he is a contact. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createChecker} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import type {Service} from '../../../src/core/ticket.ts';
import type {CheckContext, KnownTicket} from '../../../src/guidelines/types.ts';

const checker = await createChecker({policy: hosting});
const rulesOf = (subject: string, body: string, context: CheckContext = {}): string[] =>
  checker.check({subject, body}, context).findings.map(({rule}) => rule);
const fixOf = (subject: string, body: string, context: CheckContext) =>
  checker.check({subject, body}, context).findings.find(({rule}) => rule === 'follow-up')?.fix;
const ticket = (id: string, number: string, subject: string): KnownTicket => ({id, number, subject, status: 'open'});

const bounce = ticket('t1', 'LN-2214', 'Rebotan los correos a Hotmail');
const invoice = ticket('t2', 'LN-2301', 'Factura duplicada de mayo');
const shop = {id: 's1', kind: 'domain', label: 'floristeria.example', names: ['floristeria.example']} satisfies Service;

describe('open tickets', () => {
  test('G9 a number that the text names leads to its ticket, however it is written', () => {
    for (const body of ['Lo del ticket LN-2214 vuelve a pasar.', 'ln-2214 sigue igual', 'Ver ticket 2214, por favor.'])
      assert.deepEqual(fixOf('Correo', body, {tickets: [bounce, invoice]}), {kind: 'reply-to', ticketId: 't1'}, body);
  });

  test('G9 “it fails again” says nothing alone and goes on with the one ticket that speaks of the same thing', () => {
    const [subject, body] = ['Correo', 'Los correos a Hotmail siguen rebotando.'];
    assert.ok(!rulesOf(subject, body).includes('follow-up'));
    assert.ok(!rulesOf(subject, body, {tickets: [invoice]}).includes('follow-up'));
    assert.deepEqual(fixOf(subject, body, {tickets: [bounce, invoice]}), {kind: 'reply-to', ticketId: 't1'});
  });

  test('G9 a subject like that of an open ticket is its own', () => {
    assert.deepEqual(fixOf('Factura duplicada mayo', 'Aparece dos veces en el panel.', {tickets: [bounce, invoice]}), {
      kind: 'reply-to',
      ticketId: 't2',
    });
  });

  test('G9 the only one that is open is meant by “as I told you”', () => {
    assert.deepEqual(fixOf('Web', 'Como os comenté ayer, la web va lenta.', {tickets: [bounce]}), {
      kind: 'reply-to',
      ticketId: 't1',
    });
    assert.equal(fixOf('Web', 'Como os comenté ayer, la web va lenta.', {tickets: [bounce, invoice]}), undefined);
  });

  test('G9 another matter is another ticket', () => {
    assert.ok(
      !rulesOf('Dominio nuevo', 'Quiero registrar bodega.example.', {tickets: [bounce, invoice]}).includes('follow-up'),
    );
    assert.ok(
      !rulesOf('Factura de junio', 'No la encuentro en el panel.', {tickets: [bounce, invoice]}).includes('follow-up'),
    );
  });
});

describe('who writes', () => {
  const [subject, body] = ['Web de mi cliente', 'La web de mi cliente, floristeria.example, no carga.'];

  test('G2 a known contact needs no advice to become one', () => {
    assert.ok(rulesOf(subject, body).includes('third-party'));
    assert.ok(!rulesOf(subject, body, {registered: true}).includes('third-party'));
  });

  test('G2 a client whose service the writer’s own account has is no other account’s', () => {
    assert.ok(!rulesOf(subject, body, {services: [shop]}).includes('third-party'));
    const other = {...shop, label: 'otra.example', names: ['otra.example']};
    assert.ok(rulesOf(subject, body, {services: [other]}).includes('third-party'));
  });

  test('G4 an account with one service need not tell which', () => {
    const [plain, more] = ['Web lenta', 'La web va lenta desde ayer por la mañana y no abre.'];
    assert.ok(rulesOf(plain, more).includes('service-missing'));
    assert.ok(!rulesOf(plain, more, {services: [shop]}).includes('service-missing'));
  });
});

test('G4 the account’s own services come first, by a word that only one of them has; addresses of others are none', () => {
  const services: readonly Service[] = [
    {id: 'a', kind: 'hosting', label: 'tienda.vinos.example', names: ['tienda.vinos.example']},
    {id: 'b', kind: 'domain', label: 'vinos.example', names: ['vinos.example']},
    {id: 'c', kind: 'server', label: 'VPS Berlin', names: ['vps-b7']},
    {id: 'd', kind: 'server', label: 'VPS Madrid', names: ['vps-m2']},
  ];
  const served = (body: string): string[] =>
    checker
      .check({subject: '', body}, {services})
      .facts.filter(({id}) => id === 'service')
      .map(({value}) => value);
  assert.deepEqual(served('La tienda va lenta desde ayer.'), ['tienda.vinos.example']);
  assert.deepEqual(served('The Berlin VPS does not answer.'), ['VPS Berlin']);
  assert.deepEqual(served('El VPS no responde.'), []);
  assert.deepEqual(served('No me llega lo que manda ana@otra.example.'), []);
});

test('G6 G8 in an answer only secrets and other matters are looked for', () => {
  const result = checker.check(
    {subject: '', body: 'URGENTE. La clave es Tinto#2024. Otra cosa: necesito la factura de mayo.'},
    {reply: true},
  );
  assert.ok(result.findings.length > 0);
  for (const {rule} of result.findings) assert.match(rule, /^(?:secret-in-clear|one-topic)$/);
});
