/** Adds styles that were loaded later to those of an element. */
import type {CSSResult, LitElement} from 'lit';

export function adoptLater({shadowRoot}: LitElement, styles: readonly CSSResult[]): void {
  for (const {styleSheet} of styles) if (styleSheet) shadowRoot?.adoptedStyleSheets.push(styleSheet);
}
