/** The control in which one fact is written, the same for a correction and for a missing one. Draws no label. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Service} from '../../core/ticket.ts';
import type {Msg} from '../../i18n/msg.ts';
import {localInput} from '../parts/moments.ts';

export interface ControlState {
  readonly id: string;
  readonly fact: string;
  /** What stands there at first. */
  readonly value: string;
  readonly services: readonly Service[];
  /** Ids of hint and error, in this order. */
  readonly described: string;
  readonly invalid: boolean;
}

/** Its name is the fact's id. The values are the form's to read; nothing is asked of it while somebody types. */
export function factControl({id, fact, value, services, described, invalid}: ControlState, msg: Msg): TemplateResult {
  const aria = {described: described || nothing, invalid: invalid ? 'true' : nothing} as const;
  if (fact === 'service' && services.length > 0)
    return html`<select
      class="control"
      id=${id}
      name=${fact}
      aria-describedby=${aria.described}
      aria-invalid=${aria.invalid}
    >
      <option value="">${msg('None in particular', {id: 'sheet.facts.no-service'})}</option>
      ${services.map(({label}) => html`<option value=${label} ?selected=${label === value}>${label}</option>`)}
    </select>`;
  if (fact === 'steps' || fact === 'error-message')
    return html`<textarea
      class="control"
      id=${id}
      name=${fact}
      rows="3"
      maxlength="2000"
      autocomplete="off"
      aria-describedby=${aria.described}
      aria-invalid=${aria.invalid}
      .defaultValue=${value}
    ></textarea>`;
  return html`<input
    class="control"
    id=${id}
    name=${fact}
    type=${fact === 'occurred-at' ? 'datetime-local' : 'text'}
    inputmode=${fact === 'url' ? 'url' : fact === 'sender' || fact === 'recipient' ? 'email' : nothing}
    maxlength="2000"
    autocomplete="off"
    spellcheck="false"
    autocapitalize="none"
    aria-describedby=${aria.described}
    aria-invalid=${aria.invalid}
    .defaultValue=${fact === 'occurred-at' ? localInput(value) : value}
  />`;
}

/** The reader's zone goes with a told time, which is local. */
export function withZone(facts: {id: string; value: string}[]): {id: string; value: string}[] {
  if (!facts.some(({id}) => id === 'occurred-at')) return facts;
  return [...facts, {id: 'time-zone', value: Intl.DateTimeFormat().resolvedOptions().timeZone}];
}
