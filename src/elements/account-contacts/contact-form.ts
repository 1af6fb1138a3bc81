/**
 * The form that adds a contact or changes one: who it is, what may be seen, in which language the invitation is. What is
 * typed stays in the native controls; the form keeps only what is wrong with it. Asks nobody: its element saves.
 */
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ContactDraft} from '../../core/contacts.ts';
import {TicketError} from '../../core/errors.ts';
import {type Language, LANGUAGES, toLanguage} from '../../core/language.ts';
import type {Contact, Service} from '../../core/ticket.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {breakable} from '../parts/breakable.ts';
import {summary} from '../parts/error-summary.ts';
import {errorMessage, NO_ERRORS} from '../parts/error-message.ts';
import {newKey} from '../parts/key.ts';
import {failure} from '../parts/panel-states.ts';
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

/** Each language calls itself by its own name. */
const NAMES: Readonly<Record<Language, string>> = {es: 'Español', en: 'English'};

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
      ${summary(errors, msg, (key) => this.#goTo(key))} ${this.#nameField(context)} ${this.#emailField(context)}
      ${this.#rights(context)} ${this.#role === 'technical' ? this.#services(context) : nothing}
      ${this.#languageField(context)} ${this.#failed(context)}
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

  #nameField({msg}: FormContext): TemplateResult {
    const error = this.#errors.get('name');
    return html`<div class="field">
      <label for="name">${msg('Name', {id: 'contacts.name'})}</label>
      ${errorMessage('name', error, msg)}
      <input
        class="control"
        id="name"
        name="name"
        type="text"
        autocomplete="off"
        .value=${this.contact?.name ?? ''}
        aria-describedby=${error ? 'error-name' : nothing}
        aria-invalid=${error ? 'true' : nothing}
      />
    </div>`;
  }

  #emailField({msg}: FormContext): TemplateResult {
    const error = this.#errors.get('email');
    return html`<div class="field">
      <label for="email">${msg('E-mail', {id: 'contacts.email'})}</label>
      <p class="hint" id="hint-email">
        ${
          this.contact
            ? msg('A new address has to be confirmed again.', {id: 'contacts.email.hint-change'})
            : msg('The invitation goes there. Mails to support must come from it too.', {id: 'contacts.email.hint'})
        }
      </p>
      ${errorMessage('email', error, msg)}
      <input
        class="control"
        id="email"
        name="email"
        type="email"
        autocomplete="off"
        spellcheck="false"
        autocapitalize="none"
        .value=${this.contact?.email ?? ''}
        aria-describedby=${error ? 'hint-email error-email' : 'hint-email'}
        aria-invalid=${error ? 'true' : nothing}
      />
    </div>`;
  }

  #rights({msg}: FormContext): TemplateResult {
    const choice = (role: Contact['role'], words: string, hint: string): TemplateResult =>
      html`<label class="choice">
        <input
          type="radio"
          name="role"
          value=${role}
          aria-describedby="hint-${role}"
          .checked=${role === (this.contact?.role ?? 'technical')}
          @change=${() => this.#chooseRole(role)}
        />
        <span>${words}</span>
        <span class="hint" id="hint-${role}">${hint}</span>
      </label>`;
    return html`<fieldset>
      <legend class="label">${msg('What this person may do', {id: 'contacts.rights'})}</legend>
      ${choice(
        'technical',
        msg('Technical contact', {id: 'contacts.role.technical'}),
        msg('Opens tickets, and sees those of the services that you choose.', {id: 'contacts.rights.technical'}),
      )}
      ${choice(
        'holder',
        msg('Account holder', {id: 'contacts.role.holder'}),
        msg('Sees all tickets of the account and manages its contacts, as you do.', {id: 'contacts.rights.holder'}),
      )}
    </fieldset>`;
  }

  #services({msg, services}: FormContext): TemplateResult | typeof nothing {
    if (services.length === 0) return nothing;
    const error = this.#errors.get('services');
    return html`<fieldset
      id="services"
      tabindex="-1"
      aria-describedby=${error ? 'hint-services error-services' : 'hint-services'}
    >
      <legend class="label">${msg('Services to share', {id: 'contacts.services'})}</legend>
      <p class="hint" id="hint-services">
        ${msg('Without any, only the tickets that this person opens.', {id: 'contacts.services.hint'})}
      </p>
      ${errorMessage('services', error, msg)}
      <div class="services">
        ${repeat(
          services,
          ({id}) => id,
          ({id, label}) =>
            html`<label class="choice">
              <input
                type="checkbox"
                name="services"
                value=${id}
                .checked=${this.contact?.services.includes(id) ?? false}
              />
              <span>${breakable(label)}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  /** Who has confirmed is invited no more. */
  #languageField({msg, language}: FormContext): TemplateResult | typeof nothing {
    if (this.contact?.pending === false) return nothing;
    const current = this.contact?.language ?? language;
    return html`<div class="field short">
      <label for="language">${msg('Language of the invitation', {id: 'contacts.language'})}</label>
      <select class="control" id="language" name="language" autocomplete="off">
        ${LANGUAGES.map(
          (one) => html`<option value=${one} lang=${one} ?selected=${one === current}>${NAMES[one]}</option>`,
        )}
      </select>
    </div>`;
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
    if (this.#errors.size > 0) return this.#show('#summary');
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
    if (this.#errors.size > 0) return this.#show('#summary');
    this.#failure = error;
    this.#show('.failed');
  }

  #goTo(key: string): void {
    this.#show(`#${key}`);
  }

  #show(selector: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
      target?.focus();
      target?.scrollIntoView({block: 'nearest'});
    });
  }
}
