/** A ticket's status as a pill: shape, tone and words, so that none of them is needed alone. */
import {css, html, svg, type TemplateResult} from 'lit';
import type {Role, TicketStatus} from '../../core/ticket.ts';
import type {Msg} from '../../i18n/msg.ts';

export const STATUSES = ['open', 'waiting', 'resolved', 'closed'] as const satisfies readonly TicketStatus[];

const SHAPES = {
  open: svg`<circle cx="12" cy="12" r="9.5" /><circle cx="12" cy="12" r="3" fill="currentColor" />`,
  waiting: svg`<path d="M21.500 11.500a8.500 8.500 0 0 1-8.500 8.500H3l2.300-3.400A8.500 8.500 0 1 1 21.500 11.500zM9 11.500h.01M13 11.500h.01M17 11.500h.01" />`,
  resolved: svg`<circle cx="12" cy="12" r="9.5" /><path d="m7.500 12.300 3 3 6-6.300" />`,
  closed: svg`<rect x="4.500" y="10.500" width="15" height="10.500" rx="2" /><path d="M8 10.500V7a4 4 0 0 1 8 0v3.500" />`,
} as const satisfies Record<TicketStatus, TemplateResult<2>>;

/** The words of a status. What waits for the customer reads otherwise to the technician. */
export function statusText(status: TicketStatus, role: Role | undefined, msg: Msg): string {
  switch (status) {
    case 'open':
      return msg('Open', {id: 'panel.status.open'});
    case 'waiting':
      return role === 'agent'
        ? msg('Waiting for the customer', {id: 'panel.status.waiting-agent'})
        : msg('Waiting for your reply', {id: 'panel.status.waiting'});
    case 'resolved':
      return msg('Resolved', {id: 'panel.status.resolved'});
    case 'closed':
      return msg('Closed', {id: 'panel.status.closed'});
  }
}

export function statusPill(status: TicketStatus, role: Role | undefined, msg: Msg): TemplateResult {
  return html`<span class="status" part="status" data-status=${status}>
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${SHAPES[status]}</svg
    >${statusText(status, role, msg)}
  </span>`;
}

export const statusStyles = css`
  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    max-inline-size: 100%;
    padding: 0.125rem 0.625rem 0.125rem 0.5rem;
    border: 1px solid transparent;
    border-radius: 1em;
    font-size: 0.875rem;
    font-weight: 600;
    color: var(--_advice);
    background: var(--_advice-soft);
  }
  .status .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .status[data-status='waiting'] {
    color: var(--_warning);
    background: var(--_warning-soft);
  }
  .status[data-status='resolved'] {
    color: var(--_success);
    background: var(--_success-soft);
  }
  .status[data-status='closed'] {
    color: var(--_muted);
    background: var(--_surface-raised);
  }
  @media (forced-colors: active) {
    .status {
      border-color: CanvasText;
    }
  }
`;
