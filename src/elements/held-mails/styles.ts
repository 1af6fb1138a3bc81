/** Layout of the element; the look of controls is in the base styles. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .held {
    display: grid;
    gap: var(--_space);
  }
  .mails {
    display: grid;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    list-style: none;
  }
  .mails > li + li {
    border-block-start: 1px solid var(--_border);
  }
  .mail {
    display: grid;
    gap: 0.75rem var(--_space);
    padding: 0.875rem var(--_space);
  }
  .what {
    display: grid;
    gap: 0.25rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .mail h3 {
    font-size: 1rem;
    font-weight: 600;
  }
  .why {
    display: flex;
    gap: 0.375rem;
    align-items: flex-start;
    color: var(--_warning);
    font-size: 0.9375rem;
  }
  .why .icon {
    flex: none;
    margin-block-start: 0.1875rem;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem var(--_space);
  }
  .question p {
    font-weight: 600;
  }
  @container (inline-size >= 40rem) {
    .mail {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
`;
