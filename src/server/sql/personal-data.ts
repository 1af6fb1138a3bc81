/**
 * What the database holds of one person: all of it, for him to have or to be forgotten. A conversation that he opened is his;
 * what he wrote in another's stays as a gap there. Knows neither command line nor files on the disk.
 */
import type {Kysely, Transaction} from 'kysely';
import type {Message, ThreadEntry} from '../../core/thread.ts';
import type {Contact, Ticket} from '../../core/ticket.ts';
import {previewOf} from '../../core/thread.ts';
import {listEntries, withAttachments} from './queries.ts';
import {toTicket} from './rows.ts';
import type {Schema, TicketRow} from './schema.ts';
import {addToLoad, isWork} from './steps.ts';

type Db = Kysely<Schema>;
type Tx = Transaction<Schema>;

/** Whose data are meant. */
export interface Person {
  /** As the host's tokens call him (`sub`); absent for somebody who only ever wrote mails. */
  readonly id?: string;
  /** Of his mails. */
  readonly email?: string;
}

export interface PersonalData {
  /** Opened by him, with everything in them. */
  readonly tickets: readonly {readonly ticket: Ticket; readonly entries: readonly ThreadEntry[]}[];
  /** Written by him in tickets of others. */
  readonly messages: readonly {readonly number: string; readonly message: Message}[];
  readonly contacts: readonly (Contact & {readonly account: string})[];
  readonly mails: readonly {
    readonly way: 'in' | 'out';
    readonly subject: string;
    readonly at: string;
    readonly state: string;
  }[];
}

/** Names in the folders of files and of mails; to be removed once the rows are gone. */
export interface Leftovers {
  readonly files: readonly string[];
  readonly mails: readonly string[];
}

const NOTHING: Leftovers = {files: [], mails: []};
/** What stands where somebody was forgotten. */
const GAP = '—';
const GONE = {author_id: 'erased', author_name: GAP};
const AT_ONCE = 100;

export async function personalData(db: Db, {id = '', email = ''}: Person): Promise<PersonalData> {
  const own = await db.selectFrom('tickets').selectAll().where('requester_id', '=', id).orderBy('created_at').execute();
  const tickets = [];
  for (const row of own) tickets.push({ticket: toTicket({...row, unread: 0}), entries: await allEntries(db, row.id)});
  const elsewhere = await db
    .selectFrom('entries')
    .innerJoin('tickets', 'tickets.id', 'entries.ticket_id')
    .selectAll('entries')
    .select('tickets.number')
    .where('entries.author_id', '=', id)
    .where('entries.kind', '=', 'message')
    .where('tickets.requester_id', '<>', id)
    .orderBy('entries.seq')
    .execute();
  const messages = [];
  for (const {number, ...row} of elsewhere) {
    const [message] = await withAttachments(db, [row]);
    if (message?.kind === 'message') messages.push({number, message});
  }
  const contacts = await db
    .selectFrom('contacts')
    .selectAll()
    .where((eb) => eb.or([eb('id', '=', id), eb(eb.fn('lower', ['email']), '=', email.toLowerCase())]))
    .where('removed', '=', 0)
    .execute();
  return {
    tickets,
    messages,
    contacts: contacts.map(({account, id, name, email, role, pending, services}) => ({
      account,
      id,
      name,
      email,
      role,
      pending: pending === 1,
      services: JSON.parse(services) as string[],
    })),
    mails: await mailsOf(db, email),
  };
}

/** Forgets a person. @returns what lies on the disk still */
export async function forgetPerson(tx: Tx, {id, email}: Person): Promise<Leftovers> {
  let left = NOTHING;
  if (id !== undefined) {
    for (;;) {
      const own = await tx.selectFrom('tickets').select('id').where('requester_id', '=', id).limit(AT_ONCE).execute();
      if (own.length === 0) break;
      left = both(
        left,
        await forgetTickets(
          tx,
          own.map((row) => row.id),
        ),
      );
    }
    left = both(left, await forgetElsewhere(tx, id));
    await tx.deleteFrom('reads').where('viewer_id', '=', id).execute();
    await tx.deleteFrom('answers').where('actor_id', '=', id).execute();
    left = both(left, {
      files: await filesOf(tx.deleteFrom('attachments').where('owner_id', '=', id).returning('file').execute()),
      mails: [],
    });
  }
  // The row stays without a word about him, so that what the host still says of him gives him nothing.
  const nobody = {
    name: '',
    email: '',
    services: '[]',
    pending: 0,
    removed: 1,
    invitation: null,
    invitation_expires: null,
  };
  if (id !== undefined) await tx.updateTable('contacts').set(nobody).where('id', '=', id).execute();
  if (email === undefined) return left;
  const address = email.toLowerCase();
  await tx
    .updateTable('contacts')
    .set(nobody)
    .where((eb) => eb(eb.fn('lower', ['email']), '=', address))
    .execute();
  await tx
    .deleteFrom('outbox')
    .where((eb) => eb(eb.fn('lower', ['address']), '=', address))
    .execute();
  const mails = tx.deleteFrom('mails').where((eb) => eb(eb.fn('lower', ['sender']), '=', address));
  return both(left, {files: [], mails: await filesOf(mails.returning('file').execute())});
}

/** Forgets tickets with all that hangs on them. @returns what lies on the disk still */
export async function forgetTickets(tx: Tx, ids: readonly string[]): Promise<Leftovers> {
  if (ids.length === 0) return NOTHING;
  const rows = await tx.selectFrom('tickets').select(['status', 'assignee_id']).where('id', 'in', ids).execute();
  for (const {status, assignee_id} of rows)
    if (assignee_id !== null && isWork(status)) await addToLoad(tx, {agent_id: assignee_id, tickets: -1});
  const files = await filesOf(tx.deleteFrom('attachments').where('ticket_id', 'in', ids).returning('file').execute());
  const mails = await filesOf(tx.deleteFrom('mails').where('ticket_id', 'in', ids).returning('file').execute());
  for (const table of ['outbox', 'webhook_deliveries', 'events', 'reads', 'sealed', 'entries'] as const)
    await tx.deleteFrom(table).where('ticket_id', 'in', ids).execute();
  // Answers that are kept for retries tell of the ticket too.
  for (const id of ids) await tx.deleteFrom('answers').where('answer', 'like', `%${id}%`).execute();
  await tx.deleteFrom('tickets').where('id', 'in', ids).execute();
  await stepBack(tx);
  return {files, mails};
}

/** The log may be shorter now; the place up to which mails were written lies in it still. */
async function stepBack(tx: Tx): Promise<void> {
  const {last} = await tx
    .selectFrom('events')
    .select((eb) => eb.fn.max('seq').as('last'))
    .executeTakeFirstOrThrow();
  const value = Number(last ?? 0);
  await tx.updateTable('sequences').set({value}).where('name', '=', 'mail').where('value', '>', value).execute();
}

/** His name, words and files in tickets that others opened. */
async function forgetElsewhere(tx: Tx, id: string): Promise<Leftovers> {
  const entries = await tx.selectFrom('entries').select(['id', 'ticket_id']).where('author_id', '=', id).execute();
  const files: string[] = [];
  for (const entry of entries) {
    files.push(
      ...(await filesOf(tx.deleteFrom('attachments').where('entry_id', '=', entry.id).returning('file').execute())),
    );
    await tx.deleteFrom('answers').where('answer', 'like', `%${entry.id}%`).execute();
  }
  await tx
    .updateTable('entries')
    .set({...GONE, text: GAP, folded: '', quoted: null})
    .where('author_id', '=', id)
    .where('kind', '=', 'message')
    .execute();
  const told = tx
    .selectFrom('entries')
    .select('id')
    .where('author_id', '=', id)
    .where('event', 'like', '%"facts-told"%');
  await tx
    .deleteFrom('webhook_deliveries')
    .where('event_seq', 'in', tx.selectFrom('events').select('seq').where('entry_id', 'in', told))
    .execute();
  await tx.deleteFrom('events').where('entry_id', 'in', told).execute();
  await tx.deleteFrom('entries').where('id', 'in', told).execute();
  await tx.updateTable('entries').set(GONE).where('author_id', '=', id).execute();
  for (const ticketId of new Set(entries.map((entry) => entry.ticket_id))) await withoutPerson(tx, ticketId, id);
  await stepBack(tx);
  return {files, mails: []};
}

/** What a ticket says of its messages and facts, without what the person told. */
async function withoutPerson(tx: Tx, ticketId: string, id: string): Promise<void> {
  const last = await tx
    .selectFrom('entries')
    .select('text')
    .where('ticket_id', '=', ticketId)
    .where('kind', '=', 'message')
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  const ticket = await tx.selectFrom('tickets').select('facts').where('id', '=', ticketId).executeTakeFirst();
  if (!ticket) return;
  const facts = (JSON.parse(ticket.facts) as Ticket['facts']).filter(({by}) => by?.id !== id);
  const change: Partial<TicketRow> = {preview: previewOf(last?.text ?? ''), facts: JSON.stringify(facts)};
  await tx.updateTable('tickets').set(change).where('id', '=', ticketId).execute();
}

async function allEntries(db: Db, ticketId: string): Promise<ThreadEntry[]> {
  const entries: ThreadEntry[] = [];
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await listEntries(db, ticketId, {limit: 500, ...(cursor !== undefined && {cursor})});
    entries.unshift(...page.items);
    cursor = page.cursor;
  }
  return entries;
}

async function mailsOf(db: Db, email: string): Promise<PersonalData['mails']> {
  if (email === '') return [];
  const address = email.toLowerCase();
  const came = await db
    .selectFrom('mails')
    .select(['subject', 'received_at as at', 'state'])
    .where((eb) => eb(eb.fn('lower', ['sender']), '=', address))
    .execute();
  const went = await db
    .selectFrom('outbox')
    .select(['mail', 'created_at as at', 'state'])
    .where((eb) => eb(eb.fn('lower', ['address']), '=', address))
    .execute();
  return [
    ...came.map((mail) => ({way: 'in' as const, ...mail})),
    ...went.map(({mail, at, state}) => {
      const {subject} = JSON.parse(mail) as {subject: string};
      return {way: 'out' as const, subject, at, state};
    }),
  ];
}

async function filesOf(deleting: Promise<readonly {readonly file: string | null}[]>): Promise<string[]> {
  return (await deleting).flatMap(({file}) => (file === null ? [] : [file]));
}

function both(one: Leftovers, other: Leftovers): Leftovers {
  return {files: [...one.files, ...other.files], mails: [...one.mails, ...other.mails]};
}
