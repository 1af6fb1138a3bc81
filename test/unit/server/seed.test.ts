/** `ventanilla seed`: an empty desk is filled as real use would have filled it; nothing else is touched. */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {createSqlAdapter} from '../../../src/server/sql/index.ts';
import {runCommand} from '../support/command.ts';
import {AGENTS, deskData, PEOPLE, SHARED} from '../support/desk.ts';

let folder: string;
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'ventanilla-seed-'))));
after(() => rm(folder, {recursive: true, force: true}));

async function seed(lines: readonly string[], data: string) {
  await writeFile(join(folder, 'desk.json'), JSON.stringify({name: 'Prueba', agents: AGENTS, accounts: ACCOUNTS}));
  await writeFile(join(folder, 'tickets.jsonl'), lines.join('\n'));
  return runCommand(['seed', 'tickets.jsonl', '--desk', 'desk.json', '--data', data], {cwd: folder});
}

const ACCOUNTS = {'acc-shop': {services: [SHARED]}};
const {id, name, email, account} = PEOPLE.holder;
const requester = {id, name, email, account};
const agent = {...PEOPLE.agent};
const first = {
  requester,
  subject: 'La tienda da un error 500 al pagar',
  body: 'Desde las 9:20 en https://tienda.example/pago sale un error 500.',
  serviceId: SHARED.id,
  at: '2025-03-03T09:30:00Z',
  messages: [{author: agent, text: 'Ya está arreglado.', at: '2025-03-03T10:00:00Z'}],
  status: 'resolved',
};
const second = {requester, subject: 'Emails to our supplier come back', body: 'They bounce since Monday, all of them.'};

test('fills an empty desk as real use would have: numbers, times, team, facts, thread; and only an empty one', async () => {
  const lines = [JSON.stringify(first), '', JSON.stringify(second)];
  const {out, err, code} = await seed(lines, 'data');
  assert.deepEqual([code, out, err], [0, 'Wrote 2 conversations.\n', '']);
  const desk = await createSqlAdapter({folder: join(folder, 'data'), desk: deskData, prefix: 'T'});
  try {
    const {items} = await desk.listTickets({});
    const [english, spanish] = items;
    assert.deepEqual([spanish?.number, spanish?.createdAt], ['T-1001', '2025-03-03T09:30:00.000Z']);
    assert.deepEqual([spanish?.status, spanish?.team, spanish?.language], ['resolved', 'web', 'es']);
    assert.ok(spanish?.assignee && spanish.facts.some((fact) => fact.id === 'url'));
    assert.deepEqual([english?.team, english?.language], ['mail', 'en']);
    const {items: entries} = await desk.listMessages(spanish?.id ?? '', {});
    const said = entries.flatMap((entry) => (entry.kind === 'message' ? [[entry.author.id, entry.at]] : []));
    assert.deepEqual(said, [
      [requester.id, '2025-03-03T09:30:00.000Z'],
      [agent.id, '2025-03-03T10:00:00.000Z'],
    ]);
  } finally {
    await desk.close();
  }
  const again = await seed(lines, 'data');
  assert.deepEqual([again.code, /2 tickets already/.test(again.err)], [2, true]);
});

test('says in one line what does not fit, before anything is written', async () => {
  const wrong = await seed([JSON.stringify(second), '{"subject": 7}'], 'wrong');
  assert.deepEqual([wrong.code, wrong.err.trim().split('\n').length], [2, 1]);
  assert.match(wrong.err, /tickets\.jsonl, line 2: .*subject/);
  const foreign = await seed([JSON.stringify({...second, serviceId: 'nobody’s'})], 'foreign');
  assert.match(foreign.err, /conversation 1: rejected, .*serviceId/);
});
