/**
 * PostgreSQL for Kysely, through the optional package `pg`. Several processes may share the database: writing transactions
 * take turns by an advisory lock, and LISTEN/NOTIFY wakes the listeners of the others.
 */
import type {Client, ClientConfig, Pool, PoolClient, QueryResult} from 'pg';
import {Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, sql} from 'kysely';
import {ConfigError} from '../config-error.ts';
import type {SqlDatabase} from './database.ts';
import type {Schema} from './schema.ts';
import type {Bell} from './watch.ts';

const CHANNEL = 'ventanilla';
/** Any number that nobody else uses in the same database. */
const WRITERS = 7_368_221;
/** Milliseconds after which a stuck process no longer holds up the others. */
const PATIENCE = 10_000;
const RECONNECT = 1_000;
const READERS = 8;
const INT8 = 20;

/**
 * @param url `postgres://user:password@host:port/database`; a socket folder as `?host=/folder`
 * @throws ConfigError when `pg` is not installed, naming the command that installs it, and when nothing answers
 */
export async function openPostgres(url: string): Promise<SqlDatabase> {
  const pg = await loadPg();
  const config: ClientConfig = {
    connectionString: url,
    application_name: 'ventanilla',
    connectionTimeoutMillis: PATIENCE,
    lock_timeout: PATIENCE,
    idle_in_transaction_session_timeout: PATIENCE,
    keepAlive: true,
    types: {
      // Counts and sequence numbers stay far below the largest safe integer.
      getTypeParser: ((oid: number, format: 'text' | 'binary') =>
        oid === INT8 ? Number : (pg.types.getTypeParser(oid, format) as unknown)) as typeof pg.types.getTypeParser,
    },
  };
  const connect = (max: number): Kysely<Schema> => {
    const pool = new pg.Pool({...config, max});
    // A connection that breaks while nobody uses it is replaced; who uses one is told by his query.
    pool.on('error', () => undefined);
    return new Kysely<Schema>({dialect: new PostgresDialect({pool: new TextPool(pool)})});
  };
  const [write, read] = [connect(1), connect(READERS)];
  try {
    await sql`select 1`.execute(write);
  } catch (cause) {
    await Promise.all([read.destroy(), write.destroy()]);
    throw noAnswer(url, cause);
  }
  return {
    dialect: 'postgres',
    write,
    read,
    async enter(tx) {
      await sql`select pg_advisory_xact_lock(${sql.lit(WRITERS)})`.execute(tx);
    },
    async leave(tx) {
      await sql`select pg_notify(${sql.lit(CHANNEL)}, '')`.execute(tx);
    },
    async hear(bell) {
      const ear = new Ear(() => new pg.Client(config), bell);
      await ear.open();
      return () => ear.close();
    },
    async close() {
      await Promise.all([read.destroy(), write.destroy()]);
    },
  };
}

/** Says what hinders it, without the password of the address. */
function noAnswer(url: string, cause: unknown): ConfigError {
  const {host = '', pathname = ''} = URL.canParse(url) ? new URL(url) : {};
  const errors: readonly unknown[] = cause instanceof AggregateError ? cause.errors : [cause];
  const reasons = errors.map((error) => (error instanceof Error ? error.message : 'unknown'));
  return new ConfigError(`PostgreSQL at ${host}${pathname} does not answer: ${reasons.join('; ')}`);
}

async function loadPg() {
  try {
    return (await import('pg')).default;
  } catch (cause) {
    throw new ConfigError('PostgreSQL needs a package that is not installed: npm i pg', {cause});
  }
}

/** Listens on a connection of its own, and comes back when it breaks. */
class Ear {
  readonly #make: () => Client;
  readonly #bell: Bell;
  #client: Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(make: () => Client, bell: Bell) {
    this.#make = make;
    this.#bell = bell;
  }

  async open(): Promise<void> {
    const client = this.#make();
    client.on('notification', this.#bell.ring);
    client.on('error', () => undefined);
    client.on('end', () => {
      if (this.#client === client) this.#comeBack();
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    this.#client = client;
    // What was committed before it listened was not heard.
    this.#bell.ring();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  #comeBack(): void {
    if (this.#closed) return;
    this.#retry = setTimeout(() => {
      this.open().then(
        () => this.#closed && void this.close(),
        () => this.#comeBack(),
      );
    }, RECONNECT);
    this.#retry.unref();
  }
}

/** Text with U+0000, which PostgreSQL does not store, is stored with a sign of the private use area instead. */
const ESCAPE = '\uF8FE';
const HIDE: Readonly<Record<string, string>> = {'\0': `${ESCAPE}0`, [ESCAPE]: `${ESCAPE}1`};

function hidden(value: unknown): unknown {
  if (typeof value !== 'string' || !(value.includes('\0') || value.includes(ESCAPE))) return value;
  return value.replaceAll(/[\0\uF8FE]/g, (sign) => HIDE[sign] ?? sign);
}

function shown(row: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(row))
    if (typeof value === 'string' && value.includes(ESCAPE))
      row[name] = value.replaceAll(/\uF8FE([01])/g, (_, kind) => (kind === '0' ? '\0' : ESCAPE));
  return row;
}

/** Statements that are prepared on each connection; queries differ in few ways. */
const MOST_STATEMENTS = 300;
/** A prepared statement does not survive a migration by another process. */
const OUTDATED_PLAN = '0A000';

/** A pool whose clients keep any text and prepare their statements once. */
class TextPool implements PostgresPool {
  readonly #pool: Pool;
  readonly #clients = new WeakMap<PoolClient, PostgresPoolClient>();
  readonly #names = new Map<string, string>();
  #named = 0;
  readonly options = {};

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async connect(): Promise<PostgresPoolClient> {
    const client = await this.#pool.connect();
    const known = this.#clients.get(client);
    if (known) return known;
    const made = {
      query: (text: string, values: readonly unknown[] = []) => this.#query(client, text, values),
      release: (destroy?: boolean) => client.release(destroy),
    } as unknown as PostgresPoolClient;
    this.#clients.set(client, made);
    return made;
  }

  end(): Promise<void> {
    return this.#pool.end();
  }

  async #query(client: PoolClient, text: string, values: readonly unknown[]): Promise<QueryResult> {
    const name = values.length > 0 ? this.#nameOf(text) : undefined;
    try {
      const result = await client.query<Record<string, unknown>>({
        text,
        values: values.map(hidden),
        ...(name !== undefined && {name}),
      });
      result.rows.forEach(shown);
      return result;
    } catch (error) {
      if ((error as {code?: unknown}).code === OUTDATED_PLAN) this.#names.clear();
      throw error;
    }
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= MOST_STATEMENTS) return known;
    const name = `v${this.#named++}`;
    this.#names.set(text, name);
    return name;
  }
}
