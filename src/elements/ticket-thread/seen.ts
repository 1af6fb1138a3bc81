/** Tells whether the end of the thread is really looked at: on the screen, in a page that is in front. */

/** Who writes an answer below a thread has its end above his screen: one screen up still counts. */
const ABOVE = '100% 0px 0px 0px';

export class Seen {
  readonly #changed: () => void;
  #observer: IntersectionObserver | undefined;
  #element: Element | undefined;
  #onScreen = false;

  /** @param changed called when the end comes into sight */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get now(): boolean {
    return this.#onScreen && document.visibilityState === 'visible';
  }

  /** Watches this element from now on, and no other. */
  watch(element: Element | null): void {
    if ((element ?? undefined) === this.#element) return;
    this.stop();
    if (!element) return;
    this.#element = element;
    this.#observer = new IntersectionObserver(
      (entries) => {
        this.#onScreen = entries.at(-1)?.isIntersecting ?? false;
        this.#tell();
      },
      {rootMargin: ABOVE},
    );
    this.#observer.observe(element);
    document.addEventListener('visibilitychange', this.#tell);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#element = undefined;
    this.#onScreen = false;
    document.removeEventListener('visibilitychange', this.#tell);
  }

  readonly #tell = (): void => {
    if (this.now) this.#changed();
  };
}
