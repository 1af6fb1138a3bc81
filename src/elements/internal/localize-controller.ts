/**
 * Gives one element its language and its words. The language is the element's own `lang`, else the nearest ancestor's
 * across shadow hosts (the document's root included), else Spanish, and changes live. Knows no message; catalogues are
 * loaded by `i18n/`.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DEFAULT_LANGUAGE, type Language, toLanguage} from '../../core/language.ts';
import {type Area, catalogue, loadCatalogue} from '../../i18n/catalogues.ts';
import {createMsg, type Msg} from '../../i18n/msg.ts';

/** The nearest `lang` that names a supported language, through shadow roots and slots' hosts. */
export function languageAt(element: Element): Language {
  for (let at: Element | null = element; at; at = parentAcrossRoots(at)) {
    const language = toLanguage(at.getAttribute('lang'));
    if (language) return language;
  }
  return DEFAULT_LANGUAGE;
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #areas: readonly Area[];
  readonly #observer: MutationObserver | undefined;
  #language: Language = DEFAULT_LANGUAGE;
  #msg: Msg = createMsg(undefined);
  /** The catalogues on their way; `undefined` once they are here. */
  loading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & Element, areas: readonly Area[]) {
    this.#host = host;
    this.#areas = areas;
    // Bare Node has no observers, and needs none: an element is never connected there.
    if (typeof MutationObserver !== 'undefined') this.#observer = new MutationObserver(() => this.#refresh());
    host.addController(this);
  }

  get language(): Language {
    return this.#language;
  }

  get msg(): Msg {
    return this.#msg;
  }

  hostConnected(): void {
    for (let root: Node | undefined = this.#host.getRootNode(); root;) {
      this.#observer?.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
      root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
    }
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #refresh(): void {
    const language = languageAt(this.#host);
    if (language === this.#language && (this.loading || this.#isLoaded(language))) return this.#apply(language);
    this.#language = language;
    if (this.#isLoaded(language)) return this.#apply(language);
    const loading = Promise.all(this.#areas.map((area) => loadCatalogue(area, language)))
      .catch((error: unknown) => {
        // English is in the code: a form in another language beats no form.
        console.error(`ventanilla: the '${language}' texts could not be loaded; showing English.`, error);
      })
      .then(() => {
        if (this.loading === loading) this.loading = undefined;
        if (this.#language === language) this.#apply(language);
      });
    this.loading = loading;
    this.#host.requestUpdate();
  }

  #isLoaded(language: Language): boolean {
    return language === 'en' || this.#areas.every((area) => catalogue(area, language) !== undefined);
  }

  #apply(language: Language): void {
    this.#language = language;
    const templates = Object.fromEntries(
      this.#areas.flatMap((area) => Object.entries(catalogue(area, language) ?? {})),
    );
    this.#msg = createMsg(templates);
    this.#host.requestUpdate();
  }
}
