/**
 * Base class of an element that must weigh next to nothing, where a template library would be most of it: properties with
 * attributes, controllers, one drawing for many changes. Everything else extends `SupportElement`.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {defineOnce} from './define-once.ts';
import {jsonConverter} from './json-property.ts';

/**
 * `text`, `number` and `json` (object or JSON text) have an attribute, in dashes; `word` and `flag` (a boolean) are written back
 * to theirs, for style sheets; a `value` has none.
 */
export type Setting = 'text' | 'word' | 'number' | 'flag' | 'json' | 'value';

const READ: Readonly<Record<Setting, (text: string | null) => unknown>> = {
  text: (text) => text ?? undefined,
  word: (text) => text ?? undefined,
  number: (text) => (text === null || Number.isNaN(Number(text)) ? undefined : Number(text)),
  flag: (text) => text !== null,
  json: (text) => jsonConverter.fromAttribute?.(text),
  value: () => undefined,
};

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

// Bare Node imports every entry, and has no elements.
const Base = globalThis.HTMLElement ?? Object;

export abstract class LightElement extends Base implements ReactiveControllerHost {
  /** Name by which `define` registers the class. */
  static readonly tagName: string;
  /** Properties by name. Declared as fields of the class too, for types and documentation. */
  static readonly settings: Readonly<Record<string, Setting>> = {};

  readonly #values: Record<string, unknown> = {};
  readonly #controllers = new Set<ReactiveController>();
  #update: Promise<boolean> | undefined;
  /** An element that the parser made is in the page before its constructor runs. */
  #connected = false;

  static get observedAttributes(): string[] {
    return Object.entries(this.settings).flatMap(([name, kind]) => (kind === 'value' ? [] : [dashed(name)]));
  }

  /** Registers the class. Where another copy of the package was faster, that one stays and the page's author is told once. */
  static define(
    this: typeof LightElement & CustomElementConstructor,
    tagName = this.tagName,
    registry = customElements,
  ): void {
    for (const [name, kind] of Object.entries(this.settings))
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: LightElement) {
          return this.#values[name] ?? (kind === 'flag' ? false : undefined);
        },
        set(this: LightElement, value: unknown) {
          this.#set(name, kind, value);
        },
      });
    defineOnce(this, tagName, registry);
  }

  /** Resolves after the drawing that is due. */
  get updateComplete(): Promise<boolean> {
    return this.#update ?? Promise.resolve(true);
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.#connected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(): void {
    this.#update ??= this.#draw();
  }

  connectedCallback(): void {
    // What a framework set before the element was defined hides the property.
    for (const name of Object.keys((this.constructor as typeof LightElement).settings))
      if (Object.hasOwn(this, name)) {
        const own = this as unknown as Record<string, unknown>;
        const value = own[name];
        delete own[name];
        own[name] = value;
      }
    this.#connected = true;
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#connected = false;
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _before: string | null, text: string | null): void {
    const [name = '', kind = 'value'] =
      Object.entries((this.constructor as typeof LightElement).settings).find(([one]) => dashed(one) === attribute) ??
      [];
    this.#set(name, kind, READ[kind](text));
  }

  #set(name: string, kind: Setting, given: unknown): void {
    // Frameworks pass objects as JSON text, too late or too early.
    const value = kind === 'json' && typeof given === 'string' ? READ.json(given) : given;
    if (this.#values[name] === value) return;
    this.#values[name] = value;
    if (kind === 'flag') this.toggleAttribute(name, Boolean(value));
    else if (kind === 'word' && typeof value === 'string') this.setAttribute(name, value);
    else if (kind === 'word') this.removeAttribute(name);
    this.requestUpdate();
  }

  async #draw(): Promise<boolean> {
    // What comes in this moment, being put into the page too, decides what there is to wait for.
    await Promise.resolve();
    await this.ready;
    this.#update = undefined;
    if (this.isConnected) this.draw();
    return true;
  }

  /** What the next drawing waits for, besides what happens in this moment. */
  protected get ready(): Promise<unknown> | undefined {
    return undefined;
  }

  /** Brings what is shown up to what the properties say. */
  protected abstract draw(): void;
}
