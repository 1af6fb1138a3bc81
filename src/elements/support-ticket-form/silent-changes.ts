/** Sees values that change without an event, as dictation programs and password managers do. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds between two looks. */
const LOOK = 1000;

export class SilentChanges implements ReactiveController {
  readonly #look: () => void;
  #handle: ReturnType<typeof setInterval> | undefined;

  /** @param look called about once a second, while the element is in the page */
  constructor(host: ReactiveControllerHost, look: () => void) {
    this.#look = look;
    host.addController(this);
  }

  hostConnected(): void {
    this.#handle = setInterval(this.#look, LOOK);
  }

  hostDisconnected(): void {
    clearInterval(this.#handle);
  }
}
