/** The small steps of which writes are made: entries of a thread, events of the log, files, read marks, counts. */
import {randomUUID} from 'node:crypto';
import type {Selectable, Transaction} from 'kysely';
import type {Scope} from '../../core/access.ts';
import type {TicketEvent, WriteContext} from '../../core/adapter.ts';
import {rejected, TicketError} from '../../core/errors.ts';
import {maySetStatus, type Message, type ThreadEntry, type ThreadEvent} from '../../core/thread.ts';
import type {Agent, Attachment, Author, Ticket, TicketStatus} from '../../core/ticket.ts';
import type {Actor} from '../desk.ts';
import type {Subscriber} from '../webhooks/outbox.ts';
import {deliver} from './deliveries.ts';
import {findTicket} from './queries.ts';
import {toAttachment, toEntryRow} from './rows.ts';
import {prepared} from './prepared.ts';
import type {EventTable, LoadTable, Schema, TicketRow} from './schema.ts';

/** Who writes, what he may see, and when it is. */
export interface Write {
  readonly tx: Transaction<Schema>;
  readonly actor: Actor;
  readonly scope: Scope;
  readonly at: string;
  /** There when it came by mail. */
  readonly mail?: WriteContext['mail'];
  /** Of access data that come with it. */
  readonly accessDataExpiresAt?: string | undefined;
  /** Who is told of what happens. */
  readonly subscribers?: readonly Subscriber[];
}

export const SYSTEM: Author = {id: 'system', name: 'Ventanilla', role: 'system'};

/** The ticket as the actor sees it now. @throws TicketError `not-found` outside the scope */
export async function seen({tx, scope, actor}: Write, ticketId: string): Promise<Ticket> {
  const ticket = await findTicket(tx, ticketId, scope, actor.id);
  if (!ticket) throw new TicketError('not-found', `no ticket '${ticketId}'`);
  return ticket;
}

export function allow({role}: Actor, to: TicketStatus): void {
  if (!maySetStatus(role, to)) throw new TicketError('forbidden', `a customer may not set '${to}'`);
}

export function isWork(status: TicketStatus): boolean {
  return status === 'open' || status === 'waiting';
}

export async function changeStatus(write: Write, {id, status, assignee}: Ticket, to: TicketStatus): Promise<void> {
  if (status === to) return;
  await write.tx.updateTable('tickets').set({status: to}).where('id', '=', id).execute();
  if (isWork(status) !== isWork(to)) await addLoad(write, assignee, isWork(to) ? 1 : -1);
}

export async function addLoad({tx}: Write, agent: Agent | undefined, tickets: number): Promise<void> {
  if (!agent) return;
  await addToLoad(tx, {agent_id: agent.id, tickets});
}

export const addToLoad = prepared((db, {agent_id, tickets}: LoadTable) =>
  db
    .insertInto('loads')
    .values({agent_id, tickets})
    .onConflict((conflict) =>
      conflict.column('agent_id').doUpdateSet((eb) => ({tickets: eb('loads.tickets', '+', tickets)})),
    ),
);

/** Which way a text came, and how far its sender may be believed. */
export function wayOf({mail}: Write): Pick<Message, 'channel' | 'trust'> {
  return mail ? {channel: 'email', trust: mail.trust} : {channel: 'web'};
}

export function messageOf(write: Write, ticketId: string, text: string, attachments: Attachment[]): Message {
  const {actor, at} = write;
  const quoted = write.mail?.quoted ?? '';
  return {
    kind: 'message',
    id: randomUUID(),
    ticketId,
    author: authorOf(actor),
    text,
    at,
    attachments,
    ...wayOf(write),
    ...(quoted !== '' && {quoted}),
  };
}

export function eventOf({at}: Write, ticketId: string, author: Author, event: ThreadEvent['event']): ThreadEvent {
  return {kind: 'event', id: randomUUID(), ticketId, author, at, event};
}

/** Something that the actor did, in the thread and in the log. */
export async function tell(write: Write, ticketId: string, event: ThreadEvent['event']): Promise<void> {
  const entry = eventOf(write, ticketId, authorOf(write.actor), event);
  await addEntries(write, ticketId, [entry]);
  await log(write, ticketId, [{type: 'entry-added', entry: entry.id}]);
}

/** @returns the last entry's place in the order of all entries */
export async function addEntries({tx, at}: Write, ticketId: string, entries: readonly ThreadEntry[]): Promise<number> {
  let last = 0;
  for (const entry of entries) {
    const [row] = await addEntry(tx, toEntryRow(entry));
    last = row?.seq ?? last;
  }
  await touch(tx, {id: ticketId, updated_at: at, last_entry: last});
  return last;
}

const addEntry = prepared((db, row: ReturnType<typeof toEntryRow>) =>
  db.insertInto('entries').values(row).returning('seq'),
);

const touch = prepared((db, row: Pick<TicketRow, 'id' | 'updated_at' | 'last_entry'>) =>
  db.updateTable('tickets').set({updated_at: row.updated_at, last_entry: row.last_entry}).where('id', '=', row.id),
);

export async function claim({tx}: Write, {id, ticketId}: Message, files: readonly string[]): Promise<void> {
  for (const [position, file] of files.entries()) {
    const values = {ticket_id: ticketId, entry_id: id, position};
    await tx.updateTable('attachments').set(values).where('id', '=', file).execute();
  }
}

/** Only who uploaded a file can use it, and only once. */
export async function claimable({tx, actor}: Write, ids: readonly string[]): Promise<Attachment[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('attachments')
    .selectAll()
    .where('id', 'in', ids)
    .where('owner_id', '=', actor.id)
    .where('ticket_id', 'is', null)
    .execute();
  return ids.map((id, index) => {
    const row = rows.find((one) => one.id === id);
    if (row && ids.indexOf(id) === index) return toAttachment(row);
    throw rejected(`attachments.${index}`, `no unclaimed file '${id}'`);
  });
}

/** @returns whether the mark moved; it never moves back */
export async function readUpTo({tx, actor}: Write, ticketId: string, seq: number): Promise<boolean> {
  const key = {viewer_id: actor.id, ticket_id: ticketId};
  const result = await tx
    .insertInto('reads')
    .values({...key, entry_seq: seq})
    .onConflict((conflict) =>
      conflict.columns(['viewer_id', 'ticket_id']).doUpdateSet({entry_seq: seq}).where('reads.entry_seq', '<', seq),
    )
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

interface Happening {
  readonly type: TicketEvent['type'];
  readonly entry?: string;
  /** The only viewer who hears it. */
  readonly only?: string;
}

export async function log(
  {tx, at, subscribers = []}: Pick<Write, 'tx' | 'at' | 'subscribers'>,
  ticketId: string,
  happenings: readonly Happening[],
): Promise<void> {
  const rows = happenings.map(({type, entry = null, only = null}) => ({
    type,
    ticket_id: ticketId,
    entry_id: entry,
    only_viewer: only,
    at,
  }));
  const shared: {seq: number; type: TicketEvent['type']; ticketId: string}[] = [];
  for (const row of rows) {
    const [logged] = await addEvent(tx, row);
    if (logged && row.only_viewer === null) shared.push({seq: logged.seq, type: row.type, ticketId});
  }
  if (subscribers.length > 0) await deliver(tx, at, shared, subscribers);
}

const addEvent = prepared((db, row: Omit<Selectable<EventTable>, 'seq'>) =>
  db.insertInto('events').values(row).returning('seq'),
);

export function authorOf({id, name, role}: Actor): Author & {readonly role: Actor['role']} {
  return {id, name, role};
}
