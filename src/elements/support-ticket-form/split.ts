/**
 * Two matters, two tickets: the text and the files of one draft dealt out, side by side, each with its own advice and missing
 * facts; sent one after the other and linked to each other. What was confirmed is not sent twice, whatever fails after it.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {TicketError} from '../../core/errors.ts';
import type {Fix} from '../../core/finding.ts';
import type {TicketDraft} from '../../core/ticket.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {adoptLater} from '../internal/adopt-styles.ts';
import type {Hint} from '../internal/hints.ts';
import {icon} from '../parts/icons.ts';
import type {Assistant} from './assistant.ts';
import type {AssistantHost} from './assistant-host.ts';
import {type FieldErrors, NO_ERRORS} from '../parts/error-message.ts';
import {hintsOf, inOrder} from './findings.ts';
import {issueErrors, textErrors, withFindings} from './errors.ts';
import {TicketCreatedEvent, TicketFailedEvent, TicketOpenEvent, TicketSubmitEvent} from './events.ts';
import type {Parts} from './host-form.ts';
import {named, type SealedParts, ticketParts} from './host-parts.ts';
import type {Instead} from './instead.ts';
import type {QuestionItem} from './question.ts';
import {partName, SplitPart} from './split-part.ts';
import {splitStyles} from './split-styles.ts';

type SplitFix = Extract<Fix, {kind: 'split'}>;

/** The contract's own bounds, until the policy is here. */
const LIMITS = {subject: 250, body: 200_000};

/** What it is for. */
export function splitIntro(msg: Msg): string {
  return msg('One ticket for each matter: each goes to whoever can solve it. Look through them and send both.', {
    id: 'assist.split.intro',
  });
}

export class Split implements Instead {
  readonly mode = 'split';
  readonly #host: AssistantHost;
  readonly #assistant: Assistant;
  readonly #parts: readonly SplitPart[];
  /** Key of a file -> whose it is. */
  readonly #homes = new Map<string, SplitPart>();

  constructor(host: AssistantHost, assistant: Assistant, fix: SplitFix) {
    this.#host = host;
    this.#assistant = assistant;
    adoptLater(host, [splitStyles]);
    this.#parts = fix.parts.map(
      (texts, index) =>
        new SplitPart(host, `part${index + 1}`, texts, {
          changed: () => this.#keep(),
          judged: () => assistant.sending.forgetMended(),
        }),
    );
    const {engine} = assistant.advice;
    const dealt = engine?.splitDraft({subject: '', body: '', attachments: assistant.files.entries}, fix) ?? [];
    for (const [index, {attachments = []}] of dealt.entries())
      for (const {name} of attachments)
        for (const file of assistant.files.entries) if (file.name === name) this.#home(file.key, index);
    this.#prepare(assistant);
  }

  #home(key: string, index: number): void {
    const part = this.#parts[index];
    if (part) this.#homes.set(key, part);
  }

  /** Each gets the guidelines, and what the person told where it is wanted. */
  #prepare({advice}: Assistant): void {
    for (const part of this.#parts) part.advice.prepareLike(advice);
    for (const [id, value] of advice.corrections) {
      const wanting = this.#parts.filter((part) => part.advice.wanted.has(id));
      for (const part of wanting.length > 0 ? wanting : this.#parts.slice(0, 1)) part.advice.correct(id, value);
    }
    this.#host.requestUpdate();
  }

  get isDone(): boolean {
    return this.#parts.every(({ticket}) => ticket !== undefined);
  }

  submitLabel(msg: Msg): string {
    const open = this.#parts.filter(({ticket}) => !ticket).length;
    return open === 1
      ? msg('Send ticket', {id: 'form.submit'})
      : msg(str`Send ${open} tickets`, {id: 'assist.split.submit'});
  }

  /** Words of the parts' advice in the reader's language. */
  drawn(): void {
    for (const {advice} of this.#parts) void advice.speak(this.#host.face.language);
  }

  dispose(): void {
    for (const part of this.#parts) part.dispose();
  }

  render(msg: Msg): TemplateResult {
    const {errors} = this.#assistant.sending;
    const begun = this.#parts.some(({ticket}) => ticket);
    return html`<div class="split" part="split">
      <div class="split-head">
        <p>${splitIntro(msg)}</p>
        ${
          begun
            ? nothing
            : html`<button class="quiet" type="button" @click=${() => this.#assistant.backToOne()}>
                ${icon('back')}${msg('Leave it as one ticket', {id: 'assist.split.cancel'})}
              </button>`
        }
      </div>
      <div class="split-parts">
        ${repeat(
          this.#parts,
          ({prefix}) => prefix,
          (part, index) =>
            part.render({
              msg,
              errors,
              place: index + 1,
              of: this.#parts.length,
              hasAccessData: this.#assistant.access.isFilled && part === this.#keeper,
              files: this.#assistant.files.entries.filter(({key}) => this.#homeOf(key) === part),
              move: ({key}) => {
                this.#homes.set(key, this.#parts[(index + 1) % this.#parts.length] ?? part);
                this.#host.requestUpdate();
              },
            }),
        )}
      </div>
    </div>`;
  }

  success(msg: Msg): TemplateResult {
    const {face} = this.#host;
    return html`<div class="sent" part="success">
      <div role="status" class="stack">
        <h2 tabindex="-1">
          ${icon('success')}<span>${msg(str`${this.#parts.length} tickets sent`, {id: 'assist.split.sent'})}</span>
        </h2>
        <p>${msg('They know of each other: whoever opens one finds the other.', {id: 'assist.split.linked'})}</p>
      </div>
      <ul class="next">
        ${this.#parts.map(({ticket}) => {
          if (!ticket) return nothing;
          const href = face.adapter?.capabilities.read === false ? undefined : face.href(ticket.id);
          const name = html`<span class="number">${ticket.number}</span> ${ticket.subject}`;
          const open = (event: Event): void => {
            if (!this.#host.dispatchEvent(new TicketOpenEvent(ticket))) event.preventDefault();
          };
          return html`<li>
            ${icon('success')}${href ? html`<a href=${href} @click=${open}>${name}</a>` : html`<span>${name}</span>`}
          </li>`;
        })}
      </ul>
      <div class="actions">
        <button class="button" type="button" @click=${() => face.reset()}>
          ${msg('Write another ticket', {id: 'assist.sent.another'})}
        </button>
      </div>
    </div>`;
  }

  /** Judges what is written in the parts at once. */
  checkNow(): void {
    for (const {advice} of this.#open) advice.checkNow();
  }

  /** What hinders the parts from being sent; keys are ids of controls. */
  errorsNow(): FieldErrors {
    const {policy, msg} = this.#host.face;
    const all = new Map<string, string>();
    for (const part of this.#open) {
      const {advice, prefix} = part;
      const refused = advice.result?.findings.filter(({severity}) => severity === 'error') ?? [];
      const errors = textErrors(part.texts, {...LIMITS, ...policy?.limits}, msg);
      for (const [key, text] of withFindings(errors, refused, (finding) => advice.text(finding)))
        all.set(`${prefix}-${key}`, text);
    }
    return all.size === 0 ? NO_ERRORS : all;
  }

  hints(msg: Msg): readonly Hint[] {
    return this.#open.flatMap((part) =>
      hintsOf(part.advice).map(({key, text}) => ({key: `${part.prefix} ${key}`, text: this.#saidOf(part, text, msg)})),
    );
  }

  /** Suggestions to be asked about once: where they stand and what they say. */
  questions(msg: Msg): readonly QuestionItem[] {
    return this.#open.flatMap((part) =>
      inOrder(part.advice.shown)
        .filter(({severity, rule}) => severity === 'warn' && rule !== 'one-topic')
        .map((finding) => ({
          key: `${part.prefix}-${finding.field}`,
          text: this.#saidOf(part, part.advice.text(finding), msg),
          finding,
        })),
    );
  }

  /** The same may be said of both. */
  #saidOf(part: SplitPart, text: string, msg: Msg): string {
    return `${partName(this.#parts.indexOf(part) + 1, this.#parts.length, msg)}: ${text}`;
  }

  drafts(): readonly TicketDraft[] {
    return this.#open.map((part) => part.draft());
  }

  parts(files: readonly string[], accessData: SealedParts): Parts {
    const parts = this.#open.map((part, index): Parts => {
      const at = `[tickets][${index}]`;
      const own = files.flatMap((key, place) => (this.#homeOf(key) === part ? [`${place}`] : []));
      return {
        ...ticketParts(part.draft(), part.advice, at),
        [`${at}[files][]`]: own,
        ...(part === this.#keeper && named(at, accessData)),
      };
    });
    return Object.assign({}, ...parts) as Parts;
  }

  /**
   * Sends what is not sent yet, in order.
   * @param files ids of all attached files, in the picker's order
   * @returns what the backend refused, by control; nothing where all went well or the host sends itself
   * @throws TicketError
   */
  async send(files: readonly string[], accessData: string | undefined): Promise<FieldErrors> {
    const {adapter} = this.#host.face;
    if (!adapter) return NO_ERRORS;
    const entries = this.#assistant.files.entries;
    for (const part of this.#open) {
      const related = this.#parts.flatMap(({ticket}) => ticket?.id ?? []);
      const attachments = files.filter((_, index) => this.#homeOf(entries[index]?.key ?? '') === part);
      const draft = {
        ...part.draft(),
        attachments,
        ...(related.length > 0 && {related}),
        ...(accessData !== undefined && part === this.#keeper && {accessData}),
      };
      if (!this.#host.dispatchEvent(new TicketSubmitEvent(draft))) return NO_ERRORS;
      try {
        part.ticket = await part.submission.send(adapter, draft);
      } catch (thrown) {
        const error = TicketError.from(thrown);
        this.#host.dispatchEvent(new TicketFailedEvent(error));
        const {msg} = this.#host.face;
        const refused = withFindings(issueErrors(error.issues, msg), error.findings, (one) => part.advice.text(one));
        if (refused.size === 0) throw error;
        return new Map([...refused].map(([key, text]) => [`${part.prefix}-${key}`, text]));
      }
      this.#host.dispatchEvent(new TicketCreatedEvent(part.ticket));
      this.#host.requestUpdate();
    }
    return NO_ERRORS;
  }

  get #open(): readonly SplitPart[] {
    return this.#parts.filter(({ticket}) => !ticket);
  }

  /** Which one access data go with. */
  get #keeper(): SplitPart | undefined {
    return this.#parts.find((part) => part.wantsAccess) ?? this.#parts[0];
  }

  /** A file that came later goes with the first. */
  #homeOf(key: string): SplitPart | undefined {
    return this.#homes.get(key) ?? this.#parts[0];
  }

  /** The one text keeps what is written in the parts: whoever goes back, or loses the page, finds it there. */
  #keep(): void {
    this.#host.face.write({body: this.#parts.map(({texts}) => texts.body.trim()).join('\n\n')});
    this.#assistant.typedInstead();
  }
}
