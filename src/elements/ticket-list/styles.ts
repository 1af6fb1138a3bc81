/** Layout of the list: cards where it is narrow, one line of columns each where it is wide. */
import {css} from 'lit';

export const listStyles = css`
  .list {
    display: grid;
    gap: var(--_space);
  }
  .filters {
    display: grid;
    gap: 0.75rem;
  }
  .search-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
  }
  .toggle {
    display: none;
  }
  .toggle::after {
    content: '';
    flex: none;
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    margin-inline-start: 0.125rem;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.125rem;
  }
  .toggle[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.125rem;
  }
  .narrowing {
    display: contents;
  }
  .search-box {
    display: flex;
    gap: 0.5rem;
  }
  .search-box .control {
    min-inline-size: 0;
  }
  .search-box .button span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .chip {
    position: relative;
    cursor: pointer;
  }
  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chip span {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.25rem;
    padding: 0.125rem 0.875rem;
    border: 1px solid var(--_border-strong);
    border-radius: 2rem;
    background: var(--_surface);
    font-size: 0.9375rem;
  }
  .chip:hover span {
    background: var(--_surface-raised);
  }
  .chip input:checked + span {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .chip input:focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    .chip span {
      min-block-size: 2.75rem;
    }
  }
  .selects {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75rem;
  }
  /* The last of three has the second row to itself. */
  .selects .field:last-child:nth-child(odd) {
    grid-column: 1 / -1;
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
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .rows > li + li {
    border-block-start: 1px solid var(--_border);
  }
  .row {
    position: relative;
    display: grid;
    gap: 0.375rem var(--_space);
    padding: 0.875rem var(--_space);
  }
  .row:hover {
    background: var(--_surface-raised);
  }
  .rows > li:first-child .row {
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
  }
  .rows > li:last-child .row {
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
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
  .foot,
  .nothing {
    display: grid;
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

  /* Little room: search and tickets first, the filters behind a button. */
  @container (max-width: 26rem) {
    .list {
      gap: 0.75rem;
    }
    .filters {
      gap: 0.5rem;
    }
    .toggle {
      display: inline-flex;
    }
    .search-head {
      font-size: 0.9375rem;
    }
    .summary {
      min-block-size: 0;
      font-size: 0.875rem;
    }
    .narrowing {
      display: none;
      gap: 0.75rem;
    }
    .narrowing[data-open] {
      display: grid;
    }
  }
  @container (min-width: 32rem) {
    .selects {
      grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
    }
    .selects .field:last-child:nth-child(odd) {
      grid-column: auto;
    }
  }
  /* A technician has three selects: they and the search stand one above the other until there is room. */
  @container (min-width: 44rem) {
    .filters {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }
    .filters .chips {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .selects {
      display: flex;
    }
    .selects .field {
      inline-size: 12rem;
    }
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
    .rows {
      grid-template-columns: minmax(0, 1fr);
    }
    .search-box .button span {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
  }
  @container (min-width: 44rem) and (max-width: 64rem) {
    .agent .filters {
      grid-template-columns: minmax(0, 1fr);
    }
    .agent .filters .chips {
      grid-row: auto;
    }
  }
  @media (forced-colors: active) {
    .chip input:checked + span {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
    .unread::before {
      background: Highlight;
      forced-color-adjust: none;
    }
    .count {
      border: 1px solid CanvasText;
    }
  }
`;
