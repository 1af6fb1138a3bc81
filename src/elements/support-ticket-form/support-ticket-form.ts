/**
 * The form that helps a customer write the ticket right the first time. Usable with its first render: desk, policy, engine
 * and words of the guidelines come later and take nothing that was typed. The texts live in the native controls, not in
 * reactive state: typing redraws nothing.
 */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import type {TicketAdapter} from '../../core/adapter.ts';
import {mayUse} from '../../core/access.ts';
import {TicketError} from '../../core/errors.ts';
import type {Finding, TextField} from '../../core/finding.ts';
import type {Ticket, TicketDraft} from '../../core/ticket.ts';
import type {Policy} from '../../guidelines/policy.ts';
import type {DraftInput} from '../../guidelines/types.ts';
import {Announcer} from '../internal/announcer.ts';
import {baseStyles} from '../internal/base-styles.ts';
import {SupportElement} from '../internal/support-element.ts';
import {str} from '../../i18n/msg.ts';
import {filePickerStyles} from '../parts/file-picker-styles.ts';
import {FilePicker} from '../parts/file-picker.ts';
import {icon} from '../parts/icons.ts';
import {failure, noBackend, panelStateStyles} from '../parts/panel-states.ts';
import {fileLimits, policyOrDefault, problemTypeLabel, teamLabel} from '../parts/policy-words.ts';
import {Advice} from './advice.ts';
import {type FieldErrors, issueErrors, textErrors, withFindings} from './errors.ts';
import {TicketCheckEvent, TicketCreatedEvent, TicketFailedEvent, TicketOpenEvent, TicketSubmitEvent} from './events.ts';
import {errorMessage, FactList} from './facts.ts';
import {findingRows, type FindingsContext} from './findings.ts';
import {drawMarks, followScroll} from './marked-field.ts';
import {formStyles} from './styles.ts';
import {Submission} from './submission.ts';
import {success} from './success.ts';
import {ask, notices, summary, urgentHelp} from './surroundings.ts';

const NO_ERRORS: FieldErrors = new Map();
const LIMITS = {subject: 250, body: 200_000};
/** Milliseconds between two looks for values that changed without an event, as dictation programs do. */
const LOOK = 1000;

/**
 * @summary The form to open a ticket, which advises while one writes.
 * @tag support-ticket-form
 *
 * @slot intro - above the fields
 * @slot privacy - privacy notice, before the button
 * @slot footer - below the button
 *
 * @fires {TicketSubmitEvent} ticket-submit - cancelable; the host sends the draft itself
 * @fires {TicketCreatedEvent} ticket-created
 * @fires {TicketFailedEvent} ticket-failed
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
 * @csspart urgent-help - faster ways to get help
 * @csspart submit - the button
 * @csspart success - what is shown after it was sent
 */
export class SupportTicketForm extends SupportElement {
  static override readonly tagName = 'support-ticket-form';
  static override styles = [...baseStyles, panelStateStyles, filePickerStyles, formStyles];
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: false};

  /** Fills the subject, unless the person wrote one. */
  @property() subject = '';
  /** Fills the message, unless the person wrote one. */
  @property() body = '';
  /** Chooses the problem type; the person can change it. */
  @property({attribute: 'problem-type'}) problemType: string | undefined;
  /** Chooses the service by its id; the person can change it. */
  @property() service: string | undefined;
  /** Address of a thread, `{id}` stands for the ticket's id: the link after sending. */
  @property({attribute: 'href-template'}) hrefTemplate: string | undefined;

  @query('#subject') private subjectControl!: HTMLInputElement | null;
  @query('#body') private bodyControl!: HTMLTextAreaElement | null;

  readonly #announcer = new Announcer(this);
  readonly #advice = new Advice(this, {
    draft: () => this.#input(),
    changed: (result) => this.dispatchEvent(new TicketCheckEvent(result)),
  });
  readonly #facts = new FactList(this, this.#advice);
  readonly #files = new FilePicker(this, (text) => this.#announcer.say(text));
  readonly #submission = new Submission();
  #expanded: ReadonlySet<string> = new Set();
  #explained: ReadonlySet<string> = new Set();
  #errors: FieldErrors = NO_ERRORS;
  #failure: TicketError | undefined;
  /** What the person is asked about before sending; once a draft. */
  #asked: readonly Finding[] | undefined;
  #askedBefore = false;
  #undo: {readonly subject: string; readonly body: string; readonly field: TextField} | undefined;
  #created: Ticket | undefined;
  #seen = '';
  #look: ReturnType<typeof setInterval> | undefined;

  /** Moves the focus to the heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options);
  }

  /** Empties the form, for another ticket. */
  reset(): void {
    this.#created = undefined;
    this.#failure = undefined;
    this.#errors = NO_ERRORS;
    this.#asked = undefined;
    this.#askedBefore = false;
    this.#undo = undefined;
    this.#files.clear();
    this.#facts.reset();
    this.#advice.reset();
    this.requestUpdate();
    void this.updateComplete.then(() => this.focus());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#look = setInterval(() => this.#lookForSilentChanges(), LOOK);
    globalThis.addEventListener('online', this.#onConnection);
    globalThis.addEventListener('offline', this.#onConnection);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#look);
    globalThis.removeEventListener('online', this.#onConnection);
    globalThis.removeEventListener('offline', this.#onConnection);
  }

  protected override adapterChanged(_adapter: TicketAdapter): void {
    this.#failure = undefined;
  }

  /** As JSON; the engine validates what no server did. */
  get #policy(): Partial<Policy> | undefined {
    return policyOrDefault(this.policyDocument, () => this.requestUpdate()) as Partial<Policy> | undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#prefill(changed);
    const shown = this.#advice.shown;
    if (this.subjectControl) drawMarks(this.subjectControl, 'subject', shown);
    if (this.bodyControl) drawMarks(this.bodyControl, 'body', shown);
    void this.#advice.speak(this.language);
    // Without an adapter there is no form; with one the desk may bring a policy of its own.
    if (!this.support.adapter || (!this.desk && !this.support.error)) return;
    const policy = this.#policy;
    if (policy) void this.#advice.prepare(policy, policy === this.desk?.policy, this.desk?.services ?? []);
  }

  #prefill(changed: PropertyValues<this>): void {
    for (const field of ['subject', 'body'] as const) {
      const control = field === 'subject' ? this.subjectControl : this.bodyControl;
      if (!control || !changed.has(field) || control.value !== (changed.get(field) ?? '')) continue;
      control.value = this[field];
      if (this[field] !== '') this.#advice.input();
    }
  }

  /** What the guidelines judge. */
  #input(): DraftInput {
    const service = this.#chosenService;
    return {
      subject: this.subjectControl?.value ?? '',
      body: this.bodyControl?.value ?? '',
      attachments: this.#files.chosen,
      ...(this.problemType !== undefined && {problemType: this.problemType}),
      ...(service !== undefined && {serviceId: service}),
    };
  }

  /** Chosen by the person, else named in the text. */
  get #chosenService(): string | undefined {
    if (this.service !== undefined) return this.service === '' ? undefined : this.service;
    const services = this.desk?.services ?? [];
    const named = this.#advice.result?.facts.filter(({id}) => id === 'service') ?? [];
    const [found, other] = services.filter(({label}) => named.some(({value}) => value === label));
    // Two services of his own in one text: asking is better than guessing.
    return other ? undefined : found?.id;
  }

  readonly #onInput = (): void => {
    this.#seen = this.#text();
    this.#undo = undefined;
    const marked = this.#advice.shown.length > 0;
    this.#advice.input();
    if (marked) this.requestUpdate();
  };

  readonly #onScroll = (event: Event): void => followScroll(event.target as HTMLElement);

  readonly #onConnection = (): void => {
    if (navigator.onLine && this.#failure?.code === 'offline') this.#failure = undefined;
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
    this.#advice.checkNow();
  };

  readonly #onService = (event: Event): void => {
    this.service = (event.target as HTMLSelectElement).value;
    this.#advice.checkNow();
  };

  #fix(finding: Finding): void {
    const {fix} = finding;
    const {engine} = this.#advice;
    const [subject, body] = [this.subjectControl, this.bodyControl];
    if (fix?.kind !== 'replace' || !engine || !subject || !body) return;
    const before = {subject: subject.value, body: body.value};
    const after = engine.applyFix(before, fix);
    subject.value = after.subject;
    body.value = after.body;
    this.#advice.checkNow();
    this.#undo = {...before, field: fix.field};
    this.#announcer.say(this.msg('Changed. You can undo it.', {id: 'form.fix.done'}));
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.undo')?.focus());
  }

  readonly #onUndo = (): void => {
    const undo = this.#undo;
    if (!undo || !this.subjectControl || !this.bodyControl) return;
    this.subjectControl.value = undo.subject;
    this.bodyControl.value = undo.body;
    this.#undo = undefined;
    this.#advice.checkNow();
    this.requestUpdate();
    this.#focusControl(undo.field);
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#submit(false);
  };

  /** @param anyway the person was asked about suggestions and wants to send */
  async #submit(anyway: boolean): Promise<void> {
    if (this.#submission.sending) return;
    const result = this.#advice.checkNow();
    const shown = this.#advice.shown;
    const refused = result?.findings.filter(({severity}) => severity === 'error') ?? [];
    const limits = {...LIMITS, ...this.#policy?.limits};
    this.#failure = undefined;
    this.#errors = withFindings(textErrors(this.#input(), limits, this.msg), refused, (finding) =>
      this.#advice.text(finding),
    );
    if (this.#errors.size > 0) return this.#showErrors();
    const warnings = shown.filter(({severity}) => severity === 'warn');
    if (warnings.length > 0 && !anyway && !this.#askedBefore) return this.#ask(warnings);
    this.#asked = undefined;
    await this.#send();
  }

  async #send(): Promise<void> {
    const {adapter} = this.support;
    if (!adapter) return;
    const attachments = await this.#files.settle();
    if (!attachments) {
      this.#errors = new Map([
        [
          'attachments',
          this.msg('A file is not attached. Remove it or try again, then send.', {id: 'form.files.undecided'}),
        ],
      ]);
      return this.#showErrors();
    }
    const draft = this.#draft(attachments);
    if (!this.dispatchEvent(new TicketSubmitEvent(draft))) return;
    const sent = this.#submission.send(adapter, draft);
    this.#announcer.say(this.msg('Sending…', {id: 'form.sending'}));
    try {
      this.#created = await sent;
      this.dispatchEvent(new TicketCreatedEvent(this.#created));
      this.requestUpdate();
      await this.updateComplete;
      this.focus();
    } catch (thrown) {
      this.#failed(TicketError.from(thrown));
    }
  }

  #draft(attachments: string[]): TicketDraft {
    const service = this.#chosenService;
    const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
    const {subject, body} = this.#input();
    return {
      subject: subject.trim(),
      body,
      language: this.language,
      // A told time is local: the technician sees it in both zones.
      facts: [...this.#advice.told, {id: 'time-zone', value: timeZone, source: 'person', confidence: 1}],
      attachments,
      ...(this.problemType !== undefined && {problemType: this.problemType}),
      ...(service !== undefined && {serviceId: service}),
    };
  }

  #failed(error: TicketError): void {
    this.dispatchEvent(new TicketFailedEvent(error));
    this.#errors = withFindings(issueErrors(error.issues, this.msg), error.findings, (finding) =>
      this.#advice.text(finding),
    );
    if (this.#errors.size > 0) return this.#showErrors();
    this.#failure = error;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.failed')?.focus());
  }

  #showErrors(): void {
    this.#asked = undefined;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#summary')?.focus());
  }

  #ask(warnings: readonly Finding[]): void {
    this.#asked = warnings;
    this.#askedBefore = true;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#ask-heading')?.focus());
  }

  /** Where the first suggestion is. */
  readonly #review = (): void => {
    const [first] = this.#asked ?? [];
    this.#asked = undefined;
    this.requestUpdate();
    if (first) this.#focusControl(first.field);
  };

  #focusControl(key: string): void {
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
    const {msg, language, desk} = this;
    if (this.support.missing) return noBackend(this.#policy, msg);
    if (desk && !mayUse(desk.viewer.role, 'createTicket')) {
      return html`<p class="muted">
        ${msg('Technicians answer tickets; they do not open them here.', {id: 'form.not-for-agents'})}
      </p>`;
    }
    const created = this.#created;
    if (created) {
      return success(created, {
        msg,
        language,
        policy: this.#policy,
        href: this.hrefTemplate?.replace('{id}', encodeURIComponent(created.id)),
        email: desk?.viewer.email,
        again: () => this.reset(),
        open: () => this.dispatchEvent(new TicketOpenEvent(created)),
      });
    }
    return this.#form();
  }

  #form(): TemplateResult {
    const {msg, language, desk} = this;
    return html`<form part="form" novalidate @submit=${this.#onSubmit}>
      <div class="stack">
        <h2 part="heading" tabindex="-1">${msg('New ticket', {id: 'form.heading'})}</h2>
        <slot name="intro"></slot>
      </div>
      ${desk ? notices(desk, language, msg) : nothing} ${summary(this.#errors, msg, (key) => this.#focusControl(key))}
      <div class="main">
        ${this.#subjectField()} ${this.#bodyField()}
        <div class="pair">${this.#typeField()} ${this.#serviceField()}</div>
      </div>
      <div class="side">
        ${this.#facts.render({msg, language, advice: this.#advice, errors: this.#factErrors()})}
        ${this.#isUrgent() ? urgentHelp(this.#policy?.urgentHelp, language, msg) : nothing}
      </div>
      ${this.#filesField()}
      <slot name="privacy"></slot>
      ${this.#asked ? ask(this.#asked, {msg, advice: this.#advice, sendAnyway: () => void this.#submit(true), review: this.#review}) : nothing}
      ${this.#failureTemplate()} ${this.#foot()}
      <slot name="footer"></slot>
    </form>`;
  }

  #factErrors(): ReadonlyMap<string, string> {
    const entries = [...this.#errors].flatMap(([key, text]) =>
      key.startsWith('fact:') ? [[key.slice(5), text] as const] : [],
    );
    return new Map(entries);
  }

  /** The subject shouts, or a server is down: a form is not the fastest way. */
  #isUrgent(): boolean {
    const {result, shown} = this.#advice;
    return (
      shown.some(({rule}) => rule === 'subject-urgency') || (this.problemType ?? result?.problemType.id) === 'server'
    );
  }

  get #findings(): FindingsContext {
    return {
      msg: this.msg,
      advice: this.#advice,
      expanded: this.#expanded,
      expand: (field) => {
        this.#expanded = new Set([...this.#expanded, field]);
        this.requestUpdate();
      },
      explained: this.#explained,
      explain: (key) => {
        const open = new Set(this.#explained);
        if (!open.delete(key)) open.add(key);
        this.#explained = open;
        this.requestUpdate();
      },
      fix: (finding) => this.#fix(finding),
      ignore: (finding) => {
        this.#advice.ignore(finding);
        this.#focusControl(finding.field);
      },
    };
  }

  /** Hint, then error, then the short word of the advice: never the list itself. */
  #describedBy(field: TextField, hint: boolean): string | typeof nothing {
    const ids = [
      hint && `hint-${field}`,
      this.#errors.has(field) && `error-${field}`,
      this.#advice.shown.some((finding) => finding.field === field) && `advised-${field}`,
    ].filter(Boolean);
    return ids.length > 0 ? ids.join(' ') : nothing;
  }

  #advised(field: TextField): TemplateResult | typeof nothing {
    const count = this.#advice.shown.filter((finding) => finding.field === field).length;
    if (count === 0) return nothing;
    const text =
      count === 1
        ? this.msg('1 suggestion below', {id: 'form.findings.count-one'})
        : this.msg(str`${count} suggestions below`, {id: 'form.findings.count'});
    return html`<span class="visually-hidden" id="advised-${field}">${text}</span>`;
  }

  #subjectField(): TemplateResult {
    const {msg} = this;
    return html`<div class="field">
      <label for="subject">${msg('Subject', {id: 'form.subject'})}</label>
      <p class="hint" id="hint-subject">
        ${msg('What it is about, in a few words: it decides who sees it.', {id: 'form.subject.hint'})}
      </p>
      ${errorMessage('subject', this.#errors.get('subject'), msg)}
      <div class="marked">
        <div class="layer line" aria-hidden="true"></div>
        <input
          class="control"
          part="subject"
          id="subject"
          name="subject"
          type="text"
          autocomplete="off"
          aria-describedby=${this.#describedBy('subject', true)}
          aria-invalid=${this.#errors.has('subject') ? 'true' : nothing}
          @input=${this.#onInput}
          @scroll=${this.#onScroll}
        />
      </div>
      ${this.#advised('subject')} ${this.#undoTemplate('subject')} ${findingRows('subject', this.#findings)}
    </div>`;
  }

  #bodyField(): TemplateResult {
    const {msg} = this;
    return html`<div class="field">
      <label for="body">${msg('Message', {id: 'form.body'})}</label>
      <p class="hint" id="hint-body">
        ${msg('What happens, since when, and on which service. All the detail helps.', {id: 'form.body.hint'})}
      </p>
      ${errorMessage('body', this.#errors.get('body'), msg)}
      <div class="marked">
        <div class="layer" aria-hidden="true"></div>
        <textarea
          class="control"
          part="body"
          id="body"
          name="body"
          rows="7"
          autocomplete="off"
          aria-describedby=${this.#describedBy('body', true)}
          aria-invalid=${this.#errors.has('body') ? 'true' : nothing}
          @input=${this.#onInput}
          @scroll=${this.#onScroll}
        ></textarea>
      </div>
      ${this.#advised('body')} ${this.#undoTemplate('body')} ${findingRows('body', this.#findings)}
    </div>`;
  }

  #undoTemplate(field: TextField): TemplateResult | typeof nothing {
    if (this.#undo?.field !== field) return nothing;
    return html`<p>
      <button class="quiet undo" type="button" @click=${this.#onUndo}>
        ${this.msg('Undo the change', {id: 'form.fix.undo'})}
      </button>
    </p>`;
  }

  #typeField(): TemplateResult {
    const {msg, language} = this;
    const policy = this.#policy;
    const guess = this.#advice.result?.problemType;
    const guessed = guess && guess.source !== 'none' ? guess.id : '';
    const current = this.problemType ?? guessed;
    const team = policy?.problemTypes?.[current]?.team;
    return html`<div class="field">
      <label for="type">${msg('Type of problem', {id: 'form.type'})}</label>
      ${errorMessage('type', this.#errors.get('type'), msg)}
      <select
        class="control"
        id="type"
        autocomplete="off"
        aria-describedby="goes-to"
        aria-invalid=${this.#errors.has('type') ? 'true' : nothing}
        @change=${this.#onType}
      >
        <option value="" .selected=${current === ''}>${msg('By the subject', {id: 'form.type.by-subject'})}</option>
        ${Object.keys(policy?.problemTypes ?? {}).map(
          (id) =>
            html`<option value=${id} .selected=${id === current}>${problemTypeLabel(policy, id, language)}</option>`,
        )}
      </select>
      <p class="goes-to" id="goes-to">
        ${team ? html`<span>${msg('Goes to:', {id: 'form.type.goes-to'})} <strong>${teamLabel(policy, team, language)}</strong></span>` : nothing}
      </p>
    </div>`;
  }

  #serviceField(): TemplateResult {
    const {msg} = this;
    const services = this.desk?.services ?? [];
    const current = this.#chosenService ?? '';
    return html`<div class="field">
      <label for="service"
        >${msg('Service', {id: 'form.service'})}
        <span class="optional">${msg('(optional)', {id: 'form.optional'})}</span></label
      >
      ${errorMessage('service', this.#errors.get('service'), msg)}
      <select
        class="control"
        id="service"
        autocomplete="off"
        aria-invalid=${this.#errors.has('service') ? 'true' : nothing}
        @change=${this.#onService}
      >
        <option value="" .selected=${current === ''}>${msg('None in particular', {id: 'form.service.none'})}</option>
        ${services.map(({id, label}) => html`<option value=${id} .selected=${id === current}>${label}</option>`)}
      </select>
    </div>`;
  }

  #filesField(): TemplateResult | typeof nothing {
    const {msg, language} = this;
    const {adapter} = this.support;
    if (!adapter?.capabilities.attachments) return nothing;
    const context = {msg, language, adapter, limits: fileLimits(this.#policy)};
    const hint = this.#files.hint(context);
    return html`<div class="field" id="attachments">
      <span class="label"
        >${msg('Files', {id: 'form.attachments'})}
        <span class="optional">${msg('(optional)', {id: 'form.optional'})}</span></span
      >
      <p class="hint">
        ${msg('Only to complete the text: what a picture shows, nobody can search.', {id: 'form.attachments.hint'})}
        ${hint ?? nothing}
      </p>
      ${errorMessage('attachments', this.#errors.get('attachments'), msg)} ${this.#files.list(context)}
      <div>${this.#files.button(context)}</div>
    </div>`;
  }

  #failureTemplate(): TemplateResult | typeof nothing {
    const {msg} = this;
    const error = this.#failure ?? this.support.error;
    if (error) {
      const retry = this.#failure ? () => void this.#submit(true) : () => void this.support.loadDesk();
      return html`<div class="failed" tabindex="-1">${failure(error, msg, retry, true)}</div>`;
    }
    if (navigator.onLine !== false) return nothing;
    return html`<div class="callout warning">
      ${icon('offline')}
      <p>${msg('You have no connection. Go on writing: your text stays here.', {id: 'form.offline'})}</p>
    </div>`;
  }

  #foot(): TemplateResult {
    const {msg} = this;
    const {sending} = this.#submission;
    const viewer = this.desk?.viewer;
    return html`<div class="foot">
      <button class="button primary" part="submit" type="submit" aria-disabled=${sending ? 'true' : nothing}>
        ${sending ? msg('Sending…', {id: 'form.sending'}) : msg('Send ticket', {id: 'form.submit'})}
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
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-ticket-form': SupportTicketForm;
  }
}
