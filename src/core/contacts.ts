/**
 * The rules of an account's contacts, for every adapter that keeps them: who is added, who is pending, what a contact may
 * see, and that somebody always holds the account. Pure; knows neither storage nor how a link is sent.
 */
import type {CallContext} from './adapter.ts';
import {rejected, TicketError} from './errors.ts';
import type {Contact} from './ticket.ts';

type Actor = NonNullable<CallContext['actor']>;

/** A single-use link, as it is stored: never the token itself. */
export interface Invitation {
  /** SHA-256 of the token, in base64url. */
  readonly hash: string;
  /** RFC 3339 instant after which it is worth nothing. */
  readonly expiresAt: string;
}

/** A contact as it is stored. A removed one is kept, so that what the host still says of him gives him nothing. */
export interface KnownContact extends Contact {
  readonly removed: boolean;
  readonly invitation?: Invitation;
}

export type ContactDraft = Omit<Contact, 'id' | 'pending'> & {readonly id?: string};

export interface ContactScene {
  /** Service ids of the account. */
  readonly services: readonly string[];
  /** Of a new contact. */
  readonly newId: () => string;
  /** Makes the link of a contact who must confirm; absent where nobody can send one. */
  readonly invite: (() => Invitation) | undefined;
}

/**
 * What is stored of an account, with those whom the host names and the holder who looks: the desk takes them over with the
 * first change.
 */
export function contactsOf(
  stored: readonly KnownContact[],
  actor: Actor,
  host: readonly Contact[] = [],
): readonly KnownContact[] {
  const {id, name, email} = actor;
  const self: Contact = {id, name, email, role: 'holder', pending: false, services: []};
  const offered = [...(stored.length === 0 ? host : []), ...(actor.role === 'holder' ? [self] : [])];
  return offered.reduce<readonly KnownContact[]>(
    (list, contact) => (list.some((one) => isSame(one, contact)) ? list : [...list, {...contact, removed: false}]),
    stored,
  );
}

/** The account's list with this contact added or changed. @throws TicketError rejected, conflict, not-found */
export function withContact(
  list: readonly KnownContact[],
  draft: ContactDraft,
  scene: ContactScene,
): {readonly list: readonly KnownContact[]; readonly saved: KnownContact} {
  const before = draft.id === undefined ? undefined : list.find(({id, removed}) => id === draft.id && !removed);
  if (draft.id !== undefined && !before) throw new TicketError('not-found', `no contact '${draft.id}'`);
  const services = draft.role === 'holder' ? [] : [...new Set(draft.services)];
  const foreign = services.findIndex((service) => !scene.services.includes(service));
  if (foreign >= 0) throw rejected(`services.${foreign}`, 'is no service of this account');
  const twin = list.find((one) => !one.removed && one.id !== before?.id && sameEmail(one, draft));
  if (twin) throw rejected('email', 'is a contact of this account already');
  // Another address is another person until he says otherwise.
  const pending = !before || before.pending || !sameEmail(before, draft);
  const invitation = pending ? scene.invite?.() : undefined;
  const saved: KnownContact = {
    id: before?.id ?? scene.newId(),
    name: draft.name,
    email: draft.email,
    role: draft.role,
    pending,
    services,
    removed: false,
    ...(draft.language !== undefined && {language: draft.language}),
    ...(invitation && {invitation}),
  };
  return {saved, list: held(before ? list.map((one) => (one === before ? saved : one)) : [...list, saved])};
}

/** The account's list without this contact. @throws TicketError not-found, and conflict for the last holder */
export function withoutContact(list: readonly KnownContact[], contactId: string): readonly KnownContact[] {
  const gone = list.find(({id, removed}) => id === contactId && !removed);
  if (!gone) throw new TicketError('not-found', `no contact '${contactId}'`);
  const {invitation: _void, ...rest} = gone;
  return held(list.map((one) => (one === gone ? {...rest, removed: true} : one)));
}

/** Who followed his link: confirmed, and the link is used up. @throws TicketError not-found when its time is over */
export function confirmed(contact: KnownContact, at: string): KnownContact {
  const {invitation, ...rest} = contact;
  if (!invitation || contact.removed || invitation.expiresAt <= at) throw unknownInvitation();
  return {...rest, pending: false};
}

/** Says the same of a link that never was, was used, or is too old. */
export function unknownInvitation(): TicketError {
  return new TicketError('not-found', 'this invitation was used, expired, or never was');
}

/** As the contract shows him. */
export function toContact({id, name, email, role, pending, services, language}: KnownContact): Contact {
  return {id, name, email, role, pending, services: [...services], ...(language !== undefined && {language})};
}

/**
 * Who an actor is by the contacts of his account: a contact's own services decide, and one who is pending or was removed is
 * a stranger to the account. Somebody of whom the desk knows nothing is who the host says.
 */
export function actingAs(actor: Actor, list: readonly KnownContact[]): Actor {
  if (actor.role === 'agent') return actor;
  const own = list.filter((one) => isSame(one, actor));
  const known = own.find(({removed, pending}) => !removed && !pending) ?? own[0];
  if (!known) return actor;
  const {account, services: _claimed, ...person} = actor;
  if (known.removed || known.pending) return {...person, role: 'technical', services: []};
  const common = {...person, ...(account !== undefined && {account})};
  return known.role === 'holder'
    ? {...common, role: 'holder'}
    : {...common, role: 'technical', services: known.services};
}

function held(list: readonly KnownContact[]): readonly KnownContact[] {
  if (list.some(({role, pending, removed}) => role === 'holder' && !pending && !removed)) return list;
  throw new TicketError('conflict', 'an account keeps at least one confirmed holder');
}

function isSame(one: Pick<Contact, 'id' | 'email'>, other: Pick<Contact, 'id' | 'email'>): boolean {
  return one.id === other.id || sameEmail(one, other);
}

function sameEmail(one: {readonly email: string}, other: {readonly email: string}): boolean {
  return one.email.toLowerCase() === other.email.toLowerCase();
}
