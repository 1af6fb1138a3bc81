/** Layout of the list around its filters and rows. */
import {css} from 'lit';

export const listStyles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space);
    min-block-size: 2.25rem;
    font-size: 0.9375rem;
  }
  .summary p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
  }
  .summary .total {
    font-weight: 600;
    color: var(--_text);
  }
  .summary p span + span::before {
    content: '·';
    margin-inline-end: 0.5rem;
  }
  .results {
    position: relative;
    transition: opacity 0.15s 0.3s;
  }
  .news {
    position: sticky;
    z-index: 2;
    inset-block-start: 0.5rem;
    display: grid;
    justify-items: center;
    block-size: 0;
  }
  .news .button {
    margin-block-start: -0.75rem;
    border-radius: 2rem;
    box-shadow: 0 2px 10px rgb(0 0 0 / 25%);
  }
  .limited {
    display: flex;
    gap: 0.5rem;
    font-size: 0.9375rem;
  }
  .limited .icon {
    flex: none;
    margin-block-start: 0.125em;
  }
  .results[aria-busy='true'] {
    opacity: 0.6;
  }
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .rows > li + li {
    border-block-start: 1px solid var(--_border);
  }
  .rows > li:first-child .row {
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
  }
  .rows > li:last-child .row {
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .foot,
  .nothing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    justify-items: center;
    text-align: center;
  }
  .nothing {
    padding: 2.5rem var(--_space);
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_radius);
  }
  .nothing .icon {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    color: var(--_muted);
    stroke-width: 1.5;
  }
  .nothing h3 {
    font-size: 1.125rem;
  }
  @container (max-width: 26rem) {
    .list {
      gap: 0.75rem;
    }
    .summary {
      min-block-size: 0;
      font-size: 0.875rem;
    }
  }
`;
