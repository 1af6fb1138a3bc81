/**
 * The history of one ticket, live, and the box to answer in it. Draws what `ThreadStore` knows; asks the adapter for
 * what a person does. For technicians the fact sheet is loaded besides.
 */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {TicketAdapter} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {Attachment, Message, ReplyDraft, ThreadEntry, Ticket, TicketStatus} from '../../core/ticket.ts';
import type {Area} from '../../i18n/catalogues.ts';
import {str} from '../../i18n/msg.ts';
import {Announcer} from '../internal/announcer.ts';
import {baseStyles} from '../internal/base-styles.ts';
import {SupportElement} from '../internal/support-element.ts';
import {failure, noBackend, panelStateStyles, skeleton} from '../parts/panel-states.ts';
import {statusStyles} from '../parts/ticket-status.ts';
import {whenStyles} from '../parts/when.ts';
import {Arrivals} from './arrivals.ts';
import {Composer, newKey} from './composer.ts';
import {details} from './details.ts';
import {download} from './download.ts';
import {type EntryContext, entryTemplate} from './entry.ts';
import {
  TicketLoadedEvent,
  TicketRepliedEvent,
  TicketReplyEvent,
  TicketReplyFailedEvent,
  TicketUpdatedEvent,
} from './events.ts';
import {holdPlace, isFollowing} from './follow.ts';
import {linksReady, loadLinks, mayHoldLink} from './links.ts';
import {threadStyles} from './styles.ts';
import {type Group, ThreadStore} from './thread-store.ts';

/** From this many groups on, those off the screen are not laid out; the entries stay in the document all the same. */
const DEFER_FROM = 5;

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
  readonly #arrivals = new Arrivals(
    (text) => this.#announcer.say(text),
    () => this.msg,
  );
  readonly #store = new ThreadStore({
    changed: () => this.requestUpdate(),
    arrived: (entries) => this.#arrived(entries),
  });
  readonly #composer = new Composer(this, {
    send: (draft, key) => this.#reply(draft, key),
    sent: () => this.#announcer.say(this.msg('Reply sent.', {id: 'panel.reply.sent'})),
  });
  #opened: {readonly adapter: TicketAdapter; readonly ticketId: string} | undefined;
  #restorePlace: (() => void) | undefined;
  #downloads: ReadonlyMap<string, 'loading' | TicketError> = new Map();
  #settingStatus: TicketStatus | undefined;
  #statusError: TicketError | undefined;
  #told = false;

  /** The ticket as it is known, `undefined` until it was loaded. */
  get ticket(): Ticket | undefined {
    return this.#store.ticket;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#store.close();
    this.#arrivals.clear();
    this.#opened = undefined;
  }

  /** Moves the focus to the heading. */
  override focus(options?: FocusOptions): void {
    this.heading?.focus(options);
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#openIfNeeded();
    super.update(changed);
  }

  protected override updated(): void {
    this.#restorePlace?.();
    this.#restorePlace = undefined;
    const {ticket} = this.#store;
    if (this.#store.phase === 'ready' && ticket && !this.#told) {
      this.#told = true;
      this.dispatchEvent(new TicketLoadedEvent(ticket));
    }
  }

  #openIfNeeded(): void {
    const {adapter} = this.support;
    const {ticketId} = this;
    if (this.#opened?.adapter === adapter && this.#opened?.ticketId === ticketId) return;
    this.#arrivals.clear();
    this.#opened = undefined;
    this.#told = false;
    this.#statusError = undefined;
    if (!adapter || !ticketId || !this.isConnected) return this.#store.close();
    this.#opened = {adapter, ticketId};
    void this.#store.open(adapter, ticketId);
  }

  #retry = (): void => {
    this.#opened = undefined;
    if (this.support.error) void this.support.loadDesk();
    this.requestUpdate();
  };

  #arrived(entries: readonly ThreadEntry[]): void {
    const viewer = this.desk?.viewer.id;
    for (const entry of entries) {
      if (entry.kind === 'message' && entry.author.id !== viewer) this.#arrivals.add(entry);
    }
    // The end is still where it was: nothing is drawn yet.
    if (this.end && isFollowing(this.end)) this.#restorePlace ??= holdPlace(this.end);
  }

  readonly #loadOlder = async (): Promise<void> => {
    const first = this.firstGroup;
    const loading = this.#store.loadOlder();
    await this.updateComplete;
    const restore = first ? holdPlace(first) : undefined;
    const count = await loading;
    this.#restorePlace = restore;
    this.requestUpdate();
    await this.updateComplete;
    if (count !== undefined)
      this.#announcer.say(this.msg(str`${count} earlier messages loaded`, {id: 'panel.thread.older-loaded'}));
    // The button is gone with the last page; its reader goes on from where it was.
    if (this.#store.older === 'none' && !this.shadowRoot?.activeElement)
      this.renderRoot.querySelector<HTMLElement>('.start')?.focus({preventScroll: true});
  };

  async #reply(draft: ReplyDraft, idempotencyKey: string): Promise<Message | undefined> {
    const {adapter} = this.support;
    const {ticketId} = this;
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
    const {adapter} = this.support;
    const {ticketId} = this;
    if (!adapter || !ticketId || this.#settingStatus) return;
    this.#settingStatus = status;
    this.#statusError = undefined;
    this.requestUpdate();
    try {
      const ticket = await adapter.setStatus(ticketId, status, {idempotencyKey: newKey(), language: this.language});
      this.#store.setTicket(ticket);
      if (!this.#store.live) void this.#store.refresh();
      this.dispatchEvent(new TicketUpdatedEvent(ticket));
    } catch (error) {
      this.#statusError = TicketError.from(error);
    }
    this.#settingStatus = undefined;
    this.requestUpdate();
  }

  readonly #download = async (attachment: Attachment): Promise<void> => {
    const {adapter} = this.support;
    if (!adapter || this.#downloads.get(attachment.id) === 'loading') return;
    const set = (state: 'loading' | TicketError | undefined): void => {
      const next = new Map(this.#downloads);
      if (state) next.set(attachment.id, state);
      else next.delete(attachment.id);
      this.#downloads = next;
      this.requestUpdate();
    };
    set('loading');
    try {
      await download(adapter, attachment);
      set(undefined);
    } catch (error) {
      set(TicketError.from(error));
    }
  };

  protected override render(): TemplateResult {
    return html`${this.#body()}${this.#announcer.render()}`;
  }

  #body(): TemplateResult {
    const {msg} = this;
    const {phase, ticket, error} = this.#store;
    if (this.support.missing) return noBackend(this.policyDocument, msg);
    const failed = error ?? (ticket ? undefined : this.support.error);
    if (failed) {
      return html`<div class="thread">
        <h2 tabindex="-1" part="heading">${msg('Ticket', {id: 'panel.thread.heading'})}</h2>
        ${failure(failed, msg, failed.code === 'not-found' || failed.code === 'forbidden' ? undefined : this.#retry)}
      </div>`;
    }
    if (phase !== 'ready' || !ticket) {
      return html`<div class="thread" aria-busy="true">
        <h2 tabindex="-1" part="heading" class="visually-hidden">
          ${msg('Loading the ticket…', {id: 'panel.thread.loading'})}
        </h2>
        ${skeleton('', 3)}
      </div>`;
    }
    const context = {
      msg,
      language: this.language,
      viewer: this.desk?.viewer,
      policy: this.policyDocument,
      downloads: this.#downloads,
      download: this.#download,
    };
    return html`<div class="thread">
      <div class="head">
        <h2 tabindex="-1" part="heading" id="heading"><span class="number">${ticket.number}</span>${ticket.subject}</h2>
      </div>
      <div class="side">${details(ticket, context)}</div>
      <div class="conversation">
        ${this.#olderTemplate()} ${this.#logTemplate(context)}
        <div class="end"></div>
        ${this.#footTemplate(ticket)}
      </div>
    </div>`;
  }

  #olderTemplate(): TemplateResult | typeof nothing {
    const {msg} = this;
    const {older, olderError, count} = this.#store;
    if (older === 'none') {
      return count > 200
        ? html`<p class="start muted older" tabindex="-1">
            ${msg('Beginning of the conversation', {id: 'panel.thread.beginning'})}
          </p>`
        : nothing;
    }
    return html`<div class="older">
      ${olderError ? failure(olderError, msg) : nothing}
      <button
        class="button"
        part="older"
        type="button"
        aria-disabled=${older === 'loading' ? 'true' : 'false'}
        @click=${this.#loadOlder}
      >
        ${
          older === 'loading'
            ? msg('Loading…', {id: 'panel.loading'})
            : msg('Load earlier messages', {id: 'panel.thread.older'})
        }
      </button>
    </div>`;
  }

  /**
   * The log says nothing by itself (`aria-live=off`): what arrives is told once, by the announcer, in fewer words than the
   * whole message with its buttons.
   */
  #logTemplate(context: EntryContext): TemplateResult {
    const {groups, live} = this.#store;
    const deferred = groups.length >= DEFER_FROM;
    if (!linksReady() && groups.some(holdsLink)) void loadLinks().then(() => this.requestUpdate());
    const {msg, language, viewer, policy, downloads} = context;
    return html`<section
      class="log"
      part="log"
      role=${live ? 'log' : nothing}
      aria-live=${live ? 'off' : nothing}
      aria-label=${msg('Messages', {id: 'panel.thread.messages'})}
    >
      ${repeat(
        groups,
        ({key}) => key,
        (group) =>
          guard(
            [group, deferred, linksReady(), msg, language, viewer, policy, downloads],
            () =>
              html`<div class="group ${deferred ? 'deferred' : ''}">
                ${repeat(
                  group.entries,
                  ({id}) => id,
                  (entry) => entryTemplate(entry, context),
                )}
              </div>`,
          ),
      )}
    </section>`;
  }

  #footTemplate(ticket: Ticket): TemplateResult {
    const {msg} = this;
    const capabilities = this.support.adapter?.capabilities;
    const actions = capabilities?.status ? this.#statusAction(ticket) : nothing;
    return html`<div class="foot">
      ${
        capabilities?.reply
          ? this.#composer.render(ticket, msg, actions)
          : html`<p class="muted">
                ${msg('This conversation can only be read here. Reply by e-mail.', {id: 'panel.reply.unavailable'})}
              </p>
              <div class="actions">${actions}</div>`
      }
      <div role="alert">${this.#statusError ? failure(this.#statusError, msg) : nothing}</div>
    </div>`;
  }

  #statusAction(ticket: Ticket): TemplateResult {
    const {msg} = this;
    const ended = ticket.status === 'closed' || ticket.status === 'resolved';
    const agent = this.desk?.viewer.role === 'agent';
    const to: TicketStatus = ticket.status === 'closed' || (agent && ended) ? 'open' : agent ? 'resolved' : 'closed';
    const words = {
      open: msg('Reopen ticket', {id: 'panel.action.reopen'}),
      resolved: msg('Mark as resolved', {id: 'panel.action.resolve'}),
      closed: msg('Close ticket', {id: 'panel.action.close'}),
      waiting: '',
    }[to];
    return html`<button
      class="button end-action"
      part="status-action"
      type="button"
      aria-disabled=${this.#settingStatus ? 'true' : 'false'}
      @click=${() => this.#setStatus(to)}
    >
      ${words}
    </button>`;
  }
}

function holdsLink({entries}: Group): boolean {
  return entries.some((entry) => entry.kind === 'message' && mayHoldLink(entry.text));
}

declare global {
  interface HTMLElementTagNameMap {
    'ticket-thread': TicketThread;
  }
}
