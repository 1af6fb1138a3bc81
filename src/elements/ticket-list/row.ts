/** One ticket of a list: a link or button with what tells it from the others. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../core/language.ts';
import type {Ticket, Viewer} from '../../core/ticket.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {shortTime} from '../parts/dates.ts';
import {teamLabel} from '../parts/policy-words.ts';
import {statusPill} from '../parts/ticket-status.ts';
import {trustMark} from '../parts/trust.ts';

export interface RowContext {
  readonly msg: Msg;
  readonly language: Language;
  readonly viewer: Viewer | undefined;
  readonly policy: object | undefined;
  /** `{id}` stands for the ticket's id; without it rows are buttons. */
  readonly hrefTemplate: string | undefined;
  readonly open: (event: Event, ticket: Ticket) => void;
}

export function rowTemplate(ticket: Ticket, context: RowContext): TemplateResult {
  const {msg, language, viewer} = context;
  const agent = viewer?.role === 'agent';
  return html`<article class="row ${ticket.unread > 0 ? 'unread' : ''}" part="ticket" data-ticket=${ticket.id}>
    <div class="main">
      <h3>${linkTemplate(ticket, context)}</h3>
      <p class="preview muted">${ticket.preview}</p>
    </div>
    <div class="state">
      ${statusPill(ticket.status, viewer?.role, msg)}
      ${
        ticket.unread > 0
          ? html`<span class="count">${msg(str`${ticket.unread} unread`, {id: 'panel.list.unread'})}</span>`
          : nothing
      }
      ${agent ? trustMark(ticket.trust, msg) : nothing}
    </div>
    <ul class="facts muted">
      ${ticket.service ? html`<li class="service">${ticket.service.label}</li>` : nothing}
      ${agent ? html`<li>${ticket.requester.name}</li>` : nothing}
      ${agent ? html`<li>${assignment(ticket, context)}</li>` : nothing}
      <li class="updated">
        <span class="visually-hidden">${msg('Last change', {id: 'panel.list.updated'})}</span>
        <time datetime=${ticket.updatedAt}>${shortTime(ticket.updatedAt, language)}</time>
      </li>
    </ul>
  </article>`;
}

function linkTemplate(ticket: Ticket, {hrefTemplate, open}: RowContext): TemplateResult {
  const words = html`<span class="number">${ticket.number}</span> <span class="subject">${ticket.subject}</span>`;
  const onClick = (event: Event): void => open(event, ticket);
  return hrefTemplate
    ? html`<a class="open" href=${hrefTemplate.replaceAll('{id}', encodeURIComponent(ticket.id))} @click=${onClick}
        >${words}</a
      >`
    : html`<button class="open" type="button" @click=${onClick}>${words}</button>`;
}

function assignment(ticket: Ticket, {msg, language, policy}: RowContext): string {
  const team = teamLabel(policy, ticket.team, language);
  return `${team} · ${ticket.assignee?.name ?? msg('Not assigned yet', {id: 'panel.details.unassigned'})}`;
}
