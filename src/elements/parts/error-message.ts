/** An error at its field. Apart from what finds errors, which comes later than the fields. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Msg} from '../../i18n/msg.ts';
import {icon} from './icons.ts';

/** Control id -> sentence. */
export type FieldErrors = ReadonlyMap<string, string>;

export const NO_ERRORS: FieldErrors = new Map();

/** What is wrong with a field, with a word for those who do not see the colour. */
export function errorMessage(key: string, text: string | undefined, msg: Msg): TemplateResult | typeof nothing {
  if (!text) return nothing;
  return html`<p class="error-message" id="error-${key}">
    ${icon('error')}<span
      ><span class="visually-hidden">${msg('Error:', {id: 'form.error.prefix'})} </span>${text}</span
    >
  </p>`;
}
