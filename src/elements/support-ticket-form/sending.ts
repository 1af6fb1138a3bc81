/**
 * From the button to the confirmed ticket: what hinders it, the last question, what failed, what happens next. Comes with the
 * assistant, since nobody sends before he wrote; knows the form only by its face.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {TicketError} from '../../core/errors.ts';
import type {Ticket} from '../../core/ticket.ts';
import {focusAfter} from '../internal/focus-after.ts';
import {failure, otherWays} from '../parts/panel-states.ts';
import {LONGEST_ACCESS_DATA} from '../../core/sealed.ts';
import {str} from '../../i18n/msg.ts';
import {ACCESS} from './access-field.ts';
import type {Assistant} from './assistant.ts';
import type {AssistantHost} from './assistant-host.ts';
import {type FieldErrors, NO_ERRORS} from '../parts/error-message.ts';
import {issueErrors, textErrors, withFindings} from './errors.ts';
import {TicketCreatedEvent, TicketFailedEvent, TicketOpenEvent, TicketSubmitEvent} from './events.ts';
import {goTo} from './go-to.ts';
import type {Instead} from './instead.ts';
import {KeptTickets} from './kept.ts';
import {Submission} from './submission.ts';
import {success} from './success.ts';
import {summary} from '../parts/error-summary.ts';

/** The contract's own bounds, until the policy is here. */
const LIMITS = {subject: 250, body: 200_000};

/** Text and facts are judged in the page; the rest only by the backend. */
const isJudgedHere = (key: string): boolean => /^(?:part\d+-)?(?:subject$|body$|fact:)/.test(key);

export class Sending {
  readonly #host: AssistantHost;
  readonly #assistant: Assistant;
  readonly #submission: Submission;
  /** What could only be kept. */
  readonly kept: KeptTickets;
  #errors = NO_ERRORS;
  #failure: TicketError | undefined;
  /** The guidelines are waited for. */
  #looking = false;
  #created: Ticket | undefined;

  constructor(host: AssistantHost, assistant: Assistant) {
    this.#host = host;
    this.#assistant = assistant;
    this.#submission = new Submission(() => host.requestUpdate());
    this.kept = new KeptTickets(host, assistant, (ticket) => void this.#done(ticket));
  }

  /** What stands against it, since the last try. */
  get errors(): FieldErrors {
    return this.#errors;
  }

  get isSending(): boolean {
    return this.#submission.sending;
  }

  /** Whether something failed and is told. */
  get failed(): boolean {
    return (this.#failure ?? this.#host.face.deskError) !== undefined;
  }

  /** Whether the backend confirmed everything. */
  get isDone(): boolean {
    return this.#created !== undefined || this.#assistant.instead?.isDone === true;
  }

  reset(): void {
    this.#created = undefined;
    this.#failure = undefined;
    this.#errors = NO_ERRORS;
  }

  /** Another backend, or the connection is back: what failed before may not fail again. */
  forgetFailure(code?: TicketError['code']): void {
    if (code === undefined || this.#failure?.code === code) this.#failure = undefined;
  }

  /** After a try, a mended field loses its error without a word; new errors wait for the next try. */
  forgetMended(): void {
    if (this.#errors.size === 0) return;
    const now = this.#errorsNow();
    // What the backend refused is judged by the backend again.
    const kept = [...this.#errors].filter(([key]) => now.has(key) || !isJudgedHere(key));
    if (kept.length === this.#errors.size) return;
    this.#errors = new Map(kept);
    this.#host.requestUpdate();
  }

  /** What hinders it now, told or not. */
  get problems(): FieldErrors {
    return this.#errorsNow();
  }

  /** Tells what hinders it. */
  showProblems(): void {
    this.#assistant.checkNow();
    this.#errors = this.#errorsNow();
    this.#showErrors();
  }

  /** @param anyway the person was asked about suggestions and wants to send */
  async submit(anyway: boolean): Promise<void> {
    if (this.isSending || this.#looking) return;
    const assistant = this.#assistant;
    assistant.stopAsking();
    assistant.tried();
    assistant.checkNow();
    this.#failure = undefined;
    this.#errors = this.#errorsNow();
    if (this.#errors.size > 0) return this.#showErrors();
    if (!assistant.advice.engine) {
      // A password is not sent because the guidelines were still on their way.
      this.#looking = true;
      await assistant.advice.readyOrLate();
      this.#looking = false;
      this.#errors = this.#errorsNow();
      if (this.#errors.size > 0) return this.#showErrors();
    }
    if (!anyway && assistant.asks()) return;
    if (this.#host.face.isField) return this.#host.face.post();
    await this.#submission.guard(() => this.#send());
  }

  /** The errors above the fields. */
  summary(): TemplateResult | typeof nothing {
    return summary(this.#errors, this.#host.face.msg, (key) => goTo(this.#host, key));
  }

  /** What failed, and another try. */
  failure(): TemplateResult | typeof nothing {
    const {msg, deskError, loadDesk, draft} = this.#host.face;
    const error = this.#failure ?? deskError;
    if (!error) return nothing;
    const retry = (): void => void (this.#failure ? this.submit(true) : loadDesk());
    const {subject, body} = draft();
    // Another try changes nothing of what somebody may do.
    const again = error.code === 'forbidden' && !this.#failure ? undefined : retry;
    return html`<div class="failed stack" tabindex="-1">
      ${failure(error, msg, again, subject + body !== '')} ${this.#otherWays()}
    </div>`;
  }

  /** Whoever cannot send it from here is not stuck: mail and telephone, where the provider names them. */
  #otherWays(): TemplateResult | typeof nothing {
    const ways = otherWays(this.#host.face.policy);
    if (ways === nothing) return nothing;
    return html`<div class="other-ways">
      <p>${this.#assistant.msg('Or reach us another way:', {id: 'assist.failed.other-ways'})}</p>
      ${ways}
    </div>`;
  }

  /** In place of the form, once it is sent. */
  success(): TemplateResult | typeof nothing {
    const created = this.#created;
    if (!created) return this.#assistant.instead?.success(this.#assistant.msg) ?? nothing;
    const {face} = this.#host;
    const {language, policy, desk, adapter, href} = face;
    return success(created, {
      msg: this.#assistant.msg,
      language,
      policy,
      desk,
      canRead: adapter?.capabilities.read ?? true,
      href: href(created.id),
      again: () => face.reset(),
      open: () => this.#host.dispatchEvent(new TicketOpenEvent(created)),
    });
  }

  #errorsNow(): FieldErrors {
    const {instead, access, msg: words} = this.#assistant;
    const errors = new Map(instead ? instead.errorsNow() : this.#ticketErrors());
    if (access.isTooLong)
      errors.set(
        ACCESS,
        words(str`The access data must have ${LONGEST_ACCESS_DATA} characters or fewer`, {id: 'assist.access.long'}),
      );
    return errors;
  }

  #ticketErrors(): FieldErrors {
    const {draft, policy, msg} = this.#host.face;
    const {advice} = this.#assistant;
    const refused = advice.result?.findings.filter(({severity}) => severity === 'error') ?? [];
    const errors = textErrors(draft(), {...LIMITS, ...policy?.limits}, msg);
    return withFindings(errors, refused, (finding) => advice.text(finding));
  }

  async #send(): Promise<void> {
    const {adapter, msg, say, ticket} = this.#host.face;
    if (!adapter) return;
    const attachments = await this.#assistant.files.settle();
    if (!attachments) {
      const text = msg('A file is not attached. Remove it or try again, then send.', {id: 'form.files.undecided'});
      this.#errors = new Map([['attachments', text]]);
      return this.#showErrors();
    }
    if (!(await this.#assistant.drafts.isTheirs())) return;
    const accessData = await this.takeAccessData();
    if (this.#assistant.access.isFilled && accessData === undefined) return;
    if (this.#assistant.instead) return this.#sendInstead(this.#assistant.instead, attachments, accessData);
    const draft = {...ticket(), attachments, ...(accessData !== undefined && {accessData})};
    if (!this.#host.dispatchEvent(new TicketSubmitEvent(draft))) return;
    this.#host.requestUpdate();
    say(msg('Sending…', {id: 'form.sending'}));
    try {
      // Whoever reads on to the end must not be told that it is still under way.
      await this.#done(await this.#submission.send(adapter, draft).finally(() => say('')));
    } catch (thrown) {
      this.#failed(TicketError.from(thrown));
    }
  }

  /** @returns the sealed access data; nothing where there are none, or where they cannot be sealed, which is told */
  async takeAccessData(): Promise<string | undefined> {
    try {
      return await this.#assistant.access.take();
    } catch {
      const text = this.#assistant.msg('The access data could not be encrypted. Take them out, then send.', {
        id: 'assist.access.failed',
      });
      this.#errors = new Map([[ACCESS, text]]);
      this.#showErrors();
      return undefined;
    }
  }

  async #done(ticket: Ticket): Promise<void> {
    this.#created = ticket;
    this.#assistant.drafts.forget();
    this.#host.dispatchEvent(new TicketCreatedEvent(ticket));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.focus();
  }

  async #sendInstead(instead: Instead, files: readonly string[], accessData: string | undefined): Promise<void> {
    const {msg, say} = this.#host.face;
    say(msg('Sending…', {id: 'form.sending'}));
    this.#host.requestUpdate();
    try {
      this.#errors = await instead.send(files, accessData).finally(() => say(''));
    } catch (thrown) {
      this.#failure = TicketError.from(thrown);
      return focusAfter(this.#host, '.failed');
    }
    if (this.#errors.size > 0) return this.#showErrors();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!instead.isDone) return;
    this.#assistant.drafts.forget();
    this.#host.focus();
  }

  #failed(error: TicketError): void {
    this.#host.dispatchEvent(new TicketFailedEvent(error));
    const {key} = this.#submission;
    if (error.kept && key !== undefined) {
      this.#assistant.drafts.forget();
      return this.kept.keep(key);
    }
    const {advice} = this.#assistant;
    const {msg} = this.#host.face;
    this.#errors = withFindings(issueErrors(error.issues, msg), error.findings, (finding) => advice.text(finding));
    if (this.#errors.size > 0) return this.#showErrors();
    this.#failure = error;
    focusAfter(this.#host, '.failed');
  }

  #showErrors(): void {
    focusAfter(this.#host, '#summary');
  }
}
