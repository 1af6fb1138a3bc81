/** The contacts of the memory adapter, by account. The rules are the core's; this only keeps what they give. */
import type {CallContext} from '../../core/adapter.ts';
import {
  actingAs,
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
import type {Contact} from '../../core/ticket.ts';

type Actor = NonNullable<CallContext['actor']>;

/** By account. */
export type ContactState = Map<string, readonly KnownContact[]>;

export class MemoryContacts {
  #accounts: ContactState = new Map();

  get state(): ContactState {
    return this.#accounts;
  }

  set state(accounts: ContactState) {
    this.#accounts = accounts;
  }

  list(actor: Actor, host: readonly Contact[]): readonly Contact[] {
    const {known} = this.#of(actor, host);
    return known.filter(({removed}) => !removed).map(toContact);
  }

  save(
    actor: Actor,
    host: readonly Contact[],
    draft: ContactDraft,
    services: readonly string[],
    invite: (() => Invitation) | undefined,
  ): Contact {
    const {account, known} = this.#of(actor, host);
    const {list, saved} = withContact(known, draft, {services, newId: () => crypto.randomUUID(), invite});
    this.#accounts.set(account, list);
    return toContact(saved);
  }

  remove(actor: Actor, host: readonly Contact[], contactId: string): void {
    const {account, known} = this.#of(actor, host);
    this.#accounts.set(account, withoutContact(known, contactId));
  }

  confirm(hash: string, at: string): Contact {
    for (const [account, list] of this.#accounts) {
      const contact = list.find(({invitation}) => invitation?.hash === hash);
      if (!contact) continue;
      const now = confirmed(contact, at);
      this.#accounts.set(
        account,
        list.map((one) => (one === contact ? now : one)),
      );
      return toContact(now);
    }
    throw unknownInvitation();
  }

  actingAs(actor: Actor): Actor {
    return actingAs(actor, this.#accounts.get(actor.account ?? '') ?? []);
  }

  #of(actor: Actor, host: readonly Contact[]): {readonly account: string; readonly known: readonly KnownContact[]} {
    const {account} = actor;
    if (account === undefined) throw new TicketError('forbidden', 'contacts belong to an account');
    return {account, known: contactsOf(this.#accounts.get(account) ?? [], actor, host)};
  }
}
