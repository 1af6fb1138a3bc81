/**
 * What somebody is typing in stays where it is on the screen when something above it comes, goes or grows: what scrolls moves
 * by as much. Browsers do so by themselves only for what stands above the window. Knows nothing of what is drawn.
 */
import type {LitElement, ReactiveController} from 'lit';

export class StayInPlace implements ReactiveController {
  readonly #host: LitElement;
  #control: Element | undefined;
  /** Where it stood before the update, CSS pixels. */
  #top = 0;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    const {activeElement} = this.#host.renderRoot as ShadowRoot;
    this.#control = activeElement?.matches('input, textarea') ? activeElement : undefined;
    this.#top = this.#control?.getBoundingClientRect().top ?? 0;
  }

  hostUpdated(): void {
    const control = this.#control;
    this.#control = undefined;
    if (!control?.isConnected) return;
    const by = control.getBoundingClientRect().top - this.#top;
    if (Math.abs(by) >= 1) scrollerOf(control).scrollBy({top: by, behavior: 'instant'});
  }
}

/** The nearest box around an element that scrolls, through shadow roots; else the page. */
function scrollerOf(element: Element): Element {
  let at = outer(element);
  while (at && !scrolls(at)) at = outer(at);
  return at ?? document.scrollingElement ?? document.documentElement;
}

function outer(element: Element): Element | null {
  const {assignedSlot, parentElement} = element;
  if (assignedSlot ?? parentElement) return assignedSlot ?? parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function scrolls(element: Element): boolean {
  return element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
}
