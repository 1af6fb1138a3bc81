/**
 * A time that says it short and, on hover, focus or tap, with nothing left out: a small disclosure button, since a title
 * is out of reach for fingers and keyboards.
 */
import {css, html, type TemplateResult} from 'lit';
import type {Language} from '../../core/language.ts';
import {fullTime, shortTime} from './dates.ts';

function toggle(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
}

function dismiss(event: KeyboardEvent): void {
  const button = event.currentTarget as HTMLElement;
  if (event.key !== 'Escape' || button.getAttribute('aria-expanded') !== 'true') return;
  // A panel around it stays open.
  event.preventDefault();
  button.setAttribute('aria-expanded', 'false');
}

export function when(instant: string, language: Language): TemplateResult {
  return html`<span class="when">
    <button type="button" aria-expanded="false" @click=${toggle} @keydown=${dismiss}>
      <time datetime=${instant}>${shortTime(instant, language)}</time>
    </button>
    <span class="absolute">${fullTime(instant, language)}</span>
  </span>`;
}

export const whenStyles = css`
  .when {
    position: relative;
    display: inline-flex;
  }
  .when button {
    min-inline-size: 1.75rem;
    min-block-size: 1.75rem;
    padding: 0 0.25rem;
    border: 0;
    border-radius: calc(var(--_radius) / 2);
    background: none;
    color: var(--_muted);
    font-size: 0.875rem;
    white-space: nowrap;
    cursor: pointer;
  }
  .when button:hover {
    color: var(--_text);
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  .absolute {
    display: none;
    position: absolute;
    z-index: 1;
    inset-block-start: 100%;
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: min(22rem, 80cqi);
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--_border-strong);
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.875rem;
    box-shadow: 0 2px 8px rgb(0 0 0 / 15%);
  }
  .when:hover > .absolute,
  .when button:focus-visible + .absolute,
  .when button[aria-expanded='true'] + .absolute {
    display: block;
  }
  @container (inline-size < 13rem) {
    .when button {
      white-space: normal;
      text-align: start;
    }
  }
  /* On a phone it has the whole element to lie in, below its button: beside it there is no room. */
  @container (max-width: 40rem) {
    .when {
      position: static;
    }
    .when > .absolute {
      inset-block-start: auto;
      inset-inline: 0;
      margin-block-start: 1.75rem;
      inline-size: fit-content;
      max-inline-size: 100%;
    }
  }
`;
