/** The panel. What is inside it has styles of its own, which come with it. */
import {css} from '../internal/css-text.ts';

export const surfaceStyles = css`
  [part='panel'] {
    position: fixed;
    inset: auto;
    inset-block-end: calc(var(--_block) + var(--_launcher) + 0.75rem);
    inset-inline-end: var(--_inline);
    flex-direction: column;
    inline-size: min(var(--ventanilla-widget-inline-size, 26rem), 100vw - 2 * var(--_inline));
    block-size: var(--ventanilla-widget-block-size, 44rem);
    max-inline-size: none;
    max-block-size: calc(100dvh - var(--_block) - var(--_launcher) - 2rem);
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: inherit;
    overflow: hidden;
    box-shadow:
      0 2px 6px rgb(0 0 0 / 12%),
      0 12px 40px rgb(0 0 0 / 22%);
  }
  [part='panel'][open] {
    display: flex;
    /* Not its place: what it hides is measured where it lies. */
    animation: appear 0.18s ease-out;
  }
  :host([side='start']) [part='panel'] {
    inset-inline: var(--_inline) auto;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  [part='header'] {
    display: flex;
    flex: none;
    align-items: center;
    gap: 0.75rem;
    padding: 0.625rem 0.625rem 0.625rem 1.25rem;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface-raised);
  }
  [part='heading'] {
    margin: 0;
    margin-inline-end: auto;
    font-size: 1.125rem;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  [part='close'] {
    display: grid;
    place-items: center;
    flex: none;
    order: 1;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
  }
  [part='close']:hover {
    background: var(--_accent-soft);
    color: var(--_text);
  }
  [part='heading']:focus-visible {
    outline-offset: 4px;
  }
  [part='close']:focus-visible {
    outline-offset: 1px;
  }
  [part='body'] {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .waiting,
  .failed {
    display: grid;
    gap: 1rem;
    justify-items: start;
    padding: 1.25rem;
  }
  .waiting {
    animation: appear 0.2s 0.3s backwards;
  }
  .waiting i {
    inline-size: 100%;
    block-size: 4rem;
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .failed p {
    margin: 0;
  }
  .retry {
    min-block-size: 2.75rem;
    padding: 0.5rem 1.125rem;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
  }

  /* Beside so little page a panel would hide all of it: there it is the whole screen, and modal. See NARROW. */
  @media (width < 40rem), (height < 30rem) {
    :host [part='panel'] {
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      max-block-size: none;
      border: 0;
      border-radius: 0;
      padding-block: env(safe-area-inset-top, 0px) env(safe-area-inset-bottom, 0px);
      padding-inline: env(safe-area-inset-left, 0px) env(safe-area-inset-right, 0px);
    }
  }
  /* A telephone on its side, or a page at 400 %: the heading scrolls away with the rest. */
  @media (height < 30rem) {
    [part='panel'][open] {
      display: block;
      overflow: auto;
    }
    [part='body'] {
      overflow: visible;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_border: var(--_text);
      --_muted: var(--_text);
    }
  }
`;
