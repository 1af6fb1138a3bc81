/**
 * The box in which a reply is written and sent. What is typed stays out of reactive state, is kept per ticket while the
 * page lives, and leaves the box only when the backend has confirmed it. Knows nothing of the thread above it.
 */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ref} from 'lit/directives/ref.js';
import {TicketError} from '../../core/errors.ts';
import type {Language} from '../../core/language.ts';
import type {Message, ReplyDraft} from '../../core/thread.ts';
import type {Ticket} from '../../core/ticket.ts';
import type {Policy} from '../../guidelines/policy.ts';
import type {Msg} from '../../i18n/msg.ts';
import {icon} from '../parts/icons.ts';
import {lockIcon} from '../parts/lock-icon.ts';
import {newKey} from '../parts/key.ts';
import {failure} from '../parts/panel-states.ts';
import {type FilesContext, FilePicker} from '../parts/file-picker.ts';
import type {ReplyAdvice, ReplyBox} from './reply-advice.ts';

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

/** What the guidelines need to look at a reply; see `ReplyBox`. */
export interface ReplyScene extends Pick<ReplyBox, 'matter' | 'sealTo' | 'mayOpen' | 'openNew' | 'say'> {
  /** As the desk gave it; without it replies are sent as they are. */
  policy(): object | undefined;
  language(): Language;
}

export class Composer {
  readonly #host: LitElement;
  readonly #sender: ReplySender;
  readonly #files: FilePicker;
  readonly #scene: ReplyScene;
  /** Comes with the first words. */
  #advice: ReplyAdvice | undefined;
  #adviceComes: Promise<void> | undefined;
  #box: HTMLTextAreaElement | undefined;
  #ticketId = '';
  #attempt: {readonly payload: string; readonly key: string} | undefined;
  #sending = false;
  #empty = false;
  /** A file was refused or failed, and somebody must decide. */
  #undecided = false;
  #error: TicketError | undefined;

  constructor(host: LitElement, sender: ReplySender, scene: ReplyScene) {
    this.#host = host;
    this.#sender = sender;
    this.#files = new FilePicker(host, scene.say);
    this.#scene = scene;
  }

  /** Puts a text into the box, after what is there already. */
  insert(text: string): void {
    const box = this.#box;
    if (!box) return;
    box.value = box.value.trim() === '' ? text : `${box.value.trimEnd()}\n\n${text}`;
    unsent.set(this.#ticketId, box.value);
    box.focus();
  }

  render(ticket: Ticket, context: FilesContext, actions: TemplateResult | typeof nothing): TemplateResult {
    if (ticket.id !== this.#ticketId) this.#start(ticket.id);
    const {msg} = context;
    const canAttach = context.adapter?.capabilities.attachments && context.limits.count > 0;
    return html`${keyed(
      ticket.id,
      html`<form class="reply" part="reply" novalidate @submit=${this.#onSubmit}>
        ${this.#boxTemplate(ticket, msg)} ${this.#advice?.render()} ${canAttach ? this.#files.list(context) : nothing}
        <div role="alert">${this.#errorTemplate(msg)}</div>
        <div class="actions">
          <button class="button primary" part="send" type="submit" aria-disabled=${this.#sending ? 'true' : 'false'}>
            ${this.#sendWords(msg)}
          </button>
          ${canAttach ? this.#files.button(context) : nothing} ${this.#accessButton(msg)} ${actions}
        </div>
        ${canAttach ? html`<p class="hint">${this.#files.hint(context)}</p>` : nothing}
      </form>`,
    )}`;
  }

  #accessButton(msg: Msg): TemplateResult | typeof nothing {
    if (!this.#scene.sealTo()) return nothing;
    const open = async (): Promise<void> => {
      await this.#load();
      this.#advice?.openSealed();
    };
    return html`<button class="button" part="access-data-open" type="button" @click=${open}>
      ${lockIcon()}${msg('Access data', {id: 'panel.reply.access'})}
    </button>`;
  }

  /** Without the guidelines replies are sent as ever. */
  async #load(): Promise<void> {
    const policy = this.#scene.policy();
    if (!policy) return;
    await (this.#adviceComes ??= this.#loadAdvice(policy as Policy));
  }

  async #loadAdvice(policy: Policy): Promise<void> {
    const box: ReplyBox = {
      ...this.#scene,
      text: () => this.#box?.value ?? '',
      write: (text) => {
        if (this.#box) this.#box.value = text;
        unsent.set(this.#ticketId, text);
      },
    };
    try {
      const {ReplyAdvice} = await import('./reply-advice.ts');
      this.#advice = await ReplyAdvice.load(this.#host, box, policy, this.#scene.language());
      this.#advice.input();
    } catch {
      // Tried again with the next words.
      this.#adviceComes = undefined;
    }
    this.#host.requestUpdate();
  }

  #boxTemplate(ticket: Ticket, msg: Msg): TemplateResult {
    const closed = ticket.status === 'closed';
    const described = [closed && 'reply-hint', this.#empty && 'reply-error'].filter(Boolean).join(' ');
    return html`<div class="field">
      <label for="reply">${msg('Your reply', {id: 'panel.reply.label'})}</label>
      ${
        closed
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
        aria-describedby=${described || nothing}
        ?readonly=${this.#sending}
        ${ref(this.#onBox)}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
      ></textarea>
      ${
        this.#empty
          ? html`<p class="error-message" id="reply-error">
              ${icon('error')}${msg('Write your reply.', {id: 'panel.reply.empty'})}
            </p>`
          : nothing
      }
    </div>`;
  }

  #errorTemplate(msg: Msg): TemplateResult | typeof nothing {
    if (this.#error) return failure(this.#error, msg, undefined, true);
    if (!this.#undecided) return nothing;
    return html`<p class="error-message">
      ${icon('error')}${msg('A file is not attached. Remove it or try again, then send.', {id: 'form.files.undecided'})}
    </p>`;
  }

  #sendWords(msg: Msg): string {
    if (this.#sending) return msg('Sending…', {id: 'panel.reply.sending'});
    return this.#error ? msg('Try again', {id: 'form.retry'}) : msg('Send reply', {id: 'panel.reply.send'});
  }

  #start(ticketId: string): void {
    this.#ticketId = ticketId;
    this.#attempt = undefined;
    this.#sending = false;
    this.#empty = false;
    this.#undecided = false;
    this.#error = undefined;
    this.#files.clear();
    this.#advice?.reset();
  }

  readonly #onBox = (element: Element | undefined): void => {
    if (element === this.#box) return;
    this.#box = element as HTMLTextAreaElement | undefined;
    if (this.#box) this.#box.value = unsent.get(this.#ticketId) ?? '';
  };

  readonly #onInput = (): void => {
    unsent.set(this.#ticketId, this.#box?.value ?? '');
    if (this.#advice) this.#advice.input();
    else void this.#load();
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
    const text = box.value.trim();
    this.#empty = text === '';
    this.#undecided = false;
    this.#error = undefined;
    this.#host.requestUpdate();
    if (this.#empty) return box.focus();
    this.#sending = true;
    try {
      await this.#load();
      if (ticketId !== this.#ticketId || this.#advice?.asks()) return;
      const attachments = await this.#files.settle();
      this.#undecided = attachments === undefined;
      const accessData = await this.#advice?.accessData();
      if (attachments)
        await this.#sendDraft(ticketId, {text, attachments, ...(accessData !== undefined && {accessData})});
    } catch (error) {
      if (ticketId === this.#ticketId) this.#error = TicketError.from(error);
    } finally {
      if (ticketId === this.#ticketId) this.#sending = false;
      this.#host.requestUpdate();
    }
  }

  async #sendDraft(ticketId: string, draft: ReplyDraft): Promise<void> {
    const message = await this.#sender.send(draft, this.#keyFor(draft));
    if (!message) return;
    unsent.delete(ticketId);
    if (ticketId === this.#ticketId) this.#clear();
    this.#sender.sent();
  }

  #clear(): void {
    this.#attempt = undefined;
    if (this.#box) this.#box.value = '';
    this.#files.clear();
    this.#advice?.reset();
  }

  /** The same words get the same key, so that a second try after a lost answer is no second message. */
  #keyFor(draft: ReplyDraft): string {
    const payload = JSON.stringify(draft);
    if (this.#attempt?.payload !== payload) this.#attempt = {payload, key: newKey()};
    return this.#attempt.key;
  }
}
