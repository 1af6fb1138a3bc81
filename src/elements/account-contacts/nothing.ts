/** What is said where there are no contacts to manage: nobody else yet, kept elsewhere, not this reader's. */
import {html, type TemplateResult} from 'lit';
import type {Desk} from '../../core/ticket.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {icon} from '../parts/icons.ts';

/** The holder is alone. */
export function nobodyElse(msg: Msg, add: TemplateResult): TemplateResult {
  return html`<div class="nothing" part="empty">
    ${icon('person')}
    <h3>${msg('Nobody else yet', {id: 'contacts.empty'})}</h3>
    <p class="muted">
      ${msg('Does somebody look after your web site or your mail? As technical contact they write to support in your name.', {id: 'contacts.empty.hint'})}
    </p>
    ${add}
  </div>`;
}

/** The host's own panel keeps them. */
export function elsewhere(url: string | undefined, msg: Msg): TemplateResult {
  return html`<div class="card elsewhere" part="elsewhere">
    <p>
      ${
        url === undefined
          ? msg('Your provider keeps the contacts of the account. Ask in a ticket to have one added.', {
              id: 'contacts.elsewhere.ask',
            })
          : msg('The contacts of the account are managed in your provider’s panel.', {id: 'contacts.elsewhere'})
      }
    </p>
    ${
      url === undefined
        ? ''
        : html`<p><a class="button" href=${url}>${msg('Go to the contacts', {id: 'contacts.elsewhere.go'})}</a></p>`
    }
  </div>`;
}

/** Only the holder manages them. */
export function notYours({viewer, services}: Desk, msg: Msg): TemplateResult {
  const shared = services.map(({label}) => label).join(', ');
  return html`<div class="callout advice" part="no-permission">
    ${icon('person')}
    <div class="stack">
      <p>
        ${
          viewer.role === 'agent'
            ? msg('Each account manages its own contacts: only its holder sees them here.', {id: 'contacts.not-agents'})
            : msg('Only the account holder manages its contacts.', {id: 'contacts.not-yours'})
        }
      </p>
      ${
        viewer.role === 'agent'
          ? ''
          : html`<p>
              ${
                shared === ''
                  ? msg(
                      'You are a technical contact and see the tickets that you open. Ask the holder to share services with you.',
                      {id: 'contacts.not-yours.own'},
                    )
                  : msg(str`You are a technical contact of: ${shared}. To see more, ask the holder.`, {
                      id: 'contacts.not-yours.shared',
                    })
              }
            </p>`
      }
    </div>
  </div>`;
}
