/**
 * The way from any older database to this one, forward only. What ran stands in the table `migrations`. A migration that
 * was published is never changed; a new one follows it.
 */
import {type ColumnDefinitionBuilder, sql} from 'kysely';
import {type Migration, Migrator} from 'kysely/migration';
import {ConfigError} from '../config-error.ts';
import type {DialectName, SqlDatabase} from './database.ts';

/** What the databases call a number that the table gives itself, and one that may grow large. */
const NUMBERS = {
  sqlite: {serial: 'integer', large: 'integer'},
  postgres: {serial: 'bigserial', large: 'bigint'},
} as const;

const migrationsFor = (dialect: DialectName): Readonly<Record<string, Migration>> => ({
  '2026-11-23-first': {
    async up(db) {
      const {schema} = db;
      const {serial, large} = NUMBERS[dialect];
      const key = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
        dialect === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey();
      await schema
        .createTable('tickets')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('number', 'text', (column) => column.notNull().unique())
        .addColumn('subject', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('problem_type', 'text', (column) => column.notNull())
        .addColumn('service_id', 'text')
        .addColumn('service_label', 'text')
        .addColumn('account', 'text', (column) => column.notNull())
        .addColumn('requester_id', 'text', (column) => column.notNull())
        .addColumn('requester_name', 'text', (column) => column.notNull())
        .addColumn('requester_role', 'text', (column) => column.notNull())
        .addColumn('team', 'text', (column) => column.notNull())
        .addColumn('assignee_id', 'text')
        .addColumn('assignee', 'text')
        .addColumn('facts', 'text', (column) => column.notNull())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('updated_at', 'text', (column) => column.notNull())
        .addColumn('last_entry', large, (column) => column.notNull())
        .addColumn('messages', 'integer', (column) => column.notNull())
        .addColumn('preview', 'text', (column) => column.notNull())
        .addColumn('folded', 'text', (column) => column.notNull())
        .execute();
      await schema.createIndex('tickets_by_change').on('tickets').columns(['updated_at', 'last_entry']).execute();
      await schema
        .createIndex('tickets_by_account')
        .on('tickets')
        .columns(['account', 'updated_at', 'last_entry'])
        .execute();
      await schema.createIndex('tickets_by_assignee').on('tickets').columns(['assignee_id', 'status']).execute();

      await schema
        .createTable('entries')
        .addColumn('seq', serial, key)
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('ticket_id', 'text', (column) => column.notNull().references('tickets.id'))
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('author_id', 'text', (column) => column.notNull())
        .addColumn('author_name', 'text', (column) => column.notNull())
        .addColumn('author_role', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('event', 'text')
        .addColumn('folded', 'text', (column) => column.notNull())
        .execute();
      await schema.createIndex('entries_by_ticket').on('entries').columns(['ticket_id', 'seq']).execute();

      await schema
        .createTable('attachments')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('file', 'text', (column) => column.notNull().unique())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('type', 'text', (column) => column.notNull())
        .addColumn('size', 'integer', (column) => column.notNull())
        .addColumn('owner_id', 'text', (column) => column.notNull())
        .addColumn('ticket_id', 'text', (column) => column.references('tickets.id'))
        .addColumn('entry_id', 'text', (column) => column.references('entries.id'))
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .execute();
      await schema.createIndex('attachments_by_entry').on('attachments').columns(['entry_id', 'position']).execute();
      await schema
        .createIndex('attachments_by_ticket')
        .on('attachments')
        .columns(['ticket_id', 'created_at'])
        .execute();

      await schema
        .createTable('reads')
        .addColumn('viewer_id', 'text', (column) => column.notNull())
        .addColumn('ticket_id', 'text', (column) => column.notNull().references('tickets.id'))
        .addColumn('entry_seq', large, (column) => column.notNull())
        .addPrimaryKeyConstraint('reads_key', ['viewer_id', 'ticket_id'])
        .execute();

      await schema
        .createTable('events')
        .addColumn('seq', serial, key)
        .addColumn('type', 'text', (column) => column.notNull())
        .addColumn('ticket_id', 'text', (column) => column.notNull().references('tickets.id'))
        .addColumn('entry_id', 'text')
        .addColumn('only_viewer', 'text')
        .addColumn('at', 'text', (column) => column.notNull())
        .execute();

      await schema
        .createTable('answers')
        .addColumn('actor_id', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('answer', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('answers_key', ['actor_id', 'key'])
        .execute();
      await schema.createIndex('answers_by_time').on('answers').column('at').execute();

      await schema
        .createTable('sequences')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'integer', (column) => column.notNull())
        .execute();
      await sql`insert into sequences (name, value) values ('tickets', 1000)`.execute(db);
    },
  },
  '2026-11-23-loads': {
    async up(db) {
      await db.schema
        .createTable('loads')
        .addColumn('agent_id', 'text', (column) => column.primaryKey())
        .addColumn('tickets', 'integer', (column) => column.notNull())
        .execute();
      await sql`
        insert into loads (agent_id, tickets)
        select assignee_id, count(*) from tickets
        where assignee_id is not null and status in ('open', 'waiting') group by assignee_id
      `.execute(db);
    },
  },
  '2026-11-23-mail-marks': {
    async up(db) {
      await db.schema.alterTable('tickets').addColumn('trust', 'text').execute();
      await db.schema.alterTable('entries').addColumn('trust', 'text').execute();
      await db.schema.alterTable('entries').addColumn('delivery', 'text').execute();
    },
  },
  '2026-11-24-webhooks': {
    async up({schema}) {
      await schema
        .createTable('webhook_deliveries')
        .addColumn('endpoint', 'text', (column) => column.notNull())
        .addColumn('event_seq', 'bigint', (column) => column.notNull().references('events.seq'))
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('ticket_id', 'text', (column) => column.notNull().references('tickets.id'))
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('next_at', 'text', (column) => column.notNull())
        .addColumn('gave_up_at', 'text')
        .addPrimaryKeyConstraint('webhook_deliveries_key', ['endpoint', 'event_seq'])
        .execute();
      await schema
        .createIndex('webhook_deliveries_by_ticket')
        .on('webhook_deliveries')
        .columns(['endpoint', 'ticket_id', 'event_seq'])
        .execute();
    },
  },
  '2026-11-25-mails': {
    async up({schema}) {
      await schema.alterTable('entries').addColumn('quoted', 'text').execute();
      await schema
        .createTable('mails')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('file', 'text')
        .addColumn('envelope', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('next_at', 'text', (column) => column.notNull())
        .addColumn('received_at', 'text', (column) => column.notNull())
        .addColumn('released', 'integer', (column) => column.notNull())
        .addColumn('reason', 'text', (column) => column.notNull())
        .addColumn('message_id', 'text')
        .addColumn('sender', 'text', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull())
        .addColumn('ticket_id', 'text', (column) => column.references('tickets.id'))
        .addColumn('entry_id', 'text')
        .execute();
      await schema.createIndex('mails_by_state').on('mails').columns(['state', 'next_at']).execute();
      await schema.createIndex('mails_by_ticket').on('mails').columns(['ticket_id', 'received_at']).execute();
      await schema
        .createTable('outbox')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('cause', 'text', (column) => column.notNull().unique())
        .addColumn('mail', 'text', (column) => column.notNull())
        .addColumn('address', 'text', (column) => column.notNull())
        .addColumn('automatic', 'integer', (column) => column.notNull())
        .addColumn('ticket_id', 'text', (column) => column.references('tickets.id'))
        .addColumn('entry_id', 'text')
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('next_at', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('error', 'text')
        .execute();
      await schema.createIndex('outbox_by_state').on('outbox').columns(['state', 'next_at']).execute();
      await schema.createIndex('outbox_by_address').on('outbox').columns(['address', 'created_at']).execute();
    },
  },
  '2026-11-25-missing-facts': {
    async up({schema}) {
      await schema.alterTable('tickets').addColumn('missing', 'text').execute();
    },
  },
  '2026-11-26-contacts': {
    async up(db) {
      await db.schema
        .createTable('contacts')
        .addColumn('account', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('email', 'text', (column) => column.notNull())
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('pending', 'integer', (column) => column.notNull())
        .addColumn('services', 'text', (column) => column.notNull())
        .addColumn('removed', 'integer', (column) => column.notNull())
        .addColumn('invitation', 'text', (column) => column.unique())
        .addColumn('invitation_expires', 'text')
        .addPrimaryKeyConstraint('contacts_key', ['account', 'id'])
        .execute();
    },
  },
  '2026-11-26-sealed': {
    async up({schema}) {
      await schema.alterTable('tickets').addColumn('access_data', 'text').execute();
      await schema.alterTable('tickets').addColumn('related', 'text').execute();
      await schema
        .createTable('sealed')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('ticket_id', 'text', (column) => column.notNull().references('tickets.id'))
        .addColumn('sealed', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .execute();
      await schema.createIndex('sealed_by_expiry').on('sealed').columns(['expires_at']).execute();
    },
  },
  '2026-11-26-spoken-language': {
    async up({schema}) {
      await schema.alterTable('contacts').addColumn('language', 'text').execute();
    },
  },
});

/**
 * Brings a database up to date; all or nothing.
 * @param to a migration at which to stop, for tests of the way from there
 * @returns the names of what ran now
 */
export async function migrate(
  {write: db, dialect}: Pick<SqlDatabase, 'write' | 'dialect'>,
  to?: string,
): Promise<readonly string[]> {
  const migrations = migrationsFor(dialect);
  const migrator = new Migrator({
    db,
    provider: {getMigrations: async () => migrations},
    migrationTableName: 'migrations',
    migrationLockTableName: 'migrations_lock',
  });
  const {error, results = []} = await (to === undefined ? migrator.migrateToLatest() : migrator.migrateTo(to));
  if (error instanceof Error && error.message.includes('previously executed migration'))
    throw new ConfigError('A newer version brought this database up to date; this one cannot use it.', {cause: error});
  if (error !== undefined) throw error instanceof Error ? error : new Error('A migration failed.', {cause: error});
  return results.map(({migrationName}) => migrationName);
}
