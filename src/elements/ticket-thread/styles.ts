/** Layout of the thread. One column; where the element is 56rem wide or more, what the ticket is stands beside it. */
import {css} from 'lit';

export const threadStyles = css`
  /* Full times lie in it on a phone. */
  .thread {
    position: relative;
  }
  .details {
    display: grid;
    gap: 0.5rem var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .details > div {
    display: grid;
    grid-template-columns: 6rem minmax(0, 1fr);
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .details dt {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .details dd {
    overflow-wrap: anywhere;
    font-weight: 600;
  }
  .details .status {
    background: var(--_surface);
    border-color: currentColor;
  }
  .details .when button {
    padding: 0;
    color: inherit;
    font-size: inherit;
    font-weight: inherit;
  }
  .details .absolute {
    inset-inline: 0 auto;
    font-weight: 400;
  }
  .side {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }
  .conversation {
    min-inline-size: 0;
  }

  /* The first group's own room would set the log lower than what stands beside it. */
  .log {
    margin-block-start: -0.375rem;
  }
  .older {
    display: grid;
    justify-items: center;
    gap: 0.5rem;
    padding-block-end: 0.75rem;
  }
  /* Room for focus rings and time bubbles, which a group's containment would cut off. */
  .group {
    display: grid;
    gap: 0.75rem;
    margin-inline: -0.5rem;
    padding: 0.375rem 0.5rem;
  }
  .group.deferred {
    content-visibility: auto;
    contain-intrinsic-size: auto 7000px;
  }
  .event {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.5rem;
    padding-inline: var(--_space);
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .event p {
    overflow-wrap: anywhere;
  }
  .event .when {
    grid-column: 2;
    justify-self: start;
  }
  .unread {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    color: var(--_accent);
    font-size: 0.875rem;
    font-weight: 700;
  }
  .unread::before,
  .unread::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid currentColor;
  }
  .below {
    position: sticky;
    z-index: 2;
    inset-block-end: 1rem;
    /* It hangs up from here: the margin keeps it within the conversation. */
    margin-block: 3.5rem -3.5rem;
    display: grid;
    align-content: end;
    justify-items: end;
    block-size: 0;
  }
  /* Where there is little room it says how many only, so that it covers no button of a message. */
  .below .words {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .below .button {
    border-radius: 2rem;
    box-shadow: 0 2px 10px rgb(0 0 0 / 25%);
  }

  .reply {
    display: grid;
    gap: 0.75rem;
  }
  .reply textarea {
    display: block;
    resize: vertical;
    field-sizing: content;
    min-block-size: 7rem;
    max-block-size: 60vh;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .actions .button {
    flex: auto;
  }
  .take-away {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    margin-block-start: var(--_space);
  }
  .foot {
    display: grid;
    gap: 0.75rem;
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }

  /* Large text: a value below its name. */
  @container (max-width: 15rem) {
    .details > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 36rem) {
    .below {
      justify-items: center;
    }
    .below .words {
      all: unset;
    }
    .below .count {
      display: none;
    }
    .details {
      grid-template-columns: repeat(auto-fill, minmax(12.5rem, 1fr));
      gap: 0.75rem var(--_space);
    }
    .details > div {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
    .actions .button {
      flex: none;
    }
    .actions .last {
      margin-inline-start: auto;
    }
    .event {
      display: flex;
      align-items: center;
      padding-inline-start: calc(var(--_space) + 0.5rem);
    }
  }
  @container (min-width: 56rem) {
    .thread {
      grid-template-columns: minmax(0, 1fr) 22rem;
      column-gap: calc(2 * var(--_space));
    }
    .head {
      grid-column: 1 / -1;
    }
    .side {
      grid-column: 2;
      grid-row: 2;
    }
    .conversation {
      grid-column: 1;
      grid-row: 2;
    }
    .side .details {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
