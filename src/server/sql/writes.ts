/**
 * What is written, each inside a transaction that somebody else began: the change, what it says in the thread, its events
 * and the answer for a retry stand or fall together.
 */
import {createHash, randomUUID} from 'node:crypto';
import type {Transaction} from 'kysely';
import type {Scope} from '../../core/access.ts';
import type {Routing, TicketEvent} from '../../core/adapter.ts';
import {rejected, TicketError} from '../../core/errors.ts';
import {
  type Agent,
  type Attachment,
  type Author,
  isTurn,
  maySetStatus,
  type Message,
  previewOf,
  type ReplyDraft,
  type Service,
  statusAfterReply,
  type ThreadEntry,
  type ThreadEvent,
  type Ticket,
  type TicketDraft,
  type TicketStatus,
} from '../../core/ticket.ts';
import {fold} from '../../text/fold.ts';
import type {Actor} from '../desk.ts';
import {findEntry, findTicket} from './queries.ts';
import {toAttachment, toEntryRow} from './rows.ts';
import type {Schema} from './schema.ts';

type Tx = Transaction<Schema>;

/** Who writes, what he may see, and when it is. */
export interface Write {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly scope: Scope;
  readonly at: string;
}

export const SYSTEM: Author = {id: 'system', name: 'Ventanilla', role: 'system'};

/** Does a write once: the same key and payload again gives the first answer. */
export async function once<T>(
  {tx, actor, at}: Write,
  key: string,
  payload: unknown,
  write: () => Promise<T>,
): Promise<T> {
  const hash = createHash('sha256').update(JSON.stringify(payload)).digest('base64');
  const known = await tx
    .selectFrom('answers')
    .select(['hash', 'answer'])
    .where('actor_id', '=', actor.id)
    .where('key', '=', key)
    .executeTakeFirst();
  if (known && known.hash !== hash)
    throw new TicketError('conflict', 'this idempotency key was used for something else');
  if (known) return JSON.parse(known.answer) as T;
  const value = await write();
  const answer = JSON.stringify(value ?? null);
  await tx.insertInto('answers').values({actor_id: actor.id, key, hash, answer, at}).execute();
  return value;
}

export interface NewTicket {
  readonly draft: TicketDraft;
  readonly routing: Routing;
  readonly service: Service | undefined;
  /** Before the number. */
  readonly prefix: string;
}

export async function createTicket(write: Write, {draft, routing, service, prefix}: NewTicket): Promise<Ticket> {
  const {tx, actor, at} = write;
  const {value} = await tx
    .updateTable('sequences')
    .set((eb) => ({value: eb('value', '+', 1)}))
    .where('name', '=', 'tickets')
    .returning('value')
    .executeTakeFirstOrThrow();
  const [id, number] = [randomUUID(), `${prefix}-${value}`];
  const {team, problemType, assignee, facts} = routing;
  const author = authorOf(actor);
  await tx
    .insertInto('tickets')
    .values({
      id,
      number,
      subject: draft.subject,
      status: 'open',
      language: draft.language,
      problem_type: problemType,
      service_id: service?.id ?? null,
      service_label: service?.label ?? null,
      account: actor.account ?? '',
      requester_id: author.id,
      requester_name: author.name,
      requester_role: author.role,
      team,
      assignee_id: assignee?.id ?? null,
      assignee: assignee ? JSON.stringify(assignee) : null,
      facts: JSON.stringify(facts),
      channel: 'web',
      created_at: at,
      updated_at: at,
      last_entry: 0,
      messages: 0,
      preview: '',
      folded: fold(`${number} ${draft.subject}`).folded,
    })
    .execute();
  await log(write, 'ticket-created', id);
  await addMessage(write, id, draft.body, draft.attachments, false);
  await addEvent(write, id, SYSTEM, {type: 'assigned', team, ...(assignee && {assignee})});
  return seen(write, id);
}

export async function reply(write: Write, ticketId: string, draft: ReplyDraft): Promise<Message> {
  const {tx, actor} = write;
  const {status: from} = await seen(write, ticketId);
  const to = statusAfterReply(actor.role, draft.status);
  allow(actor, to);
  const {message, seq} = await addMessage(write, ticketId, draft.text, draft.attachments, true);
  if (from !== to) await tx.updateTable('tickets').set({status: to}).where('id', '=', ticketId).execute();
  if (isTurn(from, to)) await addEvent(write, ticketId, authorOf(actor), {type: 'status-changed', from, to});
  await readUpTo(write, ticketId, seq);
  return message;
}

export async function setStatus(write: Write, ticketId: string, to: TicketStatus): Promise<Ticket> {
  const {tx, actor} = write;
  const ticket = await seen(write, ticketId);
  allow(actor, to);
  if (ticket.status === to) return ticket;
  await tx.updateTable('tickets').set({status: to}).where('id', '=', ticketId).execute();
  await addEvent(write, ticketId, authorOf(actor), {type: 'status-changed', from: ticket.status, to});
  return seen(write, ticketId);
}

export async function assign(write: Write, ticketId: string, team: string, assignee?: Agent): Promise<Ticket> {
  await seen(write, ticketId);
  await write.tx
    .updateTable('tickets')
    .set({team, assignee_id: assignee?.id ?? null, assignee: assignee ? JSON.stringify(assignee) : null})
    .where('id', '=', ticketId)
    .execute();
  await addEvent(write, ticketId, authorOf(write.actor), {type: 'assigned', team, ...(assignee && {assignee})});
  return seen(write, ticketId);
}

export async function markRead(write: Write, ticketId: string, entryId: string): Promise<void> {
  await seen(write, ticketId);
  const entry = await findEntry(write.tx, ticketId, entryId);
  if (!entry) throw new TicketError('not-found', `no entry '${entryId}' in this ticket`);
  if (await readUpTo(write, ticketId, entry.seq)) await log(write, 'ticket-changed', ticketId, {only: write.actor.id});
}

export interface NewFile {
  readonly file: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

export async function addFile({tx, actor, at}: Write, file: NewFile): Promise<Attachment> {
  const row = {...file, id: randomUUID(), owner_id: actor.id, ticket_id: null, entry_id: null, position: 0};
  await tx
    .insertInto('attachments')
    .values({...row, created_at: at})
    .execute();
  return toAttachment({...row, created_at: at});
}

/** The ticket as the actor sees it now. @throws TicketError `not-found` outside the scope */
async function seen({tx, scope, actor}: Write, ticketId: string): Promise<Ticket> {
  const ticket = await findTicket(tx, ticketId, scope, actor.id);
  if (!ticket) throw new TicketError('not-found', `no ticket '${ticketId}'`);
  return ticket;
}

function allow({role}: Actor, to: TicketStatus): void {
  if (!maySetStatus(role, to)) throw new TicketError('forbidden', `a customer may not set '${to}'`);
}

async function addMessage(
  write: Write,
  ticketId: string,
  text: string,
  files: readonly string[],
  told: boolean,
): Promise<{readonly message: Message; readonly seq: number}> {
  const {tx, actor, at} = write;
  const id = randomUUID();
  const attachments = await claimable(write, files);
  const message: Message = {
    kind: 'message',
    id,
    ticketId,
    author: authorOf(actor),
    text,
    at,
    channel: 'web',
    attachments,
  };
  const seq = await addEntry(write, message, told);
  for (const [position, file] of files.entries()) {
    const claim = {ticket_id: ticketId, entry_id: id, position};
    await tx.updateTable('attachments').set(claim).where('id', '=', file).execute();
  }
  await tx
    .updateTable('tickets')
    .set((eb) => ({messages: eb('messages', '+', 1), preview: previewOf(text)}))
    .where('id', '=', ticketId)
    .execute();
  return {message, seq};
}

async function addEvent(write: Write, ticketId: string, author: Author, event: ThreadEvent['event']): Promise<void> {
  await addEntry(write, {kind: 'event', id: randomUUID(), ticketId, author, at: write.at, event}, true);
}

/** @returns the entry's place in the order of all entries */
async function addEntry(write: Write, entry: ThreadEntry, told: boolean): Promise<number> {
  const {tx, at} = write;
  const {seq} = await tx
    .insertInto('entries')
    .values(toEntryRow(entry, 'web'))
    .returning('seq')
    .executeTakeFirstOrThrow();
  await tx.updateTable('tickets').set({updated_at: at, last_entry: seq}).where('id', '=', entry.ticketId).execute();
  if (told) await log(write, 'entry-added', entry.ticketId, {entry: entry.id});
  return seq;
}

/** Only who uploaded a file can use it, and only once. */
async function claimable({tx, actor}: Write, ids: readonly string[]): Promise<Attachment[]> {
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
async function readUpTo({tx, actor}: Write, ticketId: string, seq: number): Promise<boolean> {
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

async function log(
  {tx, at}: Write,
  type: TicketEvent['type'],
  ticketId: string,
  {entry = null, only = null}: {readonly entry?: string | null; readonly only?: string | null} = {},
): Promise<void> {
  await tx.insertInto('events').values({type, ticket_id: ticketId, entry_id: entry, only_viewer: only, at}).execute();
}

function authorOf({id, name, role}: Actor): Author {
  return {id, name, role};
}
