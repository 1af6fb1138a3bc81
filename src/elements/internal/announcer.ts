/**
 * One polite live region in an element's shadow root. It is there, empty, from the first render, since a region that
 * comes with its text is not read. Knows no words.
 */
import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#text = '';
  }

  /** Says it once. The same text twice in a row is told apart by an invisible mark, or readers would skip it. */
  say(text: string): void {
    this.#text = text === this.#text ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
  }

  /** The region; put it once at the end of the element's template. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite" aria-atomic="true" data-announcer>
      ${this.#text}
    </div>`;
  }
}
