/** A closed lock. Apart from the other pictures, since nobody waits for what it stands for. */
import {html, type TemplateResult} from 'lit';

/** @returns an svg hidden from assistive technology */
export function lockIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <rect x="4.5" y="10.5" width="15" height="10" rx="2" />
    <path d="M8 10.5v-3a4 4 0 0 1 8 0v3" />
  </svg>`;
}
