/** What a ticket is, beside or above its thread: status, service, who has it. For customers and technicians alike. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../core/language.ts';
import type {Ticket, Viewer} from '../../core/ticket.ts';
import type {Msg} from '../../i18n/msg.ts';
import {relatedText} from './entry.ts';
import {breakable} from '../parts/breakable.ts';
import {problemTypeLabel, teamLabel} from '../parts/policy-words.ts';
import {statusPill} from '../parts/ticket-status.ts';
import {when} from '../parts/when.ts';

/** A technician has service, type and assignment in the fact sheet. */
export function details(
  ticket: Ticket,
  {
    msg,
    language,
    viewer,
    policy,
  }: {msg: Msg; language: Language; viewer: Viewer | undefined; policy: object | undefined},
  hrefTemplate?: string,
): TemplateResult {
  const row = (name: string, value: unknown): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  const agent = viewer?.role === 'agent';
  return html`<dl class="details" part="details">
    ${row(msg('Status', {id: 'panel.details.status'}), statusPill(ticket.status, viewer?.role, msg))}
    ${agent || !ticket.service ? nothing : row(msg('Service', {id: 'panel.details.service'}), breakable(ticket.service.label))}
    ${
      agent
        ? nothing
        : row(msg('Problem type', {id: 'panel.details.type'}), problemTypeLabel(policy, ticket.problemType, language))
    }
    ${row(msg('Team', {id: 'panel.details.team'}), teamLabel(policy, ticket.team, language))}
    ${row(
      msg('Technician', {id: 'panel.details.assignee'}),
      ticket.assignee?.name ??
        html`<span class="muted">${msg('Not assigned yet', {id: 'panel.details.unassigned'})}</span>`,
    )}
    ${row(msg('Opened', {id: 'panel.details.opened'}), when(ticket.createdAt, language))}
    ${
      ticket.related && ticket.related.length > 0
        ? row(
            relatedText(msg),
            ticket.related.map(({id, number}) =>
              hrefTemplate
                ? html`<a href=${hrefTemplate.replaceAll('{id}', encodeURIComponent(id))}>${number}</a> `
                : html`${number} `,
            ),
          )
        : nothing
    }
  </dl>`;
}
