/** A database of the first version, with what people wrote, is opened by this one: nothing is lost and everything goes on. */
import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {after, describe, test} from 'node:test';
import pg from 'pg';
import {scopeOf} from '../../../src/core/access.ts';
import type {WriteContext} from '../../../src/core/adapter.ts';
import type {Actor} from '../../../src/server/desk.ts';
import {createSqlAdapter, migrateDatabase} from '../../../src/server/sql/index.ts';
import {deskData, PEOPLE} from '../support/desk.ts';
import {noPostgres, type PostgresCluster, startPostgres} from '../support/postgres.ts';

const OLD = await readFile(new URL('old/first.sql', import.meta.url), 'utf8');
const FILE = '0'.repeat(31) + '1';

let keys = 0;
const as = (actor: Actor, idempotencyKey = `migrations-${keys++}`): WriteContext => ({
  actor,
  scope: scopeOf(actor),
  idempotencyKey,
});

let cluster: PostgresCluster | undefined;
after(() => cluster?.stop());

interface Kind {
  readonly name: string;
  readonly skip: string | false;
  /** Fills an empty database with the text. @returns its address, where it has one */
  readonly fill: (folder: string, text: string) => Promise<{readonly database?: string}>;
}

const KINDS: readonly Kind[] = [
  {
    name: 'SQLite',
    skip: false,
    async fill(folder, text) {
      const file = new DatabaseSync(join(folder, 'ventanilla.sqlite'));
      file.exec(text);
      file.close();
      return {};
    },
  },
  {
    name: 'PostgreSQL',
    skip: noPostgres,
    async fill(_folder, text) {
      cluster ??= await startPostgres();
      const database = await cluster.create();
      const client = new pg.Client({connectionString: database});
      await client.connect();
      await client.query(
        text
          .replaceAll('seq integer primary key autoincrement', 'seq bigserial primary key')
          .replaceAll(/(last_entry|entry_seq) integer/g, '$1 bigint'),
      );
      await client.end();
      return {database};
    },
  },
];

for (const {name, skip, fill} of KINDS) {
  describe(`migrations on ${name}`, {skip}, () => {
    test('bring a database of the first version forward with everything that is in it', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'ventanilla-old-'));
      await mkdir(join(folder, 'files'));
      await writeFile(join(folder, 'files', FILE), 'cabeceras');
      const where = {folder, ...(await fill(folder, OLD))};
      const now = (): Date => new Date('2026-11-23T12:00:00Z');
      const adapter = await createSqlAdapter({...where, desk: deskData, prefix: 'T', collect: 0, contacts: true, now});
      try {
        const [one, two] = (await adapter.listTickets({})).items;
        assert.deepEqual([one?.number, one?.status, one?.assignee?.id], ['T-1001', 'waiting', 'agt-iris']);
        assert.deepEqual([two?.number, two?.status, two?.service], ['T-1002', 'closed', undefined]);
        assert.equal((await adapter.getTicket('t-one', {actor: PEOPLE.holder})).unread, 1);
        assert.equal((await adapter.getTicket('t-two', {actor: PEOPLE.other})).unread, 0);
        const {items} = await adapter.listMessages('t-one', {});
        assert.deepEqual(
          items.map((entry) => [entry.id, entry.kind === 'message' ? entry.text : entry.event.type]),
          [
            ['e-1', 'Aparece «550 relay denied» <b>siempre</b>.'],
            ['e-2', 'assigned'],
            ['e-4', '¿Desde qué dirección?'],
          ],
        );
        assert.equal(await (await adapter.openAttachment('f-1')).body.text(), 'cabeceras');
        assert.equal((await adapter.listTickets({query: 'RELAY dirección'})).total, 1);
        assert.deepEqual([...(await adapter.workload(['agt-iris', 'agt-teo']))], [['agt-iris', 1]]);

        // A retry from before the change of version, a cursor from before it, and what is new.
        const again = {text: '¿Desde qué dirección?', attachments: []};
        assert.equal((await adapter.reply('t-one', again, as(PEOPLE.agent, 'reply-of-iris'))).id, 'e-4');
        const reply = await adapter.reply('t-one', {text: '192.0.2.1', attachments: []}, as(PEOPLE.holder));
        const draft = {subject: 'Nuevo', body: 'Tras el cambio.', language: 'es', facts: [], attachments: []} as const;
        const made = await adapter.createTicket({...draft, facts: [], attachments: []}, as(PEOPLE.holder));
        assert.equal(made.number, 'T-1003');
        const heard: string[] = [];
        for await (const event of adapter.watch({cursor: '2'}, {actor: PEOPLE.agent})) {
          heard.push('entry' in event ? event.entry.id : event.ticket.id);
          if (event.ticket.id === made.id) break;
        }
        assert.deepEqual(heard.slice(0, 3), ['t-two', 'e-4', reply.id]);
        assert.equal((await adapter.listContacts(as(PEOPLE.holder))).length, 1);
      } finally {
        await adapter.close();
      }
      assert.deepEqual(await migrateDatabase(where), []);
      await rm(folder, {recursive: true, force: true});
    });

    test('leave alone a database that a newer version brought forward', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'ventanilla-old-'));
      const newer = `${OLD}insert into migrations (name, timestamp) values ('2099-01-01-later', '2099-01-01T00:00:00.000Z');`;
      const where = {folder, ...(await fill(folder, newer))};
      await assert.rejects(migrateDatabase(where), {name: 'ConfigError', message: /newer version/});
      await assert.rejects(createSqlAdapter({...where, desk: deskData, prefix: 'T'}), /newer version/);
      await rm(folder, {recursive: true, force: true});
    });
  });
}
