/** What a list says where there is no ticket, and where there are some that the reader may not see. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Desk, Role} from '../../core/ticket.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {icon} from '../parts/icons.ts';

/** There is no ticket at all yet. */
export function firstUse(role: Role | undefined, msg: Msg): TemplateResult {
  return html`<div class="nothing" part="empty">
    ${icon('mail')}
    <h3>${msg('No tickets yet', {id: 'panel.list.empty'})}</h3>
    <p class="muted">
      ${
        role === 'agent'
          ? msg('New tickets appear here by themselves.', {id: 'panel.list.empty-agent'})
          : msg('When you open one, you can follow it and reply here.', {id: 'panel.list.empty-hint'})
      }
    </p>
    <slot name="empty"></slot>
  </div>`;
}

/** Words and filters leave nothing. */
export function noMatch(msg: Msg, clear: () => void): TemplateResult {
  return html`<div class="nothing" part="empty">
    ${icon('search')}
    <h3>${msg('No ticket fits', {id: 'panel.list.no-match'})}</h3>
    <p class="muted">${msg('Try other words, or look through all of them.', {id: 'panel.list.no-match-hint'})}</p>
    <button class="button" type="button" @click=${clear}>${msg('Clear filters', {id: 'panel.list.clear'})}</button>
  </div>`;
}

/** A technical contact sees a part of the account: told below the list, where one looks for what is missing. */
export function limitedView(desk: Desk | undefined, msg: Msg): TemplateResult | typeof nothing {
  if (desk?.viewer.role !== 'technical') return nothing;
  const shared = desk.services.map(({label}) => label).join(', ');
  return html`<p class="limited muted" part="limited">
    ${icon('person')}
    <span
      >${
        shared === ''
          ? msg('You see only the tickets that you opened. The account holder can share services with you.', {
              id: 'panel.list.limited-own',
            })
          : msg(
              str`You see the tickets that you opened and those of: ${shared}. The account holder sees the rest and can share more with you.`,
              {id: 'panel.list.limited'},
            )
      }</span
    >
  </p>`;
}
