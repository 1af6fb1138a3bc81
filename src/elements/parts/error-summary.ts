/** The summary of errors after a submit, for every form. Keys are ids of controls. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Msg} from '../../i18n/msg.ts';
import {icon} from './icons.ts';
import type {FieldErrors} from './error-message.ts';

/** One list of what has to be mended, in the order of the page, with a link to each field. */
export function summary(errors: FieldErrors, msg: Msg, goTo: (key: string) => void): TemplateResult | typeof nothing {
  if (errors.size === 0) return nothing;
  const follow = (event: Event, key: string): void => {
    event.preventDefault();
    goTo(key);
  };
  return html`<div
    class="callout error summary"
    part="summary"
    role="group"
    aria-labelledby="summary-heading"
    tabindex="-1"
    id="summary"
  >
    ${icon('error')}
    <div class="stack">
      <h2 id="summary-heading">${msg('There is a problem', {id: 'form.summary.heading'})}</h2>
      <ul>
        ${repeat(
          errors,
          ([key]) => key,
          ([key, text]) => html`<li><a href="#${key}" @click=${(event: Event) => follow(event, key)}>${text}</a></li>`,
        )}
      </ul>
    </div>
  </div>`;
}

export const summaryStyles = css`
  .summary ul {
    display: grid;
    gap: 0.25rem;
  }
  .summary h2 {
    font-size: 1.125rem;
  }
  .summary a {
    color: var(--_error);
    font-weight: 600;
  }
`;
