/**
 * The form that helps a customer write the ticket right the first time. Usable with its first render: desk, policy, engine
 * and words of the guidelines come later and take nothing that was typed. Here what the host says meets what is written;
 * how it is drawn, sent and advised about is in the rooms beside.
 */
import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {TicketAdapter} from '../../core/adapter.ts';
import type {DraftInput} from '../../guidelines/types.ts';
import type {Policy} from '../../guidelines/policy.ts';
import {Announcer} from '../internal/announcer.ts';
import {baseStyles} from '../internal/base-styles.ts';
import {jsonConverter} from '../internal/json-property.ts';
import {type FieldErrors, NO_ERRORS} from '../parts/error-message.ts';
import {noBackend, panelStateStyles} from '../parts/panel-states.ts';
import {policyOrDefault} from '../parts/policy-words.ts';
import type {AssistantHost} from './assistant-host.ts';
import {AssistantLoader} from './assistant-loader.ts';
import {Connection} from './connection.ts';
import {FieldElement} from './field-element.ts';
import {formTemplate, type FormView, refusal} from './form-view.ts';
import type {Parts} from './host-form.ts';
import {formStyles} from './styles.ts';
import {TypedTexts} from './typed-texts.ts';
import {serviceOf, ticketOf} from './written.ts';

/**
 * @summary The form to open a ticket, which advises while one writes.
 * @tag support-ticket-form
 *
 * @slot intro - above the fields
 * @slot privacy - privacy notice, before the button
 * @slot footer - below the button
 *
 * @fires {TicketSubmitEvent} ticket-submit - cancelable; the host sends the draft itself
 * @fires {TicketCreatedEvent} ticket-created - the desk confirmed the ticket
 * @fires {TicketFailedEvent} ticket-failed - it was not sent; the text is kept
 * @fires {TicketFollowUpEvent} ticket-follow-up - cancelable; the text becomes a reply in another ticket
 * @fires {TicketContinuedEvent} ticket-continued - the desk confirmed that reply
 * @fires {TicketCheckEvent} ticket-check - the guidelines were applied
 * @fires {TicketOpenEvent} ticket-open - cancelable; the link to the new ticket was followed
 *
 * @csspart form - the form
 * @csspart heading - its heading
 * @csspart subject - the subject's input
 * @csspart body - the message's textarea
 * @csspart findings - the advice under a field
 * @csspart finding - one row of it
 * @csspart fix - the button of a fix
 * @csspart facts - what was found and what is asked for
 * @csspart chip - one fact that was found
 * @csspart summary - the errors after a submit
 * @csspart ask - the question before sending
 * @csspart notice - a known incident
 * @csspart draft - what is told of a draft that was kept
 * @csspart draft-kept - that what is written is kept, or cannot be
 * @csspart articles - help articles that may answer, under the subject
 * @csspart urgent-help - faster ways to get help
 * @csspart access-data - the field whose content is encrypted
 * @csspart access-data-text - its text
 * @csspart split - several tickets in place of one
 * @csspart split-part - one of them
 * @csspart follow-up - which ticket the reply goes to
 * @csspart attach - the button for files
 * @csspart error - how to get help where there is no desk
 * @csspart submit - the button
 * @csspart success - what is shown after it was sent
 * @csspart kept - what is shown when it could only be kept on the device, and what waits there from before
 */
export class SupportTicketForm extends FieldElement implements AssistantHost {
  static override readonly tagName = 'support-ticket-form';
  static override styles = [...baseStyles, panelStateStyles, formStyles];

  /** Fills the subject, unless the person wrote one. */
  @property() subject = '';
  /** Fills the message, unless the person wrote one. */
  @property() body = '';
  /** Chooses the problem type; the person can change it. */
  @property({attribute: 'problem-type'}) problemType: string | undefined;
  /** Chooses the service by its id; the person can change it. */
  @property() service: string | undefined;
  /** Tells facts by id, as JSON or object: `{"url": "https://shop.example/pay"}`; the person can correct them. */
  @property({converter: jsonConverter}) facts: Readonly<Record<string, string>> | undefined;
  /** `off` keeps nothing in the browser; else what is written survives a reload, for seven days and for this person only. */
  @property() draft: 'off' | 'on' | boolean | undefined;
  /** Id of a ticket that the new one belongs with. */
  @property() related: string | undefined;
  /** Address of a thread, `{id}` stands for the ticket's id: the link after sending. */
  @property({attribute: 'href-template'}) hrefTemplate: string | undefined;

  readonly #announcer = new Announcer(this);
  readonly #texts = new TypedTexts(this, () => this.#onInput());
  readonly #loader = new AssistantLoader(this);
  /** What the browser kept of the host's form. */
  #kept: string | undefined;

  constructor() {
    super();
    new Connection(this, () => this.#onConnection());
  }

  /** What the assistant may know and do. @internal */
  get face(): AssistantHost['face'] {
    return {
      msg: this.msg,
      language: this.language,
      policy: this.#policy,
      desk: this.desk,
      adapter: this.support.adapter,
      pinned: this.pinnedFingerprint,
      deskError: this.support.error,
      loadDesk: (fresh) => this.support.loadDesk(fresh),
      href: (id) => this.hrefTemplate?.replace('{id}', encodeURIComponent(id)),
      control: (field) => this.#texts.control(field),
      write: (texts) => this.#texts.write(texts),
      choices: {problemType: this.problemType, service: this.service},
      facts: this.facts,
      choose: ({problemType, service}) => Object.assign(this, {problemType, service}),
      isField: this.field.isField,
      takes: (what) => this.takes(what),
      post: () => this.field.submit(),
      keepsDrafts: this.draft !== false && this.draft !== 'off' && !this.field.isField,
      draft: () => this.#input(),
      ticket: () => ticketOf(this.#input(), this.#assistant?.advice.told ?? [], this.language, this.related),
      say: (text) => this.#announcer.say(text),
      reset: () => this.reset(),
      clear: () => this.#clear(),
    };
  }

  protected override updated(): void {
    if (this.#texts.fill({subject: this.subject, body: this.body})) this.#assistant?.filled();
    const {adapter, error} = this.support;
    // Without an adapter there is no form; with one the desk may bring a policy of its own.
    const {isField} = this.field;
    if (adapter || error || isField) this.#loader.begin();
    if (adapter ? this.desk || error : isField) this.#assistant?.drawn();
    this.#restore();
  }

  protected override adapterChanged(_adapter: TicketAdapter): void {
    this.#assistant?.sending.forgetFailure();
  }

  /** Moves the focus to the heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options);
  }

  /** Empties the form, for another ticket. */
  reset(): void {
    this.#clear();
    void this.updateComplete.then(() => this.focus());
  }

  /** The assistant, once it is here. */
  get #assistant() {
    return this.#loader.current;
  }

  /** As JSON; the engine validates what no server did. */
  get #policy(): Partial<Policy> | undefined {
    return policyOrDefault(this.policyDocument, () => this.requestUpdate());
  }

  /** Chosen by the person, else named in the text. */
  get #serviceId(): string | undefined {
    return serviceOf(this.service, this.#assistant?.advice.result, this.desk?.services);
  }

  /** What the guidelines judge. */
  #input(): DraftInput {
    const service = this.#serviceId;
    return {
      ...this.#texts.now,
      attachments: this.#assistant?.files.chosen ?? [],
      hasAccessData: this.#assistant?.access.isFilled ?? false,
      ...(this.problemType !== undefined && {problemType: this.problemType}),
      ...(service !== undefined && {serviceId: service}),
    };
  }

  #clear(): void {
    this.#texts.write({subject: '', body: ''});
    this.#assistant?.reset();
    this.requestUpdate();
  }

  #restore(): void {
    if (!this.#kept || !this.#assistant || !this.#texts.control('subject')) return;
    const kept = this.#kept;
    this.#kept = undefined;
    this.#assistant.drafts.restore(kept);
  }

  protected override fieldParts(): Parts {
    const {subject, body} = this.#texts.now;
    return this.#assistant?.posting.parts ?? {'[subject]': subject, '[body]': body};
  }

  protected override fieldProblems(): FieldErrors {
    if (this.#assistant) return this.#assistant.sending.problems;
    const text = this.msg('Write a subject that says what it is about', {id: 'form.subject.empty'});
    return this.#texts.now.subject ? NO_ERRORS : new Map([['subject', text]]);
  }

  protected override showFieldProblems(): void {
    if (this.#assistant) this.#assistant.sending.showProblems();
    else void this.#loader.wanted().then((assistant) => assistant?.sending.showProblems());
  }

  protected override mayPost(): boolean | Promise<boolean> {
    return this.#assistant?.posting.mayPost() ?? true;
  }

  protected override fieldState(): string {
    return this.#assistant?.drafts.state ?? '';
  }

  protected override restoreField(state: string): void {
    this.#kept = state;
    this.requestUpdate();
  }

  protected override resetField(): void {
    this.#texts.unfill();
    this.#clear();
  }

  readonly #onInput = (): void => {
    this.#texts.see();
    this.#loader.typed();
    this.field.changed();
  };

  #onConnection(): void {
    if (navigator.onLine) this.#assistant?.sending.forgetFailure('offline');
    if (navigator.onLine && this.support.error) void this.support.loadDesk();
    this.requestUpdate();
  }

  readonly #onType = (event: Event): void => {
    this.problemType = (event.target as HTMLSelectElement).value || undefined;
    this.#assistant?.advice.checkNow();
  };

  readonly #onService = (event: Event): void => {
    this.service = (event.target as HTMLSelectElement).value;
    this.#assistant?.advice.checkNow();
  };

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    await (this.#assistant ?? (await this.#loader.wanted()))?.sending.submit(false);
  }

  protected override render(): TemplateResult {
    return html`${this.#content()}${this.#announcer.render()}`;
  }

  #content(): unknown {
    if (this.support.missing && !this.field.isField) return noBackend(this.#policy, this.msg);
    const view = this.#view();
    const refused = refusal(view, this.support.adapter);
    if (refused) return refused;
    const sending = this.#assistant?.sending;
    if (sending?.kept.shown) return sending.kept.view();
    return sending?.isDone ? html`${sending.success()}` : formTemplate(view);
  }

  #view(): FormView {
    return {
      msg: this.msg,
      language: this.language,
      desk: this.desk,
      policy: this.#policy,
      assistant: this.#assistant,
      assistantFailed: this.#loader.failed,
      isField: this.field.isField,
      problemType: this.problemType,
      service: this.#serviceId,
      onInput: this.#onInput,
      onScroll: (event) => this.#assistant?.scrolled(event.target as HTMLElement),
      onType: this.#onType,
      onService: this.#onService,
      onSubmit: (event) => void this.#submit(event),
    };
  }
}

export {clearDrafts} from './clear-drafts.ts';
/** With the names of the events for `addEventListener`. */
export type * from './events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'support-ticket-form': SupportTicketForm;
  }
}
