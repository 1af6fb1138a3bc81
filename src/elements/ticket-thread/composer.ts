/**
 * The box in which a reply is written and sent. What is typed stays out of reactive state, is kept per ticket while the
 * page lives, and leaves the box only when the backend has confirmed it. Knows nothing of the thread above it.
 */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ref} from 'lit/directives/ref.js';
import {TicketError} from '../../core/errors.ts';
import type {Message, ReplyDraft, Ticket} from '../../core/ticket.ts';
import type {Msg} from '../../i18n/msg.ts';
import {icon} from '../parts/icons.ts';
import {newKey} from '../parts/key.ts';
import {failure} from '../parts/panel-states.ts';

/** What was typed and not sent yet, by ticket; outlives the element, which a navigation may remove. */
const unsent = new Map<string, string>();

/** What the composer asks of the element. */
export interface ReplySender {
  /**
   * Sends; the same key and draft twice is one message.
   * @returns the stored message, or `undefined` where the page kept it from being sent
   * @throws TicketError
   */
  send(draft: ReplyDraft, idempotencyKey: string): Promise<Message | undefined>;
  sent(): void;
}

export class Composer {
  readonly #host: ReactiveControllerHost;
  readonly #sender: ReplySender;
  #box: HTMLTextAreaElement | undefined;
  #ticketId = '';
  #attempt: {readonly payload: string; readonly key: string} | undefined;
  #sending = false;
  #empty = false;
  #error: TicketError | undefined;

  constructor(host: ReactiveControllerHost, sender: ReplySender) {
    this.#host = host;
    this.#sender = sender;
  }

  /** Puts a text into the box, after what is there already. */
  insert(text: string): void {
    const box = this.#box;
    if (!box) return;
    box.value = box.value.trim() === '' ? text : `${box.value.trimEnd()}\n\n${text}`;
    unsent.set(this.#ticketId, box.value);
    box.focus();
  }

  render(ticket: Ticket, msg: Msg, actions: TemplateResult | typeof nothing): TemplateResult {
    if (ticket.id !== this.#ticketId) this.#start(ticket.id);
    return html`${keyed(
      ticket.id,
      html`<form class="reply" part="reply" novalidate @submit=${this.#onSubmit}>
        <div class="field">
          <label for="reply">${msg('Your reply', {id: 'panel.reply.label'})}</label>
          ${
            ticket.status === 'closed'
              ? html`<p class="hint" id="reply-hint">
                  ${msg('If you reply, the ticket is opened again.', {id: 'panel.reply.reopens'})}
                </p>`
              : nothing
          }
          <textarea
            class="control"
            part="reply-text"
            id="reply"
            rows="4"
            aria-required="true"
            aria-invalid=${this.#empty ? 'true' : 'false'}
            aria-describedby="reply-hint reply-error"
            ?readonly=${this.#sending}
            ${ref(this.#onBox)}
            @input=${this.#onInput}
            @keydown=${this.#onKey}
          ></textarea>
          <div id="reply-error">
            ${
              this.#empty
                ? html`<p class="error-message">
                    ${icon('error')}${msg('Write your reply.', {id: 'panel.reply.empty'})}
                  </p>`
                : nothing
            }
          </div>
        </div>
        <div role="alert">${this.#error ? failure(this.#error, msg, undefined, true) : nothing}</div>
        <div class="actions">
          <button class="button primary" part="send" type="submit" aria-disabled=${this.#sending ? 'true' : 'false'}>
            ${
              this.#sending
                ? msg('Sending…', {id: 'panel.reply.sending'})
                : this.#error
                  ? msg('Try again', {id: 'panel.retry'})
                  : msg('Send reply', {id: 'panel.reply.send'})
            }
          </button>
          ${actions}
        </div>
      </form>`,
    )}`;
  }

  #start(ticketId: string): void {
    this.#ticketId = ticketId;
    this.#attempt = undefined;
    this.#sending = false;
    this.#empty = false;
    this.#error = undefined;
  }

  readonly #onBox = (element: Element | undefined): void => {
    if (element === this.#box) return;
    this.#box = element as HTMLTextAreaElement | undefined;
    if (this.#box) this.#box.value = unsent.get(this.#ticketId) ?? '';
  };

  readonly #onInput = (): void => {
    unsent.set(this.#ticketId, this.#box?.value ?? '');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#send();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    const box = this.#box;
    if (!box || this.#sending) return;
    const ticketId = this.#ticketId;
    const draft: ReplyDraft = {text: box.value.trim(), attachments: []};
    this.#empty = draft.text === '';
    this.#error = undefined;
    this.#host.requestUpdate();
    if (this.#empty) return box.focus();
    this.#sending = true;
    try {
      const message = await this.#sender.send(draft, this.#keyFor(draft));
      if (message) {
        unsent.delete(ticketId);
        if (ticketId === this.#ticketId) this.#clear();
        this.#sender.sent();
      }
    } catch (error) {
      if (ticketId === this.#ticketId) this.#error = TicketError.from(error);
    } finally {
      if (ticketId === this.#ticketId) this.#sending = false;
      this.#host.requestUpdate();
    }
  }

  #clear(): void {
    this.#attempt = undefined;
    if (this.#box) this.#box.value = '';
  }

  /** The same words get the same key, so that a second try after a lost answer is no second message. */
  #keyFor(draft: ReplyDraft): string {
    const payload = JSON.stringify(draft);
    if (this.#attempt?.payload !== payload) this.#attempt = {payload, key: newKey()};
    return this.#attempt.key;
  }
}
