/** Hears that the browser went offline or came back, while the element is in the page. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class Connection implements ReactiveController {
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('online', this.#changed);
    globalThis.addEventListener('offline', this.#changed);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('online', this.#changed);
    globalThis.removeEventListener('offline', this.#changed);
  }
}
