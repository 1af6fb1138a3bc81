/**
 * Contacts in SQL, each step inside a transaction that somebody else began. The rules are the core's: an account's few rows
 * are read whole and those that changed are written back.
 */
import {randomUUID} from 'node:crypto';
import type {Kysely} from 'kysely';
import {
  actingAs as actingBy,
  confirmed,
  type ContactDraft,
  contactsOf,
  type Invitation,
  type KnownContact,
  toContact,
  unknownInvitation,
  withContact,
  withoutContact,
} from '../../core/contacts.ts';
import {TicketError} from '../../core/errors.ts';
import type {Contact, Service} from '../../core/ticket.ts';
import type {Actor} from '../desk.ts';
import {prepared} from './prepared.ts';
import type {ContactRow, Schema} from './schema.ts';
import type {Write} from './steps.ts';

type Db = Kysely<Schema>;

export function accountOf({account}: Actor): string {
  if (account !== undefined) return account;
  throw new TicketError('forbidden', 'contacts belong to an account');
}

export async function listContacts(db: Db, actor: Actor, host: readonly Contact[]): Promise<readonly Contact[]> {
  const known = contactsOf(await stored(db, accountOf(actor)), actor, host);
  return known.filter(({removed}) => !removed).map(toContact);
}

export interface ContactChange {
  readonly draft: ContactDraft;
  readonly services: readonly Service[];
  /** Whom the host names. */
  readonly host: readonly Contact[];
  readonly invite: (() => Invitation) | undefined;
}

export async function saveContact(write: Write, {draft, services, host, invite}: ContactChange): Promise<Contact> {
  const scene = {services: services.map(({id}) => id), newId: randomUUID, invite};
  let saved: KnownContact | undefined;
  await change(write, host, (before) => {
    const result = withContact(before, draft, scene);
    saved = result.saved;
    return result.list;
  });
  if (!saved) throw new TicketError('unavailable', 'the contact was not kept');
  return toContact(saved);
}

export async function removeContact(write: Write, contactId: string, host: readonly Contact[]): Promise<void> {
  await change(write, host, (before) => withoutContact(before, contactId));
}

/** Whoever has the link; there is no actor. */
export async function confirmContact(db: Db, hash: string, at: string): Promise<Contact> {
  const row = await db.selectFrom('contacts').selectAll().where('invitation', '=', hash).executeTakeFirst();
  if (!row) throw unknownInvitation();
  const contact = confirmed(toKnown(row), at);
  await put(db, row.account, row.position, contact);
  return toContact(contact);
}

export async function actingAs(db: Db, actor: Actor): Promise<Actor> {
  const {account, role} = actor;
  if (account === undefined || role === 'agent') return actor;
  return actingBy(actor, await stored(db, account));
}

async function change(
  {tx, actor}: Write,
  host: readonly Contact[],
  by: (before: readonly KnownContact[]) => readonly KnownContact[],
): Promise<void> {
  const account = accountOf(actor);
  const rows = await stored(tx, account);
  const after = by(contactsOf(rows, actor, host));
  for (const [position, contact] of after.entries())
    if (!rows.includes(contact)) await put(tx, account, position, contact);
}

async function stored(db: Db, account: string): Promise<readonly KnownContact[]> {
  return (await contactsIn(db, {account})).map(toKnown);
}

/** On the way of every request, where contacts are kept here. */
const contactsIn = prepared((db, {account}: Pick<ContactRow, 'account'>) =>
  db.selectFrom('contacts').selectAll().where('account', '=', account).orderBy('position'),
);

async function put(db: Db, account: string, position: number, contact: KnownContact): Promise<void> {
  const {id, name, email, role, pending, services, language, removed, invitation} = contact;
  const values = {
    name,
    email,
    role,
    pending: Number(pending),
    services: JSON.stringify(services),
    language: language ?? null,
    removed: Number(removed),
    invitation: invitation?.hash ?? null,
    invitation_expires: invitation?.expiresAt ?? null,
  };
  await db
    .insertInto('contacts')
    .values({account, id, position, ...values})
    .onConflict((conflict) => conflict.columns(['account', 'id']).doUpdateSet(values))
    .execute();
}

export function toKnown(row: ContactRow): KnownContact {
  const {id, name, email, role, pending, services, language, removed} = row;
  const {invitation: hash, invitation_expires: expiresAt} = row;
  return {
    id,
    name,
    email,
    role,
    pending: pending === 1,
    services: JSON.parse(services) as string[],
    removed: removed === 1,
    ...(language !== null && {language}),
    ...(hash !== null && expiresAt !== null && {invitation: {hash, expiresAt}}),
  };
}
