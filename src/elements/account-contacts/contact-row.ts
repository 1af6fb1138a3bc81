/** One contact of the list: who it is, what may be seen, what can be done. Pure; its element does it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Contact, Service} from '../../core/ticket.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {breakable} from '../parts/breakable.ts';
import {icon} from '../parts/icons.ts';

export interface RowContext {
  readonly msg: Msg;
  readonly services: readonly Service[];
  /** Whether the reader is this contact. */
  readonly self: boolean;
  /** Whether it is asked about his removal. */
  readonly asked: boolean;
  /** Whether something is being done with him. */
  readonly busy: boolean;
  change(): void;
  resend(): void;
  ask(): void;
  keep(): void;
  remove(): void;
}

export function contactRow(contact: Contact, context: RowContext): TemplateResult {
  const {msg, self, asked} = context;
  const {id, name, email, pending, role} = contact;
  return html`<article
    class="contact ${pending ? 'pending' : ''}"
    part="contact"
    data-contact=${id}
    aria-labelledby="name-${id}"
  >
    <div class="who">
      <div class="title">
        <h3 id="name-${id}" tabindex="-1">
          ${name}${self ? html` <span class="muted">${msg('(you)', {id: 'contacts.you'})}</span>` : nothing}
        </h3>
        <p class="marks">
          <span class="mark" data-role=${role}>
            ${
              role === 'holder'
                ? msg('Account holder', {id: 'contacts.role.holder'})
                : msg('Technical contact', {id: 'contacts.role.technical'})
            }
          </span>
          ${
            pending
              ? html`<span class="mark unconfirmed">${icon('clock')}${msg('Pending', {id: 'contacts.pending'})}</span>`
              : nothing
          }
        </p>
      </div>
      <p class="address">${breakable(email)}</p>
      <p class="sees">${sees(contact, context)}</p>
      ${
        pending
          ? html`<p class="muted why">
              ${msg('Sees nothing until the link of the invitation is followed. It works once and expires.', {
                id: 'contacts.pending.why',
              })}
            </p>`
          : nothing
      }
    </div>
    ${self ? nothing : asked ? question(contact, context) : choices(contact, context)}
  </article>`;
}

function sees({role, services: ids}: Contact, {msg, services}: RowContext): TemplateResult | string {
  if (role === 'holder') return msg('Sees the whole account', {id: 'contacts.sees.all'});
  // A service that is gone is not named by its id.
  const shared = services.filter(({id}) => ids.includes(id));
  if (shared.length === 0) return msg('Sees only their own tickets', {id: 'contacts.sees.own'});
  return html`<span>${msg('Sees', {id: 'contacts.sees'})}</span>
    <span class="shared">${shared.map(({label}) => html`<span class="chip">${breakable(label)}</span>`)}</span>`;
}

function choices({name, pending}: Contact, {msg, busy, change, resend, ask}: RowContext): TemplateResult {
  const whom = html`<span class="visually-hidden">: ${name}</span>`;
  const disabled = busy ? 'true' : nothing;
  return html`<div class="choices">
    ${
      pending
        ? html`<button class="quiet" part="resend" type="button" aria-disabled=${disabled} @click=${resend}>
            ${msg('Send the invitation again', {id: 'contacts.resend'})}${whom}
          </button>`
        : nothing
    }
    <button class="quiet change" part="change" type="button" aria-disabled=${disabled} @click=${change}>
      ${msg('Change', {id: 'contacts.change'})}${whom}
    </button>
    <button class="quiet remove" part="remove" type="button" aria-disabled=${disabled} @click=${ask}>
      ${msg('Remove', {id: 'contacts.remove'})}${whom}
    </button>
  </div>`;
}

function question({name}: Contact, {msg, busy, keep, remove}: RowContext): TemplateResult {
  const words = msg(str`Remove ${name}?`, {id: 'contacts.remove.question'});
  return html`<div class="question" part="question" role="group" aria-label=${words}>
    <p>
      <strong>${words}</strong>
      ${msg('Access to the account ends at once. The tickets stay.', {id: 'contacts.remove.what'})}
    </p>
    <div class="choices">
      <button
        class="button danger"
        part="confirm"
        type="button"
        aria-disabled=${busy ? 'true' : nothing}
        @click=${remove}
      >
        ${msg(str`Yes, remove ${name}`, {id: 'contacts.remove.yes'})}
      </button>
      <button class="quiet" type="button" @click=${keep}>${msg('Do not remove', {id: 'contacts.remove.no'})}</button>
    </div>
  </div>`;
}
