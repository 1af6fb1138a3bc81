/** What the desk says to everybody: known incidents, and a way that is faster than any ticket. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {type Language, textIn} from '../../core/language.ts';
import type {Desk} from '../../core/ticket.ts';
import type {Policy} from '../../guidelines/policy.ts';
import type {Msg} from '../../i18n/msg.ts';
import {icon} from './icons.ts';

/** Known incidents, before anybody writes about them. */
export function notices(
  {notices: list}: Pick<Desk, 'notices'>,
  language: Language,
  msg: Msg,
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`${repeat(
    list,
    ({id}) => id,
    ({tone, text, url}) =>
      html`<div class="callout ${tone === 'warning' ? 'warning' : 'advice'}" part="notice">
        ${icon(tone === 'warning' ? 'warning' : 'advice')}
        <p>
          ${textIn(text, language)}
          ${url ? html`<a href=${url}>${msg('More about it', {id: 'form.notice.more'})}</a>` : nothing}
        </p>
      </div>`,
  )}`;
}

/** For those whose shop is down: a way that is faster than any form. */
export function urgentHelp(
  help: Policy['urgentHelp'] | undefined,
  language: Language,
  msg: Msg,
): TemplateResult | typeof nothing {
  if (!help || (!help.phone && !help.statusPage)) return nothing;
  return html`<div class="callout advice urgent" part="urgent-help">
    ${icon('clock')}
    <div class="stack">
      <p>${msg('If your service is down right now, this is faster:', {id: 'form.urgent'})}</p>
      <ul>
        ${
          help.phone
            ? html`<li>
                <a href="tel:${help.phone.replaceAll(' ', '')}">${help.phone}</a
                >${help.hours ? html` <span class="muted">${textIn(help.hours, language)}</span>` : nothing}
              </li>`
            : nothing
        }
        ${help.statusPage ? html`<li><a href=${help.statusPage}>${msg('Status of the services', {id: 'form.urgent.status'})}</a></li>` : nothing}
      </ul>
    </div>
  </div>`;
}
