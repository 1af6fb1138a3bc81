/** The last question before a ticket is sent. */
import {html, type TemplateResult} from 'lit';
import type {Finding} from '../../core/finding.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {icon} from '../parts/icons.ts';
import type {Advice} from './advice.ts';

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
