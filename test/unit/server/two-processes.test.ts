/** Two server processes on one database, at the same moment: they number, assign, remember and tell as one would. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import pg from 'pg';
import {createHttpAdapter} from '../../../src/adapters/http.ts';
import type {TicketAdapter, TicketEvent} from '../../../src/core/adapter.ts';
import type {TicketDraft} from '../../../src/core/ticket.ts';
import {AGENTS, PEOPLE, type PersonKey} from '../support/desk.ts';
import {noPostgres, type PostgresCluster, startPostgres} from '../support/postgres.ts';
import {tokenFor} from '../support/server.ts';

const PROGRAM = fileURLToPath(new URL('crash-server.ts', import.meta.url));
/** Both technicians of the test's desk are in the team of this type. */
const TYPE = 'web';

interface Server {
  adapterFor(key: PersonKey): TicketAdapter;
}

interface Pair {
  readonly one: Server;
  readonly two: Server;
  close(): Promise<void>;
}

/** Both begin at once, on a database where nothing is yet. */
async function startPair(...args: readonly string[]): Promise<Pair> {
  const children = [1, 2].map(() => spawn(process.execPath, [PROGRAM, ...args], {stdio: ['pipe', 'pipe', 'inherit']}));
  const close = async (): Promise<void> => {
    for (const child of children) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }
  };
  const ended = children.map(async (child) => {
    await once(child, 'exit');
    throw new Error('A server process ended by itself.');
  });
  const lines = children.map((child) => once(createInterface({input: child.stdout}), 'line') as Promise<[string]>);
  for (const child of children) child.stdin.write('begin\n');
  try {
    const urls = await Promise.race([Promise.all(lines), ...ended]);
    for (const one of ended) one.catch(() => undefined);
    const [one, two] = urls.map(([url]): Server => ({
      adapterFor: (key) => createHttpAdapter({endpoint: `${url}/help/desk`, getToken: () => tokenFor(PEOPLE[key])}),
    }));
    assert.ok(one && two);
    return {one, two, close};
  } catch (error) {
    await close();
    throw error;
  }
}

/** A listener whose test failed must not go on. */
const over = new AbortController();
after(() => over.abort());

let keys = 0;
const key = (): string => `two-processes-${keys++}`;
const draft = (subject: string): TicketDraft => ({
  subject,
  body: 'La página de contacto de tienda.example no se abre desde esta mañana.',
  language: 'es',
  problemType: TYPE,
  facts: [],
  attachments: [],
});

/** Listens until as many tickets were told as wanted. */
async function hear(
  adapter: TicketAdapter,
  cursor: string,
  wanted: ReadonlySet<string>,
): Promise<readonly TicketEvent[]> {
  const abort = new AbortController();
  const heard: TicketEvent[] = [];
  const signal = AbortSignal.any([abort.signal, over.signal]);
  for await (const event of adapter.watch({cursor}, {signal})) {
    heard.push(event);
    const told = new Set(heard.flatMap(({type, ticket}) => (type === 'ticket-created' ? [ticket.id] : [])));
    if ([...wanted].every((id) => told.has(id))) abort.abort();
  }
  return heard;
}

interface Kind {
  readonly name: string;
  readonly skip: string | false;
  /** @returns the arguments of a server process */
  readonly make: (folder: string) => Promise<readonly string[]>;
}

let cluster: PostgresCluster | undefined;
let address = '';
after(() => cluster?.stop());

const KINDS: readonly Kind[] = [
  {name: 'SQLite', skip: false, make: async (folder) => [folder]},
  {
    name: 'PostgreSQL',
    skip: noPostgres,
    async make(folder) {
      cluster = await startPostgres();
      address = await cluster.create();
      return [folder, address];
    },
  },
];

for (const {name, skip, make} of KINDS) {
  describe(`two processes on one ${name} database`, {skip}, () => {
    let folder = '';
    let pair: Pair;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'ventanilla-two-'));
      pair = await startPair(...(await make(folder)));
    });
    after(async () => {
      await pair.close();
      await rm(folder, {recursive: true, force: true});
    });

    test('number without gaps and deal out a burst evenly', async () => {
      const [one, two] = [pair.one.adapterFor('holder'), pair.two.adapterFor('holder')];
      const tickets = await Promise.all(
        Array.from({length: 40}, (_, n) =>
          (n % 2 ? one : two).createTicket(draft(`Consulta número ${n}`), {idempotencyKey: key()}),
        ),
      );
      const numbers = tickets.map((ticket) => Number(/\d+$/.exec(ticket.number)?.[0])).sort((a, b) => a - b);
      assert.deepEqual(
        numbers,
        Array.from({length: 40}, (_, n) => 1001 + n),
      );
      const counts = AGENTS.map(({id}) => tickets.filter((ticket) => ticket.assignee?.id === id).length);
      assert.deepEqual(counts, [20, 20]);
    });

    test('ATK-41: answer a key that comes to both at once with one ticket', async () => {
      const holders = [pair.one.adapterFor('holder'), pair.two.adapterFor('holder')];
      const before = (await holders[0]?.listTickets({}))?.total ?? 0;
      for (let n = 0; n < 5; n++) {
        const idempotencyKey = key();
        const [first, second] = await Promise.all(
          holders.map((holder) => holder.createTicket(draft(`Una sola vez, ${n}`), {idempotencyKey})),
        );
        assert.deepEqual(second, first);
      }
      assert.equal((await holders[1]?.listTickets({}))?.total, before + 5);
    });

    test('tell live what the other one wrote, in order, and go on for whoever changes over', async () => {
      const [here, there] = [pair.one.adapterFor('agent'), pair.two.adapterFor('agent')];
      const cursor = (await here.getDesk()).cursor ?? '';
      const made = new Set<string>();
      for (let n = 0; n < 6; n++) {
        const holder = (n % 2 ? pair.one : pair.two).adapterFor('holder');
        made.add((await holder.createTicket(draft(`En directo, ${n}`), {idempotencyKey: key()})).id);
      }
      const heard = await hear(here, cursor, made);
      const again = await hear(there, cursor, made);
      assert.deepEqual(again, heard);
      const places = heard.map((event) => Number(event.cursor));
      assert.deepEqual(
        places,
        [...new Set(places)].sort((a, b) => a - b),
      );
      const created = heard.flatMap(({type, ticket}) => (type === 'ticket-created' ? [ticket.id] : []));
      assert.deepEqual(created, [...made]);
      const rest = (await there.getDesk()).cursor ?? '';
      const listening = hear(there, rest, new Set());
      const late = await pair.one
        .adapterFor('holder')
        .createTicket(draft('Para quien escucha'), {idempotencyKey: key()});
      assert.deepEqual(
        (await listening).map(({ticket}) => ticket.id),
        [late.id],
      );
    });

    if (name === 'PostgreSQL')
      test('hear each other again after the connection that listens was cut', async () => {
        const there = pair.two.adapterFor('agent');
        const listening = hear(there, (await there.getDesk()).cursor ?? '', new Set());
        const client = new pg.Client({connectionString: address});
        await client.connect();
        const {rowCount} = await client.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'",
        );
        await client.end();
        assert.equal(rowCount, 2);
        const {id} = await pair.one.adapterFor('holder').createTicket(draft('Tras el corte'), {idempotencyKey: key()});
        assert.deepEqual(
          (await listening).map(({ticket}) => ticket.id),
          [id],
        );
      });
  });
}
