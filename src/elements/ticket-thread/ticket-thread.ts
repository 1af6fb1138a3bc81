/**
 * The history of one ticket, live, and the box to answer in it. This module finds the ticket, asks the adapter for what a
 * person does, and shows the states in which there is no thread; the thread itself is drawn by `view.ts`.
 */
import {css, html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {TicketAdapter} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {Message, ReplyDraft} from '../../core/thread.ts';
import type {Ticket} from '../../core/ticket.ts';
import type {Area} from '../../i18n/catalogues.ts';
import {Announcer} from '../internal/announcer.ts';
import {baseStyles} from '../internal/base-styles.ts';
import {SupportElement} from '../internal/support-element.ts';
import {newKey} from '../parts/key.ts';
import {failure, noBackend, panelStateStyles, skeleton, unreadable} from '../parts/panel-states.ts';
import type {TicketWrite} from './actions.ts';
import {
  TicketLoadedEvent,
  TicketRepliedEvent,
  TicketReplyEvent,
  TicketReplyFailedEvent,
  TicketUpdatedEvent,
} from './events.ts';
import {ThreadStore} from './thread-store.ts';
import type {ThreadView} from './view.ts';

const shellStyles = css`
  .thread {
    display: grid;
    gap: var(--_space);
  }
  .head h2 {
    font-size: 1.5rem;
    overflow-wrap: anywhere;
  }
  .head .number {
    display: block;
    color: var(--_muted);
    font-size: 1rem;
    font-weight: 600;
  }
`;

/**
 * @summary The messages and events of one ticket, with a reply box; for technicians the fact sheet too.
 * @tag ticket-thread
 *
 * @fires {TicketLoadedEvent} ticket-loaded - the ticket and its newest messages are there
 * @fires {TicketReplyEvent} ticket-reply - cancelable; the host sends the reply itself
 * @fires {TicketRepliedEvent} ticket-replied - the desk confirmed the reply
 * @fires {TicketReplyFailedEvent} ticket-reply-failed - it was not sent; the text is kept
 * @fires {TicketNewMatterEvent} ticket-new-matter - cancelable; a reply opens another matter, which gets a ticket of its own
 * @fires {TicketUpdatedEvent} ticket-updated - status, team or technician changed
 *
 * @csspart heading - number and subject
 * @csspart details - what the ticket is
 * @csspart fact-sheet - what a technician needs
 * @csspart log - all entries
 * @csspart older - the button for older messages
 * @csspart unread - the line above the first unread message
 * @csspart message - one message
 * @csspart message-customer - one of the customer's side
 * @csspart message-support - one of the provider's side
 * @csspart author - who wrote it
 * @csspart trust - how far the sender of a mail may be believed
 * @csspart undelivered - that a mail with the message came back
 * @csspart text - what was written
 * @csspart quote - quoted text, folded
 * @csspart event - one line of what happened
 * @csspart attachment - a file's button
 * @csspart below - the button to new messages further down
 * @csspart reply - the reply form
 * @csspart reply-text - its text field
 * @csspart attach - its button for files
 * @csspart send - its send button
 * @csspart status-action - the button that closes or reopens
 * @csspart status - the ticket's status
 * @csspart missing - facts that the technician lacks
 * @csspart facts - what the customer told
 * @csspart take-away - the buttons to print and to download
 * @csspart access-data - access data: the encrypted field of a reply, and what technicians take
 * @csspart access-data-open - the button that shows the field
 * @csspart access-data-text - its text
 * @csspart findings - the advice under the reply
 * @csspart finding - one row of it
 * @csspart fix - the button of a fix
 * @csspart assign - the form that assigns
 * @csspart loading - what stands there until the ticket is
 * @csspart error - why there is nothing to show
 */
export class TicketThread extends SupportElement {
  static override readonly tagName = 'ticket-thread';
  static override readonly areas: readonly Area[] = ['panel', 'form'];
  static override styles = [...baseStyles, panelStateStyles, shellStyles];

  /** Which ticket; its id, not its number. */
  @property({attribute: 'ticket-id'}) ticketId: string | undefined;
  /** Address of a thread, `{id}` stands for the ticket's id: links to related tickets. */
  @property({attribute: 'href-template'}) hrefTemplate: string | undefined;

  readonly #announcer = new Announcer(this);
  readonly #store = new ThreadStore({
    changed: () => this.requestUpdate(),
    arrived: (entries) => this.#view?.arrived(entries),
    prepended: () => this.#view?.prepended(),
  });
  #view: ThreadView | undefined;
  #viewLoading = false;
  #viewError: TicketError | undefined;
  #opened: {readonly adapter: TicketAdapter; readonly ticketId: string} | undefined;
  #told = false;

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
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options);
  }

  /** Asks again for what is shown. */
  reload(): void {
    if (this.support.error) void this.support.loadDesk();
    this.#viewError = undefined;
    this.#opened = undefined;
    this.requestUpdate();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#openIfNeeded();
    super.update(changed);
  }

  protected override updated(): void {
    const {phase, ticket} = this.#store;
    if (phase !== 'ready' || !ticket || !this.renderRoot.querySelector('.end')) return;
    this.#view?.drawn();
    if (this.#told) return;
    this.#told = true;
    this.dispatchEvent(new TicketLoadedEvent(ticket));
  }

  #openIfNeeded(): void {
    const {adapter} = this.support;
    const {ticketId} = this;
    if (this.#opened?.adapter === adapter && this.#opened?.ticketId === ticketId) return;
    this.#forget();
    if (!adapter?.capabilities.read || !ticketId || !this.isConnected) return this.#store.close();
    this.#opened = {adapter, ticketId};
    if (!this.#view && !this.#viewLoading) void this.#loadView(adapter);
    void this.#store.open(adapter, ticketId);
  }

  #forget(): void {
    this.#opened = undefined;
    this.#told = false;
    this.#view?.forget();
  }

  async #loadView(adapter: TicketAdapter): Promise<void> {
    this.#viewLoading = true;
    try {
      const {ThreadView} = await import('./view.ts');
      this.#view = new ThreadView(this, {
        store: this.#store,
        requests: {
          reply: (draft, key) => this.#reply(draft, key),
          write: (send) => this.#write(send),
        },
        say: (text) => this.#announcer.say(text),
        context: this.#viewContext(adapter),
      });
    } catch (error) {
      this.#viewError = new TicketError('unavailable', 'the view did not load', {cause: error});
    }
    this.#viewLoading = false;
    this.requestUpdate();
  }

  #viewContext(adapter: TicketAdapter) {
    const {msg, language, desk, hrefTemplate, policyDocument: policy, pinnedFingerprint: pinned} = this;
    return {msg, language, adapter, desk, policy, pinned, hrefTemplate};
  }

  readonly #onOnline = (): void => {
    if (this.#store.error?.code === 'offline') this.reload();
  };

  async #reply(draft: ReplyDraft, idempotencyKey: string): Promise<Message | undefined> {
    const {adapter, ticketId} = this.#opened ?? {};
    if (!adapter || !ticketId || !this.dispatchEvent(new TicketReplyEvent(ticketId, draft))) return undefined;
    const letIn = this.#store.holdBack(this.desk?.viewer.id ?? '');
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
    } finally {
      letIn();
    }
  }

  /** @throws TicketError */
  async #write(send: TicketWrite): Promise<void> {
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
    const {adapter, missing} = this.support;
    if (missing) return noBackend(this.policyDocument, msg);
    const {phase, ticket} = this.#store;
    const error = this.#store.error ?? this.#viewError ?? (ticket ? undefined : this.support.error);
    // The desk knows the names of teams and who reads: drawing without it would draw everything twice.
    const settled = this.desk !== undefined || this.support.error !== undefined;
    const view = phase === 'ready' && settled && !error ? this.#view : undefined;
    const cannotRead = adapter?.capabilities.read === false;
    const loading = !error && !view && !cannotRead;
    const heading =
      error || cannotRead
        ? msg('Ticket', {id: 'panel.thread.heading'})
        : ticket
          ? html`<span class="number">${ticket.number}</span> ${ticket.subject}`
          : msg('Loading the ticket…', {id: 'panel.thread.loading'});
    return html`<div class="thread" aria-busy=${loading ? 'true' : 'false'}>
      <div class="head">
        <h2 tabindex="-1" part="heading" class=${loading && !ticket ? 'visually-hidden' : ''}>${heading}</h2>
      </div>
      ${
        cannotRead
          ? unreadable(msg)
          : error
            ? this.#failed(error)
            : view && ticket && adapter
              ? view.render(ticket, this.#viewContext(adapter))
              : skeleton('', 3)
      }
    </div>`;
  }

  #failed(error: TicketError): TemplateResult {
    const final = error.code === 'not-found' || error.code === 'forbidden';
    return failure(error, this.msg, final ? undefined : () => this.reload());
  }
}

/** With the names of the events for `addEventListener`. */
export type * from './events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'ticket-thread': TicketThread;
  }
}
