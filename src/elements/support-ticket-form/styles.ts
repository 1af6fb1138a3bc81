/** Layout of the form; the look of its controls is in the base styles. */
import {css} from 'lit';

export const formStyles = css`
  form {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    max-inline-size: 42rem;
  }
  .main,
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    min-inline-size: 0;
  }
  h2 {
    font-size: 1.5rem;
  }
  .stack {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    min-inline-size: 0;
  }
  .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  .pair {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .goes-to {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 1.5em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .goes-to strong {
    color: var(--_text);
  }

  /* The mirrored layer has the same box and the same type as the control in front of it. */
  .marked {
    display: grid;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  .marked > * {
    grid-area: 1 / 1;
  }
  .layer {
    overflow: hidden;
    border: 1px solid transparent;
    padding: 0.5rem 0.75rem;
    color: transparent;
    white-space: pre-wrap;
    overflow-wrap: break-word;
    pointer-events: none;
    /* As high as the control, however long the text. */
    contain: size;
  }
  .layer.line {
    /* A one-line field shows nothing in its padding, a box does: its text ends at its border. */
    border-inline-width: calc(0.75rem + 1px);
    padding-inline: 0;
    white-space: pre;
  }
  @media (forced-colors: active) {
    /* Else its edge would be seen. */
    .layer {
      forced-color-adjust: none;
    }
  }
  .marked .control {
    background: transparent;
  }
  textarea.control {
    resize: vertical;
    line-height: inherit;
    font: inherit;
  }
  #body {
    min-block-size: 11rem;
    max-block-size: 70vh;
    field-sizing: content;
  }

  /* Keeps the place of what comes with the assistant. */
  .files-place {
    min-block-size: 8rem;
  }
  .foot {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  [hidden] {
    display: none;
  }
  .writer {
    display: flex;
    gap: 0.5em;
    align-items: center;
    color: var(--_muted);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .side:not(:has(> *)) {
    display: none;
  }

  @container (inline-size >= 30rem) {
    .pair {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
    .foot {
      grid-template-columns: auto 1fr;
      align-items: center;
    }
    .foot .primary {
      min-inline-size: 12rem;
    }
  }
  @container (inline-size < 30rem) {
    .foot .primary {
      inline-size: 100%;
    }
    .foot {
      justify-items: stretch;
    }
  }
  @container (inline-size >= 56rem) {
    /* The side spans all rows; empty ones must take no room: margins instead of gaps, and the last row gets what is left. */
    form {
      grid-template-columns: minmax(0, 42rem) minmax(16rem, 22rem);
      grid-template-rows: repeat(14, auto) minmax(0, 1fr);
      max-inline-size: none;
      gap: 0 calc(var(--_space) * 2.5);
    }
    form > :not(.side),
    ::slotted(*) {
      grid-column: 1;
    }
    form > :not(.side, .first),
    ::slotted([slot='privacy']),
    ::slotted([slot='footer']) {
      margin-block-start: calc(var(--_space) * 1.5);
    }
    .side {
      grid-column: 2;
      grid-row: 1 / -1;
    }
    /* Only where nothing is below that it would slide over. */
    .side > .facts:last-child {
      position: sticky;
      inset-block-start: var(--_space);
    }
  }
`;
