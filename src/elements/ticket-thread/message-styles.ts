/** Look of one message: author, text, quotes, files. */
import {css} from 'lit';

export const messageStyles = css`
  .message {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
    padding: 0.75rem var(--_space) var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .message[data-side='support'] {
    padding-inline-start: calc(var(--_space) - 3px);
    border-inline-start: 4px solid var(--_accent);
  }
  .message > header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    min-block-size: 1.75rem;
  }
  .message h3 {
    font-size: 1rem;
    overflow-wrap: anywhere;
  }
  .role,
  .channel {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .channel .icon {
    margin-inline-end: 0.25rem;
  }
  .undelivered {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    margin-block-start: 0.5rem;
    color: var(--_error);
    font-size: 0.875rem;
    font-weight: 600;
  }
  .avatar {
    display: none;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-radius: 50%;
    background: var(--_surface-raised);
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 700;
  }
  .message[data-side='support'] .avatar {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .text {
    display: grid;
    gap: 0.5rem;
    max-inline-size: 42rem;
  }
  .own {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .host {
    font-weight: 600;
  }
  .quote summary {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    min-block-size: 1.75rem;
    padding-inline: 0.25rem 0.625rem;
    border: 1px solid var(--_border);
    border-radius: 1rem;
    color: var(--_muted);
    font-size: 0.875rem;
    list-style: none;
    cursor: pointer;
  }
  .quote summary::-webkit-details-marker {
    display: none;
  }
  .quote summary:hover {
    color: var(--_text);
    background: var(--_surface-raised);
  }
  .quote[open] summary .icon {
    rotate: 180deg;
  }
  .quote .own {
    margin-block-start: 0.5rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_border);
    color: var(--_muted);
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }
  .files li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .file {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0 0.5rem;
    max-inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: start;
    cursor: pointer;
  }
  .file:hover {
    background: var(--_surface-raised);
  }
  .file .icon {
    grid-row: span 2;
  }
  .file .muted {
    grid-column: 2;
    font-size: 0.875rem;
  }
  .file-name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-weight: 600;
  }
  .message > header .when,
  .event .when {
    margin-inline-start: -0.25rem;
  }
  @container (min-width: 36rem) {
    .message > header .when,
    .event .when {
      margin-inline-start: auto;
    }
    .message {
      grid-template-columns: 2.25rem minmax(0, 1fr);
      column-gap: 0.875rem;
    }
    .message > :not(.avatar) {
      grid-column: 2;
    }
    .avatar {
      display: grid;
      grid-row: 1 / span 2;
    }
  }
`;
