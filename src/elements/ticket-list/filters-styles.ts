/** Layout of the search and the filters: behind a button where there is little room, in one line where there is much. */
import {css} from 'lit';

export const filtersStyles = css`
  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .search-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.5rem;
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

  /* Little room: search and tickets first, the filters behind a button. */
  @container (max-width: 26rem) {
    .filters {
      gap: 0.5rem;
    }
    .toggle {
      display: inline-flex;
    }
    .search-head {
      font-size: 0.9375rem;
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
  }
`;
