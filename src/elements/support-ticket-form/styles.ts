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
  }
  .layer.line {
    white-space: pre;
  }
  .layer mark {
    border-radius: 0.1875rem;
    background: var(--_warning-soft);
    color: transparent;
    text-decoration: underline wavy var(--_warning) 1.5px;
    text-underline-offset: 0.2em;
  }
  .layer mark[data-severity='info'] {
    background: var(--_advice-soft);
    text-decoration-color: var(--_advice);
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

  .findings {
    display: grid;
    gap: 0.375rem;
    margin-block-start: 0.25rem;
  }
  .finding {
    display: flex;
    gap: 0.625rem;
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--_tone);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tone-soft);
    animation: fade 0.25s ease-out;
  }
  .finding > .icon {
    margin-block-start: 0.125em;
    color: var(--_tone);
  }
  .finding-text {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .finding-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    margin-inline-start: -0.375rem;
  }
  .reason {
    padding-block: 0.125rem 0.25rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  @keyframes fade {
    from {
      opacity: 0;
    }
  }

  .facts {
    display: grid;
    gap: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    animation: fade 0.25s ease-out;
  }
  .facts h3 {
    font-size: 1rem;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .chip {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    max-inline-size: 100%;
    padding: 0.25rem 0.375rem 0.25rem 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .chip > .icon {
    color: var(--_success);
  }
  .chip-text {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    min-inline-size: 0;
  }
  .chip-label {
    color: var(--_muted);
  }
  .chip-value {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    min-inline-size: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .edit {
    min-block-size: 2.25rem;
    min-inline-size: 2.25rem;
    justify-content: center;
  }
  .chip-editor {
    display: grid;
    gap: 0.5rem;
    inline-size: 100%;
    padding: 0.75rem;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .chip-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .asked {
    display: grid;
    gap: var(--_space);
  }

  .summary ul,
  .ask ul {
    display: grid;
    gap: 0.25rem;
  }
  .summary h2,
  .ask h2 {
    font-size: 1.125rem;
  }
  .summary a {
    color: var(--_error);
    font-weight: 600;
  }
  .foot {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  .foot .primary {
    min-inline-size: 12rem;
  }
  .writer {
    display: flex;
    gap: 0.5em;
    align-items: center;
    color: var(--_muted);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .urgent ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  .sent {
    display: grid;
    gap: var(--_space);
    max-inline-size: 42rem;
    justify-items: start;
  }
  .sent h2 {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .sent h2 .icon {
    color: var(--_success);
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .sent .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
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
    form {
      grid-template-columns: minmax(0, 42rem) minmax(16rem, 22rem);
      max-inline-size: none;
      column-gap: calc(var(--_space) * 2.5);
    }
    form > :not(.side) {
      grid-column: 1;
    }
    .side {
      grid-column: 2;
      grid-row: 1 / span 20;
    }
    .side > .facts {
      position: sticky;
      inset-block-start: var(--_space);
    }
  }
  @media (forced-colors: active) {
    .layer mark {
      background: none;
      text-decoration-color: Mark;
    }
    .finding,
    .facts,
    .chip {
      border: 1px solid CanvasText;
    }
  }
`;
