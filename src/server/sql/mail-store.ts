/** The mail channel's tables. A write shares its commit with those of the tickets. */
import type {Kysely, Transaction} from 'kysely';
import {TicketError} from '../../core/errors.ts';
import type {HeldMail, HoldReason} from '../../core/ticket.ts';
import {type Dispatch, FIXED, type MailStore, type OutgoingMail} from '../email/store.ts';
import type {SqlTables} from './parts.ts';
import {ended, newMail, newOutgoing, toDue, toReceived} from './mail-rows.ts';
import type {MailTable, OutboxTable, Schema} from './schema.ts';
import {once} from './writes.ts';

/** Mails that are taken out of the outbox at once. */
const AT_ONCE = 20;
/** Mails of one conversation that are named in the next one. */
const REFERENCES = 10;
const CURSOR = 'mail';
/** Whoever takes a mail has a minute to deal with it; then another process may, or the same one after a crash. */
const LEASE = 60 * 1000;

const leaseFrom = (at: Date): string => new Date(at.getTime() + LEASE).toISOString();

type Tx = Transaction<Schema>;

export function createMailStore({read, write, mails: files}: SqlTables): MailStore {
  const changeOut = (id: string, values: Partial<OutboxTable>): Promise<void> =>
    write(async (tx) => void (await tx.updateTable('outbox').set(values).where('id', '=', id).execute()));
  const fileOf = async (id: string): Promise<string | null> =>
    (await read.selectFrom('mails').select('file').where('id', '=', id).executeTakeFirst())?.file ?? null;
  /** After the row says that it is over: what is left of a crash in between is a file without use. */
  const forget = async (file: string | null): Promise<void> => {
    if (file !== null) await files.remove(file);
  };

  return {
    async receive(id, raw, envelope, at) {
      if (await isKnown(read, id)) return false;
      const file = await files.save(raw);
      const row = newMail(id, file, envelope, at.toISOString());
      const fresh = await write(async (tx) => {
        const conflict = tx
          .insertInto('mails')
          .values(row)
          .onConflict((on) => on.column('id').doNothing());
        return Number((await conflict.executeTakeFirst()).numInsertedOrUpdatedRows ?? 0) > 0;
      });
      if (!fresh) await files.remove(file);
      return fresh;
    },

    async next(at) {
      if (!(await waiting(read, 'mails', 'received', at, 1))[0]) return undefined;
      return write(async (tx) => {
        const [id] = await waiting(tx, 'mails', 'received', at, 1);
        if (id === undefined) return undefined;
        const query = tx
          .updateTable('mails')
          .set({next_at: leaseFrom(at)})
          .where('id', '=', id);
        return toReceived(await query.returningAll().executeTakeFirstOrThrow());
      });
    },

    async read(id) {
      const file = await fileOf(id);
      if (file === null) throw new Error('This mail is no longer kept.');
      return new Uint8Array(await (await files.read(file, 'message/rfc822')).arrayBuffer());
    },

    async finish(id, end, dispatches, at) {
      const keep = end.state === 'held' || end.state === 'failed';
      const file = keep ? null : await fileOf(id);
      await write(async (tx) => {
        await tx.updateTable('mails').set(ended(end, keep)).where('id', '=', id).execute();
        await put(tx, dispatches, at.toISOString());
      });
      await forget(file);
    },

    async retry(id, reason, nextAt) {
      await write(async (tx) => {
        const next_at = nextAt.toISOString();
        const query = tx.updateTable('mails').set((eb) => ({attempts: eb('attempts', '+', 1), reason, next_at}));
        await query.where('id', '=', id).execute();
      });
    },

    async listHeld() {
      const rows = await read
        .selectFrom('mails')
        .select(['id', 'sender', 'subject', 'reason', 'received_at'])
        .where('state', '=', 'held')
        .orderBy('received_at', 'desc')
        .limit(200)
        .execute();
      return rows.map(({id, sender, subject, reason, received_at}): HeldMail => ({
        id,
        from: sender,
        subject,
        reason: reason as HoldReason,
        at: received_at,
      }));
    },

    async settle(id, action, {actorId, key}, at) {
      const when = at.toISOString();
      const file = action === 'drop' ? await fileOf(id) : null;
      const values: Partial<MailTable> =
        action === 'drop'
          ? {state: 'dropped', file: null}
          : {state: 'received', released: 1, next_at: when, attempts: 0};
      await write((tx) =>
        once({tx, actor: {id: actorId}, at: when}, key, ['settleHeldMail', id, action], async () => {
          const held = tx.updateTable('mails').set(values).where('id', '=', id).where('state', '=', 'held');
          const {numUpdatedRows} = await held.executeTakeFirstOrThrow();
          if (Number(numUpdatedRows) === 0) throw new TicketError('not-found', `no held mail '${id}'`);
        }),
      );
      await forget(file);
    },

    async cursor() {
      const row = await read.selectFrom('sequences').select('value').where('name', '=', CURSOR).executeTakeFirst();
      return row && `${row.value}`;
    },

    enqueue: (dispatches, cursor, at) =>
      write(async (tx) => {
        await put(tx, dispatches, at.toISOString());
        const value = Number(cursor);
        await tx
          .insertInto('sequences')
          .values({name: CURSOR, value})
          .onConflict((on) => on.column('name').doUpdateSet({value}))
          .execute();
      }),

    put: (dispatches, at) => write((tx) => put(tx, dispatches, at.toISOString())),

    async due(at) {
      if (!(await waiting(read, 'outbox', 'queued', at, 1))[0]) return [];
      return write(async (tx) => {
        const ids = await waiting(tx, 'outbox', 'queued', at, AT_ONCE);
        if (ids.length === 0) return [];
        const query = tx
          .updateTable('outbox')
          .set({next_at: leaseFrom(at)})
          .where('id', 'in', ids);
        return (await query.returningAll().execute()).map(toDue);
      });
    },

    sent: (id) => changeOut(id, {state: 'sent', error: null}),

    async unsent(id, error, nextAt) {
      const later = nextAt ? {next_at: nextAt.toISOString()} : {state: 'failed' as const};
      await write(async (tx) => {
        const query = tx.updateTable('outbox').set((eb) => ({attempts: eb('attempts', '+', 1), error, ...later}));
        await query.where('id', '=', id).execute();
      });
    },

    async dispatched(id) {
      const row = await read
        .selectFrom('outbox')
        .select(['ticket_id', 'entry_id'])
        .where('id', '=', id)
        .executeTakeFirst();
      return row && {ticketId: row.ticket_id ?? undefined, entryId: row.entry_id ?? undefined};
    },

    async automaticSince(address, since) {
      const {count} = await read
        .selectFrom('outbox')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('address', '=', address)
        .where('automatic', '=', 1)
        .where('created_at', '>', since.toISOString())
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    async fixedSince(since) {
      const {count} = await read
        .selectFrom('outbox')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('created_at', '>', since.toISOString())
        .where('cause', 'like', `${FIXED}%`)
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    async references(ticketId, address) {
      const [came, went] = await Promise.all([
        read
          .selectFrom('mails')
          .select(['message_id as id', 'received_at as at'])
          .where('ticket_id', '=', ticketId)
          .where('sender', '=', address)
          .where('message_id', 'is not', null)
          .orderBy('received_at', 'desc')
          .limit(REFERENCES)
          .execute(),
        read
          .selectFrom('outbox')
          .select(['mail', 'created_at as at'])
          .where('ticket_id', '=', ticketId)
          .where('address', '=', address)
          .orderBy('created_at', 'desc')
          .limit(REFERENCES)
          .execute(),
      ]);
      const all = [...came, ...went.map(({mail, at}) => ({id: (JSON.parse(mail) as OutgoingMail).messageId, at}))];
      all.sort((one, other) => (one.at < other.at ? 1 : -1));
      return all.flatMap(({id}) => (id === null ? [] : [id])).slice(0, REFERENCES);
    },
  };
}

async function waiting(
  db: Kysely<Schema>,
  table: 'mails' | 'outbox',
  state: 'received' | 'queued',
  at: Date,
  limit: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom(table)
    .select('id')
    .where('state', '=', state)
    .where('next_at', '<=', at.toISOString())
    .orderBy('next_at')
    .limit(limit)
    .execute();
  return rows.map(({id}) => id);
}

async function isKnown(read: Kysely<Schema>, id: string): Promise<boolean> {
  return (await read.selectFrom('mails').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

async function put(tx: Tx, dispatches: readonly Dispatch[], at: string): Promise<void> {
  if (dispatches.length === 0) return;
  const rows = dispatches.map((dispatch) => newOutgoing(dispatch, at));
  const insert = tx.insertInto('outbox').values(rows);
  await insert.onConflict((on) => on.column('cause').doNothing()).execute();
}
