/** What the SQL adapter promises beyond the contract: it lasts, it commits together, it keeps house. */
import assert from 'node:assert/strict';
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {after, before, beforeEach, describe, test} from 'node:test';
import {type Scope, scopeOf} from '../../../src/core/access.ts';
import type {WriteContext} from '../../../src/core/adapter.ts';
import {TicketError} from '../../../src/core/errors.ts';
import type {TicketDraft} from '../../../src/core/ticket.ts';
import type {Actor} from '../../../src/server/desk.ts';
import {createSqlAdapter, migrateDatabase, type SqlAdapter} from '../../../src/server/sql/index.ts';
import {openSqlite} from '../../../src/server/sql/sqlite.ts';
import {Writer} from '../../../src/server/sql/writer.ts';
import {deskData, HIDDEN, PEOPLE, SHARED} from '../support/desk.ts';

let keys = 0;
const as = (actor: Actor): WriteContext => ({actor, scope: scopeOf(actor), idempotencyKey: `sql-${keys++}`});
const draft = (subject: string, more: Partial<TicketDraft> = {}): TicketDraft => ({
  subject,
  body: 'Con detalle suficiente para empezar.',
  language: 'es',
  facts: [],
  attachments: [],
  ...more,
});

describe('the SQL adapter', () => {
  let folder: string;
  let clock: Date;
  const open = (): Promise<SqlAdapter> =>
    createSqlAdapter({folder, desk: deskData, prefix: 'LN', collect: 0, now: () => clock});
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ventanilla-sql-'));
    clock = new Date('2026-11-23T10:00:00Z');
  });
  const drop = (): Promise<void> => rm(folder, {recursive: true, force: true});

  test('numbers tickets from 1001, and goes on after a restart with everything there', async () => {
    const first = await open();
    const one = await first.createTicket(draft('Uno'), as(PEOPLE.holder));
    await first.reply(one.id, {text: 'Hola', attachments: []}, as(PEOPLE.agent));
    const thread = await first.listMessages(one.id, {});
    await first.close();
    const second = await open();
    const two = await second.createTicket(draft('Dos'), as(PEOPLE.holder));
    assert.deepEqual([one.number, two.number], ['LN-1001', 'LN-1002']);
    assert.deepEqual(await second.listMessages(one.id, {}), thread);
    assert.equal((await second.getTicket(one.id, {actor: PEOPLE.holder})).unread, 1);
    await second.close();
    await drop();
  });

  test('answers a retry after a restart as before', async () => {
    const context = as(PEOPLE.holder);
    const first = await open();
    const made = await first.createTicket(draft('Una vez'), context);
    await first.close();
    const second = await open();
    assert.deepEqual(await second.createTicket(draft('Una vez'), context), made);
    assert.equal((await second.listTickets({})).total, 1);
    await second.close();
    await drop();
  });

  test('ATK-4: a list of one scope is never answered by what was prepared for another, in whichever order they ask', async () => {
    const desk = await open();
    for (const [subject, serviceId] of [
      ['Tienda', SHARED.id],
      ['Servidor', HIDDEN.id],
      ['Ninguno', undefined],
    ] as const)
      await desk.createTicket(draft(subject, serviceId === undefined ? {} : {serviceId}), as(PEOPLE.holder));
    await desk.createTicket(draft('Ajeno'), as(PEOPLE.other));
    const technical = {kind: 'services', account: PEOPLE.holder.account, requester: PEOPLE.technical.id} as const;
    const seen: readonly (readonly [Scope, readonly string[]])[] = [
      [{kind: 'all'}, ['Ajeno', 'Ninguno', 'Servidor', 'Tienda']],
      [{...technical, services: []}, []],
      [{...technical, services: [SHARED.id]}, ['Tienda']],
      [{...technical, services: [SHARED.id, HIDDEN.id]}, ['Servidor', 'Tienda']],
      [{...technical, services: [HIDDEN.id]}, ['Servidor']],
      [{kind: 'account', account: PEOPLE.holder.account}, ['Ninguno', 'Servidor', 'Tienda']],
      [{kind: 'account', account: PEOPLE.other.account}, ['Ajeno']],
    ];
    for (const [scope, subjects] of [...seen, ...[...seen].reverse()]) {
      const {items, total} = await desk.listTickets({}, {scope});
      assert.deepEqual([items.map(({subject}) => subject).sort(), total], [subjects, subjects.length]);
      const {items: first} = await desk.listTickets({limit: 1, status: 'open', query: 'n'}, {scope});
      assert.ok(first.every(({subject}) => subjects.includes(subject)));
    }
    await desk.close();
    await drop();
  });

  test('keeps what came by mail as such, and tells once that a mail came back', async () => {
    const desk = await open();
    const mailed = {...as(PEOPLE.holder), mail: {trust: 'unverified' as const}};
    const {id, ...ticket} = await desk.createTicket(draft('Por correo'), mailed);
    assert.deepEqual([ticket.channel, ticket.trust], ['email', 'unverified']);
    const sent = await desk.reply(id, {text: 'Hola', attachments: []}, as(PEOPLE.agent));
    const cursor = await desk.eventCursor();
    await desk.markUndelivered(id, sent.id);
    await desk.markUndelivered(id, sent.id);
    const last = await desk.eventCursor();
    assert.equal(Number(last) - Number(cursor), 1);
    for await (const event of desk.watch({cursor}, {actor: PEOPLE.agent})) {
      assert.ok(event.type === 'entry-changed' && event.entry.kind === 'message');
      assert.deepEqual([event.entry.id, event.entry.delivery], [sent.id, 'failed']);
      break;
    }
    const {items} = await desk.listMessages(id, {});
    const told = items.flatMap((entry) =>
      entry.kind === 'message' ? [[entry.channel, entry.trust, entry.delivery]] : [],
    );
    assert.deepEqual(told, [
      ['email', 'unverified', undefined],
      ['web', undefined, 'failed'],
    ]);
    await desk.close();
    await drop();
  });

  test('resumes live events across a restart', async () => {
    const first = await open();
    const cursor = await first.eventCursor();
    const {id} = await first.createTicket(draft('Antes'), as(PEOPLE.holder));
    await first.close();
    const second = await open();
    const abort = new AbortController();
    for await (const event of second.watch({cursor}, {actor: PEOPLE.holder, signal: abort.signal})) {
      assert.deepEqual([event.type, event.ticket.id], ['ticket-created', id]);
      abort.abort();
    }
    await assert.rejects(async () => {
      for await (const event of second.watch({cursor: '999999'}, {actor: PEOPLE.holder})) assert.fail(event.type);
    }, /cursor/);
    await second.close();
    await drop();
  });

  test('searches without accents and case', async () => {
    const adapter = await open();
    await adapter.createTicket(draft('Migración del DOMINIO cañón'), as(PEOPLE.holder));
    for (const query of ['migracion', 'MIGRACIÓN', 'canon dominio'])
      assert.equal((await adapter.listTickets({query})).total, 1, query);
    await adapter.close();
    await drop();
  });

  test('commits to the disk before it answers, lets readers read, and checks references', async () => {
    const database = openSqlite(join(folder, 'pragmas.sqlite'));
    const {rows} = await database.write.executeQuery<Record<string, unknown>>({
      ...database.write.selectFrom('sequences').compile(),
      sql: 'select (select * from pragma_journal_mode) as journal, (select * from pragma_synchronous) as sync, (select * from pragma_foreign_keys) as keys, (select * from pragma_busy_timeout) as busy',
      parameters: [],
    });
    assert.deepEqual({...rows[0]}, {journal: 'wal', sync: 2, keys: 1, busy: 5000});
    await database.close();
    await drop();
  });

  test('remembers which migrations ran, and runs each once', async () => {
    const ran = await migrateDatabase({folder});
    assert.equal(ran[0], '2026-11-23-first');
    assert.deepEqual(await migrateDatabase({folder}), []);
    const database = new DatabaseSync(join(folder, 'ventanilla.sqlite'));
    assert.equal(database.prepare('select count(*) as n from migrations').get()?.n, ran.length);
    database.close();
    await drop();
  });

  test('throws away files that no ticket used within a day, and keeps the others', async () => {
    const first = await open();
    const file = {name: 'a.txt', type: 'text/plain', body: new Blob(['a'])};
    const used = await first.upload(file, as(PEOPLE.holder));
    await first.createTicket(draft('Con archivo', {attachments: [used.id]}), as(PEOPLE.holder));
    const unused = await first.upload(file, as(PEOPLE.holder));
    await first.close();
    clock = new Date('2026-11-24T11:00:00Z');
    const second = await open();
    // The sweep of the start is ahead of this write in the same queue.
    await second.createTicket(draft('Al día siguiente'), as(PEOPLE.holder));
    await assert.rejects(second.openAttachment(unused.id, {actor: PEOPLE.holder}), /no attachment/);
    assert.equal(await (await second.openAttachment(used.id, {actor: PEOPLE.holder})).body.text(), 'a');
    await second.close();
    assert.equal((await readdir(join(folder, 'files'))).length, 1);
    await drop();
  });

  test('keeps no file of a write that failed', async () => {
    const adapter = await open();
    const context = as(PEOPLE.holder);
    const upload = (text: string) =>
      adapter.upload({name: 'a.txt', type: 'text/plain', body: new Blob([text])}, context);
    await upload('uno');
    await upload('uno');
    await assert.rejects(upload('dos'), (error) => TicketError.is(error) && error.code === 'conflict');
    assert.equal((await readdir(join(folder, 'files'))).length, 1);
    await adapter.close();
    await drop();
  });

  test('counts the tickets that lie with each technician', async () => {
    const adapter = await open();
    const routing = {problemType: 'web', team: 'web', facts: [], assignee: {id: 'agt-iris', name: 'Iris', teams: []}};
    for (const subject of ['Uno', 'Dos', 'Tres'])
      await adapter.createTicket(draft(subject), {...as(PEOPLE.holder), routing});
    const [last] = (await adapter.listTickets({})).items;
    await adapter.setStatus(last?.id ?? '', 'closed', as(PEOPLE.agent));
    const load = async (): Promise<unknown> => Object.fromEntries(await adapter.workload(['agt-iris', 'agt-teo']));
    assert.deepEqual(await load(), {'agt-iris': 2});
    await adapter.reply(last?.id ?? '', {text: 'Aún falla', attachments: []}, as(PEOPLE.holder));
    assert.deepEqual(await load(), {'agt-iris': 3});
    await adapter.assign(last?.id ?? '', {team: 'web', assignee: 'agt-teo'}, as(PEOPLE.agent));
    assert.deepEqual(await load(), {'agt-iris': 2, 'agt-teo': 1});
    await adapter.reply(last?.id ?? '', {text: 'Hecho', attachments: [], status: 'resolved'}, as(PEOPLE.agent));
    await adapter.assign(last?.id ?? '', {team: 'web', assignee: 'agt-iris'}, as(PEOPLE.agent));
    assert.deepEqual(await load(), {'agt-iris': 2, 'agt-teo': 0});
    await adapter.close();
    await drop();
  });

  test('is unavailable, and nothing else, once it is closed', async () => {
    const adapter = await open();
    await adapter.checkHealth();
    await adapter.close();
    for (const call of [
      adapter.checkHealth(),
      adapter.listTickets({}),
      adapter.createTicket(draft('x'), as(PEOPLE.holder)),
    ])
      await assert.rejects(call, (error) => TicketError.is(error) && error.code === 'unavailable');
    await drop();
  });
});

describe('group commit', () => {
  let folder: string;
  before(async () => void (folder = await mkdtemp(join(tmpdir(), 'ventanilla-writer-'))));
  after(() => rm(folder, {recursive: true, force: true}));

  test('does the writes of one moment in one transaction, and takes a failed one back alone', async () => {
    const path = join(folder, 'group.sqlite');
    const file = new DatabaseSync(path);
    file.exec("create table sequences (name text primary key, value integer); insert into sequences values ('n', 0)");
    const database = openSqlite(path);
    let commits = 0;
    const writer = new Writer({database, collect: 5, committed: () => commits++});
    const write = (name: string, fails: boolean): Promise<string> =>
      writer.run(async (tx) => {
        await tx.insertInto('sequences').values({name, value: 1}).execute();
        if (fails) throw new Error(`not ${name}`);
        return name;
      });
    const outcomes = await Promise.allSettled([write('a', false), write('b', true), write('c', false)]);
    assert.deepEqual(
      outcomes.map(({status}) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.equal(commits, 1);
    const names = file
      .prepare('select name from sequences order by name')
      .all()
      .map(({name}) => name);
    assert.deepEqual(names, ['a', 'c', 'n']);
    await writer.close();
    await assert.rejects(write('d', false), /closing/);
    await database.close();
    file.close();
  });
});
