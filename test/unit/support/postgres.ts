/**
 * Debian's PostgreSQL for tests: a cluster in a temporary folder, on a socket of its own, as another user where the tests run
 * as root (it refuses root). Where it is not installed, tests are skipped with one line, and fail under
 * VENTANILLA_REQUIRE=postgres.
 */
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {chownSync, existsSync, globSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import pg from 'pg';

const FOLDERS = [
  ...(process.env.PATH ?? '').split(delimiter),
  ...globSync('/usr/lib/postgresql/*/bin').sort().reverse(),
];
/** `initdb` looks for `postgres` beside itself: both must be in one folder. */
const BIN = FOLDERS.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
const REQUIRED = (process.env.VENTANILLA_REQUIRE ?? '').split(',').includes('postgres');

/** Why PostgreSQL's tests are skipped; `false` where it is there or must be. */
export const noPostgres: string | false =
  BIN === undefined && !REQUIRED ? 'no postgres: initdb and postgres are not installed' : false;

export interface PostgresCluster {
  /** Makes an empty database. @returns its address */
  create(): Promise<string>;
  /** The database of all tests of a file that come one after the other, as `prepare` left it. @returns its address */
  fresh(): Promise<string>;
  /** Stops it and throws everything away. */
  stop(): Promise<void>;
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

/** Somebody else than root: Debian's `postgres`, else `nobody`. */
function otherUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const idOf = (flag: string): number =>
        Number(execFileSync('id', [flag, name], {stdio: ['ignore', 'pipe', 'ignore']}));
      return {uid: idOf('-u'), gid: idOf('-g')};
    } catch {
      // The next one.
    }
  }
  throw new Error('There is no user postgres or nobody as whom PostgreSQL could run.');
}

/** @param prepare done once, with the database that `fresh` gives */
export async function startPostgres(
  prepare: (address: string) => Promise<unknown> = async () => undefined,
): Promise<PostgresCluster> {
  if (BIN === undefined) throw new Error('VENTANILLA_REQUIRE names postgres: initdb and postgres are not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-pg-'));
  const user = otherUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const options = {...user, cwd: folder, env: {PATH: `${BIN}${delimiter}${dirname(process.execPath)}`, LC_ALL: 'C'}};
  const data = join(folder, 'data');
  execFileSync(join(BIN, 'initdb'), ['-D', data, '-U', 'ventanilla', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Only the socket, in the temporary folder; durability is the database's own promise and not tested here.
  const settings = ['listen_addresses=', 'fsync=off', 'max_connections=200', 'log_min_messages=fatal'];
  const server = spawn(
    join(BIN, 'postgres'),
    ['-D', data, '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
    {...options, stdio: ['ignore', 'ignore', 'pipe']},
  );
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const address = (name: string): string =>
    `postgres://ventanilla@localhost/${name}?host=${encodeURIComponent(folder)}`;
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) {
      const gone = once(server, 'exit');
      server.kill('SIGINT');
      await gone;
    }
    rmSync(folder, {recursive: true, force: true});
  };
  let databases = 0;
  const create = async (): Promise<string> => {
    const name = `test${databases++}`;
    await ask(address('postgres'), `create database ${name}`);
    return address(name);
  };
  try {
    await ready(address('postgres'), () => (server.exitCode === null ? undefined : said));
    let common: Promise<Common> | undefined;
    return {
      create,
      async fresh() {
        common ??= create().then((database) => Common.make(database, prepare));
        return (await common).reset();
      },
      async stop() {
        await (await common)?.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** One database for many tests, one after the other: making a new one takes ten times as long as emptying this. */
class Common {
  readonly #client: pg.Client;
  readonly #database: string;
  readonly #tables: readonly string[];

  private constructor(client: pg.Client, database: string, tables: readonly string[]) {
    this.#client = client;
    this.#database = database;
    this.#tables = tables;
  }

  static async make(database: string, prepare: (database: string) => Promise<unknown>): Promise<Common> {
    await prepare(database);
    const client = new pg.Client({connectionString: database});
    await client.connect();
    // Rows go whatever refers to them.
    await client.query('set session_replication_role = replica; create schema kept');
    const {rows} = await client.query<{name: string}>(
      "select quote_ident(tablename) as name from pg_tables where schemaname = 'public'",
    );
    const tables = rows.map(({name}) => name);
    for (const table of tables) await client.query(`create table kept.${table} as table public.${table}`);
    return new Common(client, database, tables);
  }

  async reset(): Promise<string> {
    const steps = this.#tables.map(
      (table) => `delete from public.${table}; insert into public.${table} select * from kept.${table};`,
    );
    await this.#client.query(steps.join('\n'));
    return this.#database;
  }

  close(): Promise<void> {
    return this.#client.end();
  }
}

async function ask(connectionString: string, text: string): Promise<void> {
  const client = new pg.Client({connectionString});
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

async function ready(address: string, failure: () => string | undefined): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask(address, 'select 1');
    } catch (error) {
      const said = failure();
      if (said !== undefined) throw new Error(`PostgreSQL did not start: ${said}`, {cause: error});
      if (tries > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
