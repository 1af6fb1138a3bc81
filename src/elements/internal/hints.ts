/**
 * Tells who cannot see it that there is advice, or something else that may help: after a pause or when a field is left, once
 * for each new finding, seldom, and never in the midst of a word. Remembers whether the reader wants it at all. Draws nothing.
 */

/** Milliseconds without a key. */
const PAUSE = 1500;
/** Milliseconds between two announcements, whatever is typed. */
const SELDOM = 10_000;
/** In the browser's own memory; what it holds is a wish about reading and no data. */
const WISH = 'ventanilla.hints';

export interface Hint {
  /** The same for the same piece of advice. */
  readonly key: string;
  readonly text: string;
}

/** What one announcement tells. */
export interface Told {
  /** How many pieces of advice there are, and the first new one; absent where none is new. */
  readonly advice?: {readonly count: number; readonly first: string};
  /** Whole sentences about something else. */
  readonly also?: string;
}

/** The clock of the page; a test gives its own. */
export interface Clock {
  now(): number;
  set(callback: () => void, milliseconds: number): unknown;
  clear(handle: unknown): void;
}

const SYSTEM: Clock = {
  now: () => performance.now(),
  set: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clear: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

export class Hints {
  readonly #current: () => readonly Hint[];
  readonly #say: (told: Told) => void;
  readonly #clock: Clock;
  #told: ReadonlySet<string> = new Set();
  #last = -Infinity;
  #pending: unknown;
  #also: string | undefined;
  #on = wished();

  /**
   * @param current what may be shown now
   * @param say announces it
   */
  constructor(current: () => readonly Hint[], say: (told: Told) => void, clock = SYSTEM) {
    this.#current = current;
    this.#say = say;
    this.#clock = clock;
  }

  /** Whether advice is shown and announced while one writes. */
  get on(): boolean {
    return this.#on;
  }

  switch(on: boolean): void {
    this.#on = on;
    this.stop();
    try {
      if (on) localStorage.removeItem(WISH);
      else localStorage.setItem(WISH, 'off');
    } catch {
      // A browser without memory keeps the wish as long as the page.
    }
  }

  /** To be called at every input. */
  typed(): void {
    this.#wait(PAUSE);
  }

  /** Something else that may help: told with the next advice, or by itself after a pause. */
  also(text: string): void {
    this.#also = text;
    if (this.#pending === undefined) this.#wait(PAUSE);
  }

  /** A field was left: who comes back to it later knows. */
  left(): void {
    if (this.#pending !== undefined) this.#wait(0);
  }

  /** What is pending has no place any more. */
  stop(): void {
    this.#cancel();
    this.#also = undefined;
  }

  /** Begins anew. */
  reset(): void {
    this.stop();
    this.#told = new Set();
  }

  #wait(milliseconds: number): void {
    this.#cancel();
    if (!this.#on) return;
    const seldom = this.#last + SELDOM - this.#clock.now();
    this.#pending = this.#clock.set(
      () => {
        this.#pending = undefined;
        this.#tell();
      },
      Math.max(milliseconds, seldom),
    );
  }

  #tell(): void {
    const hints = this.#current();
    const fresh = hints.find(({key}) => !this.#told.has(key));
    // What was mended and comes back is new again.
    this.#told = new Set(hints.map(({key}) => key));
    const also = this.#also;
    this.#also = undefined;
    if (!fresh && also === undefined) return;
    this.#last = this.#clock.now();
    this.#say({
      ...(fresh && {advice: {count: hints.length, first: fresh.text}}),
      ...(also !== undefined && {also}),
    });
  }

  #cancel(): void {
    if (this.#pending !== undefined) this.#clock.clear(this.#pending);
    this.#pending = undefined;
  }
}

function wished(): boolean {
  try {
    return localStorage.getItem(WISH) !== 'off';
  } catch {
    return true;
  }
}
