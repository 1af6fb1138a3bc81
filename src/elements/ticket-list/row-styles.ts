/** Layout of a row: a card where it is narrow, one line of columns where it is wide. */
import {css} from 'lit';

export const rowStyles = css`
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem var(--_space);
    padding: 0.875rem var(--_space);
  }
  .row:hover {
    background: var(--_surface-raised);
  }
  .main {
    min-inline-size: 0;
  }
  .row h3 {
    font-size: 1rem;
    font-weight: 400;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .open {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  /* The whole row is the target; the link's own outline would show its words only. */
  .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .open:focus-visible {
    outline: none;
  }
  .open:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }
  .open:hover .subject {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .number {
    color: var(--_muted);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .subject {
    font-weight: 500;
  }
  .unread .subject {
    font-weight: 700;
  }
  .unread::before {
    content: '';
    position: absolute;
    inset-block: 0.5rem;
    inset-inline-start: 0;
    inline-size: 4px;
    border-radius: 0 4px 4px 0;
    background: var(--_accent);
  }
  .count {
    padding: 0.125rem 0.625rem;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.8125rem;
    font-weight: 700;
    white-space: nowrap;
  }
  .preview {
    display: -webkit-box;
    margin-block-start: 0.125rem;
    overflow: hidden;
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.5rem;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    font-size: 0.875rem;
  }
  .facts li {
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  @container (min-width: 44rem) {
    .row {
      grid-template-columns: minmax(0, 1fr) 13.25rem 11.5rem;
      align-items: center;
    }
    .agent .row {
      grid-template-columns: minmax(0, 1fr) 16rem 15rem;
    }
    .state {
      flex-direction: column;
      align-items: flex-start;
    }
    .facts {
      display: grid;
      justify-items: end;
      text-align: end;
    }
    .preview {
      -webkit-line-clamp: 1;
    }
  }
  @media (forced-colors: active) {
    .unread::before {
      background: Highlight;
      forced-color-adjust: none;
    }
    .count {
      border: 1px solid CanvasText;
    }
  }
`;
