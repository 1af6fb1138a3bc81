/**
 * Durable creates of the SQL adapter beside the same handler without a store, and its lists beside a bare handler that runs
 * the same SQL: the same requests over kept-alive connections, in turns.
 */
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {Worker} from 'node:worker_threads';
import type {Ticket, TicketDraft} from '../../src/core/ticket.ts';
import type {Backend} from '../../src/server/backend.ts';
import {serve} from '../../src/server/node.ts';
import {PEOPLE} from '../../test/unit/support/desk.ts';
import {handlerFor, sqlDesk, tokenFor} from '../../test/unit/support/server.ts';
import type {Load, LoadResult} from './load.ts';
import {median, print, times} from './measure.ts';

const WRITERS = 50;
const ROUNDS = 3;
const MILLISECONDS = 3000;

const DRAFT: TicketDraft = {
  subject: 'No llegan los correos de un proveedor',
  body: 'Desde ayer a las 9:20 los correos de ventas@vivero.example no llegan a pedidos@tienda.example. Sin rebote.',
  language: 'es',
  facts: [],
  attachments: [],
};

function ticket(draft: TicketDraft, number: number): Ticket {
  const at = new Date().toISOString();
  return {
    id: `t-${number}`,
    number: `T-${number}`,
    subject: draft.subject,
    status: 'open',
    language: draft.language,
    problemType: 'email',
    account: PEOPLE.holder.account,
    requester: {id: PEOPLE.holder.id, name: PEOPLE.holder.name, role: 'holder'},
    team: 'mail',
    facts: [],
    channel: 'web',
    createdAt: at,
    updatedAt: at,
    messages: 1,
    unread: 0,
    preview: draft.body.slice(0, 140),
  };
}

/** The SQL adapter with its creates replaced by answers out of nothing. */
function withoutStore(adapter: Backend): Backend {
  let number = 0;
  return new Proxy(adapter, {
    get(target, name) {
      if (name === 'createTicket') return (draft: TicketDraft) => Promise.resolve(ticket(draft, ++number));
      if (name === 'workload') return () => Promise.resolve(new Map());
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** The least that could answer a list from the same file: the same two statements, rows to JSON, no identity, no checks. */
async function bareReads(folder: string): Promise<{readonly url: string; close(): void}> {
  const database = new DatabaseSync(join(folder, 'ventanilla.sqlite'), {readOnly: true});
  const rows = database.prepare(`select tickets.*, (
      select count(*) from entries
      where entries.ticket_id = tickets.id and entries.kind = 'message' and entries.author_id <> :viewer
        and entries.seq > coalesce(
          (select reads.entry_seq from reads where reads.ticket_id = tickets.id and reads.viewer_id = :viewer), 0)
    ) as unread
    from tickets where account = :account order by updated_at desc, last_entry desc limit 26`);
  const count = database.prepare('select count(*) as total from tickets where account = ?');
  const {id: viewer, account} = PEOPLE.holder;
  const server = createServer((_request, response) => {
    const items = rows.all({viewer, account});
    response.setHeader('content-type', 'application/json').end(JSON.stringify({items, ...count.get(account)}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
      database.close();
    },
  };
}

interface Run extends LoadResult {
  /** Microseconds of a request on the server's thread: what others do on the machine changes it little. */
  readonly cpu: number;
}

async function put(load: Load): Promise<Run> {
  const from = process.threadCpuUsage();
  const worker = new Worker(new URL('load.ts', import.meta.url), {workerData: load});
  const [result] = (await once(worker, 'message')) as [LoadResult];
  const {user, system} = process.threadCpuUsage(from);
  await worker.terminate();
  if (result.refused > 0) throw new Error(`${result.refused} requests were refused: the numbers would say nothing`);
  return {...result, cpu: (user + system) / result.confirmed};
}

const perSecond = ({confirmed, seconds}: LoadResult): number => confirmed / seconds;
const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;

export async function benchServer(): Promise<void> {
  // Contacts are the host's, as by default: to look for them is one more statement, which the floor does not have.
  const desk = await sqlDesk({collect: 2, contacts: false});
  const start = (adapter: Backend) => {
    const handler = handlerFor(adapter);
    // As `ventanilla serve` does it.
    return serve({fetch: handler.fetch, handler, port: 0, ownProcess: true});
  };
  const [stored, bare] = [await start(desk.adapter), await start(withoutStore(desk.adapter))];
  const reads = await bareReads(desk.folder);
  try {
    const token = await tokenFor(PEOPLE.holder, '10m');
    const common = {token, writers: WRITERS, milliseconds: MILLISECONDS};
    const create = {...common, method: 'POST', body: JSON.stringify(DRAFT)} as const;
    const read = {...common, method: 'GET'} as const;
    const at = (url: string): string => `${url}/help/desk/v1/tickets`;
    const runs: Record<'bareCreate' | 'create' | 'bareRead' | 'read', Run[]> = {
      bareCreate: [],
      create: [],
      bareRead: [],
      read: [],
    };
    for (let round = 0; round < ROUNDS; round++) {
      runs.bareCreate.push(await put({...create, url: at(bare.url)}));
      runs.create.push(await put({...create, url: at(stored.url)}));
      runs.bareRead.push(await put({...read, url: reads.url}));
      runs.read.push(await put({...read, url: at(stored.url)}));
    }
    const rate = (results: readonly Run[]): number => median(results.map(perSecond));
    const row = (what: string, results: readonly Run[], floor: readonly Run[], target: string) => {
      const cpu = (some: readonly Run[]): number => median(some.map((run) => run.cpu));
      return {
        what,
        value: `${rate(results).toFixed(0)}/s, ${cpu(results).toFixed(0)} µs of CPU`,
        ratio: `${times(rate(results) / rate(floor))}, CPU ${times(cpu(floor) / cpu(results))}`,
        target,
      };
    };
    const latencies = runs.create.flatMap((result) => result.latencies);
    const [p50, p99] = [percentile(latencies, 0.5), percentile(latencies, 0.99)];
    print(`server on SQLite, ${WRITERS} at once`, [
      row('creates, without a store', runs.bareCreate, runs.bareCreate, ''),
      row('creates, each answered after its commit', runs.create, runs.bareCreate, '>= 0.70 x'),
      row('lists of 25, the same SQL and nothing else', runs.bareRead, runs.bareRead, ''),
      row('lists of 25', runs.read, runs.bareRead, '>= 0.50 x'),
      {what: 'create, median', value: `${p50.toFixed(1)} ms`, ratio: '', target: ''},
      {what: 'create, 99 of 100', value: `${p99.toFixed(1)} ms`, ratio: times(p99 / p50), target: '<= 20 x the median'},
    ]);
  } finally {
    await stored.close();
    await bare.close();
    reads.close();
    await desk.close();
  }
}
