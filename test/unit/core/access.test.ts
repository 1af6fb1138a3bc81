/** Who may do what to whose: the table and the scopes, and the few rules of a ticket's life. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {ACCESS, inScope, mayUse, scopeOf, type Verb} from '../../../src/core/access.ts';
import {ROUTES} from '../../../src/core/protocol.ts';
import {isTurn, maySetStatus, previewOf, statusAfterReply} from '../../../src/core/thread.ts';
import type {Ticket} from '../../../src/core/ticket.ts';
import {PEOPLE} from '../support/desk.ts';

type Placed = Pick<Ticket, 'account' | 'service' | 'requester'>;

const ticket = (account: string, requester: string, service?: string): Placed => ({
  account,
  requester: {id: requester, name: requester, role: 'holder'},
  ...(service !== undefined && {service: {id: service, label: service}}),
});

describe('a scope', () => {
  test('of a technician holds everything', () => {
    assert.ok(inScope(scopeOf(PEOPLE.agent), ticket('any', 'any')));
  });

  test('of a holder holds his account', () => {
    const scope = scopeOf(PEOPLE.holder);
    assert.ok(inScope(scope, ticket('acc-shop', 'somebody', 'svc-vps')));
    assert.ok(!inScope(scope, ticket('acc-books', PEOPLE.holder.id)));
  });

  test('of a technical contact holds what was shared and what he opened', () => {
    const scope = scopeOf(PEOPLE.technical);
    assert.ok(inScope(scope, ticket('acc-shop', 'somebody', 'svc-shop')));
    assert.ok(inScope(scope, ticket('acc-shop', PEOPLE.technical.id, 'svc-vps')));
    assert.ok(!inScope(scope, ticket('acc-shop', 'somebody', 'svc-vps')));
    assert.ok(!inScope(scope, ticket('acc-shop', 'somebody')));
    assert.ok(!inScope(scope, ticket('acc-books', 'somebody', 'svc-shop')));
  });

  test('of a customer without an account holds only his own, and nothing of others without one', () => {
    const scope = scopeOf({id: 'guest', name: 'G', email: 'g@x.example', role: 'holder'});
    assert.ok(inScope(scope, ticket('', 'guest')));
    assert.ok(!inScope(scope, ticket('', 'another guest')));
    assert.ok(!inScope(scope, ticket('acc-shop', 'guest')));
  });
});

test('every verb has a row in both tables, and only writes need a key', () => {
  assert.deepEqual(Object.keys(ROUTES).sort(), Object.keys(ACCESS).sort());
  for (const [verb, route] of Object.entries(ROUTES)) {
    assert.equal(route.verb, verb as Verb);
    assert.equal(route.write, route.method !== 'GET');
  }
});

test('technicians assign and do not open; customers the other way round', () => {
  assert.deepEqual([mayUse('agent', 'assign'), mayUse('agent', 'createTicket')], [true, false]);
  for (const role of ['holder', 'technical'] as const)
    assert.deepEqual([mayUse(role, 'assign'), mayUse(role, 'createTicket')], [false, true]);
});

test('a reply leaves the status that its author’s side calls for', () => {
  assert.equal(statusAfterReply('agent', undefined), 'waiting');
  assert.equal(statusAfterReply('technical', undefined), 'open');
  assert.equal(statusAfterReply('agent', 'resolved'), 'resolved');
  assert.deepEqual([maySetStatus('holder', 'waiting'), maySetStatus('agent', 'waiting')], [false, true]);
});

test('only endings and new beginnings are told in the thread', () => {
  assert.deepEqual(
    [isTurn('open', 'waiting'), isTurn('waiting', 'open'), isTurn('closed', 'closed')],
    [false, false, false],
  );
  assert.deepEqual([isTurn('closed', 'open'), isTurn('waiting', 'resolved')], [true, true]);
});

test('a preview is one short line', () => {
  assert.equal(previewOf('  uno\n\n dos\ttres '), 'uno dos tres');
  const long = previewOf('palabra '.repeat(100));
  assert.ok(long.length <= 140 && long.endsWith('…'));
});
