/** Where the reader goes on after something was drawn anew: what had the focus may be gone with it. Knows no element by name. */
import type {LitElement} from 'lit';

/**
 * Draws the element once more, then moves the focus to what the selector finds in it, and that into sight. Where it finds
 * nothing, the focus stays.
 */
export function focusAfter(host: LitElement, selector: string): void {
  host.requestUpdate();
  void host.updateComplete.then(() => {
    const target = host.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus();
    target?.scrollIntoView({block: 'nearest'});
  });
}
