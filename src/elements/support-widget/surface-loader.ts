/** Brings the panel when somebody is about to open it, once; after a failure the next wish tries again. Never throws. */
import type {Surface, SurfaceHost} from './surface.ts';

export class SurfaceLoader {
  readonly #host: SurfaceHost;
  readonly #ended: (failed: boolean) => void;
  #current: Surface | undefined;
  #comes: Promise<void> | undefined;

  /** @param ended called when it is here, and when it could not be loaded */
  constructor(host: SurfaceHost, ended: (failed: boolean) => void) {
    this.#host = host;
    this.#ended = ended;
  }

  /** `undefined` until it is here. */
  get current(): Surface | undefined {
    return this.#current;
  }

  load(): Promise<void> {
    return (this.#comes ??= this.#load());
  }

  async #load(): Promise<void> {
    try {
      const {Surface} = await import('./surface.ts');
      this.#current = new Surface(this.#host);
      this.#ended(false);
    } catch (error) {
      console.error('ventanilla: the panel of the widget could not be loaded.', error);
      this.#comes = undefined;
      this.#ended(true);
    }
  }
}
