/** Layout of a split: tickets side by side where there is room, else one below the other. */
import {css} from 'lit';

export const splitStyles = css`
  .split {
    display: grid;
    gap: var(--_space);
    min-inline-size: 0;
  }
  .split-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: baseline;
    justify-content: space-between;
  }
  .split-parts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: var(--_space);
    align-items: start;
  }
  .split-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    animation: fade 0.25s ease-out;
  }
  .split-head .quiet {
    margin-inline-start: -0.375rem;
  }
  .with-access {
    display: flex;
    gap: 0.5rem;
    color: var(--_muted);
  }
  .with-access .icon {
    flex: none;
    margin-block-start: 0.125em;
    color: var(--_success);
  }
  .split-part.done {
    border-block-start-color: var(--_success);
  }
  .split-part h3 {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: 1.125rem;
  }
  .split-part.done h3 .icon {
    color: var(--_success);
  }
  .split-part textarea {
    max-block-size: 60vh;
    field-sizing: content;
  }
  .split-part .facts h3 {
    font-size: 1rem;
  }
  .split-part .facts {
    padding: 0;
    border: 0;
    background: none;
  }
  .part-files {
    display: grid;
    gap: 0.375rem;
  }
  .part-files li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: center;
    overflow-wrap: anywhere;
  }
`;
