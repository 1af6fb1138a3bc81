/**
 * The panel: over a corner of the page where there is room, else over all of it and modal. Loaded when somebody is about to
 * open it, and filled with what is loaded after it. Knows nothing of tickets.
 */
import type {Msg} from '../../i18n/msg.ts';
import {focused, make, picture} from './dom.ts';
import {Inside} from './inside.ts';
import {surfaceStyles} from './surface-styles.ts';

/** Where the panel is modal; the style sheet says the same. */
const NARROW = '(width < 40rem), (height < 30rem)';
const CROSS = 'M6 6l12 12M18 6 6 18';

export interface SurfaceHost {
  /** Where the focus goes when nobody else had it. */
  readonly launcher: HTMLElement;
  root(): ShadowRoot;
  msg(): Msg;
  /** In the reader's language. */
  heading(): string;
  close(): void;
  /** Loads and defines what is inside. @throws whatever the module loader throws */
  define(): Promise<void>;
  /** What is inside was made, and is shown next. */
  made(): void;
}

export class Surface {
  readonly inside = new Inside();
  readonly #host: SurfaceHost;
  readonly #narrow = matchMedia(NARROW);
  readonly #heading = make('h2', {id: 'heading', part: 'heading', tabindex: '-1', autofocus: ''});
  readonly #close = make('button', {part: 'close', type: 'button'}, picture('cross', CROSS));
  readonly #body = make('div', {part: 'body'});
  readonly #panel = make(
    'dialog',
    {id: 'panel', part: 'panel', 'aria-labelledby': 'heading'},
    make('header', {part: 'header'}, this.#heading, make('slot', {name: 'header'}), this.#close),
    this.#body,
  );
  /** What had the focus before. */
  #from: HTMLElement | null = null;
  #filling: Promise<void> | undefined;

  constructor(host: SurfaceHost) {
    this.#host = host;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(surfaceStyles);
    const root = host.root();
    root.adoptedStyleSheets.push(sheet);
    // Before the launcher, which is the last thing in the page.
    root.prepend(this.#panel);
    this.#close.addEventListener('click', () => host.close());
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    this.#panel.addEventListener('cancel', (event) => {
      if (event.target !== this.#panel) return;
      event.preventDefault();
      host.close();
    });
    this.#narrow.addEventListener('change', () => this.again());
  }

  get isOpen(): boolean {
    return this.#panel.open;
  }

  get box(): DOMRect {
    return this.#panel.getBoundingClientRect();
  }

  say(): void {
    this.#heading.textContent = this.#host.heading();
    this.#close.setAttribute('aria-label', this.#host.msg()('Close', {id: 'widget.close'}));
  }

  /** @param quietly nobody asked for it just now: the focus stays where it is */
  open(quietly: boolean): void {
    this.#from = focused();
    this.#place(quietly);
    void this.load();
  }

  /** Hides it; the focus goes back where it was, unless it went elsewhere meanwhile. */
  shut(): void {
    const {root, launcher} = this.#host;
    const inside = root().activeElement !== null;
    this.#panel.close();
    const back = this.#from?.isConnected && this.#from.checkVisibility() ? this.#from : launcher;
    if (inside) back.focus({preventScroll: true});
  }

  /** Shows it anew as the screen is now, or after it was moved in the page; what is inside keeps text and focus. */
  again(): void {
    if (!this.isOpen) return;
    const at = focused();
    this.#panel.close();
    this.#place(true);
    at?.focus({preventScroll: true});
  }

  #place(quietly: boolean): void {
    if (this.#narrow.matches) this.#panel.showModal();
    else if (quietly) this.#panel.setAttribute('open', '');
    else this.#panel.show();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.isOpen) return;
    event.preventDefault();
    this.#host.close();
  }

  /** Loads the inside, once; after a failure the next call tries again. */
  load(): Promise<void> {
    return (this.#filling ??= this.#fill());
  }

  async #fill(): Promise<void> {
    const msg = this.#host.msg();
    const waiting = make('p', {class: 'visually-hidden'}, text(msg('Loading…', {id: 'widget.loading'})));
    this.#body.replaceChildren(make('div', {class: 'waiting'}, waiting, make('i'), make('i'), make('i')));
    try {
      await this.#host.define();
      const inside = this.inside.make();
      this.#host.made();
      this.#body.replaceChildren(inside);
    } catch (error) {
      console.error('ventanilla: what is inside the widget could not be loaded.', error);
      this.#filling = undefined;
      this.#failed();
    }
  }

  #failed(): void {
    const msg = this.#host.msg();
    const why = msg('Support could not be loaded. Check your connection and try again.', {id: 'widget.failed'});
    const retry = make('button', {class: 'retry', type: 'button'}, text(msg('Try again', {id: 'widget.retry'})));
    retry.addEventListener('click', () => {
      this.#heading.focus();
      void this.load();
    });
    this.#body.replaceChildren(make('div', {class: 'failed'}, make('p', {role: 'alert'}, text(why)), retry));
  }
}

const text = (words: string): Text => document.createTextNode(words);
