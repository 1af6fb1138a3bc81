/**
 * What is written, each inside a transaction that somebody else began: the change, what it says in the thread, its events
 * and the answer for a retry stand or fall together.
 */
import {createHash, randomUUID} from 'node:crypto';
import type {Routing} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import {
  isTurn,
  type Message,
  previewOf,
  type ReplyDraft,
  statusAfterReply,
  type ToldFacts,
  withToldFacts,
} from '../../core/thread.ts';
import type {Agent, Attachment, Service, Ticket, TicketDraft, TicketStatus} from '../../core/ticket.ts';
import {accessDataOf, addAccessData, addedEvent, keepSealed} from './access-data.ts';
import {prepared} from './prepared.ts';
import {findEntry, workload} from './queries.ts';
import type {AnswerTable, TicketRow} from './schema.ts';
import {linkBack, relatedOf} from './related.ts';
import {toAttachment, toTicketRow} from './rows.ts';
import {
  addEntries,
  addLoad,
  allow,
  authorOf,
  changeStatus,
  claim,
  claimable,
  eventOf,
  isWork,
  log,
  messageOf,
  readUpTo,
  seen,
  SYSTEM,
  tell,
  wayOf,
  type Write,
} from './steps.ts';

/** Does a write once: the same key and payload again gives the first answer. */
export async function once<T>(
  {tx, actor, at}: Pick<Write, 'tx' | 'at'> & {readonly actor: Pick<Write['actor'], 'id'>},
  key: string,
  payload: unknown,
  write: () => Promise<T>,
): Promise<T> {
  const hash = createHash('sha256').update(JSON.stringify(payload)).digest('base64');
  const [known] = await findAnswer(tx, {actor_id: actor.id, key});
  if (known && known.hash !== hash)
    throw new TicketError('conflict', 'this idempotency key was used for something else');
  if (known) return JSON.parse(known.answer) as T;
  const value = await write();
  const answer = JSON.stringify(value ?? null);
  await addAnswer(tx, {actor_id: actor.id, key, hash, answer, at});
  return value;
}

const findAnswer = prepared((db, {actor_id, key}: Pick<AnswerTable, 'actor_id' | 'key'>) =>
  db.selectFrom('answers').select(['hash', 'answer']).where('actor_id', '=', actor_id).where('key', '=', key),
);

const addAnswer = prepared((db, row: AnswerTable) => db.insertInto('answers').values(row));

export interface NewTicket {
  readonly draft: TicketDraft;
  readonly routing: Routing;
  readonly service: Service | undefined;
  /** Before the number. */
  readonly prefix: string;
}

export async function createTicket(write: Write, {draft, routing, service, prefix}: NewTicket): Promise<Ticket> {
  const {tx, actor, at} = write;
  const [next] = await count(tx, {name: 'tickets'});
  if (!next) throw new Error('the table of sequences has lost its row for tickets');
  const [id, number] = [randomUUID(), `${prefix}-${next.value}`];
  const {team, problemType, facts, missing} = routing;
  const assignee = await leastBusy(write, routing);
  const requester = authorOf(actor);
  const attachments = await claimable(write, draft.attachments);
  const related = await relatedOf(write, draft.related);
  const accessData = accessDataOf(write, draft.accessData);
  const ticket: Ticket = {
    id,
    number,
    subject: draft.subject,
    status: 'open',
    language: draft.language,
    problemType,
    account: actor.account ?? '',
    requester,
    team,
    facts: [...facts],
    ...wayOf(write),
    createdAt: at,
    updatedAt: at,
    messages: 1,
    unread: 0,
    preview: previewOf(draft.body),
    ...(service && {service: {id: service.id, label: service.label}}),
    ...(assignee && {assignee}),
    ...(accessData && {accessData: [accessData]}),
    ...(related.length > 0 && {related: related.map((one) => ({id: one.id, number: one.number}))}),
  };
  const message = messageOf(write, id, draft.body, attachments);
  const assigned = eventOf(write, id, SYSTEM, {type: 'assigned', team, ...(assignee && {assignee})});
  const events = [...(accessData ? [addedEvent(write, id, accessData)] : []), assigned];
  await addTicket(tx, toTicketRow(ticket, missing));
  await addEntries(write, id, [message, ...events]);
  if (accessData && draft.accessData !== undefined) await keepSealed(write, id, accessData, draft.accessData);
  await claim(write, message, draft.attachments);
  const told = events.map((event) => ({type: 'entry-added' as const, entry: event.id}));
  await log(write, id, [{type: 'ticket-created'}, ...told]);
  await addLoad(write, assignee, 1);
  await linkBack(write, related, {id, number});
  return ticket;
}

/** Counted here, since other processes deal out tickets too and this is the one place where they take turns. */
async function leastBusy({tx}: Write, {assignee, candidates = []}: Routing): Promise<Agent | undefined> {
  if (candidates.length < 2) return assignee;
  const open = await workload(
    tx,
    candidates.map(({id}) => id),
  );
  return candidates.reduce((least, one) => ((open.get(one.id) ?? 0) < (open.get(least.id) ?? 0) ? one : least));
}

const count = prepared((db, {name}: {name: string}) =>
  db
    .updateTable('sequences')
    .set((eb) => ({value: eb('value', '+', 1)}))
    .where('name', '=', name)
    .returning('value'),
);

const addTicket = prepared((db, row: TicketRow) => db.insertInto('tickets').values(row));

export async function reply(write: Write, ticketId: string, draft: ReplyDraft): Promise<Message> {
  const {tx, actor} = write;
  const ticket = await seen(write, ticketId);
  const {status: from} = ticket;
  const to = statusAfterReply(actor.role, draft.status);
  allow(actor, to);
  const message = messageOf(write, ticketId, draft.text, await claimable(write, draft.attachments));
  const seq = await addEntries(write, ticketId, [message]);
  await claim(write, message, draft.attachments);
  await log(write, ticketId, [{type: 'entry-added', entry: message.id}]);
  await tx
    .updateTable('tickets')
    .set((eb) => ({messages: eb('messages', '+', 1), preview: previewOf(draft.text)}))
    .where('id', '=', ticketId)
    .execute();
  await addAccessData(write, ticket, draft.accessData);
  await changeStatus(write, ticket, to);
  if (isTurn(from, to)) await tell(write, ticketId, {type: 'status-changed', from, to});
  await readUpTo(write, ticketId, seq);
  return message;
}

export async function setStatus(write: Write, ticketId: string, to: TicketStatus): Promise<Ticket> {
  const ticket = await seen(write, ticketId);
  allow(write.actor, to);
  if (ticket.status === to) return ticket;
  await changeStatus(write, ticket, to);
  await tell(write, ticketId, {type: 'status-changed', from: ticket.status, to});
  return seen(write, ticketId);
}

export async function assign(write: Write, ticketId: string, team: string, assignee?: Agent): Promise<Ticket> {
  const ticket = await seen(write, ticketId);
  await write.tx
    .updateTable('tickets')
    .set({team, assignee_id: assignee?.id ?? null, assignee: assignee ? JSON.stringify(assignee) : null})
    .where('id', '=', ticketId)
    .execute();
  if (isWork(ticket.status)) {
    await addLoad(write, ticket.assignee, -1);
    await addLoad(write, assignee, 1);
  }
  await tell(write, ticketId, {type: 'assigned', team, ...(assignee && {assignee})});
  return seen(write, ticketId);
}

export async function tellFacts(write: Write, ticketId: string, told: ToldFacts): Promise<Ticket> {
  const ticket = await seen(write, ticketId);
  const {facts, event} = withToldFacts(ticket.facts, told, authorOf(write.actor));
  if (event.facts.length === 0) return ticket;
  await write.tx
    .updateTable('tickets')
    .set({facts: JSON.stringify(facts)})
    .where('id', '=', ticketId)
    .execute();
  await tell(write, ticketId, event);
  return seen(write, ticketId);
}

export async function markRead(write: Write, ticketId: string, entryId: string): Promise<void> {
  await seen(write, ticketId);
  const entry = await findEntry(write.tx, ticketId, entryId);
  if (!entry) throw new TicketError('not-found', `no entry '${entryId}' in this ticket`);
  const moved = await readUpTo(write, ticketId, entry.seq);
  if (moved) await log(write, ticketId, [{type: 'ticket-changed', only: write.actor.id}]);
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

/** A mail with this message came back: told once. */
export async function markUndelivered(
  write: Pick<Write, 'tx' | 'at' | 'subscribers'>,
  ticketId: string,
  entryId: string,
): Promise<void> {
  const changed = await write.tx
    .updateTable('entries')
    .set({delivery: 'failed'})
    .where('id', '=', entryId)
    .where('ticket_id', '=', ticketId)
    .where('kind', '=', 'message')
    .where('delivery', 'is', null)
    .executeTakeFirst();
  if (Number(changed.numUpdatedRows) > 0) await log(write, ticketId, [{type: 'entry-changed', entry: entryId}]);
}
