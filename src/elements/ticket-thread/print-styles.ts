/** A thread on paper: all that was said, in full, and nothing that one can only press. */
import {css} from 'lit';

export const printStyles = css`
  /* Sheets are adopted later than this: it must weigh more than they do. */
  @media print {
    .thread .take-away,
    .thread .foot,
    .thread .below,
    .thread .older,
    .thread .ask-facts,
    .thread .assign,
    .thread .missing button,
    .thread .tool,
    .thread .avatar,
    .thread .quote summary {
      display: none;
    }
    div.thread,
    .thread .details,
    .thread .side .details,
    .thread .sheet dl {
      display: block;
    }
    .thread .details > div,
    .thread .sheet dl > div {
      display: grid;
      grid-template-columns: 9rem minmax(0, 1fr);
      padding-block: 0.125rem;
      break-inside: avoid;
    }
    .thread .side,
    .thread .side > *,
    .thread .conversation {
      margin-block-end: 1rem;
    }
    .thread .details,
    .thread .sheet,
    .thread .message {
      border-color: #888;
      background: none;
      color: #000;
    }
    .thread .group,
    .thread .group.deferred {
      display: block;
      content-visibility: visible;
    }
    .thread .message {
      display: block;
      margin-block-end: 0.75rem;
    }
    .thread .message > header,
    .thread .event {
      break-after: avoid;
      break-inside: avoid;
    }
    .thread .text {
      max-inline-size: none;
    }
    .thread .quote::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    /* The full time instead of the short one: on paper nobody can ask for it. */
    .thread .when button {
      display: none;
    }
    .thread .when > .absolute {
      display: inline;
      position: static;
      padding: 0;
      margin: 0;
      border: 0;
      background: none;
      color: inherit;
      box-shadow: none;
    }
  }
`;
