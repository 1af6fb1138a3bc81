/**
 * Whether a page may still be on its way: its scripts run one after the other, and what an element lacks now may be said by
 * the next. Nobody should read "cannot be reached" meanwhile.
 */

/** Whether the page's own scripts may still be running. */
export function isPageLoading(): boolean {
  return document.readyState !== 'complete';
}

/** Resolves when they have run. */
export async function pageLoaded(): Promise<void> {
  if (!isPageLoading()) return;
  await new Promise((resolve) => window.addEventListener('load', resolve, {once: true}));
}

/** The nearest ancestor of this tag, through shadow roots and slots' hosts. */
export function ancestor(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
