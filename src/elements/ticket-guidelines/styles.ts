/** Layout of the element; the look of controls is in the base styles. */
import {css} from 'lit';

export const styles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
    max-inline-size: 42rem;
    overflow-wrap: anywhere;
  }
  .head,
  section {
    display: grid;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  section h3 {
    font-size: 1.0625rem;
  }
  .intro {
    font-size: 1.0625rem;
  }
  .lead,
  .foot,
  .why {
    font-size: 0.9375rem;
  }
  .lead,
  .why {
    color: var(--_muted);
  }
  .items {
    display: grid;
    gap: 0.5rem;
  }
  .item {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 0.75rem;
    padding-inline-start: 1.75rem;
  }
  .item > p {
    flex: 1 1 min(14rem, 100%);
    min-inline-size: 0;
  }
  .item::before {
    content: '';
    position: absolute;
    inset-block-start: 0.5625em;
    inset-inline-start: 0.375rem;
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    border-radius: 50%;
    background: var(--_border-strong);
  }
  .item:has(.tick)::before {
    content: none;
  }
  .tick {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .why {
    display: block;
  }
  .needed {
    display: block;
    color: var(--_error);
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .state {
    flex: none;
    min-inline-size: min(6.5rem, 100%);
    max-inline-size: 100%;
    font-size: 0.875rem;
    font-weight: 600;
  }
  [data-tick='done'] {
    color: var(--_success);
  }
  [data-tick='missing'] {
    color: var(--_advice);
  }
  [data-tick='none'] {
    color: var(--_muted);
    font-weight: 400;
  }
  .own {
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .needs {
    display: grid;
    gap: 0.75rem;
  }
  .needs > div {
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_border);
  }
  .needs dt {
    font-weight: 600;
  }
  .needs b {
    font-weight: 600;
  }
  .progress {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    font-weight: 600;
  }
  .progress progress {
    flex: 0 1 12rem;
    block-size: 0.5rem;
    border: 0;
    border-radius: 1em;
    background: var(--_border);
    overflow: hidden;
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--_border);
  }
  progress::-webkit-progress-value {
    border-radius: 1em;
    background: var(--_success);
  }
  progress::-moz-progress-bar {
    background: var(--_success);
  }
  .urgent ul {
    display: grid;
    gap: 0.25rem;
  }
  @container (inline-size >= 32rem) {
    .needs > div {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 0.25rem var(--_space);
    }
    .needs dt {
      grid-row: span 2;
    }
    .needs dd {
      grid-column: 2;
    }
    .state {
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    .own {
      border: 1px solid CanvasText;
    }
    .item::before {
      background: CanvasText;
    }
    .progress progress {
      border: 1px solid CanvasText;
      appearance: auto;
    }
  }
`;
