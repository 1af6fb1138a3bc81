/** Advice on a reply as it is drawn: a row with its sentence and what can be done about it. Pure template. */
import {html, type TemplateResult} from 'lit';
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

/** Whoever comes to a button by the keyboard is told what it is about. */
export function replyRow({finding: {rule}, text, label, act, ignore}: ReplyRow, msg: Msg): TemplateResult {
  const id = `reply-advice-${rule}`;
  return html`<li class="finding warning" part="finding" data-rule=${rule}>
    ${icon('warning')}
    <div class="finding-text">
      <p id=${id}>${text}</p>
      <div class="finding-actions">
        <button class="quiet fix" part="fix" type="button" aria-describedby=${id} @click=${act}>${label}</button>
        <button class="quiet ignore" type="button" aria-describedby=${id} @click=${ignore}>
          ${msg('Ignore', {id: 'form.findings.ignore'})}
        </button>
      </div>
    </div>
  </li>`;
}
