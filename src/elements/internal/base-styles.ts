/**
 * What every element's shadow root starts from: type, buttons, fields, cards, and the states of the machine (forced colours,
 * reduced motion). Layout belongs to each element's own styles.
 */
import {css, unsafeCSS} from 'lit';
import {tokens} from './tokens.ts';

export const baseStyles = [
  unsafeCSS(tokens),
  css`
    :host {
      display: block;
      color: var(--_text);
      line-height: 1.5;
      text-align: start;
      overflow-wrap: break-word;
      container-type: inline-size;
    }
    :host([hidden]) {
      display: none;
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
      /* A grid without columns of its own has one that is never wider than its place, whatever stands in it. */
      grid-auto-columns: minmax(0, 1fr);
    }
    h1,
    h2,
    h3,
    p,
    ul,
    ol,
    dl,
    dd,
    fieldset {
      margin: 0;
      padding: 0;
    }
    ul,
    ol {
      list-style: none;
    }
    fieldset {
      border: 0;
      min-inline-size: 0;
    }
    h1,
    h2,
    h3 {
      font-size: 1.25rem;
      line-height: 1.3;
      text-wrap: balance;
    }
    a {
      color: var(--_accent);
      text-underline-offset: 0.15em;
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    h1:focus-visible,
    h2:focus-visible,
    [tabindex='-1']:focus-visible {
      outline-offset: 4px;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .muted {
      color: var(--_muted);
    }
    .icon {
      inline-size: 1.25em;
      block-size: 1.25em;
      flex: none;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
      vertical-align: -0.25em;
    }

    button,
    input,
    select,
    textarea {
      font: inherit;
      color: inherit;
    }
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.5em;
      min-block-size: 2.75rem;
      padding: 0.5rem 1.125rem;
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: var(--_text);
      font-weight: 600;
      text-decoration: none;
      cursor: pointer;
    }
    .button:hover {
      background: var(--_surface-raised);
    }
    .button.primary {
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_on-accent);
    }
    .button.primary:hover {
      background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
    }
    .button[aria-disabled='true'] {
      opacity: 0.75;
      cursor: progress;
    }
    /* A quiet button sits in a sentence or a row: no box, but still 24 px or more to hit. */
    .quiet {
      display: inline-flex;
      align-items: center;
      gap: 0.375em;
      min-block-size: 1.75rem;
      min-inline-size: 1.75rem;
      padding: 0.125rem 0.375rem;
      border: 0;
      border-radius: calc(var(--_radius) / 2);
      background: none;
      color: var(--_accent);
      font-weight: 600;
      text-align: start;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
      cursor: pointer;
    }
    .quiet:hover {
      background: var(--_accent-soft);
      text-decoration-thickness: 2px;
    }
    @media (pointer: coarse) {
      .quiet {
        min-block-size: 2.75rem;
      }
    }

    .field {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.25rem;
    }
    .field > label,
    .label {
      font-weight: 600;
    }
    .hint {
      color: var(--_muted);
      font-size: 0.9375em;
    }
    .control {
      inline-size: 100%;
      min-block-size: 2.75rem;
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .control[aria-invalid='true'] {
      border-color: var(--_error);
      border-width: 2px;
    }
    .error-message {
      display: flex;
      gap: 0.5em;
      color: var(--_error);
      font-weight: 600;
    }
    .card {
      padding: var(--_space);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .callout {
      display: flex;
      gap: 0.75rem;
      padding: 0.75rem var(--_space);
      border: 1px solid transparent;
      border-inline-start: 4px solid var(--_tone);
      border-radius: var(--_radius);
      background: var(--_tone-soft);
    }
    .callout > * {
      min-inline-size: 0;
    }
    .callout > .icon {
      margin-block-start: 0.125em;
      color: var(--_tone);
    }
    .advice {
      --_tone: var(--_advice);
      --_tone-soft: var(--_advice-soft);
    }
    .warning {
      --_tone: var(--_warning);
      --_tone-soft: var(--_warning-soft);
    }
    .error {
      --_tone: var(--_error);
      --_tone-soft: var(--_error-soft);
    }
    .success {
      --_tone: var(--_success);
      --_tone-soft: var(--_success-soft);
    }
    .skeleton {
      border-radius: var(--_radius);
      background: var(--_surface-raised);
      min-block-size: 1.25rem;
      animation: pulse 1.4s ease-in-out 0.3s infinite alternate;
    }
    @keyframes pulse {
      to {
        opacity: 0.45;
      }
    }
    /* A telephone at 200 % text: a word may have to be broken, and what stands beside it goes above. */
    @container (inline-size < 13rem) {
      h2,
      h3,
      p,
      li,
      .button {
        overflow-wrap: anywhere;
      }
      h2,
      h3,
      .button {
        hyphens: auto;
      }
      .button,
      .quiet {
        max-inline-size: 100%;
      }
      .button,
      .callout {
        padding-inline: 0.5rem;
      }
      .callout {
        flex-wrap: wrap;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      *,
      *::before,
      *::after {
        animation: none !important;
        transition: none !important;
      }
    }
    @media (prefers-contrast: more) {
      :host {
        --_border: var(--_text);
        --_border-strong: var(--_text);
        --_muted: var(--_text);
      }
    }
    @media (forced-colors: active) {
      .icon {
        forced-color-adjust: auto;
      }
      .callout,
      .button {
        border: 1px solid CanvasText;
      }
      .button.primary {
        background: ButtonText;
        color: ButtonFace;
        forced-color-adjust: none;
      }
    }
  `,
];
