/** What is held of a person is given out whole, and forgotten without a trace, on both databases. */
import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Ticket} from '../../../../src/core/ticket.ts';
import {createMailStore, createSqlAdapter, type SqlAdapter} from '../../../../src/server/sql/index.ts';
import {scopeOf} from '../../../../src/core/access.ts';
import type {Actor} from '../../../../src/server/desk.ts';
import {runCommand} from '../../support/command.ts';
import {AGENTS, deskData, PEOPLE, SHARED} from '../../support/desk.ts';
import {noPostgres, type PostgresCluster, startPostgres} from '../../support/postgres.ts';
import {migrateSql, sqlDesk} from '../../support/server.ts';

/** In everything that Ana writes, and in nothing else. */
const CANARY = 'canario-4711';
const {holder: ANA, technical: RAMON, agent: IRIS, other: OLGA} = PEOPLE;
const ANA_MAIL = `${CANARY}@tienda.example`;

const run = (args: readonly string[], database: string | undefined) =>
  runCommand(args, {env: database === undefined ? {} : {SUPPORT_DATABASE: database}});

let keys = 0;
const as = (actor: Actor) => ({actor, scope: scopeOf(actor), idempotencyKey: `privacy-${keys++}`});

/** A ticket of Ana's in use, one of Ramón's in which she wrote, one of another account. */
async function play(adapter: SqlAdapter): Promise<Record<'own' | 'shared' | 'foreign', Ticket>> {
  const file = async (actor: Actor, content: string): Promise<string> => {
    const body = new Blob([content], {type: 'text/plain'});
    return (await adapter.upload({name: `${content}.txt`, type: 'text/plain', body}, as(actor))).id;
  };
  const draft = (words: string, attachments: string[] = []) => {
    return {subject: words, body: `${words}, con detalle.`, language: 'es' as const, facts: [], attachments};
  };
  const routing = {problemType: 'web', team: 'web', facts: [], missing: ['url']};
  const agent = AGENTS[0];
  const own = await adapter.createTicket(draft(CANARY, [await file(ANA, CANARY)]), {
    ...as(ANA),
    routing: {...routing, ...(agent && {assignee: agent})},
  });
  await adapter.reply(own.id, {text: `Sobre ${CANARY}`, attachments: []}, as(IRIS));
  await adapter.tellFacts(own.id, [{id: 'url', value: `https://${CANARY}.example/`}], as(ANA));
  const shared = await adapter.createTicket({...draft('De Ramón'), serviceId: SHARED.id}, {...as(RAMON), routing});
  await adapter.tellFacts(shared.id, [{id: 'url', value: `https://${CANARY}.example/`}], as(ANA));
  await adapter.reply(shared.id, {text: `También a mí: ${CANARY}`, attachments: [await file(ANA, CANARY)]}, as(ANA));
  const foreign = await adapter.createTicket(draft('De otra cuenta', [await file(OLGA, 'ajeno')]), {
    ...as(OLGA),
    routing: {...routing, ...(agent && {assignee: agent})},
  });
  await file(ANA, `${CANARY}-sin-usar`);
  await adapter.saveContact(
    {name: CANARY, email: ANA_MAIL, role: 'technical', services: []},
    {...as(ANA), invite: () => ({hash: `hash-${keys}`, expiresAt: '2030-01-01T00:00:00.000Z'})},
  );
  const mails = createMailStore(adapter.tables);
  const at = new Date('2026-11-20T10:00:00Z');
  const raw = new TextEncoder().encode(`From: ${ANA_MAIL}\r\n\r\n${CANARY}`);
  await mails.receive(`mail-${CANARY}`, raw, {sender: ANA_MAIL}, at);
  const end = {state: 'held' as const, reason: 'unknown-sender', from: ANA_MAIL, subject: CANARY};
  await mails.finish(`mail-${CANARY}`, end, [], at);
  return {own, shared, foreign};
}

let cluster: PostgresCluster | undefined;
before(async () => {
  if (noPostgres === false) cluster = await startPostgres((database) => migrateSql({database}));
});
after(() => cluster?.stop());

const DATABASES = {SQLite: false, PostgreSQL: noPostgres} as const;
for (const [name, skip] of Object.entries(DATABASES))
  describe(`what is held of a person, on ${name}`, {skip}, () => {
    let database: string | undefined;
    let desk: Awaited<ReturnType<typeof sqlDesk>>;
    let tickets: Awaited<ReturnType<typeof play>>;
    before(async () => {
      database = name === 'PostgreSQL' ? await cluster?.fresh() : undefined;
      desk = await sqlDesk(database === undefined ? {} : {database});
      tickets = await play(desk.adapter);
    });
    after(() => desk.close());
    const who = () => ['--requester', ANA.id, '--email', ANA_MAIL, '--data', desk.folder];

    test('is given out: own tickets whole, messages elsewhere, contacts, mails and files; nothing of others', async () => {
      const to = join(desk.folder, 'export');
      const {out, err, code} = await run(['export', ...who(), '--to', to], database);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /1 tickets, 1 messages in others, 2 contacts, 1 mails and 2 files/);
      const written = await readFile(join(to, 'person.json'), 'utf8');
      const data = JSON.parse(written) as {
        tickets: {ticket: Ticket; entries: {kind: string; text?: string}[]}[];
        messages: {number: string; message: {text: string}}[];
        mails: {way: string; subject: string}[];
      };
      assert.deepEqual(
        data.tickets.map(({ticket}) => ticket.id),
        [tickets.own.id],
      );
      const texts = data.tickets[0]?.entries.flatMap(({text}) => text ?? []);
      assert.deepEqual(texts, [`${CANARY}, con detalle.`, `Sobre ${CANARY}`]);
      const [elsewhere] = data.messages;
      assert.deepEqual(
        [elsewhere?.number, elsewhere?.message.text],
        [tickets.shared.number, `También a mí: ${CANARY}`],
      );
      assert.deepEqual(
        data.mails.map(({way, subject}) => [way, subject]),
        [['in', CANARY]],
      );
      const files = await readdir(join(to, 'files'));
      assert.equal(files.length, 2);
      for (const file of files) assert.equal(await readFile(join(to, 'files', file), 'utf8'), CANARY);
      assert.doesNotMatch(written, /ajeno|otra cuenta/);
      assert.match((await run(['export', ...who(), '--to', to], database)).err, /is not empty/);
    });

    test('is told and left alone until somebody says yes', async () => {
      const {out} = await run(['erase', ...who()], database);
      assert.match(out, /Would forget 1 tickets, 1 messages in others, 2 contacts, 1 mails\. Say --yes/);
      assert.equal((await desk.adapter.getTicket(tickets.own.id)).id, tickets.own.id);
      const nobody = await run(['erase', '--data', desk.folder], database);
      assert.deepEqual([nobody.code, /--requester <id>/.test(nobody.err)], [2, true]);
    });

    test('is forgotten without a trace, while the server goes on and others keep what is theirs', async () => {
      const {adapter, folder} = desk;
      const {own, shared, foreign} = tickets;
      const before = await adapter.eventCursor();
      const {out, err, code} = await run(['erase', ...who(), '--yes'], database);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /Forgot 1 tickets/);

      await assert.rejects(adapter.getTicket(own.id), /no ticket/);
      const {items} = await adapter.listMessages(shared.id, {});
      const messages = items.flatMap((entry) => (entry.kind === 'message' ? [entry] : []));
      assert.deepEqual(
        messages.map(({text, author}) => [text, author.name]),
        [
          ['De Ramón, con detalle.', RAMON.name],
          ['—', '—'],
        ],
      );
      assert.equal(messages[1]?.attachments.length, 0);
      const {preview, facts} = await adapter.getTicket(shared.id);
      assert.deepEqual([preview, facts], ['—', []]);
      assert.equal((await adapter.listMessages(foreign.id, {})).items.length, 2);
      assert.deepEqual((await adapter.listTickets({query: CANARY})).items, []);
      assert.equal((await adapter.workload(['agt-iris'])).get('agt-iris'), 1);
      // She may still be in the host's word, which gives her nothing any more.
      assert.equal((await adapter.actingAs(ANA)).account, undefined);

      const abort = new AbortController();
      const place = await adapter.eventCursor();
      const events = adapter.watch({cursor: place}, {signal: abort.signal})[Symbol.asyncIterator]();
      await adapter.reply(foreign.id, {text: 'Sigue.', attachments: []}, as(IRIS));
      const heard = await events.next();
      assert.equal(heard.done, false);
      assert.ok(Number(heard.value?.cursor) > Number(before), 'a place in the log was given twice');
      abort.abort();
      await events.next();

      if (database === undefined) {
        // What the server wrote since may lie in the log of the file; the person must lie nowhere.
        for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
          if (!entry.isFile() || entry.parentPath.includes('export')) continue;
          const bytes = await readFile(join(entry.parentPath, entry.name));
          assert.equal(bytes.includes(CANARY), false, entry.name);
        }
      } else {
        for (const table of ['tickets', 'entries', 'attachments', 'answers', 'contacts', 'mails', 'outbox'] as const) {
          const rows = await adapter.tables.read.selectFrom(table).selectAll().execute();
          assert.equal(JSON.stringify(rows).includes(CANARY), false, table);
        }
      }
    });
  });

test('closed tickets are forgotten once the host’s time for them is over, and no others', async () => {
  let now = new Date('2026-01-01');
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-retention-'));
  const open = (retentionDays?: number): Promise<SqlAdapter> =>
    createSqlAdapter({
      folder,
      desk: deskData,
      prefix: 'T',
      contacts: true,
      now: () => now,
      ...(retentionDays !== undefined && {retentionDays}),
    });
  try {
    const first = await open();
    const {own, shared, foreign} = await play(first);
    await first.setStatus(own.id, 'closed', as(IRIS));
    await first.setStatus(shared.id, 'resolved', as(IRIS));
    now = new Date('2026-02-15');
    await first.setStatus(foreign.id, 'closed', as(IRIS));
    await first.close();
    now = new Date('2026-03-01');
    // Closing waits for the sweep that begins with the opening.
    await (await open(30)).close();
    const last = await open();
    const left = (await last.listTickets({})).items.map(({id}) => id).sort();
    assert.deepEqual(left, [shared.id, foreign.id].sort());
    await last.close();
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
});
