/**
 * The Tickets tab: what the viewer may see, searched, filtered and up to date. Draws what `ListStore` knows; choosing a
 * ticket is an event or a link, never a navigation of its own.
 */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import type {TicketAdapter} from '../../core/adapter.ts';
import type {Ticket} from '../../core/ticket.ts';
import type {Area} from '../../i18n/catalogues.ts';
import {str} from '../../i18n/msg.ts';
import {Announcer} from '../internal/announcer.ts';
import {baseStyles} from '../internal/base-styles.ts';
import {SupportElement} from '../internal/support-element.ts';
import {notices} from '../parts/notices.ts';
import {failure, noBackend, panelStateStyles, skeleton, unreadable} from '../parts/panel-states.ts';
import {policyOrDefault} from '../parts/policy-words.ts';
import {statusStyles} from '../parts/ticket-status.ts';
import {trustStyles} from '../parts/trust.ts';
import {TicketFilterEvent, TicketOpenEvent} from './events.ts';
import {filtersTemplate} from './filters.ts';
import {filtersStyles} from './filters-styles.ts';
import {type Filters, filtersText, isFiltered, NO_FILTERS, parseFilters} from './filters-text.ts';
import {ListStore} from './list-store.ts';
import {firstUse, limitedView, noMatch} from './nothing.ts';
import {countText, resultsTemplate} from './results.ts';
import {rowStyles} from './row-styles.ts';
import {listStyles} from './styles.ts';

const TYPING_PAUSE_MS = 300;

/**
 * @summary The viewer's tickets with search and filters.
 * @tag ticket-list
 *
 * @fires {TicketOpenEvent} ticket-open - cancelable
 * @fires {TicketFilterEvent} ticket-filter - other words or filters
 *
 * @slot empty - what to do when there is no ticket yet, for example a link to the form
 *
 * @csspart heading - its heading
 * @csspart notice - a known incident
 * @csspart filters - search field, service and status
 * @csspart summary - how many, in which order, and the way back to all
 * @csspart news - the button that lets waiting tickets in
 * @csspart ticket - one row
 * @csspart status - its status
 * @csspart trust - how far the sender of a mail may be believed; for technicians
 * @csspart more - the button for older tickets
 * @csspart limited - what a technical contact does not see
 * @csspart empty - what is said where there is none
 * @csspart loading - what stands there until the tickets are
 * @csspart error - why there is nothing to show
 */
export class TicketList extends SupportElement {
  static override readonly tagName = 'ticket-list';
  static override readonly areas: readonly Area[] = ['panel', 'form'];
  static override styles = [
    ...baseStyles,
    statusStyles,
    trustStyles,
    panelStateStyles,
    listStyles,
    filtersStyles,
    rowStyles,
  ];

  /** Address of a ticket's page with `{id}` in it, for example `#/tickets/{id}`. Without it only the event tells. */
  @property({attribute: 'href-template'}) hrefTemplate: string | undefined;

  /** Words and filters as in an address, for example `status=open&query=gmail`; also `service`, `team`, `assignee`. */
  @property() filters = '';

  @query('h2') private heading!: HTMLElement | null;

  readonly #announcer = new Announcer(this);
  readonly #store = new ListStore({
    changed: () => this.requestUpdate(),
    mayMove: () => !this.renderRoot.querySelector('.results:is(:hover, :focus-within)'),
    answered: () => this.#tellCount(),
  });
  #filtersOpen = false;
  #filters: Filters = NO_FILTERS;
  #opened: TicketAdapter | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The first answer is what a reader comes to; only later ones are news. */
  #asked = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#retryOnline);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#retryOnline);
    clearTimeout(this.#pause);
    this.#store.close();
    this.#opened = undefined;
  }

  /** Moves the focus to the heading. */
  override focus(options?: FocusOptions): void {
    this.heading?.focus(options);
  }

  /** Asks again for what is shown. */
  async reload(): Promise<void> {
    const {adapter} = this.support;
    if (!adapter) return;
    if (!this.desk) void this.support.loadDesk();
    await this.#store.load(adapter, this.#filters);
  }

  protected override update(changed: PropertyValues<this>): void {
    const {adapter} = this.support;
    if (changed.has('filters') && this.filters !== filtersText(this.#filters)) {
      this.#filters = parseFilters(this.filters);
      if (adapter === this.#opened) void this.reload();
    }
    if (adapter !== this.#opened && this.isConnected) {
      this.#opened = adapter;
      this.#asked = false;
      if (adapter?.capabilities.read) void this.#store.load(adapter, this.#filters);
      else this.#store.close();
    }
    super.update(changed);
  }

  readonly #retry = (): void => {
    void this.reload();
  };

  readonly #retryOnline = (): void => {
    if (this.#store.error?.code === 'offline') void this.reload();
  };

  readonly #change = (change: Partial<Filters>, now: boolean): void => {
    this.#filters = {...this.#filters, ...change};
    this.#asked = true;
    clearTimeout(this.#pause);
    if (now) this.#ask();
    else this.#pause = setTimeout(() => this.#ask(), TYPING_PAUSE_MS);
    this.requestUpdate();
  };

  #ask(): void {
    void this.reload();
    const text = filtersText(this.#filters);
    if (text === this.filters) return;
    this.filters = text;
    this.dispatchEvent(new TicketFilterEvent(text));
  }

  /** The pointer or the focus has left the rows, if it is still so when the page is drawn. */
  readonly #onLeave = (): void => {
    requestAnimationFrame(() => {
      if (!this.renderRoot.querySelector('.results:is(:hover, :focus-within)')) this.#store.settle();
    });
  };

  readonly #toggle = (): void => {
    this.#filtersOpen = !this.#filtersOpen;
    this.requestUpdate();
  };

  readonly #showWaiting = async (): Promise<void> => {
    this.#store.settle();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.open')?.focus();
  };

  readonly #clear = (): void => {
    this.#change(NO_FILTERS, true);
    this.focus();
  };

  readonly #open = (event: Event, ticket: Ticket): void => {
    if (!this.dispatchEvent(new TicketOpenEvent(ticket))) event.preventDefault();
  };

  readonly #loadMore = async (): Promise<void> => {
    const before = this.#store.tickets.length;
    const count = await this.#store.loadMore();
    await this.updateComplete;
    if (count === 0) return;
    this.#announcer.say(
      count === 1
        ? this.msg('1 more ticket loaded', {id: 'panel.list.more-loaded-one'})
        : this.msg(str`${count} more tickets loaded`, {id: 'panel.list.more-loaded'}),
    );
    // The button is gone with the last page; its reader goes on with the first new ticket.
    if (this.#store.more === 'none') this.renderRoot.querySelectorAll<HTMLElement>('.open')[before]?.focus();
  };

  #tellCount(): void {
    if (this.#asked) this.#announcer.say(countText(this.#store, this.msg));
  }

  protected override render(): TemplateResult {
    const {msg} = this;
    const agent = this.desk?.viewer.role === 'agent';
    return html`<div class="list ${agent ? 'agent' : ''}">
        <h2 tabindex="-1" part="heading">${msg('Tickets', {id: 'panel.list.heading'})}</h2>
        ${this.desk ? notices(this.desk, this.language, msg) : nothing} ${this.#body()}
      </div>
      ${this.#announcer.render()}`;
  }

  get #policy(): object | undefined {
    return this.desk ? policyOrDefault(this.policyDocument, () => this.requestUpdate()) : this.policyDocument;
  }

  #body(): TemplateResult {
    const {msg, language, desk} = this;
    const {adapter, missing, error: deskError} = this.support;
    if (missing) return noBackend(this.policyDocument, msg);
    if (adapter && !adapter.capabilities.read) {
      return unreadable(msg);
    }
    const error = this.#store.error ?? (adapter ? undefined : deskError);
    const isEmpty = this.#store.phase === 'ready' && this.#store.tickets.length === 0 && !isFiltered(this.#filters);
    const limited = limitedView(desk, msg);
    if (isEmpty) return html`${firstUse(desk?.viewer.role, msg)}${limited}`;
    return html`${filtersTemplate({
      msg,
      language,
      desk,
      policy: this.#policy,
      filters: this.#filters,
      canSearch: adapter?.capabilities.search ?? true,
      open: this.#filtersOpen,
      toggle: this.#toggle,
      change: this.#change,
    })}
    ${error ? failure(error, msg, this.#retry) : this.#results()}`;
  }

  #results(): TemplateResult {
    const {phase, tickets} = this.#store;
    const loading = phase === 'loading' || phase === 'idle';
    if (loading && tickets.length === 0) return skeleton(this.msg('Loading tickets…', {id: 'panel.list.loading'}), 4);
    if (tickets.length === 0) return html`${noMatch(this.msg, this.#clear)}${limitedView(this.desk, this.msg)}`;
    return html`${resultsTemplate({
      msg: this.msg,
      language: this.language,
      viewer: this.desk?.viewer,
      policy: this.#policy,
      hrefTemplate: this.hrefTemplate,
      open: this.#open,
      store: this.#store,
      loading,
      filtered: isFiltered(this.#filters),
      clear: this.#clear,
      leave: this.#onLeave,
      showWaiting: () => void this.#showWaiting(),
      loadMore: () => void this.#loadMore(),
    })}${limitedView(this.desk, this.msg)}`;
  }
}

/** With the names of the events for `addEventListener`. */
export type * from './events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'ticket-list': TicketList;
  }
}
