/** Layout of what is inside the widget's panel. */
import {css} from 'lit';

export const panelStyles = css`
  .inside {
    display: block;
    padding: 1.25rem;
  }
  support-center.inside {
    padding-block-start: 0.5rem;
  }
  /* One tab leads nowhere. */
  .one-view::part(tabs) {
    display: none;
  }
  support-center.one-view {
    padding-block-start: 1.25rem;
  }
  .sign-in {
    display: grid;
    gap: 1.5rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .others {
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--_border);
  }
  .others h3 {
    font-size: 1rem;
  }
  .others li {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    min-block-size: 2.25rem;
    overflow-wrap: anywhere;
  }
`;
