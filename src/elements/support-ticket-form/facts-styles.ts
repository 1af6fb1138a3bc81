/** Layout of the facts: chips of what was read, fields for what is missing; with little room a value has the whole width. */
import {css} from 'lit';

export const factsStyles = css`
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    animation: fade 0.25s ease-out;
  }
  .facts h3 {
    font-size: 1rem;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .chip {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    max-inline-size: 100%;
    padding: 0.25rem 0.375rem 0.25rem 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .chip > .icon {
    color: var(--_success);
  }
  .chip-text {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    min-inline-size: 0;
  }
  .chip-label {
    color: var(--_muted);
  }
  .chip-value {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    min-inline-size: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .edit {
    min-block-size: 2.25rem;
    min-inline-size: 2.25rem;
    justify-content: center;
  }
  .chip-editor {
    display: grid;
    gap: 0.5rem;
    inline-size: 100%;
    padding: 0.75rem;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .chip-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .asked {
    display: grid;
    gap: var(--_space);
  }
  @container (inline-size < 24rem) {
    .facts {
      padding: 0.75rem;
    }
    .chips {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    /* The value below its label and its tick. */
    .chip {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 0 0.375rem;
    }
    .chip-text {
      display: contents;
    }
    .chip-value {
      grid-area: 2 / 1 / auto / span 2;
      -webkit-line-clamp: 5;
    }
    .chip .edit {
      grid-area: 1 / 3 / span 2;
    }
  }
  /* A telephone at 200 % text: beside a button there is no room for a word, and no button may stick out. */
  @container (inline-size < 15rem) {
    .chip {
      grid-template-columns: minmax(0, 1fr);
    }
    .chip > .icon {
      display: none;
    }
    .chip-label {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .chip-value,
    .chip .edit {
      grid-area: auto;
    }
    .chip .edit {
      justify-self: end;
    }
    .chip-value {
      -webkit-line-clamp: 8;
    }
    .facts,
    .chip {
      padding-inline: 0.5rem;
    }
  }
  @media (forced-colors: active) {
    .facts,
    .chip {
      border: 1px solid CanvasText;
    }
  }
`;
