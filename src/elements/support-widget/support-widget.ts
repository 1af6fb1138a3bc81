/**
 * Help on any page: a launcher that weighs little, made without a template engine, since most visitors never open it. The panel
 * (`surface.ts`) comes when somebody is about to; what is inside it (sign in, form, list, thread: `widget-panel.ts`) right after,
 * by whoever defines this element (see `loaders`).
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
import {type SupportUnreadEvent, SupportToggleEvent} from './events.ts';
import {waitForFocus} from './first-focus.ts';
import {followHash} from './hash-links.ts';
import {Launcher} from './launcher.ts';
import {widgetStyles} from './styles.ts';
import {SurfaceLoader} from './surface-loader.ts';

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
 * @csspart status - what went wrong, beside the launcher
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
    side: 'word',
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
  readonly #launcher = new Launcher();
  readonly #loader = new SurfaceLoader(
    {
      launcher: this.#launcher.button,
      root: () => this.shadowRoot as ShadowRoot,
      msg: () => this.#i18n.msg,
      heading: () => this.heading ?? this.#i18n.msg('Support', {id: 'widget.heading'}),
      close: () => this.close(),
      define: () => this.#define(),
      made: () => this.#hand(),
    },
    (failed) => this.#loaded(failed),
  );
  /** Whether it was open from the first picture on. */
  #openAtFirst: boolean | undefined;
  /** Whether it was opened at least once. */
  #wanted = false;

  constructor() {
    super();
    new JsonChild(this, (name) => name in SupportWidget.settings);
    followHash(
      this,
      () => this.#hashPrefix,
      (route) => this.show(route),
    );
    const {button} = this.#launcher;
    waitForFocus(this, button, () => this.#surface);
    button.addEventListener('click', () => this.toggle());
    // What is likely to be wanted is on its way before it is.
    for (const hint of ['pointerenter', 'focus']) button.addEventListener(hint, () => void this.#load());
    this.addEventListener('support-unread', ({unread}: SupportUnreadEvent) => this.#count(unread));
  }

  /** Opens the panel. @param route what it shows: `new`, `tickets` or `tickets/<id>` */
  show(route?: string): void {
    if (route !== undefined) {
      this.route = route;
      this.#surface?.inside.forgetRoute();
      this.requestUpdate();
    }
    this.open = true;
  }

  /** Closes the panel; what was typed in it stays. */
  close(): void {
    this.open = false;
  }

  /** Opens or closes the panel. */
  toggle(): void {
    this.open = !this.open;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.shadowRoot) this.#build();
    // What was moved in the page left the top layer.
    this.#surface?.again();
  }

  #build(): void {
    const root = this.attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + widgetStyles);
    root.adoptedStyleSheets = [sheet];
    root.append(this.#launcher.status, this.#launcher.button);
  }

  /** The first picture waits for its words, so that nobody sees a flash of another language. */
  protected override get ready(): Promise<unknown> | undefined {
    return this.#i18n.loading;
  }

  protected override draw(): void {
    this.#openAtFirst ??= this.open;
    this.#say();
    if (this.open !== (this.#surface?.isOpen ?? false)) this.#openOrShut();
    if (this.watch && !this.#surface?.inside.isMade)
      whenIdle(() => void this.#load().then(() => this.#surface?.load()));
    this.#hand();
  }

  #say(): void {
    const {msg} = this.#i18n;
    const count = this.unread ?? 0;
    const unread =
      count === 1
        ? msg('1 unread message', {id: 'widget.unread-one'})
        : msg(str`${count} unread messages`, {id: 'widget.unread'});
    this.#launcher.say(this.label ?? msg('Help', {id: 'widget.label'}), count > 0 ? unread : '', count);
    this.#surface?.say();
  }

  #openOrShut(): void {
    const {button} = this.#launcher;
    if (!this.#surface) {
      button.classList.add('busy');
      return void this.#load();
    }
    button.classList.remove('busy');
    button.setAttribute('aria-expanded', String(this.open));
    if (this.open) {
      this.#wanted = true;
      this.#launcher.tell('');
      this.#surface.open(this.#openAtFirst === true);
      this.#openAtFirst = false;
    } else this.#surface.shut();
    this.dispatchEvent(new SupportToggleEvent(this.open));
  }

  /** Loads the panel and the code of what is inside; asks the desk for nothing. */
  #load(): Promise<void> {
    // Its failure is told when it is needed.
    this.#define().catch(() => undefined);
    return this.#loader.load();
  }

  #loaded(failed: boolean): void {
    if (!failed) return this.requestUpdate();
    this.#launcher.button.classList.remove('busy');
    if (!this.open) return;
    this.open = false;
    const why = this.#i18n.msg('Support could not be loaded. Check your connection and try again.', {
      id: 'widget.failed',
    });
    this.#launcher.tell(why, true);
  }

  async #define(): Promise<void> {
    await (this.constructor as typeof SupportWidget).loaders.panel?.();
  }

  get #surface() {
    return this.#loader.current;
  }

  /** Gives the inside what was said to the widget. */
  #hand(): void {
    const {adapter, endpoint, tokenUrl, getToken, policy, prefill, signInUrl, unread} = this;
    const given = {adapter, endpoint, tokenUrl, getToken, policy, prefill, signInUrl, unread};
    const state = {hashPrefix: this.#hashPrefix, wanted: this.#wanted, shown: this.open};
    this.#surface?.inside.hand({...given, ...state}, this.route);
  }

  #count(unread: number): void {
    const more = unread > (this.unread ?? 0);
    this.unread = unread;
    if (more && !this.open)
      this.#launcher.tell(this.#i18n.msg('There is a new message from support.', {id: 'widget.arrived'}));
  }

  get #hashPrefix(): string {
    return this.hashPrefix ?? '#support';
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
