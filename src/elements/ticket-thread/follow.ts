/** Keeps what the reader looks at where it is while a thread grows above or below it. */

/** How far below the screen the end may lie for the reader to count as following, in pixels. */
const NEAR = 120;

/** The element that scrolls another one: the nearest ancestor that can, across shadow roots, else the document's. */
export function scrollerOf(element: Element): Element {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (at === document.documentElement || at === document.body) break;
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Whether the end of a thread is on the screen, nearly on it, or above it. */
export function isFollowing(end: Element): boolean {
  const scroller = scrollerOf(end);
  const bottom =
    scroller === document.scrollingElement ? window.innerHeight : Math.round(scroller.getBoundingClientRect().bottom);
  return end.getBoundingClientRect().top <= bottom + NEAR;
}

/**
 * Remembers where an element is on the screen.
 * @returns puts it back there; call it when the change is drawn
 */
export function holdPlace(element: Element): () => void {
  const scroller = scrollerOf(element);
  const before = element.getBoundingClientRect().top;
  return () => {
    scroller.scrollTop += element.getBoundingClientRect().top - before;
  };
}
