/** What happens after the backend confirmed, and where to go. Stays until the reader leaves. */
import {html, nothing, type TemplateResult} from 'lit';
import {type Language, textIn} from '../../core/language.ts';
import type {Desk, Ticket} from '../../core/ticket.ts';
import type {Policy} from '../../guidelines/policy.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {type IconName, icon} from '../parts/icons.ts';
import {teamLabel} from '../parts/policy-words.ts';

export interface NextContext {
  /** Where the thread is, if the host has a place for it. */
  readonly href: string | undefined;
  again(): void;
  /** @returns whether the link may be followed */
  open(): boolean;
  readonly msg: Msg;
  readonly language: Language;
  readonly policy: Partial<Policy> | undefined;
  readonly desk: Desk | undefined;
  /** Whether the ticket can be looked at. */
  readonly canRead: boolean;
}

/** The number as heading, then what happens now. */
export function success(ticket: Ticket, context: NextContext): TemplateResult {
  const {msg} = context;
  const {number, subject} = ticket;
  return html`<div class="sent" part="success">
    <div role="status" class="stack">
      <h2 tabindex="-1">
        ${icon('success')}<span>${inOnePiece(msg(str`Ticket ${number} sent`, {id: 'form.sent.heading'}), number)}</span>
      </h2>
      <p>${subject}</p>
    </div>
    ${next(ticket, context)}
  </div>`;
}

/** A number is read out on the telephone: it never breaks at its hyphen. */
function inOnePiece(text: string, number: string): TemplateResult {
  const [before = '', after = ''] = text.split(number);
  return html`${before}<span class="number">${number}</span>${after}`;
}

/** Who, when and where; then the thread, or another ticket. */
function next(ticket: Ticket, context: NextContext): TemplateResult {
  const {msg, again, open, canRead} = context;
  const href = canRead ? context.href : undefined;
  return html`<div class="stack">
      <h3 id="next-heading">${msg('What happens now', {id: 'assist.sent.next'})}</h3>
      <ul class="next" aria-labelledby="next-heading">
        ${step('person', who(ticket, context))} ${step('clock', when(context))} ${step('mail', where(context))}
      </ul>
    </div>
    <div class="actions">
      ${href ? html`<a class="button primary" href=${href} @click=${(event: Event) => open() || event.preventDefault()}>${msg('See the ticket', {id: 'assist.sent.see'})}</a>` : nothing}
      <button class="button" type="button" @click=${again}>
        ${msg('Write another ticket', {id: 'assist.sent.another'})}
      </button>
    </div>`;
}

function step(name: IconName, text: string): TemplateResult | typeof nothing {
  return text === '' ? nothing : html`<li>${icon(name)}<span>${text}</span></li>`;
}

function who({team: id, assignee}: Ticket, {msg, language, policy}: NextContext): string {
  const team = teamLabel(policy, id, language);
  if (team === '') return '';
  return assignee
    ? msg(str`${assignee.name}, of the team ${team}, will handle it.`, {id: 'assist.sent.assignee'})
    : msg(str`The team ${team} will handle it.`, {id: 'assist.sent.team'});
}

function when({msg, language, policy}: NextContext): string {
  const {expectation} = policy ?? {};
  if (!expectation) return '';
  const [first, hours] = [textIn(expectation.firstAnswer, language), textIn(expectation.hours, language)];
  return msg(str`Usual first answer: ${first}. We attend ${hours}.`, {id: 'assist.sent.expectation'});
}

function where({msg, policy, desk, canRead}: NextContext): string {
  const email = desk?.viewer.email;
  if (!canRead)
    return email ? msg(str`The answer comes to your mail (${email}).`, {id: 'assist.sent.by-email-only'}) : '';
  return policy?.replyByEmail && email
    ? msg(str`The answer will be in the ticket and in your mail (${email}). You can also reply to that mail.`, {
        id: 'assist.sent.by-email',
      })
    : msg('You will find the answer in the ticket.', {id: 'assist.sent.answer'});
}
