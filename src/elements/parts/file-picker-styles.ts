/** Layout of the rows of chosen files. */
import {css} from 'lit';

export const filePickerStyles = css`
  .chosen {
    display: grid;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .chosen li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0 0.5rem;
    padding: 0.375rem 0.5rem 0.375rem 0.75rem;
  }
  .chosen li + li {
    border-block-start: 1px solid var(--_border);
  }
  .chosen .muted {
    grid-area: 2 / 2;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  .chosen > li > .icon {
    grid-row: span 2;
    color: var(--_muted);
  }
  .chosen [data-state='sent'] > .icon {
    color: var(--_success);
  }
  .chosen .wrong > .icon,
  .chosen .wrong .muted {
    color: var(--_error);
  }
  .chosen button {
    grid-row: span 2;
    justify-content: center;
  }
`;
