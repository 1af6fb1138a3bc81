/**
 * The form that helps a customer write the ticket right the first time. Usable with its first render: desk, policy, engine
 * and words of the guidelines come later and take nothing that was typed. The texts live in the native controls, not in
 * reactive state: typing redraws nothing.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import type {TicketAdapter} from '../../core/adapter.ts';
import {mayUse} from '../../core/access.ts';
import type {TextField} from '../../core/finding.ts';
import type {Language} from '../../core/language.ts';
import type {TicketDraft} from '../../core/ticket.ts';
import type {Policy} from '../../guidelines/policy.ts';
import type {DraftInput} from '../../guidelines/types.ts';
import {str} from '../../i18n/msg.ts';
import {Announcer} from '../internal/announcer.ts';
import {baseStyles} from '../internal/base-styles.ts';
import {jsonConverter} from '../internal/json-property.ts';
import {icon} from '../parts/icons.ts';
import {noBackend, panelStateStyles} from '../parts/panel-states.ts';
import {policyOrDefault} from '../parts/policy-words.ts';
import type {Assistant, AssistantHost} from './assistant.ts';
import {type FieldErrors, NO_ERRORS} from '../parts/error-message.ts';
import {bodyField, serviceField, subjectField, type TextContext, typeField} from './fields.ts';
import {FieldElement} from './field-element.ts';
import type {Parts} from './host-form.ts';
import {SilentChanges} from './silent-changes.ts';
import {formStyles} from './styles.ts';

async function loadAssistant(language: Language) {
  const {loadWords} = await import('../internal/later-words.ts');
  const [module] = await Promise.all([import('./assistant.ts'), loadWords('assist', language)]);
  return module;
}

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
 * @csspart articles - help articles that may answer
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

  @query('#subject') private subjectControl!: HTMLInputElement | null;
  @query('#body') private bodyControl!: HTMLTextAreaElement | null;

  readonly #announcer = new Announcer(this);
  #assistant: Assistant | undefined;
  #assistantComes: Promise<void> | undefined;
  #assistantFailed = false;
  readonly #prefilled = {subject: '', body: ''};
  #seen = '';
  /** Somebody wrote before the assistant came. */
  #early = false;
  /** What the browser kept of the host's form. */
  #kept: string | undefined;

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
      control: (field) => (field === 'subject' ? this.subjectControl : this.bodyControl),
      write: (texts) => this.#write(texts),
      choices: {problemType: this.problemType, service: this.service},
      facts: this.facts,
      choose: ({problemType, service}) => Object.assign(this, {problemType, service}),
      isField: this.field.isField,
      post: () => this.field.submit(),
      keepsDrafts: this.draft !== false && this.draft !== 'off' && !this.field.isField,
      draft: () => this.#input(),
      ticket: () => this.#ticket(),
      goTo: (key) => this.#goTo(key),
      say: (text) => this.#announcer.say(text),
      reset: () => this.reset(),
      clear: () => this.#clear(),
    };
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

  constructor() {
    super();
    new SilentChanges(this, () => this.#lookForSilentChanges());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('online', this.#onConnection);
    globalThis.addEventListener('offline', this.#onConnection);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('online', this.#onConnection);
    globalThis.removeEventListener('offline', this.#onConnection);
  }

  protected override adapterChanged(_adapter: TicketAdapter): void {
    this.#assistant?.sending.forgetFailure();
  }

  /** As JSON; the engine validates what no server did. */
  get #policy(): Partial<Policy> | undefined {
    return policyOrDefault(this.policyDocument, () => this.requestUpdate());
  }

  protected override updated(): void {
    this.#prefill();
    const {adapter, error} = this.support;
    // Without an adapter there is no form; with one the desk may bring a policy of its own.
    const {isField} = this.field;
    if (adapter || error || isField) this.#assistantComes ??= this.#loadAssistant();
    if (adapter ? this.desk || error : isField) this.#assistant?.drawn();
    this.#restore();
  }

  async #loadAssistant(): Promise<void> {
    try {
      const {Assistant} = await loadAssistant(this.language);
      this.#assistant = new Assistant(this);
      if (this.#early) this.#assistant.input();
    } catch (error) {
      this.#assistantFailed = true;
      console.error('ventanilla: the assistant of the form could not be loaded; sending loads it again.', error);
    }
    this.requestUpdate();
  }

  #clear(): void {
    this.#write({subject: '', body: ''});
    this.#assistant?.reset();
    this.requestUpdate();
  }

  /** Changes texts for the person; that is no typing of his. */
  #write(texts: Partial<Record<TextField, string>>): void {
    for (const [field, text] of Object.entries(texts) as [TextField, string][]) {
      const control = this.face.control(field);
      if (control && control.value !== text) control.value = text;
    }
    this.#seen = this.#text();
  }

  #restore(): void {
    if (!this.#kept || !this.#assistant || !this.subjectControl) return;
    const kept = this.#kept;
    this.#kept = undefined;
    this.#assistant.drafts.restore(kept);
  }

  protected override fieldParts(): Parts {
    const {subject, body} = this.#input();
    return this.#assistant?.sending.parts ?? {'[subject]': subject, '[body]': body};
  }

  protected override fieldProblems(): FieldErrors {
    if (this.#assistant) return this.#assistant.sending.problems;
    const text = this.msg('Write a subject that says what it is about', {id: 'form.subject.empty'});
    return this.#input().subject ? NO_ERRORS : new Map([['subject', text]]);
  }

  protected override showFieldProblems(): void {
    if (this.#assistant) this.#assistant.sending.showProblems();
    else void this.#assisted().then((assistant) => assistant?.sending.showProblems());
  }

  protected override mayPost(): boolean {
    return this.#assistant?.sending.mayPost() ?? true;
  }

  protected override fieldState(): string {
    return this.#assistant?.drafts.state ?? '';
  }

  protected override restoreField(state: string): void {
    this.#kept = state;
    this.requestUpdate();
  }

  protected override resetField(): void {
    Object.assign(this.#prefilled, {subject: '', body: ''});
    this.#clear();
  }

  /** Fills a text once its control is there, unless the person wrote something else meanwhile. */
  #prefill(): void {
    for (const field of ['subject', 'body'] as const) {
      const control = this.face.control(field);
      if (!control || this[field] === this.#prefilled[field]) continue;
      if (control.value === this.#prefilled[field]) control.value = this[field];
      this.#prefilled[field] = this[field];
      // No typing of the person's: nothing is announced or kept for it.
      this.#seen = this.#text();
      this.#assistant?.filled();
    }
  }

  /** What the guidelines judge. */
  #input(): DraftInput {
    const service = this.#chosenService;
    return {
      subject: this.subjectControl?.value ?? '',
      body: this.bodyControl?.value ?? '',
      attachments: this.#assistant?.files.chosen ?? [],
      hasAccessData: this.#assistant?.access.isFilled ?? false,
      ...(this.problemType !== undefined && {problemType: this.problemType}),
      ...(service !== undefined && {serviceId: service}),
    };
  }

  /** Chosen by the person, else named in the text. */
  get #chosenService(): string | undefined {
    if (this.service !== undefined) return this.service === '' ? undefined : this.service;
    const named = this.#assistant?.advice.result?.facts.filter(({id}) => id === 'service') ?? [];
    const [found, other] = (this.desk?.services ?? []).filter(({label}) => named.some(({value}) => value === label));
    // Two services of his own in one text: asking is better than guessing.
    return other ? undefined : found?.id;
  }

  readonly #onInput = (): void => {
    this.#seen = this.#text();
    this.#early ||= !this.#assistant;
    this.#assistant?.input();
    this.field.changed();
  };

  readonly #onScroll = (event: Event): void => this.#assistant?.scrolled(event.target as HTMLElement);

  readonly #onConnection = (): void => {
    if (navigator.onLine) this.#assistant?.sending.forgetFailure('offline');
    if (navigator.onLine && this.support.error) void this.support.loadDesk();
    this.requestUpdate();
  };

  #text(): string {
    return `${this.subjectControl?.value ?? ''}\n${this.bodyControl?.value ?? ''}`;
  }

  #lookForSilentChanges(): void {
    if (!this.shadowRoot?.activeElement || this.#text() === this.#seen) return;
    this.#onInput();
  }

  readonly #onType = (event: Event): void => {
    this.problemType = (event.target as HTMLSelectElement).value || undefined;
    this.#assistant?.advice.checkNow();
  };

  readonly #onService = (event: Event): void => {
    this.service = (event.target as HTMLSelectElement).value;
    this.#assistant?.advice.checkNow();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#submit();
  };

  async #submit(): Promise<void> {
    await (this.#assistant ?? (await this.#assisted()))?.sending.submit(false);
  }

  /** The assistant, loaded again where it could not be. */
  async #assisted(): Promise<Assistant | undefined> {
    if (this.#assistantFailed) this.#assistantComes = undefined;
    this.#assistantFailed = false;
    await (this.#assistantComes ??= this.#loadAssistant());
    return this.#assistant;
  }

  /** What would be sent, without files. */
  #ticket(): TicketDraft {
    const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
    const {subject, body, problemType, serviceId} = this.#input();
    return {
      subject: subject.trim(),
      body,
      language: this.language,
      // A told time is local: the technician sees it in both zones.
      facts: [
        ...(this.#assistant?.advice.told ?? []),
        {id: 'time-zone', value: timeZone, source: 'person', confidence: 1},
      ],
      attachments: [],
      ...(this.related && {related: [this.related]}),
      ...(problemType !== undefined && {problemType}),
      ...(serviceId !== undefined && {serviceId}),
    };
  }

  /** @param key id of a control */
  #goTo(key: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const control = this.renderRoot.querySelector<HTMLElement>(
        key === 'attachments' ? '.attach' : `#${CSS.escape(key)}`,
      );
      control?.focus();
      control?.scrollIntoView({block: 'nearest'});
    });
  }

  protected override render(): TemplateResult {
    return html`${this.#content()}${this.#announcer.render()}`;
  }

  #content(): TemplateResult {
    const {msg, desk} = this;
    if (this.support.missing && !this.field.isField) return noBackend(this.#policy, msg);
    if (desk && !mayUse(desk.viewer.role, 'createTicket')) {
      return html`<p class="muted">
        ${msg('Technicians answer tickets; they do not open them here.', {id: 'form.not-for-agents'})}
      </p>`;
    }
    if (desk && this.support.adapter?.capabilities.create === false)
      return html`<p class="muted">${msg('No tickets can be opened here.', {id: 'form.only-to-read'})}</p>`;
    const sending = this.#assistant?.sending;
    if (sending?.kept.shown) return sending.kept.view();
    return sending?.isDone ? html`${sending.success()}` : this.#form();
  }

  #form(): TemplateResult {
    const {msg, language, desk} = this;
    const assistant = this.#assistant;
    const errors = assistant?.sending.errors ?? NO_ERRORS;
    const policy = this.#policy;
    const guess = assistant?.advice.result?.problemType;
    return html`<form part="form" data-mode=${assistant?.instead?.mode ?? nothing} novalidate @submit=${this.#onSubmit}>
      <div class="stack first">
        <h2 part="heading" tabindex="-1">${msg('New ticket', {id: 'form.heading'})}</h2>
        <slot name="intro"></slot>
      </div>
      ${assistant?.head()} ${assistant?.editor()}
      <div class="main">
        ${subjectField(this.#textContext('subject'))} ${bodyField(this.#textContext('body'))}
        <div class="pair">
          ${typeField({
            msg,
            errors,
            language,
            policy,
            current: this.problemType ?? (guess && guess.source !== 'none' ? guess.id : ''),
            onChange: this.#onType,
          })}
          ${serviceField({
            msg,
            errors,
            services: desk?.services ?? [],
            current: this.#chosenService ?? '',
            onChange: this.#onService,
          })}
        </div>
      </div>
      <div class="side">${assistant?.side()}</div>
      ${assistant ? assistant.filesField() : html`<div class="files-place"></div>`}
      <slot name="privacy"></slot>
      ${assistant?.question()} ${assistant?.sending.failure()} ${this.#connection()} ${this.#foot()}
      <slot name="footer"></slot>
    </form>`;
  }

  #textContext(field: TextField): TextContext {
    return {
      msg: this.msg,
      errors: this.#assistant?.sending.errors ?? NO_ERRORS,
      advised: this.#assistant?.count(field) ?? 0,
      under: this.#assistant?.under(field) ?? nothing,
      onInput: this.#onInput,
      onScroll: this.#onScroll,
    };
  }

  /** What does not wait for the assistant, since it cannot come without a connection. */
  #connection(): TemplateResult | typeof nothing {
    const {msg} = this;
    if (this.#assistantFailed && navigator.onLine !== false) return noBackend(this.#policy, msg);
    if (navigator.onLine !== false || this.#assistant?.sending.failed) return nothing;
    return html`<div class="callout warning">
      ${icon('offline')}
      <p>${msg('You have no connection. Go on writing: your text stays here.', {id: 'form.offline'})}</p>
    </div>`;
  }

  #foot(): TemplateResult {
    const {msg} = this;
    const sending = this.#assistant?.sending.isSending ?? false;
    const viewer = this.desk?.viewer;
    return html`<div class="foot">
      <button
        class="button primary"
        part="submit"
        type="submit"
        ?hidden=${this.field.isField || (this.#assistant?.asking ?? false)}
        aria-disabled=${sending ? 'true' : nothing}
      >
        ${sending ? msg('Sending…', {id: 'form.sending'}) : (this.#assistant?.submitLabel ?? msg('Send ticket', {id: 'form.submit'}))}
      </button>
      ${
        viewer
          ? html`<p class="writer">
              ${icon('person')}<span
                >${msg(str`You write as ${viewer.name} (${viewer.email})`, {id: 'form.writer'})}</span
              >
            </p>`
          : nothing
      }
      ${this.#assistant?.drafts.line()}
    </div>`;
  }
}

/** Forgets every draft that this browser keeps: for a host whose visitor signs out. Never fails. */
export async function clearDrafts(): Promise<void> {
  await (await import('../../client/drafts.ts')).clearDrafts();
}

/** With the names of the events for `addEventListener`. */
export type * from './events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'support-ticket-form': SupportTicketForm;
  }
}
