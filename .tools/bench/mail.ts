/** Mails kept and made into tickets, beside the database's own durable inserts of the same size in the same run. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {openTestDesk} from '../../test/unit/server/email/channel-harness.ts';
import {mailOf} from '../../test/unit/server/email/mails.ts';
import {median, print, times} from './measure.ts';

const ROUNDS = 3;
const MAILS = 200;

let number = 0;
const mail = (): Uint8Array =>
  mailOf({
    from: 'ana@tienda.example',
    headers: [['Message-ID', `<bench-${number++}@tienda.example>`]],
    body: 'Desde ayer a las 9:20 los correos de ventas@vivero.example no llegan a pedidos@tienda.example. Sin rebote.\n',
  });

/** One insert a commit, synchronised to the disk. @returns inserts a second */
function bareInserts(folder: string, raws: readonly Uint8Array[]): number {
  const database = new DatabaseSync(join(folder, `bare-${number}.sqlite`));
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; create table mails (id text primary key, raw blob)',
  );
  const insert = database.prepare('insert into mails values (?, ?)');
  const start = performance.now();
  for (const [index, raw] of raws.entries()) insert.run(`${index}`, raw);
  const seconds = (performance.now() - start) / 1000;
  database.close();
  return raws.length / seconds;
}

export async function benchMail(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-bench-mail-'));
  const desk = await openTestDesk({settings: {notifyAgents: false}});
  const rates: Record<'bare' | 'kept' | 'tickets', number[]> = {bare: [], kept: [], tickets: []};
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const raws = Array.from({length: MAILS}, mail);
      rates.bare.push(bareInserts(folder, raws));
      const start = performance.now();
      await Promise.all(raws.map((raw) => desk.channel.receive(raw, {})));
      rates.kept.push(MAILS / ((performance.now() - start) / 1000));
      await desk.channel.idle();
      rates.tickets.push(MAILS / ((performance.now() - start) / 1000));
    }
    const [bare, kept, tickets] = [median(rates.bare), median(rates.kept), median(rates.tickets)];
    const row = (what: string, value: number) => ({
      what,
      value: `${value.toFixed(0)}/s`,
      ratio: times(value / bare),
      target: '',
    });
    print('mail on SQLite', [
      row('durable inserts, one a commit, and nothing else', bare),
      row('mails kept, so that 250 can be said', kept),
      row('mails become tickets, parsed, proved, judged, answered', tickets),
    ]);
  } finally {
    await desk.close();
    rmSync(folder, {recursive: true, force: true});
  }
}
