/**
 * The people who may write for an account: who they are, what they see, and who has not followed his invitation yet. The
 * holder adds, changes and removes them here, where the desk keeps contacts; elsewhere a link leads to where they are kept.
 * Knows neither how an invitation is sent nor what is behind its link.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {mayUse} from '../../core/access.ts';
import type {TicketAdapter} from '../../core/adapter.ts';
import type {ContactDraft} from '../../core/contacts.ts';
import type {Contact} from '../../core/ticket.ts';
import type {Area} from '../../i18n/catalogues.ts';
import {str} from '../../i18n/msg.ts';
import {baseStyles} from '../internal/base-styles.ts';
import {SupportElement} from '../internal/support-element.ts';
import {demoNote} from '../parts/demo-note.ts';
import {summaryStyles} from '../parts/error-summary.ts';
import {icon} from '../parts/icons.ts';
import {newKey} from '../parts/key.ts';
import {failure, noBackend, panelStateStyles, skeleton} from '../parts/panel-states.ts';
import {ContactForm} from './contact-form.ts';
import {contactRow} from './contact-row.ts';
import {ContactsStore} from './contacts-store.ts';
import {ContactRemovedEvent, ContactSavedEvent} from './events.ts';
import {elsewhere, nobodyElse, notYours} from './nothing.ts';
import {outcome} from './outcome.ts';
import {styles} from './styles.ts';

/**
 * @summary The contacts of an account: adds third parties, says what each may see.
 * @tag account-contacts
 *
 * @fires {ContactSavedEvent} contact-saved - the desk confirmed a contact that was added or changed
 * @fires {ContactRemovedEvent} contact-removed - the desk confirmed a removal
 *
 * @slot intro - below the heading
 *
 * @csspart heading - its heading
 * @csspart add - the button that opens the form for a new contact
 * @csspart told - what was done last
 * @csspart contact - one contact
 * @csspart resend - the button that sends the invitation again
 * @csspart change - the button that opens the form for a contact
 * @csspart remove - the button that asks whether to remove him
 * @csspart question - that question
 * @csspart confirm - the button that removes
 * @csspart form - the form
 * @csspart save - its button
 * @csspart summary - the errors after a try
 * @csspart elsewhere - where contacts are kept, if not here
 * @csspart no-permission - that only the holder manages contacts
 * @csspart empty - what is said where there is nobody else
 * @csspart demo - that no invitation is sent
 * @csspart loading - what stands there until the contacts are
 * @csspart error - why there is nothing to show
 */
export class AccountContacts extends SupportElement {
  static override readonly tagName = 'account-contacts';
  static override readonly areas: readonly Area[] = ['contacts', 'form'];
  static override styles = [...baseStyles, panelStateStyles, summaryStyles, styles];

  /** The contact of whom it is asked whether to remove him. */
  @state() private asked: string | undefined;
  @state() private form: ContactForm | undefined;
  /** What was done last; stays until something else is done. */
  @state() private told: string | undefined;
  @query('h2') private heading!: HTMLElement | null;

  readonly #store = new ContactsStore(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#onOnline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#onOnline);
  }

  /** Moves the focus to the heading. */
  override focus(options?: FocusOptions): void {
    this.heading?.focus(options);
  }

  /** Asks again who is a contact. */
  async reload(): Promise<void> {
    const {adapter} = this.support;
    if (!adapter) return;
    if (!this.desk) return this.support.loadDesk();
    await this.#store.load(adapter);
  }

  protected override adapterChanged(_adapter: TicketAdapter): void {
    this.#store.forget();
    this.#settle();
  }

  protected override updated(): void {
    const {adapter} = this.support;
    if (!adapter || adapter === this.#store.adapter || !this.#keeps || !this.#mayManage) return;
    void this.reload();
  }

  /** What the desk can do is known when it has answered. */
  get #keeps(): boolean {
    return this.desk !== undefined && this.support.adapter?.capabilities.contacts === true;
  }

  get #mayManage(): boolean {
    return this.desk !== undefined && mayUse(this.desk.viewer.role, 'listContacts');
  }

  readonly #retry = (): void => void this.reload();

  readonly #onOnline = (): void => {
    if ((this.#store.error ?? this.support.error)?.code === 'offline') void this.reload();
  };

  async #open(contact?: Contact): Promise<void> {
    this.#settle();
    this.form = new ContactForm(
      this,
      {
        save: (draft, key) => this.#save(draft, key),
        refresh: async () => {
          await this.reload();
          return this.#store.contacts ?? [];
        },
        cancel: () => void this.#close(contact),
      },
      contact,
    );
    await this.#show('#form-heading');
  }

  async #close(contact: Contact | undefined): Promise<void> {
    this.form = undefined;
    await this.#show(contact ? `[data-contact="${CSS.escape(contact.id)}"] .change` : '.add');
  }

  /** Ends what was asked and told before. */
  #settle(): void {
    this.asked = undefined;
    this.#store.failed = undefined;
    this.told = undefined;
    this.form = undefined;
  }

  async #save(draft: ContactDraft, idempotencyKey: string): Promise<void> {
    const contact = await this.#write(draft, idempotencyKey);
    this.#settle();
    this.told = contact.pending
      ? this.msg(
          str`The invitation is on its way to ${contact.email}. Until it is accepted, ${contact.name} is pending.`,
          {
            id: 'contacts.told.invited',
          },
        )
      : this.msg(str`The changes to ${contact.name} are saved.`, {id: 'contacts.told.saved'});
    await this.#show('.told');
  }

  /** @throws TicketError */
  async #write(draft: ContactDraft, idempotencyKey: string): Promise<Contact> {
    const contact = await this.#store.save(draft, idempotencyKey, this.language);
    this.dispatchEvent(new ContactSavedEvent(contact));
    return contact;
  }

  async #resend({pending: _pending, ...draft}: Contact): Promise<void> {
    await this.#with(draft.id, async () => {
      await this.#write(draft, newKey());
      return this.msg(str`Another invitation is on its way to ${draft.email}. The one before it works no longer.`, {
        id: 'contacts.told.resent',
      });
    });
  }

  async #remove({id, name}: Contact): Promise<void> {
    await this.#with(id, async () => {
      await this.#store.remove(id, this.language);
      this.dispatchEvent(new ContactRemovedEvent(id));
      return this.msg(str`${name} is no contact of your account any more.`, {id: 'contacts.told.removed'});
    });
  }

  /** Does something with one contact, and says what came of it. */
  async #with(contactId: string, work: () => Promise<string>): Promise<void> {
    if (this.#store.busy !== undefined) return;
    this.told = undefined;
    await this.#store.with(contactId, async () => {
      this.told = await work();
      this.asked = undefined;
    });
    this.asked = undefined;
    await this.#show('.told, .failed');
  }

  async #show(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus();
    target?.scrollIntoView({block: 'nearest'});
  }

  protected override render(): TemplateResult {
    const {msg} = this;
    return html`<div class="contacts">
      <div class="head">
        <h2 tabindex="-1" part="heading">${msg('Contacts of your account', {id: 'contacts.heading'})}</h2>
        <slot name="intro"></slot>
      </div>
      ${this.#body()}
    </div>`;
  }

  #body(): TemplateResult {
    const {msg, desk} = this;
    const {contacts, error: unread} = this.#store;
    const {missing, error: deskError} = this.support;
    if (missing) return noBackend(this.policyDocument, msg);
    if (desk && !this.#mayManage) return notYours(desk, msg);
    if (desk && !this.#keeps) return elsewhere(desk.contactsUrl, msg);
    const error = unread ?? (desk ? undefined : deskError);
    if (error) return failure(error, msg, error.code === 'forbidden' ? undefined : this.#retry);
    if (!desk || !contacts) return skeleton(msg('Loading contacts…', {id: 'contacts.loading'}), 2);
    const adding = this.form && !this.form.contact;
    const alone = contacts.every((contact) => this.#isSelf(contact));
    return html`${desk.demo ? demoNote(msg('Demonstration: no invitation is sent.', {id: 'contacts.demo'})) : nothing}
      <p class="muted">
        ${msg('They may write to support for your account. Whoever looks after your web site or server sees only what you share.', {id: 'contacts.intro'})}
      </p>
      ${outcome(this.told, this.#store.failed?.error, msg)}
      ${adding ? this.#formTemplate() : this.form || alone ? nothing : this.#addButton()}
      <ul class="rows" role="list">
        ${repeat(
          [...contacts].sort((a, b) => Number(this.#isSelf(b)) - Number(this.#isSelf(a))),
          ({id}) => id,
          (contact) => html`<li>${this.#row(contact)}</li>`,
        )}
      </ul>
      ${alone && !adding ? nobodyElse(msg, this.#addButton()) : nothing}`;
  }

  #addButton(): TemplateResult {
    return html`<button class="button primary add" part="add" type="button" @click=${() => void this.#open()}>
      ${icon('plus')}${this.msg('Add a contact', {id: 'contacts.add'})}
    </button>`;
  }

  #row(contact: Contact): TemplateResult | typeof nothing {
    if (this.form?.contact?.id === contact.id) return this.#formTemplate();
    return contactRow(contact, {
      msg: this.msg,
      services: this.desk?.services ?? [],
      self: this.#isSelf(contact),
      asked: this.asked === contact.id,
      busy: this.#store.busy === contact.id,
      change: () => void this.#open(contact),
      resend: () => void this.#resend(contact),
      ask: () => void this.#ask(contact),
      keep: () => void this.#keep(contact),
      remove: () => void this.#remove(contact),
    });
  }

  async #ask({id}: Contact): Promise<void> {
    this.#settle();
    this.asked = id;
    await this.#show('.question .quiet');
  }

  async #keep({id}: Contact): Promise<void> {
    this.asked = undefined;
    await this.#show(`[data-contact="${CSS.escape(id)}"] .remove`);
  }

  #formTemplate(): TemplateResult | typeof nothing {
    const {msg, language} = this;
    const {contacts = []} = this.#store;
    return this.form?.render({msg, language, contacts, services: this.desk?.services ?? []}) ?? nothing;
  }

  #isSelf({id, email}: Contact): boolean {
    const viewer = this.desk?.viewer;
    return viewer !== undefined && (viewer.id === id || viewer.email.toLowerCase() === email.toLowerCase());
  }
}

/** With the names of the events for `addEventListener`. */
export type * from './events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'account-contacts': AccountContacts;
  }
}
