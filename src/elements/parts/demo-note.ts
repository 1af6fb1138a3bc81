/** Above what looks like a help desk and is none. Gets its words, since each catalogue has its own. */
import {html, type TemplateResult} from 'lit';
import {icon} from './icons.ts';

export function demoNote(words: string): TemplateResult {
  return html`<div class="callout advice" part="demo">
    ${icon('advice')}
    <p>${words}</p>
  </div>`;
}
