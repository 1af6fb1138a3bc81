/**
 * The contacts of an account as the desk has them, and what is done with one of them, once at a time. Knows neither how they
 * are drawn nor what a person is told.
 */
import type {TicketAdapter} from '../../core/adapter.ts';
import type {ContactDraft} from '../../core/contacts.ts';
import {TicketError} from '../../core/errors.ts';
import type {Language} from '../../core/language.ts';
import type {Contact} from '../../core/ticket.ts';
import {newKey} from '../parts/key.ts';

export class ContactsStore {
  readonly #changed: () => void;
  #adapter: TicketAdapter | undefined;
  /** `undefined` until the desk told. */
  contacts: readonly Contact[] | undefined;
  /** Why they could not be read. */
  error: TicketError | undefined;
  /** Why something could not be done with one of them. */
  failed: {readonly contactId: string; readonly error: TicketError} | undefined;
  /** With whom something is being done. */
  busy: string | undefined;

  /** @param changed called whenever there is something else to draw */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whose contacts are here, or on their way. */
  get adapter(): TicketAdapter | undefined {
    return this.#adapter;
  }

  /** Another desk, or none. */
  forget(): void {
    this.#adapter = undefined;
    this.contacts = undefined;
    this.error = undefined;
    this.failed = undefined;
    this.#changed();
  }

  /** Asks the desk who is a contact; what fails is told in `error`. */
  async load(adapter: TicketAdapter): Promise<void> {
    this.#adapter = adapter;
    this.error = undefined;
    try {
      const contacts = await adapter.listContacts?.();
      if (adapter === this.#adapter) this.contacts = contacts ?? [];
    } catch (error) {
      if (adapter === this.#adapter) this.error = TicketError.from(error);
    }
    this.#changed();
  }

  /**
   * Adds or changes one.
   * @throws TicketError
   */
  async save(draft: ContactDraft, idempotencyKey: string, language: Language): Promise<Contact> {
    if (!this.#adapter?.saveContact) throw new TicketError('unavailable', 'the adapter keeps no contacts');
    const contact = await this.#adapter.saveContact(draft, {idempotencyKey, language});
    const list = this.contacts ?? [];
    this.contacts = list.some(({id}) => id === contact.id)
      ? list.map((one) => (one.id === contact.id ? contact : one))
      : [...list, contact];
    this.#changed();
    return contact;
  }

  /** @throws TicketError */
  async remove(contactId: string, language: Language): Promise<void> {
    await this.#adapter?.removeContact?.(contactId, {idempotencyKey: newKey(), language});
    this.contacts = this.contacts?.filter(({id}) => id !== contactId);
    this.#changed();
  }

  /**
   * Does something with one contact, unless something is being done already; what fails is told in `failed`.
   */
  async with(contactId: string, work: () => Promise<void>): Promise<void> {
    if (this.busy !== undefined) return;
    this.busy = contactId;
    this.failed = undefined;
    this.#changed();
    try {
      await work();
    } catch (thrown) {
      const error = TicketError.from(thrown);
      this.failed = {contactId, error};
      // Somebody else was quicker: the list says who is left.
      if (error.code === 'not-found' && this.#adapter) await this.load(this.#adapter);
    } finally {
      this.busy = undefined;
      this.#changed();
    }
  }
}
