/** What stands around the fields: notices of the desk, other ways to get help, the last question. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {type Language, textIn} from '../../core/language.ts';
import type {Finding} from '../../core/finding.ts';
import type {Desk} from '../../core/ticket.ts';
import type {Policy} from '../../guidelines/policy.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {icon} from '../parts/icons.ts';
import type {Advice} from './advice.ts';

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

export interface AskContext {
  readonly msg: Msg;
  readonly advice: Advice;
  sendAnyway(): void;
  review(): void;
}

/** Asked once: what would save an exchange of messages, and the choice to send all the same. */
export function ask(warnings: readonly Finding[], {msg, advice, sendAnyway, review}: AskContext): TemplateResult {
  const heading =
    warnings.length === 1
      ? msg('One suggestion before it is sent', {id: 'form.ask.heading-one'})
      : msg(str`${warnings.length} suggestions before it is sent`, {id: 'form.ask.heading'});
  return html`<div class="callout warning ask" part="ask" role="group" aria-labelledby="ask-heading">
    ${icon('warning')}
    <div class="stack">
      <h2 id="ask-heading" tabindex="-1">${heading}</h2>
      <ul>
        ${warnings.map((finding) => html`<li>${advice.text(finding)}</li>`)}
      </ul>
      <div class="chip-actions">
        <button class="button primary" type="button" @click=${review}>
          ${msg('Complete it', {id: 'form.ask.review'})}
        </button>
        <button class="button" type="button" @click=${sendAnyway}>${msg('Send anyway', {id: 'form.ask.send'})}</button>
      </div>
    </div>
  </div>`;
}
