/** How far the sender of a mail may be believed, as a mark with words. What was written in the client area has none. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {Trust} from '../../core/ticket.ts';
import type {Msg} from '../../i18n/msg.ts';
import {icon} from './icons.ts';

export function trustMark(trust: Trust | undefined, msg: Msg): TemplateResult | typeof nothing {
  if (trust === undefined) return nothing;
  const verified = trust !== 'unverified';
  return html`<span class="trust-mark" part="trust" data-trust=${trust}
    >${icon(verified ? 'success' : 'warning')}${trustText(trust, msg)}</span
  >`;
}

export function trustText(trust: Trust, msg: Msg): string {
  switch (trust) {
    case 'contact':
      return msg('verified contact', {id: 'panel.trust.contact'});
    case 'technical':
      return msg('verified technical contact', {id: 'panel.trust.technical'});
    case 'agent':
      return msg('verified technician', {id: 'panel.trust.agent'});
    case 'unverified':
      return msg('sender not verified', {id: 'panel.trust.unverified'});
  }
}

export const trustStyles = css`
  .trust-mark {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .trust-mark[data-trust='unverified'] {
    color: var(--_warning);
    font-weight: 600;
  }
`;
