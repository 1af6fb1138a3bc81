/** After the backend confirmed: the number, what happens next, and where to go. Stays until the reader leaves. */
import {html, nothing, type TemplateResult} from 'lit';
import {type Language, textIn} from '../../core/language.ts';
import type {Ticket} from '../../core/ticket.ts';
import type {Policy} from '../../guidelines/policy.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {icon} from '../parts/icons.ts';
import {teamLabel} from '../parts/policy-words.ts';

export interface SuccessContext {
  readonly msg: Msg;
  readonly language: Language;
  readonly policy: Partial<Policy> | undefined;
  /** Where the thread is, if the host has a place for it. */
  readonly href: string | undefined;
  again(): void;
  /** @returns whether the link may be followed */
  open(): boolean;
}

export function success(ticket: Ticket, {msg, language, policy, href, again, open}: SuccessContext): TemplateResult {
  const {expectation} = policy ?? {};
  const team = teamLabel(policy, ticket.team, language);
  return html`<div class="sent" part="success">
    <div role="status" class="stack">
      <h2 tabindex="-1">
        ${icon('success')}<span
          >${inOnePiece(msg(str`Ticket ${ticket.number} sent`, {id: 'form.sent.heading'}), ticket.number)}</span
        >
      </h2>
      <p>${ticket.subject}</p>
    </div>
    <ul class="stack">
      ${
        team
          ? html`<li>
              ${
                ticket.assignee
                  ? msg(str`${ticket.assignee.name}, of the team ${team}, will take care of it.`, {
                      id: 'form.sent.assignee',
                    })
                  : msg(str`The team ${team} will take care of it.`, {id: 'form.sent.team'})
              }
            </li>`
          : nothing
      }
      ${
        expectation
          ? html`<li>
              ${msg(
                str`First answer: ${textIn(expectation.firstAnswer, language)} (${textIn(expectation.hours, language)}).`,
                {
                  id: 'form.sent.expectation',
                },
              )}
            </li>`
          : nothing
      }
      <li>${msg('You will find the answer in the ticket.', {id: 'form.sent.answer'})}</li>
    </ul>
    <div class="actions">
      ${href ? html`<a class="button primary" href=${href} @click=${(event: Event) => open() || event.preventDefault()}>${msg('See the ticket', {id: 'form.sent.see'})}</a>` : nothing}
      <button class="button" type="button" @click=${again}>
        ${msg('Write another ticket', {id: 'form.sent.another'})}
      </button>
    </div>
  </div>`;
}

/** A number is read out on the telephone: it never breaks at its hyphen. */
function inOnePiece(text: string, number: string): TemplateResult {
  const [before = '', after = ''] = text.split(number);
  return html`${before}<span class="number">${number}</span>${after}`;
}
