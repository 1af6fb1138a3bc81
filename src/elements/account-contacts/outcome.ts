/** What was done last with a contact, or why it was not. Pure template. */
import {html, nothing, type TemplateResult} from 'lit';
import type {TicketError} from '../../core/errors.ts';
import type {Msg} from '../../i18n/msg.ts';
import {icon} from '../parts/icons.ts';
import {failure} from '../parts/panel-states.ts';
import {refusal} from './errors.ts';

/**
 * @param told what was done
 * @param error why something was not
 */
export function outcome(
  told: string | undefined,
  error: TicketError | undefined,
  msg: Msg,
): TemplateResult | typeof nothing {
  if (told !== undefined)
    return html`<div class="callout success told" part="told" tabindex="-1">
      ${icon('success')}
      <p>${told}</p>
    </div>`;
  if (!error) return nothing;
  return html`<div class="failed" tabindex="-1">${failure(error, msg, undefined, false, refusal(error, msg))}</div>`;
}
