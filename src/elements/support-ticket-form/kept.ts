/**
 * Tickets that wait on this device for a connection: told in place of the form right after sending, and above the form when
 * one comes back later. Sends nothing itself: that is the adapter's outbox. Comes with the assistant.
 */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {KeptDraft, Outbox, OutboxChange} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {Ticket} from '../../core/ticket.ts';
import {str} from '../../i18n/msg.ts';
import {errorText} from '../internal/error-text.ts';
import {shortTime} from '../parts/dates.ts';
import {icon} from '../parts/icons.ts';
import type {Assistant} from './assistant.ts';
import type {AssistantHost} from './assistant-host.ts';
import {goTo} from './go-to.ts';

export class KeptTickets implements ReactiveController {
  readonly #host: AssistantHost;
  readonly #assistant: Assistant;
  readonly #sent: (ticket: Ticket) => void;
  #outbox: Outbox | undefined;
  #stop: (() => void) | undefined;
  #waiting: readonly KeptDraft[] = [];
  /** The one that was written in this form. */
  #own: string | undefined;
  /** Its subject, told before the outbox is read again. */
  #subject = '';
  #sending = false;

  /** @param sent is told when the one that was written in this form is a ticket */
  constructor(host: AssistantHost, assistant: Assistant, sent: (ticket: Ticket) => void) {
    this.#host = host;
    this.#assistant = assistant;
    this.#sent = sent;
    host.addController(this);
  }

  /** Whether it stands in place of the form. */
  get shown(): boolean {
    return this.#own !== undefined;
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = this.#outbox = undefined;
  }

  /** Looks again after each render: the adapter may be another one, and who is there is known with the desk. */
  hostUpdated(): void {
    const {desk, adapter} = this.#host.face;
    const outbox = desk && adapter?.outbox;
    if (outbox === this.#outbox) return;
    this.#stop?.();
    this.#waiting = [];
    this.#outbox = outbox;
    this.#stop = outbox?.subscribe((change) => void this.#heard(change));
    void this.#look();
  }

  /** What was just sent could only be kept. */
  keep(id: string): void {
    this.#own = id;
    this.#subject = this.#host.face.draft().subject;
    const {msg} = this.#assistant;
    this.#host.face.say(msg('Saved on this device. It will be sent.', {id: 'assist.kept.said'}));
    void this.#look();
    void this.#focus();
  }

  /** In place of the form. */
  view(): TemplateResult {
    const {msg} = this.#assistant;
    return html`<div class="sent" part="kept" data-state="kept">
      <div class="stack">
        <h2 tabindex="-1">
          ${icon('clock')}<span>${msg('Saved, and not sent yet', {id: 'assist.kept.heading'})}</span>
        </h2>
        <p>${this.#subject}</p>
        <p>
          ${msg('It waits on this device and is sent by itself, once, when the connection is back: also if you close this page and open it again.', {id: 'assist.kept.text'})}
        </p>
      </div>
      <div class="actions">
        ${this.#sendButton('button primary')}
        <button class="button" type="button" @click=${() => this.#another()}>
          ${msg('Write another ticket', {id: 'assist.sent.another'})}
        </button>
      </div>
    </div>`;
  }

  /** Above the fields: what waits from before. */
  note(): TemplateResult | typeof nothing {
    if (this.#waiting.length === 0) return nothing;
    const {msg} = this.#assistant;
    const refused = this.#waiting.some((kept) => kept.refused);
    return html`<div class="callout ${refused ? 'warning' : 'advice'}" part="kept" data-state="waiting">
      ${icon(refused ? 'warning' : 'clock')}
      <div class="stack">
        <p>${msg('Written on this device and not sent yet:', {id: 'assist.kept.waiting'})}</p>
        <ul>
          ${repeat(
            this.#waiting,
            ({id}) => id,
            (kept) => this.#row(kept),
          )}
        </ul>
      </div>
    </div>`;
  }

  #row(kept: KeptDraft): TemplateResult {
    const {msg} = this.#assistant;
    const {subject} = kept.draft;
    const when = shortTime(kept.keptAt, this.#host.face.language);
    return html`<li>
      <p>${msg(str`“${subject}” (${when})`, {id: 'assist.kept.row'})}</p>
      ${kept.refused ? html`<p>${errorText(new TicketError(kept.refused, ''), msg, false)}</p>` : nothing}
      <p class="chip-actions">
        ${
          kept.refused
            ? html`<button class="button" type="button" @click=${() => void this.#open(kept)}>
                ${msg('Open it in the form', {id: 'assist.kept.open'})}
              </button>`
            : this.#sendButton('button')
        }
        <button
          class="quiet"
          type="button"
          aria-label=${msg(str`Delete “${subject}”`, {id: 'assist.kept.delete-named'})}
          @click=${() => void this.#delete(kept)}
        >
          ${msg('Delete', {id: 'assist.kept.delete'})}
        </button>
      </p>
    </li>`;
  }

  #sendButton(style: string): TemplateResult {
    const {msg} = this.#assistant;
    const label = this.#sending
      ? msg('Sending…', {id: 'form.sending'})
      : msg('Try to send it now', {id: 'assist.kept.send'});
    return html`<button class=${style} type="button" @click=${() => void this.#send()}>${label}</button>`;
  }

  /** One try for all that waits; what comes of it is told as a change. */
  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    this.#host.requestUpdate();
    await this.#outbox?.send().catch(() => undefined);
    this.#sending = false;
    this.#host.requestUpdate();
    if (this.#waiting.length === 0) return;
    const {msg} = this.#assistant;
    this.#host.face.say(msg('Still no connection. It will be sent when it is back.', {id: 'assist.kept.not-yet'}));
  }

  #another(): void {
    this.#own = undefined;
    this.#host.face.reset();
  }

  async #open(kept: KeptDraft): Promise<void> {
    const {face} = this.#host;
    const {subject, body, problemType, serviceId, facts} = kept.draft;
    await this.#outbox?.discard(kept.id);
    this.#own = undefined;
    this.#waiting = this.#waiting.filter(({id}) => id !== kept.id);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    face.write({subject, body});
    face.choose({problemType, service: serviceId});
    this.#assistant.advice.restore(
      facts.filter(({id}) => id !== 'time-zone').map(({id, value}) => [id, value] as const),
    );
    this.#assistant.drafts.input();
    goTo(this.#host, 'subject');
  }

  async #delete({id}: KeptDraft): Promise<void> {
    await this.#outbox?.discard(id);
    goTo(this.#host, 'subject');
  }

  async #heard(change: OutboxChange): Promise<void> {
    if (change.type === 'sent' && change.id === this.#own) {
      this.#own = undefined;
      this.#sent(change.ticket);
    } else if (change.type === 'sent') {
      const {msg} = this.#assistant;
      const {number} = change.ticket;
      this.#host.face.say(msg(str`Sent: ticket ${number}.`, {id: 'assist.kept.sent'}));
    }
    await this.#look();
    const own = this.#waiting.find(({id}) => id === this.#own);
    if (own?.refused)
      await this.#open(own).then(() =>
        this.#host.face.say(errorText(new TicketError(own.refused ?? 'rejected', ''), this.#assistant.msg, true)),
      );
  }

  async #look(): Promise<void> {
    const outbox = this.#outbox;
    const waiting = (await outbox?.list().catch(() => [])) ?? [];
    if (outbox !== this.#outbox) return;
    this.#waiting = waiting;
    this.#host.requestUpdate();
  }

  async #focus(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.focus();
  }
}
