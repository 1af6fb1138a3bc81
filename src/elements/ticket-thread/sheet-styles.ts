/** Layout of the technician's fact sheet. */
import {css} from 'lit';

/** Adopted by the thread together with this module. */
export const sheetStyles = css`
  .sheet {
    display: grid;
    gap: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .sheet h3 {
    font-size: 1.0625rem;
  }
  .sheet dl {
    display: grid;
    gap: 0.75rem;
  }
  .sheet dt {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .sheet dd {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0 0.25rem;
    font-weight: 600;
  }
  .sheet dd .tool {
    justify-content: center;
  }
  .value {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .moment {
    white-space: normal;
  }
  .moment .muted {
    font-size: 0.875rem;
    font-weight: 400;
  }
  .teller {
    font-size: 0.875rem;
    font-weight: 400;
  }
  .correct {
    display: grid;
    flex: 1;
    gap: 0.5rem;
    padding-block: 0.25rem;
  }
  .correct .actions .button {
    flex: none;
  }
  .ask-facts {
    display: grid;
    gap: var(--_space);
    margin-block-start: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .ask-facts h3 {
    font-size: 1.0625rem;
  }
  .trust {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .trust[data-role='holder'] {
    color: var(--_success);
  }
  .missing {
    display: grid;
    gap: 0.25rem;
    justify-items: start;
    padding: 0.625rem 0.75rem;
    border-radius: var(--_radius);
    background: var(--_warning-soft);
  }
  .missing li {
    display: flex;
    gap: 0.5rem;
    color: var(--_warning);
    font-weight: 600;
  }
  .missing .icon {
    margin-block-start: 0.125em;
  }
  .assign {
    display: grid;
    gap: 0.75rem;
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  @container (min-width: 44rem) {
    .ask-facts .field {
      max-inline-size: 28rem;
    }
  }
  @container (min-width: 36rem) and (max-width: 56rem) {
    .sheet dl {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .assign {
      grid-template-columns: 1fr 1fr auto;
      align-items: end;
    }
  }
`;
