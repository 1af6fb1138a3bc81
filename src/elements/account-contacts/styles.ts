/** Layout of the element; the look of controls is in the base styles. */
import {css} from 'lit';

export const styles = css`
  .contacts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    justify-items: start;
  }
  .contacts > * {
    inline-size: 100%;
  }
  .contacts > .add {
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .contacts > p,
  .callout {
    max-inline-size: 42rem;
  }
  .head {
    display: grid;
    gap: 0.25rem;
  }
  .rows {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .rows > li + li {
    border-block-start: 1px solid var(--_border);
  }
  .contact {
    display: grid;
    gap: 0.5rem var(--_space);
    padding: 0.875rem var(--_space);
  }
  .who {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem 0.75rem;
    overflow-wrap: anywhere;
  }
  .contact h3 {
    font-size: 1.0625rem;
  }
  .contact h3 .muted {
    font-weight: 400;
  }
  .title {
    display: grid;
    gap: 0.25rem;
  }
  .address {
    color: var(--_muted);
  }
  .marks,
  .shared {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding: 0.125rem 0.625rem;
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--_surface-raised);
    color: var(--_muted);
    font-size: 0.875rem;
    font-weight: 600;
  }
  .mark[data-role='holder'] {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .mark.unconfirmed {
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  .sees {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.5rem;
    font-size: 0.9375rem;
  }
  .chip {
    padding: 0 0.5rem;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 2);
  }
  .why {
    font-size: 0.9375rem;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .contact > .choices {
    margin-inline-start: -0.375rem;
  }
  .question {
    display: grid;
    gap: 0.75rem;
    padding: 0.75rem var(--_space);
    border-inline-start: 4px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_error-soft);
    overflow-wrap: anywhere;
  }
  .button.danger {
    border-color: var(--_error);
    color: var(--_error);
  }
  .form {
    display: grid;
    gap: calc(1.25 * var(--_space));
    justify-items: start;
  }
  .rows .form {
    border: 0;
  }
  .form > * {
    inline-size: 100%;
    max-inline-size: 42rem;
  }
  .form > .choices {
    gap: 0.5rem var(--_space);
  }
  fieldset {
    display: grid;
    gap: 0.5rem;
  }
  legend {
    padding: 0;
    margin-block-end: 0.25rem;
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 0 0.625rem;
    min-block-size: 1.75rem;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .choice .hint {
    grid-column: 2;
  }
  .choice input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.125rem 0 0;
    accent-color: var(--_accent);
  }
  @media (pointer: coarse) {
    .choice {
      min-block-size: 2.75rem;
    }
  }
  .services {
    display: grid;
    gap: 0.5rem 1.25rem;
  }
  .nothing {
    display: grid;
    justify-items: center;
    gap: 0.5rem;
    padding: calc(2 * var(--_space)) var(--_space);
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_radius);
    text-align: center;
  }
  .nothing > .icon {
    inline-size: 2rem;
    block-size: 2rem;
    color: var(--_muted);
  }
  .nothing p {
    max-inline-size: 32rem;
    text-wrap: balance;
  }
  .elsewhere {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 42rem;
  }
  @container (inline-size >= 40rem) {
    .services {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .field .control {
      max-inline-size: 26rem;
    }
    .field.short .control {
      max-inline-size: 14rem;
    }
    .title {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
    }
    .contact {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: start;
    }
    .question {
      grid-column: 1 / -1;
    }
    .contact > .choices {
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .mark,
    .question {
      border-color: CanvasText;
    }
  }
`;
