/**
 * Design tokens: every colour, radius and space that a host may set, with defaults for light and dark. A host sets them on
 * any ancestor. `./tokens.css`, the manifest's table and the theming page of Storybook are made from this file, comments included;
 * the package itself does not carry them.
 */
import {css} from './css-text.ts';

/**
 * Private names (`--_x`) take the public token (`--ventanilla-x`) where the host set one. Text and icon pairs were measured:
 * text 4.5:1 or more, borders and icons 3:1 or more on their surface, in both schemes.
 */
export const tokens = css`
  :host {
    --_accent: var(--ventanilla-accent, light-dark(#1458a6, #8fc1ff)); /* links, the primary button, focus */
    --_on-accent: var(--ventanilla-on-accent, light-dark(#ffffff, #0b1a2b)); /* text on the primary button */
    --_accent-soft: var(
      --ventanilla-accent-soft,
      light-dark(#e8f1fb, #1b2c40)
    ); /* what is chosen: a filter, a tab, a new message */
    --_surface: var(--ventanilla-surface, light-dark(#ffffff, #17191e)); /* background of fields and cards */
    --_surface-raised: var(
      --ventanilla-surface-raised,
      light-dark(#f5f7f9, #20242a)
    ); /* background of panels beside and above */
    --_text: var(--ventanilla-text, light-dark(#1b2129, #e9ecf0)); /* text */
    --_muted: var(--ventanilla-muted, light-dark(#545d69, #aab3bf)); /* hints, dates, secondary text */
    --_border: var(--ventanilla-border, light-dark(#d5dbe1, #383f49)); /* lines that only separate */
    --_border-strong: var(--ventanilla-border-strong, light-dark(#7e8894, #7d8793)); /* edges of controls */
    --_radius: var(--ventanilla-radius, 0.625rem); /* corners of fields and cards */
    --_space: var(--ventanilla-space, 1rem); /* distance between fields; everything else follows it */
    --_advice: var(--ventanilla-advice, light-dark(#0f5c8a, #8cc8f2)); /* icon, edge and mark of advice */
    --_advice-soft: var(--ventanilla-advice-soft, light-dark(#eaf4fb, #17293a)); /* background of advice */
    --_warning: var(--ventanilla-warning, light-dark(#8a4b00, #f3c077)); /* icon, edge and mark of a warning */
    --_warning-soft: var(--ventanilla-warning-soft, light-dark(#fdf4e3, #33260f)); /* background of a warning */
    --_error: var(--ventanilla-error, light-dark(#b3261e, #ffb0a8)); /* text, icon and edge of an error */
    --_error-soft: var(--ventanilla-error-soft, light-dark(#fdeeec, #3a1a18)); /* background of an error */
    --_success: var(--ventanilla-success, light-dark(#1a6b3c, #8fd9ab)); /* text and icon of what went well */
    --_success-soft: var(--ventanilla-success-soft, light-dark(#e9f6ee, #142e1f)); /* background of what went well */
  }
`;
