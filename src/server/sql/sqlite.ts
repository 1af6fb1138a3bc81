/**
 * SQLite for Kysely: a dialect over Node's own `node:sqlite`, nothing native to compile. One connection writes, another
 * reads what is committed. Another database joins with a module like this one.
 */
import {DatabaseSync, type SQLInputValue, type StatementSync} from 'node:sqlite';
import {setTimeout} from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql as query,
} from 'kysely';
import type {SqlDatabase} from './database.ts';
import type {Schema} from './schema.ts';
import type {Bell} from './watch.ts';

/** A commit is on the disk when it is answered (`FULL`); readers do not wait for it (`WAL`). */
const PRAGMAS = `
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
`;
const WRITE_AHEAD = 'PRAGMA journal_mode = WAL';
/** Milliseconds that a statement waits for a lock of another connection. */
const PATIENCE = 5000;
const PAUSE = 20;
const BUSY = 5;

/** Milliseconds between looks for commits of other processes, while somebody listens. */
const LOOK = 200;

/** @param path of the file; made where there is none */
export function openSqlite(path: string): SqlDatabase {
  const write = new Kysely<Schema>({dialect: new NodeSqliteDialect(path)});
  const read = new Kysely<Schema>({dialect: new NodeSqliteDialect(path)});
  return {
    dialect: 'sqlite',
    write,
    read,
    // `begin immediate` has the only lock there is.
    enter: async () => undefined,
    // SQLite tells nobody: others look at its version.
    leave: async () => undefined,
    hear: async (bell) => lookAtVersion(read, bell),
    async close() {
      // The last one to close empties the write-ahead log into the file.
      await read.destroy();
      await write.destroy();
    },
  };
}

/** The version of the data changes with each commit of another connection: looking costs microseconds. */
function lookAtVersion(db: Kysely<Schema>, bell: Bell): () => Promise<void> {
  let seen: number | undefined;
  let looking: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    const {rows} = await query<{data_version: number}>`pragma data_version`.execute(db);
    const version = rows[0]?.data_version;
    if (seen !== version) bell.ring();
    seen = version;
  };
  const timer = setInterval(() => {
    if (bell.listeners > 0) looking = look().catch(() => undefined);
  }, LOOK);
  timer.unref();
  return () => {
    clearInterval(timer);
    return looking;
  };
}

class NodeSqliteDialect implements Dialect {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  createDriver(): Driver {
    return new NodeSqliteDriver(this.#path);
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }

  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db);
  }
}

/** Migrations are all or nothing, and a second process that starts at the same moment waits for the first. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Where two open a new file at once, SQLite does not wait for this lock by itself. */
async function writeAhead(database: DatabaseSync): Promise<void> {
  for (const end = Date.now() + PATIENCE; ; await setTimeout(PAUSE)) {
    try {
      database.exec(WRITE_AHEAD);
      return;
    } catch (error) {
      if ((error as {errcode?: number}).errcode !== BUSY || Date.now() > end) throw error;
    }
  }
}

/** One connection, handed to one user at a time: a transaction must not hear another one's statements. */
class NodeSqliteDriver implements Driver {
  readonly #path: string;
  #connection: NodeSqliteConnection | undefined;
  #free: Promise<void> = Promise.resolve();
  readonly #releases = new WeakMap<DatabaseConnection, () => void>();

  constructor(path: string) {
    this.#path = path;
  }

  async init(): Promise<void> {
    const database = new DatabaseSync(this.#path, {timeout: PATIENCE});
    await writeAhead(database);
    database.exec(PRAGMAS);
    this.#connection = new NodeSqliteConnection(database);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#free;
    let release = (): void => {};
    this.#free = new Promise((resolve) => (release = resolve));
    await before;
    const connection = this.#connection;
    if (!connection) throw new Error('The database is closed.');
    this.#releases.set(connection, release);
    return connection;
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    this.#releases.get(connection)?.();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // Takes the lock at once: a deferred one that finds another writer later cannot wait for it.
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    this.#connection?.close();
    this.#connection = undefined;
  }
}

/** Statements are prepared once; queries differ in few ways. */
const MOST_STATEMENTS = 500;

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, {readonly statement: StatementSync; readonly answers: boolean}>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async executeQuery<R>({sql, parameters}: CompiledQuery): Promise<QueryResult<R>> {
    const {statement, answers} = this.#prepare(sql);
    const values = parameters as readonly SQLInputValue[];
    if (answers) return {rows: statement.all(...values) as R[]};
    const {changes, lastInsertRowid} = statement.run(...values);
    return {rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid)};
  }

  // eslint-disable-next-line require-yield -- part of the interface; nothing here streams
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Streaming is not used with SQLite.');
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepare(sql: string): {readonly statement: StatementSync; readonly answers: boolean} {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    const prepared = {statement, answers: statement.columns().length > 0};
    if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear();
    this.#statements.set(sql, prepared);
    return prepared;
  }
}
