/** Layout of the report; the look of controls is in the base styles. */
import {css} from 'lit';

export const styles = css`
  section,
  .columns,
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space);
  }
  .columns {
    max-inline-size: 42rem;
    row-gap: calc(1.5 * var(--_space));
  }
  @container (min-width: 48rem) {
    .columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(3 * var(--_space));
      max-inline-size: none;
    }
  }
  h3 {
    font-size: 1.0625rem;
  }
  .whole {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.75rem;
  }
  .whole strong {
    font-size: 2rem;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .whole span {
    flex: 1 1 14rem;
  }
  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25rem 0.5rem;
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .scale {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    line-height: 1;
    text-align: end;
  }
  .ends {
    grid-column: 2;
    display: flex;
    justify-content: space-between;
  }
  svg {
    display: block;
    inline-size: 100%;
  }
  .weeks {
    block-size: 7rem;
    border-block: 1px solid var(--_border);
  }
  .line {
    block-size: 0.5rem;
    border-radius: 0.25rem;
  }
  .track {
    fill: var(--_accent-soft);
  }
  .bar {
    fill: var(--_accent);
  }
  .types {
    display: grid;
    gap: 0.875rem;
  }
  .types li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25rem 1rem;
  }
  .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .share {
    font-variant-numeric: tabular-nums;
  }
  .types .line,
  .lacks {
    grid-column: 1 / -1;
  }
  .lacks {
    font-size: 0.9375em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25rem;
    border-radius: calc(var(--_radius) / 2);
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    summary {
      padding-block: 0.625rem;
    }
  }
  table {
    inline-size: 100%;
    margin-block-start: 0.5rem;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.375rem 0.25rem;
    border-block-end: 1px solid var(--_border);
    font-weight: normal;
    text-align: end;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  td:last-child,
  th:last-child {
    padding-inline-end: 0;
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
    }
    .bar {
      fill: CanvasText;
    }
  }
`;
