/**
 * Settings of an element as `<script type="application/json">` inside it, for pages whose templates print JSON more safely
 * than attributes. Each key is a property of the element; what an attribute or a property already said stays. The script may
 * come after the element, as the parser brings it.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warnOnce} from './json-property.ts';

export class JsonChild implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #known: (name: string) => boolean;
  readonly #read = new WeakMap<Node, string>();
  #observer: MutationObserver | undefined;

  /** @param known whether the element has a setting of this name */
  constructor(host: ReactiveControllerHost & HTMLElement, known: (name: string) => boolean) {
    this.#host = host;
    this.#known = known;
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
    this.#observer = new MutationObserver(() => this.#look());
    this.#observer.observe(this.#host, {childList: true});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(): void {
    for (const child of this.#host.children) {
      if (!(child instanceof HTMLScriptElement) || child.type !== 'application/json') continue;
      const text = child.textContent;
      if (this.#read.get(child) === text) continue;
      this.#read.set(child, text);
      this.#take(text);
    }
  }

  #take(text: string): void {
    const tag = this.#host.localName;
    let settings: unknown;
    try {
      settings = JSON.parse(text);
    } catch {
      // Told below.
    }
    if (typeof settings !== 'object' || settings === null)
      return warnOnce(`the JSON script in <${tag}> holds no object.`);
    const host = this.#host as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(settings)) {
      if (name === 'lang') this.#host.lang ||= String(value);
      else if (!this.#known(name)) warnOnce(`<${tag}> has no setting '${name}'.`);
      else if (!host[name]) host[name] = value;
    }
  }
}
