/** Layout of advice, marks, articles and the last question; comes with the assistant. */
import {css} from 'lit';

export const assistantStyles = css`
  .layer mark {
    border-radius: 0.1875rem;
    background: var(--_warning-soft);
    color: transparent;
    text-decoration: underline wavy var(--_warning) 1.5px;
    text-underline-offset: 0.2em;
  }
  .layer mark[data-severity='info'] {
    background: var(--_advice-soft);
    text-decoration-color: var(--_advice);
  }
  .findings {
    margin-block-start: 0.25rem;
  }
  .finding {
    animation: fade 0.25s ease-out;
  }
  .field .hints-switch {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    justify-self: start;
    min-block-size: 1.75rem;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
    cursor: pointer;
  }
  .hints-switch input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  form[data-mode='split'] > :is(.main, .side),
  form[data-mode='reply'] > .side,
  form[data-mode='reply'] .main > :is(.pair, .field:has(#subject)) {
    display: none;
  }
  form > .split {
    grid-column: 1 / -1;
  }
  .follow-up .quiet {
    margin-inline-start: -0.375rem;
  }
  .follow-up h3 {
    font-size: 1.125rem;
  }
  .reason {
    padding-block: 0.125rem 0.25rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  @keyframes fade {
    from {
      opacity: 0;
    }
  }

  .sent {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    max-inline-size: 42rem;
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-block-start: 4px solid var(--_success);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .sent h2 {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .sent h2 .icon {
    color: var(--_success);
  }
  .sent h3 {
    font-size: 1rem;
  }
  .sent .number {
    white-space: nowrap;
  }
  .next {
    display: grid;
    gap: 0.5rem;
  }
  .next li {
    display: flex;
    gap: 0.625rem;
    overflow-wrap: anywhere;
  }
  .next .icon {
    margin-block-start: 0.125em;
    color: var(--_muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  .ask ul {
    display: grid;
    inline-size: 100%;
  }
  .ask li + li {
    border-block-start: 1px solid var(--_border);
  }
  /* Each leads to its field; a list of links would shout. */
  .ask li .quiet {
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0;
    color: inherit;
    font-weight: 400;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .ask li .quiet:hover span {
    text-decoration: underline;
  }
  .ask li .icon {
    color: var(--_muted);
    rotate: 90deg;
  }
  .went {
    display: flex;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }
  .went .icon {
    flex: none;
    margin-block-start: 0.125em;
    color: var(--_success);
  }
  .undo,
  .kept .quiet {
    margin-inline-start: -0.375rem;
  }
  .ask h2 {
    font-size: 1.125rem;
  }
  .kept,
  .not-kept {
    grid-column: 1 / -1;
  }
  .draft .stack > p > .quiet {
    margin-inline-start: -0.375rem;
  }
  .control:disabled,
  .button:disabled,
  .quiet:disabled {
    opacity: 0.55;
    cursor: not-allowed;
  }
  .kept {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: center;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .articles {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.375rem;
    justify-items: start;
    animation: fade 0.25s ease-out;
  }
  .articles h3 {
    color: var(--_muted);
    font-size: 0.9375rem;
    font-weight: 400;
  }
  .articles ul {
    inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .articles a {
    display: inline-block;
    padding-block: 0.1875rem;
  }
  .articles .quiet {
    margin-inline-start: -0.375rem;
  }
  .articles .hint {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    .articles a {
      padding-block: 0.625rem;
    }
  }
  /* Little room, or large type: the titles say enough. */
  @container (inline-size < 30rem) {
    .articles .hint {
      display: none;
    }
  }
  @container (inline-size < 24rem) {
    .ask > .icon {
      display: none;
    }
  }
  @container (inline-size < 15rem) {
    .finding > .icon,
    .attach > .icon,
    .sent h2 > .icon {
      display: none;
    }
    .sent {
      padding: var(--_space) 0.75rem;
    }
  }
  .urgent ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  @media (forced-colors: active) {
    .layer mark {
      background: none;
      text-decoration-color: CanvasText;
    }
    .finding {
      border: 1px solid CanvasText;
    }
  }
`;
