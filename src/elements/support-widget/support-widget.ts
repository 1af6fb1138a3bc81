/**
 * Help on any page: a launcher that weighs little, and a panel whose inside is loaded when somebody wants it. Everything here is
 * made without a template engine, since most visitors never open it. What is inside (sign in, form, list, thread) belongs to
 * `widget-panel.ts`, which whoever defines this one loads (see `loaders`).
 */
import type {TicketAdapter} from '../../core/adapter.ts';
import type {AdapterOptions} from '../../core/registry.ts';
import type {Area} from '../../i18n/catalogues.ts';
import {str} from '../../i18n/msg.ts';
import {JsonChild} from '../internal/json-child.ts';
import {LightElement, type Setting} from '../internal/light-element.ts';
import {LocalizeController} from '../internal/localize-controller.ts';
import {tokens} from '../internal/tokens.ts';
import type {Prefill} from '../parts/prefill.ts';
import {focused} from './dom.ts';
import {type SupportUnreadEvent, SupportToggleEvent} from './events.ts';
import {Frame} from './frame.ts';
import type {Floating, OutOfTheWay} from './out-of-the-way.ts';
import {widgetStyles} from './styles.ts';
import type {WidgetPanel} from './widget-panel.ts';

/** Where the panel is modal; the style sheet says the same. */
const NARROW = '(width < 40rem), (height < 30rem)';
/** Between the launcher and what it gives way to, CSS pixels. */
const GAP = 8;
const PANEL = 'support-widget-panel';

/**
 * @summary Help on any page: a launcher button and a panel with form, list and thread.
 * @tag support-widget
 *
 * @attr {es|en} lang - language of this element; where absent that of the nearest ancestor with one, else of the page
 * @attr {string} adapter - the name of a registered backend (`http`, `memory`)
 * @attr {string} endpoint - base address of the server, for adapters by name
 * @attr {string} token-url - address of the host that answers with an identity token as plain text, for adapters by name
 * @attr {string} policy - the procedure as a policy document in JSON; the desk's own wins over it
 * @attr {boolean} open - whether the panel is open
 * @attr {start|end} side - the lower corner; `end` where absent
 * @attr {string} label - words of the launcher; "Help" in the reader's language where absent
 * @attr {string} heading - heading of the panel; "Support" in the reader's language where absent
 * @attr {string} route - what the panel shows: `new`, `tickets` or `tickets/<id>`
 * @attr {string} prefill - fills the form, as JSON: `subject`, `body`, `problemType`, `service`, and `facts` by id
 * @attr {string} sign-in-url - where visitors sign in whom the desk does not know
 * @attr {number} unread - how many messages are unread, where the host knows
 * @attr {boolean} watch - asks the desk for unread messages before anybody opens the panel
 * @attr {string} hash-prefix - a link to this hash opens the panel, and below it a view: `#support/new`
 *
 * @slot icon - instead of the launcher's picture
 * @slot header - in the panel's header, after its heading
 * @slot privacy - privacy notice of the form, before its button
 *
 * @fires {SupportToggleEvent} support-toggle - the panel was opened or closed
 * @fires {SupportUnreadEvent} support-unread - the number of unread messages became another one
 *
 * @csspart launcher - the button
 * @csspart label - its words; on small screens only its picture is seen
 * @csspart badge - how many messages are unread
 * @csspart panel - the panel
 * @csspart header - its upper edge, with heading and close button
 * @csspart heading - its heading
 * @csspart close - the button that closes it
 * @csspart body - what scrolls below
 * @csspart sign-in - what visitors see whom the desk does not know
 * @csspart error - how to get help where there is no desk
 *
 * @cssprop [--ventanilla-widget-block-offset=1.25rem] - distance from the lower edge of the screen
 * @cssprop [--ventanilla-widget-inline-offset=1.25rem] - distance from its side
 * @cssprop [--ventanilla-widget-inline-size=26rem] - width of the panel, where the screen has it
 * @cssprop [--ventanilla-widget-block-size=44rem] - height of the panel, where the screen has it
 * @cssprop [--ventanilla-widget-z-index=10000] - what it lies above
 */
export class SupportWidget extends LightElement {
  static override readonly tagName = 'support-widget';
  static readonly areas: readonly Area[] = ['widget'];
  static override readonly settings: Readonly<Record<string, Setting>> = {
    adapter: 'text',
    endpoint: 'text',
    tokenUrl: 'text',
    getToken: 'value',
    policy: 'json',
    open: 'flag',
    side: 'text',
    label: 'text',
    heading: 'text',
    route: 'text',
    prefill: 'json',
    signInUrl: 'text',
    unread: 'number',
    watch: 'flag',
    hashPrefix: 'text',
  };
  /** Loads and defines what the panel shows; the define entry sets it. */
  static loaders: {readonly panel?: () => Promise<unknown>} = {};

  /** The backend: an adapter object, or the name of a registered one (`http`, `memory`). */
  declare adapter: TicketAdapter | string | undefined;
  /** Base address of the server, for adapters by name. */
  declare endpoint: string | undefined;
  /** Address of the host that answers with an identity token as plain text, for adapters by name. */
  declare tokenUrl: string | undefined;
  /** Gives identity tokens, for adapters by name; wins over `token-url`. */
  declare getToken: AdapterOptions['getToken'];
  /** The procedure as a policy document; the desk's own wins over it. */
  declare policy: object | undefined;

  /** Whether the panel is open. Methods are `show`, `close` and `toggle`: frameworks would overwrite one of this name. */
  declare open: boolean;
  /** The lower corner: `end`, or `start`. */
  declare side: 'start' | 'end' | undefined;
  /** Words of the launcher; "Help" in the reader's language where absent. */
  declare label: string | undefined;
  /** Heading of the panel; "Support" in the reader's language where absent. */
  declare heading: string | undefined;
  /** What the panel shows: `new`, `tickets` or `tickets/<id>`. Where absent the form, or the tickets if one has unread messages. */
  declare route: string | undefined;
  /** Fills the form, as JSON or object: `subject`, `body`, `problemType`, `service`, and `facts` by id. */
  declare prefill: Prefill | undefined;
  /** Where visitors sign in whom the desk does not know. */
  declare signInUrl: string | undefined;
  /** How many messages are unread, where the host knows; counted by the widget itself once it was opened, or with `watch`. */
  declare unread: number | undefined;
  /** Asks the desk for unread messages before anybody opens the panel, when the page has nothing else to do. */
  declare watch: boolean;
  /** An address with this hash opens the panel, and below it a view: `#support/new`. */
  declare hashPrefix: string | undefined;

  readonly #i18n = new LocalizeController(this, SupportWidget.areas);
  readonly #frame = new Frame();
  #panel: WidgetPanel | undefined;
  #loading: Promise<void> | undefined;
  #aside: OutOfTheWay | undefined;
  #narrow: MediaQueryList | undefined;
  /** What had the focus before the panel. */
  #from: HTMLElement | null = null;
  /** Whether it was opened at least once. */
  #wanted = false;
  #drawn = false;
  /** As handed to the inside last; there one goes on by oneself. */
  #route: string | undefined;

  constructor() {
    super();
    new JsonChild(this, (name) => name in SupportWidget.settings);
    const {launcher, close, panel} = this.#frame;
    launcher.addEventListener('click', () => this.toggle());
    // What is likely to be wanted is on its way before it is.
    for (const hint of ['pointerenter', 'focus']) launcher.addEventListener(hint, () => void this.#load());
    close.addEventListener('click', () => this.close());
    panel.addEventListener('cancel', (event) => {
      if (event.target !== panel) return;
      event.preventDefault();
      this.close();
    });
    this.addEventListener('support-unread', ({unread}: SupportUnreadEvent) => this.#count(unread));
  }

  /** Opens the panel. @param route what it shows: `new`, `tickets` or `tickets/<id>` */
  show(route?: string): void {
    if (route !== undefined) {
      this.route = route;
      this.#route = undefined;
    }
    this.open = true;
  }

  /** Closes the panel; what was typed in it stays. */
  close(): void {
    this.open = false;
  }

  toggle(): void {
    this.open = !this.open;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.shadowRoot) this.#build();
    this.#narrow = matchMedia(NARROW);
    this.#narrow.addEventListener('change', this.#onWidth);
    window.addEventListener('hashchange', this.#onHash);
    if (!this.#aside) document.addEventListener('focusin', this.#onFirstFocus, {once: true});
    this.#onHash();
    // What was moved in the page left the top layer.
    if (this.#drawn && this.open) this.#place(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#narrow?.removeEventListener('change', this.#onWidth);
    window.removeEventListener('hashchange', this.#onHash);
    document.removeEventListener('focusin', this.#onFirstFocus);
    this.#frame.panel.close();
  }

  #build(): void {
    const root = this.attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + widgetStyles);
    root.adoptedStyleSheets = [sheet];
    root.append(...this.#frame.nodes);
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
  }

  /** The first picture waits for its words, so that nobody sees a flash of another language. */
  protected override get ready(): Promise<unknown> | undefined {
    return this.#i18n.loading;
  }

  protected override draw(): void {
    this.#say();
    const first = !this.#drawn;
    this.#drawn = true;
    if (this.open !== this.#frame.panel.open) this.#openOrClose(first);
    if (this.watch && !this.#loading) whenIdle(() => void this.#load());
    this.#hand();
  }

  #say(): void {
    const {msg} = this.#i18n;
    const count = this.unread ?? 0;
    const unread =
      count === 1
        ? msg('1 unread message', {id: 'widget.unread-one'})
        : msg(str`${count} unread messages`, {id: 'widget.unread'});
    this.#frame.launcher.setAttribute('aria-expanded', String(this.open));
    this.#frame.say(
      {
        label: this.label ?? msg('Help', {id: 'widget.label'}),
        heading: this.heading ?? msg('Support', {id: 'widget.heading'}),
        close: msg('Close', {id: 'widget.close'}),
        unread: count > 0 ? unread : '',
      },
      count,
    );
  }

  /** @param atOnce it is open from the first picture on: nobody asked for the focus to move */
  #openOrClose(atOnce: boolean): void {
    const {panel, launcher, status} = this.#frame;
    if (this.open) {
      this.#wanted = true;
      status.textContent = '';
      this.#from = focused();
      this.#place(atOnce);
      void this.#load();
    } else {
      const inside = this.matches(':focus-within');
      panel.close();
      const back = this.#from?.isConnected && this.#from.checkVisibility() ? this.#from : launcher;
      if (inside) back.focus({preventScroll: true});
    }
    this.dispatchEvent(new SupportToggleEvent(this.open));
  }

  /** Shows the panel as it belongs on a screen of this size. */
  #place(quietly = false): void {
    const {panel} = this.#frame;
    if (this.#narrow?.matches) panel.showModal();
    else if (quietly) panel.setAttribute('open', '');
    else panel.show();
  }

  readonly #onWidth = (): void => {
    if (!this.open) return;
    const at = focused();
    this.#frame.panel.close();
    this.#place(true);
    at?.focus({preventScroll: true});
  };

  /** Only for those who use the keyboard, and once: from then on it looks by itself. */
  readonly #onFirstFocus = (event: FocusEvent): void => {
    const path = event.composedPath();
    import('./out-of-the-way.ts').then(
      ({OutOfTheWay}) => {
        const back = (): void => void this.#frame.launcher.style.removeProperty('translate');
        this.#aside = new OutOfTheWay(this, () => this.#floating(), back);
        this.#aside.look(path);
      },
      // The network may be back with the next one.
      () => document.addEventListener('focusin', this.#onFirstFocus, {once: true}),
    );
  };

  get #hashPrefix(): string {
    return this.hashPrefix ?? '#support';
  }

  readonly #onHash = (): void => {
    const {hash, pathname, search} = location;
    const hashPrefix = this.#hashPrefix;
    if (hash !== hashPrefix && !hash.startsWith(`${hashPrefix}/`)) return;
    // The same link opens it again.
    history.replaceState(history.state, '', pathname + search);
    // Whoever followed a link goes on in the panel, even on a page that is new.
    void this.updateComplete.then(() => this.show(hash.slice(hashPrefix.length + 1) || undefined));
  };

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.open) return;
    event.preventDefault();
    this.close();
  }

  /** Loads the inside, once; after a failure the next call tries again. */
  #load(): Promise<void> {
    const {msg} = this.#i18n;
    const {body} = this.#frame;
    if (!this.#loading) {
      this.#frame.waiting(msg('Loading…', {id: 'widget.loading'}));
      this.#loading = this.#fill().catch((error: unknown) => {
        console.error('ventanilla: the panel of the widget could not be loaded.', error);
        this.#loading = undefined;
        this.#frame.failed(
          msg('Support could not be loaded. Check your connection and try again.', {id: 'widget.failed'}),
          msg('Try again', {id: 'widget.retry'}),
          () => void this.#load(),
        );
        if (!this.open) body.replaceChildren();
      });
    }
    return this.#loading;
  }

  async #fill(): Promise<void> {
    await SupportWidget.loaders.panel?.();
    const panel = document.createElement(PANEL) as WidgetPanel;
    panel.setAttribute('exportparts', 'sign-in, error');
    const privacy = document.createElement('slot');
    privacy.name = privacy.slot = 'privacy';
    panel.append(privacy);
    this.#panel = panel;
    this.#route = undefined;
    this.#hand();
    this.#frame.body.replaceChildren(panel);
  }

  /** Gives the inside what was said to the widget. */
  #hand(): void {
    const {adapter, endpoint, tokenUrl, getToken, policy, prefill, signInUrl, unread} = this;
    const hashPrefix = this.#hashPrefix;
    const given = {adapter, endpoint, tokenUrl, getToken, policy, prefill, signInUrl, hashPrefix, unread};
    if (!this.#panel) return;
    Object.assign(this.#panel, given, {wanted: this.#wanted, shown: this.open});
    if (this.route !== this.#route) this.#panel.route = this.#route = this.route;
  }

  #count(unread: number): void {
    const more = unread > (this.unread ?? 0);
    this.unread = unread;
    if (more && !this.open)
      this.#frame.status.textContent = this.#i18n.msg('There is a new message from support.', {id: 'widget.arrived'});
  }

  #floating(): Floating[] {
    const {panel, launcher} = this.#frame;
    const step = (by: number): void => {
      if (by + GAP <= launcher.getBoundingClientRect().top) launcher.style.translate = `0 -${by + GAP}px`;
    };
    const floating = [{box: launcher.getBoundingClientRect(), giveWay: step}];
    // Nothing that was typed is lost, and the reader sees where he is.
    if (this.open) floating.push({box: panel.getBoundingClientRect(), giveWay: () => this.close()});
    return floating;
  }
}

/** Where the browser does not tell, soon. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, {timeout: 5000});
  else setTimeout(run, 1000);
}

/** With the names of the events for `addEventListener`. */
export type * from './events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'support-widget': SupportWidget;
  }
}
