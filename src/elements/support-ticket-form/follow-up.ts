/**
 * The matter has a ticket already: what was written goes there as a reply, with its files. The text stays in the form's own
 * field; the rest of the form steps aside until it is sent, or the person wants a new ticket after all.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {TicketError} from '../../core/errors.ts';
import type {TicketDraft} from '../../core/ticket.ts';
import type {KnownTicket} from '../../guidelines/types.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {icon} from '../parts/icons.ts';
import {newKey} from '../parts/key.ts';
import type {Assistant} from './assistant.ts';
import type {AssistantHost} from './assistant-host.ts';
import {type FieldErrors, NO_ERRORS} from '../parts/error-message.ts';
import {issueErrors} from './errors.ts';
import {TicketContinuedEvent, TicketFailedEvent} from './events.ts';
import type {Parts} from './host-form.ts';
import {named, type SealedParts} from './host-parts.ts';
import type {Instead} from './instead.ts';
import type {QuestionItem} from './question.ts';

export class FollowUp implements Instead {
  readonly mode = 'reply';
  readonly #host: AssistantHost;
  readonly #assistant: Assistant;
  readonly #ticket: KnownTicket;
  /** What stood in the body before the subject was put above it. */
  readonly #before: string;
  #key: {readonly key: string; readonly draft: string} | undefined;
  #done = false;

  constructor(host: AssistantHost, assistant: Assistant, ticket: KnownTicket) {
    this.#host = host;
    this.#assistant = assistant;
    this.#ticket = ticket;
    const {subject, body} = host.face.draft();
    this.#before = body;
    const own = subject.trim();
    // A reply has no subject: what it says must not be lost, unless it says what the ticket's does.
    const said = own === '' || body.includes(own) || own.toLowerCase() === ticket.subject.trim().toLowerCase();
    const kept = said ? body : `${own}\n\n${body}`.trim();
    assistant.advice.know({reply: true});
    this.#write(kept);
  }

  get isDone(): boolean {
    return this.#done;
  }

  submitLabel(msg: Msg): string {
    return msg(str`Send as a reply in ${this.#ticket.number}`, {id: 'assist.follow-up.submit'});
  }

  /** Back to a new ticket. */
  dispose(): void {
    this.#assistant.advice.know({reply: false});
    const {subject, body} = this.#host.face.draft();
    if (body === `${subject.trim()}\n\n${this.#before}`.trim()) this.#write(this.#before);
  }

  drawn(): void {
    // Its words are the form's.
  }

  render(msg: Msg): TemplateResult {
    const {number, subject} = this.#ticket;
    return html`<div class="callout advice follow-up" part="follow-up" role="group" aria-labelledby="follow-up-heading">
      ${icon('mail')}
      <div class="stack">
        <h3 id="follow-up-heading" tabindex="-1">
          ${msg(str`Your reply in ${number}`, {id: 'assist.follow-up.heading'})}
        </h3>
        <p>${subject}</p>
        <p class="muted">
          ${msg('The message below and its files go there: the technician has the whole history at hand.', {
            id: 'assist.follow-up.intro',
          })}
        </p>
        <button class="quiet" type="button" @click=${() => this.#assistant.backToOne()}>
          ${icon('back')}${msg('It is something else: a new ticket', {id: 'assist.follow-up.cancel'})}
        </button>
      </div>
    </div>`;
  }

  success(msg: Msg): TemplateResult {
    const {face} = this.#host;
    const {id, number, subject} = this.#ticket;
    const href = face.href(id);
    return html`<div class="sent" part="success">
      <div role="status" class="stack">
        <h2 tabindex="-1">
          ${icon('success')}<span>${msg(str`Reply sent in ${number}`, {id: 'assist.follow-up.sent'})}</span>
        </h2>
        <p>${subject}</p>
      </div>
      <div class="actions">
        ${href ? html`<a class="button primary" href=${href}>${msg('See the ticket', {id: 'assist.sent.see'})}</a>` : nothing}
        <button class="button" type="button" @click=${() => face.reset()}>
          ${msg('Write another ticket', {id: 'assist.sent.another'})}
        </button>
      </div>
    </div>`;
  }

  checkNow(): void {
    // Its text is the form's, which is judged there.
  }

  errorsNow(): FieldErrors {
    const {msg, draft} = this.#host.face;
    if (draft().body.trim() !== '') return NO_ERRORS;
    return new Map([['body', msg('Tell what happens in the message', {id: 'form.body.empty'})]]);
  }

  /** A password is one in a reply too; the rest is the ticket's. */
  questions(): readonly QuestionItem[] {
    const {advice} = this.#assistant;
    return advice.shown
      .filter(({rule, field}) => rule === 'secret-in-clear' && field === 'body')
      .map((finding) => ({key: 'body', text: advice.text(finding), finding}));
  }

  /** A reply is no ticket. */
  drafts(): readonly TicketDraft[] {
    return [];
  }

  parts(_files: readonly string[], accessData: SealedParts): Parts {
    return {'[reply-to]': this.#ticket.id, ...named('', accessData)};
  }

  async send(files: readonly string[], accessData: string | undefined): Promise<FieldErrors> {
    const {adapter, msg, draft, language} = this.#host.face;
    if (!adapter) return NO_ERRORS;
    const reply = {text: draft().body, attachments: [...files], ...(accessData !== undefined && {accessData})};
    const text = JSON.stringify(reply);
    if (this.#key?.draft !== text) this.#key = {key: newKey(), draft: text};
    try {
      if (!navigator.onLine) throw new TicketError('offline', 'the browser says that it is offline');
      const message = await adapter.reply(this.#ticket.id, reply, {idempotencyKey: this.#key.key, language});
      this.#done = true;
      this.#host.dispatchEvent(new TicketContinuedEvent(this.#ticket.id, message));
      return NO_ERRORS;
    } catch (thrown) {
      const error = TicketError.from(thrown);
      this.#host.dispatchEvent(new TicketFailedEvent(error));
      const issues = error.issues.map((one) => ({...one, path: one.path.replace(/^text\b/, 'body')}));
      const refused = issueErrors(issues, msg);
      if (refused.size === 0) throw error;
      return refused;
    }
  }

  #write(body: string): void {
    this.#host.face.write({body});
    this.#assistant.advice.checkNow();
    this.#host.requestUpdate();
  }
}
