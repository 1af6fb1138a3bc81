/** The launcher, and its place in the page. */
import {css} from '../internal/css-text.ts';

export const widgetStyles = css`
  :host {
    --_block: max(var(--ventanilla-widget-block-offset, 1.25rem), env(safe-area-inset-bottom, 0px));
    --_inline: max(
      var(--ventanilla-widget-inline-offset, 1.25rem),
      env(safe-area-inset-left, 0px),
      env(safe-area-inset-right, 0px)
    );
    --_launcher: 3.25rem;
    position: fixed;
    z-index: var(--ventanilla-widget-z-index, 10000);
    inset-block-end: var(--_block);
    inset-inline-end: var(--_inline);
    color: var(--_text);
    font-size: 1rem;
    line-height: 1.5;
    text-align: start;
  }
  :host([side='start']) {
    inset-inline: var(--_inline) auto;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  svg,
  ::slotted([slot='icon']) {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    flex: none;
  }
  svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  button {
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  [part='launcher'] {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: var(--_launcher);
    min-inline-size: var(--_launcher);
    padding: 0 1.25rem 0 1rem;
    border: 1px solid transparent;
    border-radius: 99rem;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow:
      0 1px 2px rgb(0 0 0 / 20%),
      0 6px 20px rgb(0 0 0 / 22%);
    /* Not its place: what it hides is measured where it comes to lie. */
    transition: background-color 0.15s;
  }
  [part='launcher']:hover {
    background: color-mix(in oklab, var(--_accent) 86%, var(--_text));
  }
  [aria-expanded='true'] > slot,
  [aria-expanded='false'] > .down {
    display: none;
  }
  [part='badge'] {
    position: absolute;
    inset-block-start: -0.375rem;
    inset-inline-end: -0.25rem;
    min-inline-size: 1.5rem;
    padding-inline: 0.375rem;
    border: 2px solid var(--_surface);
    border-radius: 99rem;
    background: var(--_error);
    color: var(--_surface);
    font-size: 0.8125rem;
    font-weight: 700;
    line-height: 1.25rem;
    text-align: center;
  }
  [part='status'] {
    position: absolute;
    inset-block-end: calc(100% + 0.75rem);
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: min(18rem, 100vw - 2 * var(--_inline));
    margin: 0;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  :host([side='start']) [part='status'] {
    inset-inline: 0 auto;
  }
  .visually-hidden {
    position: absolute !important;
    inline-size: 1px !important;
    block-size: 1px;
    padding: 0 !important;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Its inside is on the way. */
  button.busy > slot {
    animation: busy 0.6s 0.3s ease-in-out infinite alternate;
  }
  @keyframes busy {
    to {
      opacity: 0.35;
    }
  }

  /* Only its picture, where the page is small. */
  @media (width < 40rem), (height < 30rem) {
    [part='launcher'] {
      padding: 0;
      justify-content: center;
    }
    [part='label'] {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    button,
    [part='badge'] {
      border: 1px solid ButtonText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
