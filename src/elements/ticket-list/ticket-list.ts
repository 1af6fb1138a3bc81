/**
 * The Tickets tab: what the viewer may see, searched, filtered and up to date. Draws what `ListStore` knows; choosing a
 * ticket is an event or a link, never a navigation of its own.
 */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {TicketAdapter} from '../../core/adapter.ts';
import type {Ticket} from '../../core/ticket.ts';
import type {Area} from '../../i18n/catalogues.ts';
import {str} from '../../i18n/msg.ts';
import {Announcer} from '../internal/announcer.ts';
import {baseStyles} from '../internal/base-styles.ts';
import {SupportElement} from '../internal/support-element.ts';
import {icon} from '../parts/icons.ts';
import {failure, noBackend, panelStateStyles, skeleton} from '../parts/panel-states.ts';
import {policyOrDefault} from '../parts/policy-words.ts';
import {statusStyles} from '../parts/ticket-status.ts';
import {TicketOpenEvent} from './events.ts';
import {filtersTemplate} from './filters.ts';
import {type Filters, isFiltered, ListStore, NO_FILTERS} from './list-store.ts';
import {rowTemplate} from './row.ts';
import {listStyles} from './styles.ts';

const TYPING_PAUSE_MS = 300;

/**
 * @summary The viewer's tickets with search and filters.
 * @tag ticket-list
 *
 * @fires {TicketOpenEvent} ticket-open - cancelable
 *
 * @slot empty - what to do when there is no ticket yet, for example a link to the form
 *
 * @csspart heading - its heading
 * @csspart filters - search field, service and status
 * @csspart ticket - one row
 * @csspart status - its status
 * @csspart more - the button for older tickets
 * @csspart empty - what is said where there is none
 * @csspart loading - what stands there until the tickets are
 * @csspart error - why there is nothing to show
 */
export class TicketList extends SupportElement {
  static override readonly tagName = 'ticket-list';
  static override readonly areas: readonly Area[] = ['panel', 'form'];
  static override styles = [...baseStyles, statusStyles, panelStateStyles, listStyles];

  /** Address of a ticket's page with `{id}` in it, for example `#/tickets/{id}`. Without it only the event tells. */
  @property({attribute: 'href-template'}) hrefTemplate: string | undefined;

  @query('h2') private heading!: HTMLElement | null;

  readonly #announcer = new Announcer(this);
  readonly #store = new ListStore({
    changed: () => this.requestUpdate(),
    answered: () => this.#tellCount(),
  });
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
    if (now) void this.reload();
    else this.#pause = setTimeout(() => void this.reload(), TYPING_PAUSE_MS);
    this.requestUpdate();
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
    if (this.#asked) this.#announcer.say(this.#countText());
  }

  #countText(): string {
    const {tickets, total, more} = this.#store;
    const count = total ?? tickets.length;
    if (count === 1) return this.msg('1 ticket', {id: 'panel.list.count-one'});
    return total === undefined && more !== 'none'
      ? this.msg(str`The ${count} tickets changed last`, {id: 'panel.list.count-first'})
      : this.msg(str`${count} tickets`, {id: 'panel.list.count'});
  }

  protected override render(): TemplateResult {
    const {msg} = this;
    const agent = this.desk?.viewer.role === 'agent';
    return html`<div class="list ${agent ? 'agent' : ''}">
        <h2 tabindex="-1" part="heading">${msg('Tickets', {id: 'panel.list.heading'})}</h2>
        ${this.#body()}
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
      return html`<p class="muted">
        ${msg('Tickets cannot be read here. The answers come by e-mail.', {id: 'panel.list.unreadable'})}
      </p>`;
    }
    const error = this.#store.error ?? (adapter ? undefined : deskError);
    const firstUse = this.#store.phase === 'ready' && this.#store.tickets.length === 0 && !isFiltered(this.#filters);
    if (firstUse) return this.#firstUse();
    return html`${filtersTemplate({
      msg,
      language,
      desk,
      policy: this.#policy,
      filters: this.#filters,
      canSearch: adapter?.capabilities.search ?? true,
      change: this.#change,
    })}
    ${error ? failure(error, msg, this.#retry) : this.#results()}`;
  }

  #results(): TemplateResult {
    const {msg} = this;
    const {phase, tickets} = this.#store;
    const loading = phase === 'loading' || phase === 'idle';
    if (loading && tickets.length === 0) return skeleton(msg('Loading tickets…', {id: 'panel.list.loading'}), 4);
    if (tickets.length === 0) return this.#noMatch();
    const context = {
      msg,
      language: this.language,
      viewer: this.desk?.viewer,
      policy: this.#policy,
      hrefTemplate: this.hrefTemplate,
      open: this.#open,
    };
    return html`<div class="results" aria-busy=${loading ? 'true' : 'false'}>
        <ul class="rows" role="list">
          ${repeat(
            tickets,
            ({id}) => id,
            (ticket) => html`<li>${rowTemplate(ticket, context)}</li>`,
          )}
        </ul>
      </div>
      ${this.#moreTemplate()}`;
  }

  #moreTemplate(): TemplateResult {
    const {msg} = this;
    const {more, moreError} = this.#store;
    return html`<div class="foot">
      <p class="muted">${this.#countText()}</p>
      ${moreError ? failure(moreError, msg) : nothing}
      ${
        more === 'none'
          ? nothing
          : html`<button
              class="button"
              part="more"
              type="button"
              aria-disabled=${more === 'loading' ? 'true' : 'false'}
              @click=${this.#loadMore}
            >
              ${
                more === 'loading'
                  ? msg('Loading…', {id: 'panel.loading'})
                  : msg('Load more tickets', {id: 'panel.list.more'})
              }
            </button>`
      }
    </div>`;
  }

  #firstUse(): TemplateResult {
    const {msg} = this;
    const agent = this.desk?.viewer.role === 'agent';
    return html`<div class="nothing" part="empty">
      ${icon('mail')}
      <h3>${msg('No tickets yet', {id: 'panel.list.empty'})}</h3>
      <p class="muted">
        ${
          agent
            ? msg('New tickets appear here by themselves.', {id: 'panel.list.empty-agent'})
            : msg('When you open one, you can follow it and reply here.', {id: 'panel.list.empty-hint'})
        }
      </p>
      <slot name="empty"></slot>
    </div>`;
  }

  #noMatch(): TemplateResult {
    const {msg} = this;
    return html`<div class="nothing" part="empty">
      ${icon('search')}
      <h3>${msg('No ticket fits', {id: 'panel.list.no-match'})}</h3>
      <p class="muted">${msg('Try other words, or look through all of them.', {id: 'panel.list.no-match-hint'})}</p>
      <button class="button" type="button" @click=${this.#clear}>
        ${msg('Show all tickets', {id: 'panel.list.clear'})}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ticket-list': TicketList;
  }
}
