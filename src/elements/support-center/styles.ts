/** Layout of the centre: its tabs and the view beneath them. */
import {css} from 'lit';

export const centerStyles = css`
  .center {
    display: grid;
    gap: calc(1.5 * var(--_space));
  }
  nav ul {
    display: flex;
    gap: 0.25rem;
    border-block-end: 1px solid var(--_border);
  }
  nav a {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 3rem;
    margin-block-end: -1px;
    padding: 0.5rem 1rem;
    border-block-end: 3px solid transparent;
    color: var(--_muted);
    font-weight: 600;
    text-decoration: none;
  }
  nav a:hover {
    color: var(--_text);
    background: var(--_surface-raised);
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
  }
  nav a[aria-current] {
    border-block-end-color: var(--_accent);
    color: var(--_accent);
  }
  /* Rarely wanted: at the end of the row. */
  .quiet-tab {
    margin-inline-start: auto;
  }
  .quiet-tab a {
    font-weight: 400;
  }
  .guide {
    inline-size: 100%;
    max-inline-size: 42rem;
  }
  .guide summary {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 2.75rem;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .guide summary::before {
    content: '';
    flex: none;
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }
  .guide[open] summary::before {
    rotate: 45deg;
  }
  .guide ticket-guidelines {
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  /* The summary says it. */
  .guide ticket-guidelines::part(head) {
    display: none;
  }
  .view {
    display: grid;
    gap: var(--_space);
  }
  .report {
    margin-block-start: var(--_space);
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_border);
  }
  .back {
    justify-self: start;
  }
  @container (max-width: 26rem) {
    nav li {
      flex: auto;
    }
    nav ul {
      flex-wrap: wrap;
      gap: 0;
    }
    nav a {
      justify-content: center;
      inline-size: 100%;
      padding-inline: 0.25rem;
      font-size: 0.9375rem;
      text-align: center;
      white-space: nowrap;
    }
  }
  @container (max-width: 20rem) {
    nav a {
      padding-inline: 0.125rem;
      font-size: 0.875rem;
    }
  }
  /* Large text: words of their own line are better than words that stick out. */
  @container (max-width: 16rem) {
    nav a {
      white-space: normal;
    }
  }
  /* A transparent border has a colour here. */
  @media (forced-colors: active) {
    nav a:not([aria-current]) {
      border-block-end-color: Canvas;
    }
  }
`;
