/** `ventanilla backup` while a server is being written to: each copy is whole, and holds all that was confirmed before it. */
import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {after, before, test} from 'node:test';
import type {WriteContext} from '../../../src/core/adapter.ts';
import {createSqlAdapter, type SqlAdapter} from '../../../src/server/sql/index.ts';
import {runCommand} from '../support/command.ts';
import {deskData, PEOPLE} from '../support/desk.ts';

let folder: string;
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'ventanilla-backup-'))));
after(() => rm(folder, {recursive: true, force: true}));

const backup = (args: readonly string[], env: Record<string, string> = {}) => runCommand(['backup', ...args], {env});

const open = (data: string): Promise<SqlAdapter> =>
  createSqlAdapter({folder: data, desk: deskData, prefix: 'T', collect: 0});

let keys = 0;
const context = (): WriteContext => ({actor: PEOPLE.holder, idempotencyKey: `backup-${keys++}`});

test('copies a desk that is written to meanwhile, whole, with the files that it names', async () => {
  const data = join(folder, 'data');
  const adapter = await open(data);
  const confirmed: string[] = [];
  let writing = true;
  const write = async (): Promise<void> => {
    while (writing) {
      const content = `contenido ${keys}`;
      const file = await adapter.upload({name: 'a.txt', type: 'text/plain', body: new Blob([content])}, context());
      const {id} = await adapter.createTicket(
        {subject: content, body: content, language: 'es', facts: [], attachments: [file.id]},
        context(),
      );
      confirmed.push(id);
    }
  };
  const writers = [write(), write()];
  try {
    for (const name of ['one', 'two']) {
      const atLeast = [...confirmed];
      const to = join(folder, name);
      const {code, out, err} = await backup(['--data', data, '--to', to]);
      assert.deepEqual([code, err], [0, '']);
      const database = new DatabaseSync(join(to, 'ventanilla.sqlite'), {readOnly: true});
      assert.deepEqual({...database.prepare('pragma integrity_check').get()}, {integrity_check: 'ok'});
      assert.deepEqual(database.prepare('pragma foreign_key_check').all(), []);
      database.close();

      const copy = await open(to);
      const found: string[] = [];
      for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
        const page = await copy.listTickets({limit: 100, ...(cursor !== undefined && {cursor})});
        for (const {id, subject} of page.items) {
          found.push(id);
          const [message] = (await copy.listMessages(id, {})).items;
          assert.ok(message?.kind === 'message');
          const file = await copy.openAttachment(message.attachments[0]?.id ?? '');
          assert.equal(await file.body.text(), subject);
        }
        cursor = page.cursor;
      }
      await copy.close();
      assert.ok(
        atLeast.every((id) => found.includes(id)),
        'a ticket that was confirmed before is missing',
      );
      assert.match(out, new RegExp(`Copied ${found.length} tickets and \\d+ files to `));
    }
  } finally {
    writing = false;
    await Promise.all(writers);
    await adapter.close();
  }
  assert.deepEqual((await readdir(folder)).sort(), ['data', 'one', 'two']);
});

test('says in one line what it cannot copy, or where it may not write', async () => {
  const [full, nothing] = [join(folder, 'full'), join(folder, 'nothing')];
  await mkdir(full);
  await writeFile(join(full, 'letter.txt'), 'not ours');
  for (const [args, wanted, env] of [
    [['--data', nothing, '--to', join(folder, 'x')], /no database in/, {}],
    [['--data', join(folder, 'data')], /--to/, {}],
    [['--data', join(folder, 'data'), '--to', full], /not empty/, {}],
    [['--to', join(folder, 'x')], /pg_dump/, {SUPPORT_DATABASE: 'postgres://desk:secret@db.example/desk'}],
  ] as const) {
    const {code, out, err} = await backup(args, env);
    assert.deepEqual([code, out, err.trim().split('\n').length], [2, '', 1]);
    assert.match(err, wanted);
    assert.doesNotMatch(err, /secret/);
  }
  assert.deepEqual(await readdir(full), ['letter.txt']);
});
