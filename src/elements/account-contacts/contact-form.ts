/**
 * The form that adds a contact or changes one, from the first key to the desk's answer. What is typed stays in the native
 * controls; the form keeps only what is wrong with it. Asks nobody: its element saves. Its fields are drawn beside.
 */
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {ContactDraft} from '../../core/contacts.ts';
import {TicketError} from '../../core/errors.ts';
import {type Language, toLanguage} from '../../core/language.ts';
import type {Contact, Service} from '../../core/ticket.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {focusAfter} from '../internal/focus-after.ts';
import {summary} from '../parts/error-summary.ts';
import {NO_ERRORS} from '../parts/error-message.ts';
import {newKey} from '../parts/key.ts';
import {failure} from '../parts/panel-states.ts';
import {emailField, languageField, nameField, rights, servicesField} from './contact-fields.ts';
import {contactErrors, issueErrors, refusal} from './errors.ts';

/** What was typed, blanks at its ends taken away. */
export type ContactFields = Required<Omit<ContactDraft, 'id'>> & Pick<ContactDraft, 'id'>;

export interface FormContext {
  readonly msg: Msg;
  readonly language: Language;
  readonly services: readonly Service[];
  /** All of the account. */
  readonly contacts: readonly Contact[];
}

export interface FormRequests {
  /** @throws TicketError */
  save(draft: ContactDraft, idempotencyKey: string): Promise<void>;
  /** Asks again who is a contact. @returns the list */
  refresh(): Promise<readonly Contact[]>;
  cancel(): void;
}

export class ContactForm {
  readonly #host: LitElement;
  readonly #requests: FormRequests;
  /** Who is changed; `undefined` for a new one. */
  readonly contact: Contact | undefined;
  #role: Contact['role'];
  #errors = NO_ERRORS;
  #failure: TicketError | undefined;
  #saving = false;
  #tried: {readonly key: string; readonly draft: string} | undefined;

  constructor(host: LitElement, requests: FormRequests, contact?: Contact) {
    this.#host = host;
    this.#requests = requests;
    this.contact = contact;
    this.#role = contact?.role ?? 'technical';
  }

  render(context: FormContext): TemplateResult {
    const {msg} = context;
    const {contact} = this;
    const errors = this.#errors;
    const fields = {msg, contact, errors};
    return html`<form
      class="card form"
      part="form"
      novalidate
      aria-labelledby="form-heading"
      @submit=${(event: Event) => this.#onSubmit(event, context)}
      @input=${() => this.#forgetMended(context)}
    >
      <h3 id="form-heading" tabindex="-1">
        ${
          contact
            ? msg(str`Change ${contact.name}`, {id: 'contacts.form.change'})
            : msg('New contact', {id: 'contacts.form.new'})
        }
      </h3>
      ${summary(errors, msg, (key) => focusAfter(this.#host, `#${key}`))} ${nameField(fields)} ${emailField(fields)}
      ${rights(fields, (role) => this.#chooseRole(role))}
      ${this.#role === 'technical' ? servicesField(fields, context.services) : nothing}
      ${languageField(fields, context.language)} ${this.#failed(context)}
      <div class="choices">
        <button class="button primary" part="save" type="submit" aria-disabled=${this.#saving ? 'true' : nothing}>
          ${this.#saveLabel(msg)}
        </button>
        <button class="quiet" type="button" @click=${() => this.#requests.cancel()}>
          ${msg('Cancel', {id: 'contacts.form.cancel'})}
        </button>
      </div>
    </form>`;
  }

  #saveLabel(msg: Msg): string {
    if (this.#saving) return msg('Saving…', {id: 'contacts.form.saving'});
    return this.contact
      ? msg('Save changes', {id: 'contacts.form.save'})
      : msg('Add and send the invitation', {id: 'contacts.form.add'});
  }

  #failed({msg}: FormContext): TemplateResult | typeof nothing {
    const error = this.#failure;
    if (!error) return nothing;
    return html`<div class="failed" tabindex="-1">${failure(error, msg, undefined, true, refusal(error, msg))}</div>`;
  }

  #chooseRole(role: Contact['role']): void {
    this.#role = role;
    this.#host.requestUpdate();
  }

  #read(form: HTMLFormElement, {language}: FormContext): ContactFields {
    const data = new FormData(form);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    return {
      ...(this.contact && {id: this.contact.id}),
      name: text('name'),
      email: text('email'),
      role: this.#role,
      services: this.#role === 'technical' ? data.getAll('services').filter((one) => typeof one === 'string') : [],
      language: toLanguage(text('language')) ?? this.contact?.language ?? language,
    };
  }

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form');
  }

  /** A mended field loses its error without a word; new ones wait for the next try. */
  #forgetMended(context: FormContext): void {
    const form = this.#form;
    if (!form || this.#errors.size === 0) return;
    const now = contactErrors(this.#read(form, context), context.contacts, context.msg);
    const kept = [...this.#errors].filter(([key]) => now.has(key));
    if (kept.length === this.#errors.size) return;
    this.#errors = new Map(kept);
    this.#host.requestUpdate();
  }

  #onSubmit(event: Event, context: FormContext): void {
    event.preventDefault();
    if (!this.#saving) void this.#submit(this.#read(event.target as HTMLFormElement, context), context);
  }

  async #submit(fields: ContactFields, {msg, contacts}: FormContext): Promise<void> {
    this.#failure = undefined;
    this.#errors = contactErrors(fields, contacts, msg);
    if (this.#errors.size > 0) return focusAfter(this.#host, '#summary');
    this.#saving = true;
    this.#host.requestUpdate();
    const text = JSON.stringify(fields);
    // The same once more may have been saved already: its key tells the desk.
    if (this.#tried?.draft !== text) this.#tried = {key: newKey(), draft: text};
    try {
      await this.#requests.save(fields, this.#tried.key);
    } catch (thrown) {
      await this.#refused(TicketError.from(thrown), fields, msg);
    }
    this.#saving = false;
    this.#host.requestUpdate();
  }

  async #refused(error: TicketError, fields: ContactFields, msg: Msg): Promise<void> {
    this.#errors = issueErrors(error.issues, msg);
    // An address may be refused since somebody else added it a moment ago: then it can be said who it is.
    if (this.#errors.has('email'))
      this.#errors = new Map([...this.#errors, ...contactErrors(fields, await this.#requests.refresh(), msg)]);
    if (this.#errors.size > 0) return focusAfter(this.#host, '#summary');
    this.#failure = error;
    focusAfter(this.#host, '.failed');
  }
}
