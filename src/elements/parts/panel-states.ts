/** The states that a panel shows instead of its content: failed, no backend, nothing there yet, on its way. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {TicketError} from '../../core/errors.ts';
import type {Msg} from '../../i18n/msg.ts';
import {errorText} from '../internal/error-text.ts';
import {icon} from './icons.ts';
import {otherHelp} from './policy-at.ts';

/**
 * What happened in one sentence, and another try where it may help.
 * @param retry left out where no retry makes sense
 * @param words what the error means here, where the general sentence does not fit
 */
export function failure(
  error: TicketError,
  msg: Msg,
  retry?: () => void,
  kept = false,
  words = errorText(error, msg, kept),
): TemplateResult {
  return html`<div class="callout error" part="error" data-error=${error.code}>
    ${icon(error.code === 'offline' ? 'offline' : 'error')}
    <div class="stack">
      <p>${words}</p>
      ${
        retry
          ? html`<p>
              <button class="button" type="button" @click=${retry}>${msg('Try again', {id: 'form.retry'})}</button>
            </p>`
          : nothing
      }
    </div>
  </div>`;
}

/** No adapter: how else to get help, in the provider's own data. */
export function noBackend(policy: object | undefined, msg: Msg): TemplateResult {
  return html`<div class="callout warning" part="error" data-error="no-adapter">
    ${icon('warning')}
    <div class="stack">
      <p>${msg('Support cannot be reached from this page at the moment.', {id: 'form.no-backend'})}</p>
      ${otherWays(policy)}
    </div>
  </div>`;
}

/** Telephone and mail, as links; nothing where the provider names none. */
export function otherWays(policy: object | undefined): TemplateResult | typeof nothing {
  const {phone, email} = otherHelp(policy);
  if (!phone && !email) return nothing;
  return html`<ul class="inline">
    ${phone ? html`<li><a href="tel:${phone.replaceAll(' ', '')}">${phone}</a></li>` : nothing}
    ${email ? html`<li><a href="mailto:${email}">${email}</a></li>` : nothing}
  </ul>`;
}

/** The backend only takes tickets. */
export function unreadable(msg: Msg): TemplateResult {
  return html`<p class="muted" part="unreadable">
    ${msg('Tickets cannot be read here. The answers come by e-mail.', {id: 'panel.list.unreadable'})}
  </p>`;
}

/** Grey bars where the content will be. They appear after 300 ms only; readers hear the words. */
export function skeleton(words: string, bars: number): TemplateResult {
  return html`<div class="waiting" part="loading">
    <p class="visually-hidden">${words}</p>
    ${Array.from({length: bars}, () => html`<div class="skeleton"></div>`)}
  </div>`;
}

export const panelStateStyles = css`
  .stack {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }
  .inline {
    display: flex;
    flex-wrap: wrap;
    overflow-wrap: anywhere;
    gap: 0.25rem 1.25rem;
  }
  .waiting {
    display: grid;
    gap: 0.75rem;
    animation: appear 0.2s 0.3s backwards;
  }
  .waiting .skeleton {
    block-size: 4.5rem;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
