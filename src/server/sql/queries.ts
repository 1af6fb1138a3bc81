/**
 * What is read: tickets inside a scope, threads, events in order. Every value is a parameter. Works on the reading
 * connection and inside a transaction alike.
 */
import {type Expression, type ExpressionBuilder, type Kysely, sql, type SqlBool} from 'kysely';
import type {Scope} from '../../core/access.ts';
import {type MessageQuery, type Page, type TicketQuery, UNASSIGNED} from '../../core/adapter.ts';
import {rejected} from '../../core/errors.ts';
import type {ThreadEntry} from '../../core/thread.ts';
import type {Attachment, Ticket, TicketStatus} from '../../core/ticket.ts';
import {fold} from '../../text/fold.ts';
import {prepared} from './prepared.ts';
import {toAttachment, toEntry, toTicket} from './rows.ts';
import type {AttachmentRow, EntryRow, EventTable, Schema} from './schema.ts';

type Db = Kysely<Schema>;
type Tickets = ExpressionBuilder<Schema, 'tickets'>;

/** What a scope asks of a ticket; nothing where every ticket lies in it. */
interface Within {
  readonly account?: string;
  /** Whose tickets are seen besides those of the shared services; everybody's where absent. */
  readonly requester?: string;
  readonly shared?: readonly string[];
}

function withinOf(scope: Scope): Within {
  if (scope.kind === 'all') return {};
  const {account} = scope;
  return scope.kind === 'account' ? {account} : {account, requester: scope.requester, shared: scope.services};
}

/** `inScope` of core/access in the language of the database. */
function within(eb: Tickets, {account, requester, shared = []}: Within): Expression<SqlBool> {
  if (account === undefined) return sql<SqlBool>`1 = 1`;
  const inAccount = eb('tickets.account', '=', account);
  if (requester === undefined) return inAccount;
  const own = eb('tickets.requester_id', '=', requester);
  return eb.and([inAccount, eb.or([own, ...(shared.length === 0 ? [] : [eb('tickets.service_id', 'in', shared)])])]);
}

export function scoped(eb: Tickets, scope: Scope): Expression<SqlBool> {
  return within(eb, withinOf(scope));
}

/** Messages by others after the last entry that the viewer read. */
function unread(viewer: string) {
  return sql<number>`(
    select count(*) from entries
    where entries.ticket_id = tickets.id and entries.kind = 'message' and entries.author_id <> ${viewer}
      and entries.seq > coalesce(
        (select reads.entry_seq from reads where reads.ticket_id = tickets.id and reads.viewer_id = ${viewer}), 0)
  )`.as('unread');
}

const ticketOf = prepared((db, {id, viewer, ...scope}: Within & {readonly id: string; readonly viewer: string}) =>
  db
    .selectFrom('tickets')
    .selectAll()
    .select(unread(viewer))
    .where('id', '=', id)
    .where((eb) => within(eb, scope)),
);

/** @returns `undefined` where there is none or it lies outside the scope */
export async function findTicket(db: Db, id: string, scope: Scope, viewer: string): Promise<Ticket | undefined> {
  const [row] = await ticketOf(db, {id, viewer, ...withinOf(scope)});
  return row && toTicket(row);
}

/** Which tickets a list is of. What is absent does not narrow it. */
interface Wanted extends Within {
  readonly status?: TicketStatus;
  readonly service?: string;
  readonly team?: string;
  readonly assignee?: string;
  /** There or not. */
  readonly unassigned?: true;
  /** For `like`. */
  readonly words?: readonly string[];
}

/** One page of them, after a place where there is one before it. */
interface WantedPage extends Wanted {
  readonly viewer: string;
  readonly limit: number;
  readonly after?: string;
  readonly afterEntry?: number;
}

function wantedOf({status, service, team, assignee, query}: TicketQuery, scope: Scope): Wanted {
  const words = fold(query ?? '').folded.match(/\S+/g) ?? [];
  return {
    ...withinOf(scope),
    ...(status !== undefined && {status}),
    ...(service !== undefined && {service}),
    ...(team !== undefined && {team}),
    ...(assignee === UNASSIGNED ? {unassigned: true} : assignee !== undefined && {assignee}),
    ...(words.length > 0 && {words: words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)}),
  };
}

function matching(db: Db, {status, service, team, assignee, unassigned, words = [], ...scope}: Wanted) {
  return db
    .selectFrom('tickets')
    .where((eb) =>
      eb.and([
        within(eb, scope),
        ...(status === undefined ? [] : [eb('status', '=', status)]),
        ...(service === undefined ? [] : [eb('service_id', '=', service)]),
        ...(team === undefined ? [] : [eb('team', '=', team)]),
        ...(assignee === undefined ? [] : [eb('assignee_id', '=', assignee)]),
        ...(unassigned === undefined ? [] : [eb('assignee_id', 'is', null)]),
        ...words.map((word) => contains(eb, word)),
      ]),
    );
}

const pageOf = prepared(
  (db, {viewer, limit, after, afterEntry = 0, ...wanted}: WantedPage) =>
    matching(db, wanted)
      .selectAll()
      .select(unread(viewer))
      .$if(after !== undefined, (some) =>
        some.where((eb) =>
          eb.or([
            eb('updated_at', '<', after ?? ''),
            eb.and([eb('updated_at', '=', after ?? ''), eb('last_entry', '<', afterEntry)]),
          ]),
        ),
      )
      .orderBy('updated_at', 'desc')
      .orderBy('last_entry', 'desc')
      .limit(sql.lit(limit)),
  'limit',
);

const countOf = prepared((db, wanted: Wanted) => matching(db, wanted).select((eb) => eb.fn.countAll().as('total')));

export async function listTickets(db: Db, query: TicketQuery, scope: Scope, viewer: string): Promise<Page<Ticket>> {
  const {limit = 25, cursor} = query;
  const wanted = wantedOf(query, scope);
  const rows = await pageOf(db, {
    ...wanted,
    viewer,
    limit: limit + 1,
    ...(cursor !== undefined && afterOf(cursor)),
  });
  const [count] = await countOf(db, wanted);
  const last = rows[limit - 1];
  return {
    items: rows.slice(0, limit).map(toTicket),
    total: Number(count?.total ?? 0),
    ...(last && rows.length > limit && {cursor: `${last.updated_at} ${last.last_entry}`}),
  };
}

/** A word in number, subject or any message. */
function contains(eb: Tickets, pattern: string): Expression<SqlBool> {
  const like = (column: 'tickets.folded' | 'entries.folded') =>
    sql<SqlBool>`${sql.ref(column)} like ${pattern} escape '\\'`;
  return eb.or([
    like('tickets.folded'),
    eb.exists(
      eb
        .selectFrom('entries')
        .select('entries.seq')
        .whereRef('entries.ticket_id', '=', 'tickets.id')
        .where(like('entries.folded')),
    ),
  ]);
}

function afterOf(cursor: string): Pick<WantedPage, 'after' | 'afterEntry'> {
  const [after = '', entry = ''] = cursor.split(' ');
  return {after, afterEntry: position(entry)};
}

/** A sequence number in a cursor. @throws TicketError `rejected` for what is none */
export function position(cursor: string): number {
  if (!/^\d{1,15}$/.test(cursor)) throw rejected('cursor', 'was not given by this desk');
  return Number(cursor);
}

interface WantedEntries {
  readonly ticketId: string;
  readonly limit: number;
  readonly before?: number;
}

const entriesOf = prepared(
  (db, {ticketId, limit, before}: WantedEntries) =>
    db
      .selectFrom('entries')
      .selectAll()
      .where('ticket_id', '=', ticketId)
      .$if(before !== undefined, (some) => some.where('seq', '<', before ?? 0))
      .orderBy('seq', 'desc')
      .limit(sql.lit(limit)),
  'limit',
);

/** The newest page of a thread, or the one before `cursor`; oldest entry first. */
export async function listEntries(
  db: Db,
  ticketId: string,
  {limit = 200, cursor}: MessageQuery,
): Promise<Page<ThreadEntry>> {
  const before = cursor === undefined ? {} : {before: position(cursor)};
  const rows = await entriesOf(db, {ticketId, limit: limit + 1, ...before});
  const page = rows.slice(0, limit).reverse();
  const [oldest] = page;
  return {
    items: await withAttachments(db, page),
    ...(oldest && rows.length > limit && {cursor: `${oldest.seq}`}),
  };
}

export async function findEntry(db: Db, ticketId: string, id: string): Promise<EntryRow | undefined> {
  return db.selectFrom('entries').selectAll().where('id', '=', id).where('ticket_id', '=', ticketId).executeTakeFirst();
}

const filesOf = prepared((db, {entries}: {readonly entries: readonly string[]}) =>
  db.selectFrom('attachments').selectAll().where('entry_id', 'in', entries).orderBy('position'),
);

export async function withAttachments(db: Db, rows: readonly EntryRow[]): Promise<ThreadEntry[]> {
  const ids = rows.filter(({kind}) => kind === 'message').map(({id}) => id);
  const files = new Map<string, Attachment[]>();
  if (ids.length > 0) {
    for (const row of await filesOf(db, {entries: ids})) {
      const list = files.get(row.entry_id ?? '');
      if (list) list.push(toAttachment(row));
      else files.set(row.entry_id ?? '', [toAttachment(row)]);
    }
  }
  return rows.map((row) => toEntry(row, files.get(row.id) ?? []));
}

/** A file of a ticket in the scope, or one that its owner has not used yet. */
export async function findFile(db: Db, id: string, scope: Scope, viewer: string): Promise<AttachmentRow | undefined> {
  const row = await db.selectFrom('attachments').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row || (row.ticket_id === null && row.owner_id !== viewer)) return undefined;
  if (row.ticket_id === null) return row;
  return (await findTicket(db, row.ticket_id, scope, viewer)) && row;
}

export interface LoggedEvent {
  readonly seq: number;
  readonly type: EventTable['type'];
  readonly ticketId: string;
  readonly entryId: string | null;
}

/** Some of what was logged after a position, in order; without what is for other viewers only. */
export async function eventsAfter(db: Db, seq: number, scope: Scope, viewer: string): Promise<readonly LoggedEvent[]> {
  return db
    .selectFrom('events')
    .select(['events.seq', 'events.type', 'events.ticket_id as ticketId', 'events.entry_id as entryId'])
    .where('events.seq', '>', seq)
    .where((eb) => eb.or([eb('only_viewer', 'is', null), eb('only_viewer', '=', viewer)]))
    .where('events.ticket_id', 'in', (eb) =>
      eb
        .selectFrom('tickets')
        .select('tickets.id')
        .where((tickets) => scoped(tickets, scope)),
    )
    .orderBy('events.seq')
    .limit(100)
    .execute();
}

export async function lastEvent(db: Db): Promise<number> {
  const row = await db
    .selectFrom('events')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
}

/** How many tickets that wait for somebody lie with each technician. */
export async function workload(db: Db, agentIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (agentIds.length === 0) return new Map();
  const rows = await db.selectFrom('loads').selectAll().where('agent_id', 'in', agentIds).execute();
  return new Map(rows.map(({agent_id: id, tickets}) => [id, tickets]));
}
