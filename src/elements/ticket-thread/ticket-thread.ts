/**
 * The history of one ticket, live, and the box to answer in it. Draws what `ThreadStore` knows; asks the adapter for
 * what a person does. For technicians the fact sheet is loaded besides.
 */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import type {TicketAdapter, WriteContext} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {Message, ReplyDraft, ThreadEntry, Ticket, TicketStatus} from '../../core/ticket.ts';
import type {Language} from '../../core/language.ts';
import type {Area} from '../../i18n/catalogues.ts';
import {str} from '../../i18n/msg.ts';
import {Announcer} from '../internal/announcer.ts';
import {baseStyles} from '../internal/base-styles.ts';
import {SupportElement} from '../internal/support-element.ts';
import {icon} from '../parts/icons.ts';
import {failure, noBackend, panelStateStyles, skeleton} from '../parts/panel-states.ts';
import {policyOrDefault} from '../parts/policy-words.ts';
import {statusStyles, statusText} from '../parts/ticket-status.ts';
import {whenStyles} from '../parts/when.ts';
import {Arrivals} from './arrivals.ts';
import {Composer, newKey} from './composer.ts';
import {details} from './details.ts';
import {Downloads} from './downloads.ts';
import type {EntryContext} from './entry.ts';
import {
  TicketLoadedEvent,
  TicketRepliedEvent,
  TicketReplyEvent,
  TicketReplyFailedEvent,
  TicketUpdatedEvent,
} from './events.ts';
import {holdPlace, isFollowing} from './follow.ts';
import type {FactSheet} from './fact-sheet.ts';
import {logTemplate, olderTemplate} from './log.ts';
import {Seen} from './seen.ts';
import {StatusAction} from './status-action.ts';
import {threadStyles} from './styles.ts';
import {ThreadStore} from './thread-store.ts';

/**
 * @summary The messages and events of one ticket, with a reply box.
 * @tag ticket-thread
 *
 * @fires {TicketLoadedEvent} ticket-loaded
 * @fires {TicketReplyEvent} ticket-reply - cancelable
 * @fires {TicketRepliedEvent} ticket-replied
 * @fires {TicketReplyFailedEvent} ticket-reply-failed
 * @fires {TicketUpdatedEvent} ticket-updated
 *
 * @csspart heading - number and subject
 * @csspart details - what the ticket is
 * @csspart message - one message; also `message-support`, `message-customer`, `message-system`
 * @csspart event - one line of what happened
 * @csspart attachment - a file's button
 * @csspart reply - the reply form
 */
export class TicketThread extends SupportElement {
  static override readonly tagName = 'ticket-thread';
  static override readonly areas: readonly Area[] = ['panel', 'form'];
  static override styles = [...baseStyles, statusStyles, whenStyles, panelStateStyles, threadStyles];

  /** Which ticket; its id, not its number. */
  @property({attribute: 'ticket-id'}) ticketId: string | undefined;

  @query('h2') private heading!: HTMLElement | null;
  @query('.end') private end!: HTMLElement | null;
  @query('.group') private firstGroup!: HTMLElement | null;

  readonly #announcer = new Announcer(this);
  readonly #say = (text: string): void => this.#announcer.say(text);
  readonly #arrivals = new Arrivals(this.#say, () => this.msg);
  readonly #store = new ThreadStore({
    changed: () => this.requestUpdate(),
    arrived: (entries) => this.#arrived(entries),
    prepended: () => {
      if (this.firstGroup) this.#restorePlace = holdPlace(this.firstGroup);
    },
  });
  readonly #composer = new Composer(this, {
    send: (draft, key) => this.#reply(draft, key),
    sent: () => this.#say(this.msg('Reply sent.', {id: 'panel.reply.sent'})),
  });
  readonly #statusAction = new StatusAction(this, (status) => this.#setStatus(status));
  readonly #downloads = new Downloads(this);
  readonly #seen = new Seen(() => this.#onSeen());
  #sheet: FactSheet | undefined;
  #sheetLanguage: Language | undefined;
  #opened: {readonly adapter: TicketAdapter; readonly ticketId: string} | undefined;
  #restorePlace: (() => void) | undefined;
  /** Messages below the screen that came while the reader looked at older ones; the first of them. */
  #below: {readonly count: number; readonly first: string} | undefined;
  #told = false;
  /** A message by somebody else came after the last mark. */
  #unread = false;
  #firstUnread: string | undefined;

  /** The ticket as it is known, `undefined` until it was loaded. */
  get ticket(): Ticket | undefined {
    return this.#store.ticket;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#onOnline);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#onOnline);
    this.#forget();
    this.#store.close();
  }

  /** Moves the focus to the heading. */
  override focus(options?: FocusOptions): void {
    this.heading?.focus(options);
  }

  /** Asks again for what is shown. */
  reload(): void {
    if (this.support.error) void this.support.loadDesk();
    this.#opened = undefined;
    this.requestUpdate();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#openIfNeeded();
    if (this.desk?.viewer.role === 'agent' && this.#sheetLanguage !== this.language) void this.#loadSheet();
    super.update(changed);
  }

  protected override updated(): void {
    this.#restorePlace?.();
    this.#restorePlace = undefined;
    this.#seen.watch(this.end);
    const {ticket} = this.#store;
    if (this.#store.phase !== 'ready' || !ticket) return;
    if (!this.#told) {
      this.#told = true;
      this.#unread = ticket.unread > 0;
      this.dispatchEvent(new TicketLoadedEvent(ticket));
    }
    this.#markRead();
  }

  #openIfNeeded(): void {
    const {adapter} = this.support;
    const {ticketId} = this;
    if (this.#opened?.adapter === adapter && this.#opened?.ticketId === ticketId) return;
    this.#forget();
    if (!adapter || !ticketId || !this.isConnected) return this.#store.close();
    this.#opened = {adapter, ticketId};
    void this.#store.open(adapter, ticketId);
  }

  #forget(): void {
    this.#arrivals.clear();
    this.#seen.stop();
    this.#statusAction.reset();
    this.#opened = undefined;
    this.#told = false;
    this.#unread = false;
    this.#below = undefined;
    this.#firstUnread = undefined;
  }

  async #loadSheet(): Promise<void> {
    const {language} = this;
    this.#sheetLanguage = language;
    const {FactSheet, sheetStyles} = await import('./fact-sheet.ts');
    await FactSheet.load(language);
    if (!this.#sheet) {
      const {styleSheet} = sheetStyles;
      if (styleSheet) this.shadowRoot?.adoptedStyleSheets.push(styleSheet);
      this.#sheet = new FactSheet(this, {
        assign: (to) => this.#assign(to),
        draft: (text) => this.#composer.insert(text),
        say: this.#say,
      });
    }
    this.requestUpdate();
  }

  readonly #onOnline = (): void => {
    if (this.#store.error?.code === 'offline') this.reload();
  };

  #arrived(entries: readonly ThreadEntry[]): void {
    const viewer = this.desk?.viewer;
    const others = entries.filter(({author}) => author.id !== viewer?.id);
    const messages = others.filter((entry) => entry.kind === 'message');
    for (const message of messages) this.#arrivals.add(message);
    this.#unread ||= messages.length > 0;
    if (!this.end) return;
    // The end is still where it was: nothing is drawn yet.
    if (isFollowing(this.end)) this.#restorePlace ??= holdPlace(this.end);
    else if (messages[0]) {
      this.#below = {count: (this.#below?.count ?? 0) + messages.length, first: this.#below?.first ?? messages[0].id};
    }
  }

  #onSeen(): void {
    if (this.#below) {
      this.#below = undefined;
      this.requestUpdate();
    }
    this.#markRead();
  }

  /** Not the person's own doing: if it fails, the ticket stays marked as unread, and that is true enough. */
  #markRead(): void {
    const {adapter, desk} = this.support;
    const {ticket, lastEntry} = this.#store;
    if (!adapter || !desk || !ticket || !lastEntry || !this.#unread || !this.#seen.now) return;
    this.#unread = false;
    adapter.markRead(ticket.id, lastEntry.id, {idempotencyKey: newKey()}).catch(() => {});
  }

  readonly #showBelow = (): void => {
    const article = this.renderRoot.querySelector<HTMLElement>(
      `[data-entry="${CSS.escape(this.#below?.first ?? '')}"]`,
    );
    if (!article) return;
    article.tabIndex = -1;
    article.focus();
  };

  readonly #loadOlder = async (): Promise<void> => {
    const count = await this.#store.loadOlder();
    await this.updateComplete;
    if (count === undefined) return;
    this.#say(
      count === 1
        ? this.msg('1 earlier message loaded', {id: 'panel.thread.older-loaded-one'})
        : this.msg(str`${count} earlier messages loaded`, {id: 'panel.thread.older-loaded'}),
    );
    // The button is gone with the last page; its reader goes on from where it was.
    if (this.#store.older === 'none' && !this.shadowRoot?.activeElement)
      this.renderRoot.querySelector<HTMLElement>('.start')?.focus({preventScroll: true});
  };

  async #reply(draft: ReplyDraft, idempotencyKey: string): Promise<Message | undefined> {
    const {adapter, ticketId} = this.#opened ?? {};
    if (!adapter || !ticketId || !this.dispatchEvent(new TicketReplyEvent(ticketId, draft))) return undefined;
    try {
      const message = await adapter.reply(ticketId, draft, {idempotencyKey, language: this.language});
      if (ticketId === this.ticketId) {
        this.#store.append([message]);
        if (!this.#store.live) void this.#store.refresh();
      }
      this.dispatchEvent(new TicketRepliedEvent(ticketId, message));
      return message;
    } catch (thrown) {
      const error = TicketError.from(thrown);
      this.dispatchEvent(new TicketReplyFailedEvent(ticketId, error));
      throw error;
    }
  }

  async #setStatus(status: TicketStatus): Promise<void> {
    await this.#write((adapter, ticketId, context) => adapter.setStatus(ticketId, status, context));
    this.#say(statusText(status, this.desk?.viewer.role, this.msg));
  }

  async #assign(to: {team: string; assignee?: string}): Promise<void> {
    await this.#write((adapter, ticketId, context) => adapter.assign(ticketId, to, context));
  }

  /** @throws TicketError */
  async #write(
    send: (adapter: TicketAdapter, ticketId: string, context: WriteContext) => Promise<Ticket>,
  ): Promise<void> {
    const {adapter, ticketId} = this.#opened ?? {};
    if (!adapter || !ticketId) return;
    const ticket = await send(adapter, ticketId, {idempotencyKey: newKey(), language: this.language});
    if (ticketId === this.ticketId) {
      this.#store.setTicket(ticket);
      if (!this.#store.live) void this.#store.refresh();
    }
    this.dispatchEvent(new TicketUpdatedEvent(ticket));
  }

  protected override render(): TemplateResult {
    return html`${this.#body()}${this.#announcer.render()}`;
  }

  /** One heading through all states, since it may have the focus. */
  #body(): TemplateResult {
    const {msg} = this;
    if (this.support.missing) return noBackend(this.policyDocument, msg);
    const {phase, ticket} = this.#store;
    const error = this.#store.error ?? (ticket ? undefined : this.support.error);
    const loading = !error && (phase !== 'ready' || !ticket);
    const heading = error
      ? msg('Ticket', {id: 'panel.thread.heading'})
      : ticket
        ? html`<span class="number">${ticket.number}</span> ${ticket.subject}`
        : msg('Loading the ticket…', {id: 'panel.thread.loading'});
    return html`<div class="thread" aria-busy=${loading ? 'true' : 'false'}>
      <div class="head">
        <h2 tabindex="-1" part="heading" class=${loading ? 'visually-hidden' : ''}>${heading}</h2>
      </div>
      ${error ? this.#failed(error) : loading || !ticket ? skeleton('', 3) : this.#loaded(ticket)}
    </div>`;
  }

  #failed(error: TicketError): TemplateResult {
    const final = error.code === 'not-found' || error.code === 'forbidden';
    return failure(error, this.msg, final ? undefined : () => this.reload());
  }

  #loaded(ticket: Ticket): TemplateResult {
    const {msg, language, desk} = this;
    const {adapter} = this.support;
    if (desk) this.#firstUnread ??= this.#store.firstUnread(desk.viewer.id);
    const policy = desk ? policyOrDefault(this.policyDocument, () => this.requestUpdate()) : this.policyDocument;
    const context: EntryContext = {
      msg,
      language,
      viewer: desk?.viewer,
      policy,
      downloads: this.#downloads.states,
      download: (attachment) => {
        if (adapter) void this.#downloads.start(adapter, attachment);
      },
      firstUnread: this.#firstUnread,
    };
    const mayAssign = adapter?.capabilities.assign ?? false;
    return html`<div class="side">
        ${details(ticket, context)}
        ${desk && this.#sheet ? this.#sheet.render(ticket, {msg, language, desk, policy, mayAssign}) : nothing}
      </div>
      <div class="conversation">
        ${olderTemplate(this.#store, msg, this.#loadOlder)}
        ${logTemplate(this.#store, context, () => this.requestUpdate())}
        <div class="end"></div>
        ${this.#belowTemplate()} ${this.#footTemplate(ticket)}
      </div>`;
  }

  #belowTemplate(): TemplateResult | typeof nothing {
    if (!this.#below) return nothing;
    const {count} = this.#below;
    return html`<div class="below">
      <button class="button primary" part="below" type="button" @click=${this.#showBelow}>
        ${icon('chevron')}${
          count === 1
            ? this.msg('1 new message', {id: 'panel.thread.below-one'})
            : this.msg(str`${count} new messages`, {id: 'panel.thread.arrived-many'})
        }
      </button>
    </div>`;
  }

  #footTemplate(ticket: Ticket): TemplateResult {
    const {msg} = this;
    const capabilities = this.support.adapter?.capabilities;
    const actions = capabilities?.status ? this.#statusAction.button(ticket, this.desk?.viewer.role, msg) : nothing;
    return html`<div class="foot">
      ${
        capabilities?.reply
          ? this.#composer.render(ticket, msg, actions)
          : html`<p class="muted">
                ${msg('This conversation can only be read here. Reply by e-mail.', {id: 'panel.reply.unavailable'})}
              </p>
              <div class="actions">${actions}</div>`
      }
      ${this.#statusAction.error(msg)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ticket-thread': TicketThread;
  }
}
