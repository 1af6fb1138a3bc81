/** Advice on a reply as it is drawn: a row with its sentence and what can be done about it. Pure template. */
import {css, html, type TemplateResult} from 'lit';
import type {Finding} from '../../core/finding.ts';
import type {Msg} from '../../i18n/msg.ts';
import {icon} from '../parts/icons.ts';

/** One piece of advice as it is drawn. */
export interface ReplyRow {
  readonly finding: Finding;
  readonly text: string;
  /** What the button of its fix says. */
  readonly label: string;
  readonly act: () => void;
  readonly ignore: () => void;
}

/** As the form draws its advice. */
export const replyRowStyles = css`
  .findings {
    display: grid;
    gap: 0.375rem;
  }
  .finding {
    display: flex;
    gap: 0.625rem;
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--_tone);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tone-soft);
  }
  .finding > .icon {
    margin-block-start: 0.125em;
    color: var(--_tone);
  }
  .finding-text {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .finding-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    margin-inline-start: -0.375rem;
  }
  /* The fix is what one comes for. */
  .finding-actions .quiet:not(.fix) {
    color: var(--_muted);
    font-weight: 400;
  }
`;

/** Whoever comes to a button by the keyboard is told what it is about. */
export function replyRow({finding: {rule}, text, label, act, ignore}: ReplyRow, msg: Msg): TemplateResult {
  const id = `reply-advice-${rule}`;
  return html`<li class="finding warning" part="finding" data-rule=${rule}>
    ${icon('warning')}
    <div class="finding-text">
      <p id=${id}>${text}</p>
      <div class="finding-actions">
        <button class="quiet fix" part="fix" type="button" aria-describedby=${id} @click=${act}>${label}</button>
        <button class="quiet" type="button" aria-describedby=${id} @click=${ignore}>
          ${msg('Ignore', {id: 'form.findings.ignore'})}
        </button>
      </div>
    </div>
  </li>`;
}
