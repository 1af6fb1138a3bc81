/** A row of advice with what can be done about it: the same beside a field and below a reply. */
import {css} from 'lit';

export const findingStyles = css`
  .findings {
    display: grid;
    gap: 0.375rem;
  }
  .finding {
    display: flex;
    gap: 0.625rem;
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--_tone);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tone-soft);
  }
  .finding > .icon {
    margin-block-start: 0.125em;
    color: var(--_tone);
  }
  .finding-text {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .finding-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    margin-inline-start: -0.375rem;
  }
  /* What may be left aside stays together when it needs a line of its own. */
  .finding-rest {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
  }
  /* The fix is what one comes for. */
  .finding-actions .quiet:not(.fix) {
    color: var(--_muted);
    font-weight: 400;
  }
  /* Little room: buttons begin below the icon. */
  @container (15rem <= inline-size < 24rem) {
    .finding-actions {
      margin-inline-start: calc(-1.25em - 1rem);
    }
  }
`;
