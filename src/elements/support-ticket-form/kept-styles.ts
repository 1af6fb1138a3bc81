/** How what waits on the device looks. Kept apart from the form's own styles, since it is seldom needed. */
import {css} from 'lit';

export const keptStyles = css`
  .sent[data-state='kept'] {
    border-block-start-color: var(--_accent);
  }
  .sent[data-state='kept'] h2 .icon {
    color: var(--_accent);
  }
  [data-state='waiting'] ul {
    display: grid;
    gap: 1rem;
  }
  [data-state='waiting'] li {
    display: grid;
    gap: 0.5rem;
    overflow-wrap: anywhere;
  }
`;
