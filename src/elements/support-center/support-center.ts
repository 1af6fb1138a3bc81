/**
 * The client area's support page in one tag: list, thread and form, with addresses that can be kept and a back button that
 * works. Uses the other elements by their tags only; whoever defines this one defines them (see `loaders`).
 */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {mayUse} from '../../core/access.ts';
import {TicketError} from '../../core/errors.ts';
import type {Area} from '../../i18n/catalogues.ts';
import {Announcer} from '../internal/announcer.ts';
import {baseStyles} from '../internal/base-styles.ts';
import {jsonConverter} from '../internal/json-property.ts';
import {SupportElement} from '../internal/support-element.ts';
import {demoNote} from '../parts/demo-note.ts';
import {failure, noBackend, panelStateStyles, skeleton} from '../parts/panel-states.ts';
import type {Prefill} from '../parts/prefill.ts';
import type {TicketFilterEvent} from '../ticket-list/events.ts';
import type {TicketLoadedEvent, TicketNewMatterEvent} from '../ticket-thread/events.ts';
import {SupportNavigateEvent} from './events.ts';
import {parseRoute, pathOf, type Route, routeOfHash, type View} from './route.ts';
import {centerStyles} from './styles.ts';
import {tabs} from './tabs.ts';
import {type CenterFace, TAGS, viewTemplate} from './views.ts';

/**
 * @summary The whole support page: tickets, one ticket, a new ticket, contacts of the account.
 * @tag support-center
 *
 * @fires {SupportNavigateEvent} support-navigate - cancelable
 *
 * @slot header - above the tabs
 * @slot privacy - privacy notice of the form, before its button
 *
 * @csspart tabs - the row of tabs
 * @csspart view - what the chosen tab shows
 * @csspart guide - the procedure, folded, above a new ticket
 * @csspart error - how to get help where there is no desk
 */
export class SupportCenter extends SupportElement {
  static override readonly tagName = 'support-center';
  static override readonly areas: readonly Area[] = ['center', 'panel', 'form'];
  static override styles = [...baseStyles, panelStateStyles, centerStyles];
  /** Loads and defines the tag of a view when it is first shown; the define entry sets it. */
  static loaders: Readonly<Partial<Record<View | 'report' | 'guidelines', () => Promise<unknown>>>> = {};

  /** What stands before the view's path in the address: `#/soporte` gives `#/soporte/tickets`. */
  @property({attribute: 'hash-prefix'}) hashPrefix = '#';
  /** The view, for hosts with a router of their own: `tickets`, `tickets/<id>`, `new`, `contacts`. The address is ignored then. */
  @property() route: string | undefined;

  /** Fills the form, as JSON or object: `subject`, `body`, `problemType`, `service`, and `facts` by id. */
  @property({converter: jsonConverter}) prefill: Prefill | undefined;

  readonly #announcer = new Announcer(this);
  #route: Route = {view: 'list'};
  #loading: Promise<unknown> | undefined;
  #loadError: TicketError | undefined;
  #reportAsked = false;
  #guideAsked = false;
  /** What the list was filtered by last: the way back leads there. */
  #filters = '';
  /** From a reply; it fills the form that is opened next. */
  #matter: TicketNewMatterEvent | undefined;
  /** Whether the reader has gone from one view to another; what he came to needs no telling. */
  #moved = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onHash);
    this.#go(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onHash);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('route') || changed.has('hashPrefix')) this.#go(!this.hasUpdated);
    // What a desk cannot do is known when it has answered, and has no address then.
    if (!this.desk) return;
    if (this.#route.view === 'new' && !this.#mayCreate) this.#leave({view: 'list'});
    else if (this.#route.view === 'contacts' && !this.#mayManageContacts) this.#leave({view: 'list'});
    else if (['list', 'thread'].includes(this.#route.view) && !this.#mayRead && this.#mayCreate)
      this.#leave({view: 'new'});
    if (this.#route.view === 'new' && this.#mayCreate) this.#loadGuide();
    if (this.#showsReport && !this.#reportAsked) {
      this.#reportAsked = true;
      // Without it the list is whole all the same.
      SupportCenter.loaders.report?.().catch(() => (this.#reportAsked = false));
    }
  }

  /** The form does not wait for it. */
  #loadGuide(): void {
    if (this.#guideAsked || customElements.get('ticket-guidelines')) return;
    this.#guideAsked = true;
    SupportCenter.loaders.guidelines?.().then(
      () => this.requestUpdate(),
      () => (this.#guideAsked = false),
    );
  }

  get #mayRead(): boolean {
    return this.support.adapter?.capabilities.read !== false;
  }

  get #showsReport(): boolean {
    return this.desk?.viewer.role === 'agent' && this.support.adapter?.capabilities.report === true;
  }

  get #mayCreate(): boolean {
    const role = this.desk?.viewer.role;
    return (role === undefined || mayUse(role, 'createTicket')) && this.support.adapter?.capabilities.create !== false;
  }

  get #mayManageContacts(): boolean {
    const role = this.desk?.viewer.role;
    return role !== undefined && mayUse(role, 'saveContact') && this.support.adapter?.capabilities.contacts === true;
  }

  readonly #onHash = (): void => {
    if (this.route === undefined) this.#go(false);
  };

  #leave(route: Route): void {
    this.#route = route;
    void this.#show(false);
  }

  /** @param first whether the reader comes to the page: only later views take the focus */
  #go(first: boolean): void {
    const asked = this.route === undefined ? routeOfHash(location.hash, this.hashPrefix) : parseRoute(this.route);
    // A hash of somebody else's leaves the view alone.
    const next: Route = asked ?? (first ? {view: 'list'} : this.#route);
    // The list follows its filters by itself.
    const same = (next.view === 'list' && this.#route.view === 'list') || pathOf(next) === pathOf(this.#route);
    this.#route = next;
    if (next.view !== 'new') this.#matter = undefined;
    if (next.view === 'list') this.#filters = next.filters ?? '';
    this.#moved = !first;
    if (!same || !this.#loading) void this.#show(!first && !same);
    this.requestUpdate();
  }

  async #show(takeFocus: boolean): Promise<void> {
    const {view} = this.#route;
    this.#loadError = undefined;
    const loading = Promise.resolve(SupportCenter.loaders[view]?.());
    this.#loading = loading;
    try {
      await loading;
    } catch (error) {
      if (this.#loading === loading)
        this.#loadError = new TicketError('unavailable', 'a view did not load', {cause: error});
    }
    this.requestUpdate();
    await this.updateComplete;
    if (!takeFocus || this.#loading !== loading) return;
    const shown = this.renderRoot.querySelector<HTMLElement & {updateComplete?: Promise<unknown>}>('.view [data-view]');
    await shown?.updateComplete;
    shown?.focus();
  }

  readonly #retry = (): void => {
    this.#loading = undefined;
    this.#go(!this.#moved);
    if (this.support.error) void this.support.loadDesk();
  };

  /** Real links; a host's router may take them over. Clicks that open a new tab stay the browser's. */
  readonly #onLink = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const {route} = (event.currentTarget as HTMLElement).dataset;
    if (route && !this.dispatchEvent(new SupportNavigateEvent(route))) event.preventDefault();
  };

  readonly #onOpen = (event: Event & {readonly ticketId?: string}): void => {
    if (!event.ticketId) return;
    const route = pathOf({view: 'thread', ticketId: event.ticketId});
    if (!this.dispatchEvent(new SupportNavigateEvent(route))) event.preventDefault();
  };

  /** Filters are part of the address, and no step of the history each. */
  readonly #onFilter = ({filters}: TicketFilterEvent): void => {
    this.#filters = filters;
    this.#route = {view: 'list', ...(filters && {filters})};
    const path = pathOf(this.#route);
    if (!this.dispatchEvent(new SupportNavigateEvent(path)) || this.route !== undefined) return;
    history.replaceState(history.state, '', `${this.hashPrefix}/${path}`);
  };

  /** It gets the whole form, where what is missing is asked for. */
  readonly #onNewMatter = (event: TicketNewMatterEvent): void => {
    if (!this.#mayCreate) return;
    event.preventDefault();
    this.#matter = event;
    const path = pathOf({view: 'new'});
    if (!this.dispatchEvent(new SupportNavigateEvent(path)) || this.route !== undefined) return;
    location.hash = `${this.hashPrefix.replace(/^#/, '')}/${path}`;
  };

  readonly #onLoaded = ({ticket}: TicketLoadedEvent): void => {
    if (this.#moved) this.#announcer.say(`${ticket.number}: ${ticket.subject}`);
  };

  /** What its parts are drawn from. */
  get #face(): CenterFace {
    return {
      msg: this.msg,
      desk: this.desk,
      policy: this.policyDocument,
      pinned: this.pinnedFingerprint,
      hashPrefix: this.hashPrefix,
      may: {
        read: this.#mayRead,
        create: this.#mayCreate,
        manageContacts: this.#mayManageContacts,
        seeReport: this.#showsReport,
      },
      filters: this.#filters,
      prefill: this.prefill,
      matter: this.#matter,
      onLink: this.#onLink,
      onOpen: this.#onOpen,
      onFilter: this.#onFilter,
      onNewMatter: this.#onNewMatter,
      onLoaded: this.#onLoaded,
    };
  }

  protected override render(): TemplateResult {
    const {msg} = this;
    const {view} = this.#route;
    return html`<div class="center">
        <slot name="header"></slot>
        ${
          this.desk?.demo && (view === 'list' || view === 'thread')
            ? demoNote(msg('Demonstration: nothing is sent, everything stays in this browser.', {id: 'panel.demo'}))
            : nothing
        }
        ${tabs(view, this.#face)}
        <div class="view" part="view">${this.#view()}</div>
      </div>
      ${this.#announcer.render()}`;
  }

  #view(): TemplateResult {
    const {msg} = this;
    const {adapter, missing, error} = this.support;
    if (missing) return noBackend(this.policyDocument, msg);
    const failed = this.#loadError ?? (adapter ? undefined : error);
    if (failed) return failure(failed, msg, this.#retry);
    const route = this.#route;
    if (!adapter || !customElements.get(TAGS[route.view])) return skeleton(msg('Loading…', {id: 'panel.loading'}), 3);
    return viewTemplate(route, adapter, this.#face);
  }
}

/** With the names of the events for `addEventListener`. */
export type * from './events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'support-center': SupportCenter;
  }
}
