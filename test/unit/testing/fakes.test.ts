/** The published fakes: what a test says becomes of calls and time, and nothing else. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {TicketEvent} from '../../../src/core/adapter.ts';
import {TicketError, type TicketErrorCode} from '../../../src/core/errors.ts';
import {type AdapterVerb, CallScript, FakeArticles, FakeClock, scripted} from '../../../src/testing/index.ts';
import {memoryDesk, PEOPLE, seats} from '../support/desk.ts';
import {runConformance} from '../support/run-cases.ts';

const DRAFT = {
  subject: 'La web no carga',
  body: 'Desde las nueve.',
  language: 'es' as const,
  facts: [],
  attachments: [],
};
const fails = (call: Promise<unknown>, code: TicketErrorCode): Promise<void> =>
  assert.rejects(call, (error) => TicketError.is(error) && error.code === code);

function start() {
  const desk = memoryDesk();
  const script = new CallScript<AdapterVerb>();
  return {desk, script, adapter: scripted(desk, script)};
}
const heard = ({calls, reached}: CallScript<AdapterVerb>) => [calls, reached].map((some) => some.map(({verb}) => verb));

runConformance('an adapter with a script that says nothing', () => {
  const adapter = scripted(memoryDesk(), new CallScript<AdapterVerb>());
  return seats(() => adapter, true);
});

describe('a script', () => {
  test('lets calls fail, some or all, until they are mended', async () => {
    const {script, adapter} = start();
    script.fail('getDesk', 'unavailable', {after: 1, times: 2});
    await adapter.getDesk();
    await fails(adapter.getDesk(), 'unavailable');
    await fails(adapter.getDesk(), 'unavailable');
    await adapter.getDesk();
    script.fail('listTickets', new TicketError('rate-limited', 'slowly', {retryAfter: 3}));
    await fails(adapter.listTickets({}), 'rate-limited');
    script.mend('listTickets');
    assert.equal((await adapter.listTickets({})).total, 0);
    assert.deepEqual(heard(script)[1], ['getDesk', 'getDesk', 'listTickets']);
  });

  test('loses an answer to what was done, so that a retry can be looked at', async () => {
    const {desk, script, adapter} = start();
    script.lose('createTicket', {times: 1});
    await fails(adapter.createTicket(DRAFT, {idempotencyKey: 'script-lost-1'}), 'timeout');
    const {number} = await adapter.createTicket(DRAFT, {idempotencyKey: 'script-lost-1'});
    assert.equal(number, 'T-1001');
    assert.equal((await desk.listTickets({})).total, 1);
  });

  test('holds calls back, and tells when one comes', async () => {
    const {script, adapter} = start();
    const release = script.hold('getDesk');
    let answered = false;
    const desk = adapter.getDesk().then(() => (answered = true));
    assert.deepEqual(await script.called('getDesk'), {verb: 'getDesk', args: []});
    await adapter.listTickets({});
    assert.equal(answered, false);
    release();
    await desk;
    assert.equal(answered, true);
  });

  test('cuts the connection: calls fail, live events wait and come in their order', async () => {
    const {desk, script, adapter} = start();
    const abort = new AbortController();
    const events = adapter.watch({}, {signal: abort.signal})[Symbol.asyncIterator]();
    const first = events.next();
    script.cut();
    await fails(adapter.getDesk(), 'offline');
    await desk.createTicket(DRAFT, {idempotencyKey: 'script-cut-1'});
    await desk.as(PEOPLE.agent).setStatus((await desk.listTickets({})).items[0]?.id ?? '', 'resolved', {
      idempotencyKey: 'script-cut-2',
    });
    let came = false;
    void first.then(() => (came = true));
    await desk.getDesk();
    assert.equal(came, false);
    script.restore();
    const told = [await first, await events.next()].map(({value}) => value as TicketEvent);
    assert.deepEqual(
      told.map(({type, ticket}) => [type, ticket.status]),
      [
        ['ticket-created', 'open'],
        ['entry-added', 'resolved'],
      ],
    );
    abort.abort();
    assert.equal((await events.next()).done, true);
  });

  test('a cut stream ends when its listener goes', async () => {
    const {desk, script, adapter} = start();
    const abort = new AbortController();
    const next = adapter.watch({}, {signal: abort.signal})[Symbol.asyncIterator]().next();
    await script.called('watch');
    script.cut();
    await desk.createTicket(DRAFT, {idempotencyKey: 'script-end-1'});
    abort.abort();
    assert.equal((await next).done, true);
  });
});

describe('a fake clock', () => {
  test('rings what is due in its order, also what was set meanwhile, and nothing that was cleared', () => {
    const clock = new FakeClock(1000);
    const rung: [string, number][] = [];
    const note = (what: string) => (): void => void rung.push([what, clock.now()]);
    clock.set(note('late'), 300);
    clock.set(() => {
      note('early')();
      clock.set(note('between'), 100);
    }, 100);
    clock.clear(clock.set(note('never'), 150));
    assert.equal(clock.next, 100);
    clock.pass(250);
    assert.deepEqual(rung, [
      ['early', 1100],
      ['between', 1200],
    ]);
    assert.deepEqual([clock.now(), clock.date().getTime(), clock.next], [1250, 1250, 50]);
    clock.ring();
    assert.deepEqual([rung.at(-1), clock.next], [['late', 1300], undefined]);
    assert.throws(() => clock.ring(), /nothing waits/);
  });
});

test('fake articles are answered by the test, in whichever order', async () => {
  const {search, searches} = new FakeArticles();
  const [first, second] = [search('correo'), search('dns')];
  searches[1]?.answer([]);
  searches[0]?.fail('unavailable');
  assert.deepEqual(await second, []);
  await fails(first, 'unavailable');
  assert.deepEqual(
    searches.map(({query}) => query),
    ['correo', 'dns'],
  );
});
