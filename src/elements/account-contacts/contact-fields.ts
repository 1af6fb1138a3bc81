/** The fields of a contact: who it is, what may be seen, in which language the invitation is. Pure templates; they keep nothing. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {type Language, LANGUAGES} from '../../core/language.ts';
import type {Contact, Service} from '../../core/ticket.ts';
import type {Msg} from '../../i18n/msg.ts';
import {breakable} from '../parts/breakable.ts';
import {errorMessage, type FieldErrors} from '../parts/error-message.ts';

export interface FieldsContext {
  readonly msg: Msg;
  /** Who is changed; `undefined` for a new one. */
  readonly contact: Contact | undefined;
  /** By id of the control. */
  readonly errors: FieldErrors;
}

/** Each language calls itself by its own name. */
const NAMES: Readonly<Record<Language, string>> = {es: 'Español', en: 'English'};

export function nameField({msg, contact, errors}: FieldsContext): TemplateResult {
  const error = errors.get('name');
  return html`<div class="field">
    <label for="name">${msg('Name', {id: 'contacts.name'})}</label>
    ${errorMessage('name', error, msg)}
    <input
      class="control"
      id="name"
      name="name"
      type="text"
      autocomplete="off"
      .value=${contact?.name ?? ''}
      aria-describedby=${error ? 'error-name' : nothing}
      aria-invalid=${error ? 'true' : nothing}
    />
  </div>`;
}

export function emailField({msg, contact, errors}: FieldsContext): TemplateResult {
  const error = errors.get('email');
  return html`<div class="field">
    <label for="email">${msg('E-mail', {id: 'contacts.email'})}</label>
    <p class="hint" id="hint-email">
      ${
        contact
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
      .value=${contact?.email ?? ''}
      aria-describedby=${error ? 'hint-email error-email' : 'hint-email'}
      aria-invalid=${error ? 'true' : nothing}
    />
  </div>`;
}

/** @param choose told of the role that was chosen */
export function rights({msg, contact}: FieldsContext, choose: (role: Contact['role']) => void): TemplateResult {
  const choice = (role: Contact['role'], words: string, hint: string): TemplateResult =>
    html`<label class="choice">
      <input
        type="radio"
        name="role"
        value=${role}
        aria-describedby="hint-${role}"
        .checked=${role === (contact?.role ?? 'technical')}
        @change=${() => choose(role)}
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

/** An address may break where it is seen; as a name it is one word. */
export function servicesField(
  {msg, contact, errors}: FieldsContext,
  services: readonly Service[],
): TemplateResult | typeof nothing {
  if (services.length === 0) return nothing;
  const error = errors.get('services');
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
              aria-label=${label}
              .checked=${contact?.services.includes(id) ?? false}
            />
            <span>${breakable(label)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** Who has confirmed is invited no more. @param language of the reader */
export function languageField({msg, contact}: FieldsContext, language: Language): TemplateResult | typeof nothing {
  if (contact?.pending === false) return nothing;
  const current = contact?.language ?? language;
  return html`<div class="field short">
    <label for="language">${msg('Language of the invitation', {id: 'contacts.language'})}</label>
    <select class="control" id="language" name="language" autocomplete="off">
      ${LANGUAGES.map(
        (one) => html`<option value=${one} lang=${one} ?selected=${one === current}>${NAMES[one]}</option>`,
      )}
    </select>
  </div>`;
}
