/**
 * Keeps what has the focus in the page out from under something that floats over it: the page is scrolled; where that does
 * not help, whoever floats is told to give way. Knows rectangles, neither launcher nor panel.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What floats. */
export interface Floating {
  /** Where it lies now, where it came to by giving way included. */
  readonly box: DOMRect;
  /** @param by CSS pixels from its lower edge to the upper edge of what it hides */
  giveWay(by: number): void;
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** More than this share of it hidden, and people look for their focus. */
const TOO_MUCH = 0.5;

/** How much of a box another one hides, from 0 to 1. */
export function hiddenShare(box: Box, cover: Box): number {
  const inline = Math.min(box.right, cover.right) - Math.max(box.left, cover.left);
  const block = Math.min(box.bottom, cover.bottom) - Math.max(box.top, cover.top);
  const area = (box.right - box.left) * (box.bottom - box.top);
  return inline <= 0 || block <= 0 || area <= 0 ? 0 : (inline * block) / area;
}

export class OutOfTheWay implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #floating: () => readonly Floating[];
  readonly #back: () => void;
  /** Until the browser has brought into sight what has the focus. */
  #scrolling = new AbortController();

  /**
   * @param floating what floats now
   * @param back called whenever the focus goes elsewhere: whoever gave way comes back
   */
  constructor(host: ReactiveControllerHost & Element, floating: () => readonly Floating[], back: () => void) {
    this.#host = host;
    this.#floating = floating;
    this.#back = back;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('focusin', this.#onFocus);
  }

  hostDisconnected(): void {
    document.removeEventListener('focusin', this.#onFocus);
    this.#scrolling.abort();
  }

  readonly #onFocus = (event: FocusEvent): void => this.look(event.composedPath());

  /** @param path of what has the focus now, innermost first */
  look(path: readonly EventTarget[]): void {
    const [target] = path;
    if (!(target instanceof Element)) return;
    this.#back();
    this.#scrolling.abort();
    if (path.includes(this.#host)) return;
    // The browser scrolls after it told of the focus; where the page scrolls smoothly, for a while.
    requestAnimationFrame(() => this.#uncover(target));
    this.#scrolling = new AbortController();
    const {signal} = this.#scrolling;
    document.addEventListener('scrollend', () => this.#uncover(target), {once: true, signal});
    // From here on it is the reader who scrolls.
    for (const own of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      document.addEventListener(own, () => this.#scrolling.abort(), {capture: true, passive: true, signal});
  }

  #uncover(target: Element): void {
    // The focus may have gone on while this was loaded.
    if (!target.matches(':focus')) return;
    const hiders = (): readonly Floating[] => {
      const place = target.getBoundingClientRect();
      return this.#floating().filter(({box}) => hiddenShare(place, box) > TOO_MUCH);
    };
    if (hiders().length === 0) return;
    target.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
    for (const hider of hiders()) hider.giveWay(hider.box.bottom - target.getBoundingClientRect().top);
  }
}
