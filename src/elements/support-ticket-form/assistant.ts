/**
 * What helps while one writes: advice, facts, files, the last question. Loaded after the form is usable, so that the form does
 * not wait for it; knows the form only by what `AssistantHost` says.
 */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {TicketAdapter} from '../../core/adapter.ts';
import type {Finding, FindingField, TextField} from '../../core/finding.ts';
import type {Language} from '../../core/language.ts';
import type {TicketError} from '../../core/errors.ts';
import type {Desk, Service, TicketDraft} from '../../core/ticket.ts';
import type {Policy} from '../../guidelines/policy.ts';
import type {DraftInput} from '../../guidelines/types.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {adoptLater} from '../internal/adopt-styles.ts';
import {LaterWords} from '../internal/later-words.ts';
import {summaryStyles} from '../parts/error-summary.ts';
import {filePickerStyles} from '../parts/file-picker-styles.ts';
import {demoNote} from '../parts/demo-note.ts';
import {FilePicker} from '../parts/file-picker.ts';
import {fileLimits} from '../parts/policy-words.ts';
import {AccessField} from './access-field.ts';
import {Advice} from './advice.ts';
import {Articles} from './articles.ts';
import {assistantStyles} from './assistant-styles.ts';
import {errorMessage} from '../parts/error-message.ts';
import {DraftKeeping} from './draft-keeping.ts';
import {TicketCheckEvent, TicketFollowUpEvent} from './events.ts';
import {FactList} from './facts.ts';
import {keptStyles} from './kept-styles.ts';
import {findingRows, type FindingsContext, keyOf} from './findings.ts';
import {Fixes} from './fixes.ts';
import {Hints} from './hints.ts';
import type {Instead} from './instead.ts';
import {drawMarks, followScroll} from './marked-field.ts';
import {notices, urgentHelp} from '../parts/notices.ts';
import {Question} from './question.ts';
import {Sending} from './sending.ts';

/** What the form is to its assistant. */
export interface AssistantHost extends LitElement {
  readonly face: {
    readonly msg: Msg;
    readonly language: Language;
    readonly policy: Partial<Policy> | undefined;
    readonly desk: Desk | undefined;
    readonly adapter: TicketAdapter | undefined;
    /** Fingerprint of the keys for access data, as the page expects it. */
    readonly pinned: string | undefined;
    /** Why the desk did not answer. */
    readonly deskError: TicketError | undefined;
    /** @param fresh asks anew what is known already */
    loadDesk(fresh?: boolean): Promise<void>;
    /** Where a ticket's thread is, if the host has a place for it. */
    href(ticketId: string): string | undefined;
    control(field: TextField): HTMLInputElement | HTMLTextAreaElement | null;
    /** Puts texts into the fields; that is no typing of the person's. */
    write(texts: Partial<Record<TextField, string>>): void;
    /** As the person chose them. */
    readonly choices: Choices;
    /** What the page tells, by fact id. */
    readonly facts: Readonly<Record<string, string>> | undefined;
    choose(choices: Choices): void;
    /** Whether the host's own form posts what is written. */
    readonly isField: boolean;
    /** Sends the host's own form. */
    post(): void;
    /** Whether this browser may keep what is written. */
    readonly keepsDrafts: boolean;
    /** What is written and chosen. */
    draft(): DraftInput;
    /** What would be sent, without files. */
    ticket(): TicketDraft;
    /** Puts the focus on a control by its id. */
    goTo(key: string): void;
    say(text: string): void;
    /** Empties the form, and moves the focus to its heading. */
    reset(): void;
    clear(): void;
  };
}

/** The empty string for none in particular. */
export interface Choices {
  readonly problemType?: string | undefined;
  readonly service?: string | undefined;
}

const FIELDS = ['subject', 'body'] as const;
/** The newest ones; an older matter that goes on was changed lately. */
const MOST_TICKETS = 50;
const NO_SERVICES: readonly Service[] = [];

export class Assistant {
  readonly #host: AssistantHost;
  readonly #words: LaterWords;
  readonly #advice: Advice;
  readonly #facts: FactList;
  readonly #files: FilePicker;
  readonly #fixes: Fixes;
  readonly sending: Sending;
  readonly drafts: DraftKeeping;
  readonly #articles: Articles;
  #expanded: ReadonlySet<string> = new Set();
  #explained: ReadonlySet<string> = new Set();
  #shouted = false;
  readonly #question: Question;
  readonly #hints: Hints;
  readonly access: AccessField;
  /** What takes the place of the one ticket. */
  instead: Instead | undefined;
  /** Whose open tickets are known. */
  #asked: TicketAdapter | undefined;

  constructor(host: AssistantHost) {
    this.#host = host;
    this.#words = new LaterWords('form', 'assist', () => host.requestUpdate());
    this.#advice = new Advice(host, {
      draft: () => host.face.draft(),
      changed: (result) => {
        this.sending.forgetMended();
        host.dispatchEvent(new TicketCheckEvent(host.face.draft(), result));
      },
    });
    this.#facts = new FactList(host, this.#advice);
    this.#files = new FilePicker(host, (text) => host.face.say(text));
    this.access = new AccessField(host, this.#advice);
    this.#fixes = new Fixes(host, this.#advice, this.access);
    this.#question = new Question(host);
    this.#hints = new Hints(
      () => this.#advice.shown.map((finding) => ({key: keyOf(finding), text: this.#advice.text(finding)})),
      (count, first) => host.face.say(hintText(count, first, this.msg)),
    );
    this.#advice.muted = !this.#hints.on;
    host.renderRoot.addEventListener('focusout', () => this.#hints.left());
    this.sending = new Sending(host, this);
    this.drafts = new DraftKeeping(host, this);
    this.#articles = new Articles(host);
    adoptLater(host, [filePickerStyles, summaryStyles, assistantStyles, keptStyles]);
  }

  get advice(): Advice {
    return this.#advice;
  }

  get files(): FilePicker {
    return this.#files;
  }

  /** The form's words and the assistant's own. */
  get msg(): Msg {
    return this.#words.in(this.#host.face.language);
  }

  /** Whether the person is asked something; there is one way to send then. */
  get asking(): boolean {
    return this.#question.isOpen;
  }

  /** To be called after each render of the form. */
  drawn(): void {
    const {face} = this.#host;
    for (const field of FIELDS) {
      const control = face.control(field);
      if (control) drawMarks(control, field, this.#advice.shown);
    }
    void this.#advice.speak(face.language);
    this.drafts.drawn();
    this.#articles.look(this.msg);
    this.access.drawn();
    this.instead?.drawn();
    const {policy, desk, adapter, facts} = face;
    if (facts) this.#advice.give(facts);
    if (desk && adapter && this.#asked !== adapter) void this.#learn(adapter, desk);
    if (policy) void this.#advice.prepare(policy, policy === desk?.policy, desk?.services ?? NO_SERVICES);
  }

  /** To be called at every input. */
  input(): void {
    const marked = this.#advice.shown.length > 0;
    this.#fixes.forget();
    this.drafts.input();
    this.filled();
    this.#hints.typed();
    if (marked) this.#host.requestUpdate();
  }

  /** To be called when the host filled a text: nobody's draft yet. */
  filled(): void {
    this.#advice.input();
    this.#articles.look(this.msg);
  }

  scrolled(control: HTMLElement): void {
    followScroll(control);
  }

  /** How many pieces of advice a field has. */
  count(field: FindingField): number {
    return this.#advice.shown.filter((finding) => finding.field === field).length;
  }

  /**
   * Asks about suggestions before the first sending.
   * @returns whether the person has to answer first
   */
  asks(): boolean {
    const warnings = this.#advice.shown.filter(({severity}) => severity === 'warn');
    return this.#question.ask(
      this.instead?.questions() ??
        warnings.map((finding) => ({key: finding.field, text: this.#advice.text(finding), finding})),
    );
  }

  /** A try to send: whoever wanted no advice while he wrote is told now. */
  tried(): void {
    this.#hints.stop();
    this.#advice.muted = false;
  }

  /** The question is answered, or out of place. */
  stopAsking(): void {
    this.#question.close();
  }

  reset(): void {
    this.#replace(undefined);
    this.access.reset();
    this.#hints.reset();
    this.#advice.muted = !this.#hints.on;
    this.#fixes.forget();
    this.sending.reset();
    this.#files.clear();
    this.#facts.reset();
    this.#advice.reset();
    this.drafts.forget();
    this.#articles.reset();
    this.#shouted = false;
  }

  /** Advice and undo under a text field. */
  under(field: TextField): TemplateResult {
    const {msg} = this;
    return html`${this.#fixes.undoButton(field, msg)} ${findingRows(field, this.#findingsContext())}
    ${field === 'body' ? this.#switchTemplate(msg) : nothing}`;
  }

  #switchTemplate(msg: Msg): TemplateResult {
    return html`<label class="hints-switch"
      ><input
        type="checkbox"
        id="hints"
        autocomplete="off"
        .checked=${this.#hints.on}
        @change=${(event: Event) => this.#onSwitch((event.target as HTMLInputElement).checked)}
      />${msg('Suggestions while I write', {id: 'assist.hint.switch'})}</label
    >`;
  }

  /** Facts, and faster help where it is urgent. */
  side(): TemplateResult {
    const {language, policy} = this.#host.face;
    const {msg} = this;
    const {errors} = this.sending;
    return html`${this.#facts.render({msg, language, advice: this.#advice, errors})}
    ${this.#isUrgent() ? urgentHelp(policy?.urgentHelp, language, msg) : nothing} ${this.#articles.render(msg)}`;
  }

  #onSwitch(on: boolean): void {
    this.#hints.switch(on);
    this.#advice.muted = !on;
    this.#host.requestUpdate();
  }

  /** Above the fields: what is known to everybody, what is told of a draft, what hindered the last try. */
  head(): TemplateResult {
    const {desk, language} = this.#host.face;
    const {msg} = this;
    return html`${
      desk?.demo
        ? demoNote(msg('Demonstration: nothing is sent, everything stays in this browser.', {id: 'assist.demo'}))
        : nothing
    }
    ${desk ? notices(desk, language, msg) : nothing} ${this.drafts.note()} ${this.sending.kept.note()}
    ${this.sending.summary()}`;
  }

  filesField(): TemplateResult | typeof nothing {
    const {language, adapter, policy, isField} = this.#host.face;
    const {msg} = this;
    const sealed = this.access.render(this.sending.errors, msg);
    if (!isField && !adapter?.capabilities.attachments) return sealed;
    const context = {msg, language, adapter: isField ? undefined : adapter, limits: fileLimits(policy)};
    return html`${sealed}
      <div class="field" id="attachments">
        <span class="label"
          >${msg('Files', {id: 'form.attachments'})}
          <span class="optional">${msg('(optional)', {id: 'form.optional'})}</span></span
        >
        <p class="hint">
          ${msg('Only to complete the text: what a picture shows, nobody can search.', {id: 'form.attachments.hint'})}
          ${this.#files.hint(context) ?? nothing}
        </p>
        ${errorMessage('attachments', this.sending.errors.get('attachments'), msg)} ${this.#files.list(context)}
        <div>${this.#files.button(context)}</div>
      </div>`;
  }

  question(): TemplateResult | typeof nothing {
    return this.#question.render({
      msg: this.msg,
      sendAnyway: () => void this.sending.submit(true),
      goTo: (key) => this.#host.face.goTo(key),
      secretLabel: this.instead?.mode === 'split' ? undefined : this.#secretLabel,
      moveSecret: (finding) => void this.#fixes.apply(finding, this.msg),
    });
  }

  /** The words of the button that sends, where they are not the ticket's. */
  get submitLabel(): string | undefined {
    return this.instead?.submitLabel(this.msg);
  }

  /** Two tickets, or a reply, in place of the one. */
  editor(): TemplateResult | typeof nothing {
    return this.instead?.render(this.msg) ?? nothing;
  }

  /** The person wants the one ticket after all. */
  backToOne(): void {
    this.#replace(undefined);
    this.#advice.checkNow();
    this.#host.face.goTo('body');
  }

  #replace(instead: Instead | undefined): void {
    this.instead?.dispose();
    this.instead = instead;
    this.#question.reset();
    this.sending.reset();
    this.#host.requestUpdate();
  }

  /** Open tickets, for what goes on with one of them. Without them the guidelines say less. */
  async #learn(adapter: TicketAdapter, {viewer}: Desk): Promise<void> {
    this.#asked = adapter;
    this.#advice.know({registered: viewer.role !== 'agent'});
    if (!adapter.capabilities.read || viewer.role === 'agent') return;
    try {
      const {items} = await adapter.listTickets({limit: MOST_TICKETS});
      const open = items.filter(({status}) => status !== 'closed');
      this.#advice.know({tickets: open.map(({id, number, subject, status}) => ({id, number, subject, status}))});
    } catch {
      // Asked again with the next adapter; the server judges with its own.
    }
  }

  async #fix(finding: Finding): Promise<void> {
    const {fix} = finding;
    if (fix?.kind === 'split') {
      const {Split} = await import('./split.ts');
      this.#replace(new Split(this.#host, this, fix));
      this.#focusAfter('.split h3');
    } else if (fix?.kind === 'reply-to') await this.#goOn(fix.ticketId);
    else await this.#fixes.apply(finding, this.msg);
  }

  async #goOn(ticketId: string): Promise<void> {
    const ticket = this.#advice.tickets.find(({id}) => id === ticketId);
    const event = new TicketFollowUpEvent(ticketId, this.#host.face.draft().body);
    if (!ticket || !this.#host.dispatchEvent(event)) return;
    const {FollowUp} = await import('./follow-up.ts');
    this.#replace(new FollowUp(this.#host, this, ticket));
    this.#focusAfter('#follow-up-heading');
  }

  get #secretLabel(): string {
    return this.access.canSeal
      ? this.msg('Move to access data', {id: 'assist.access.move'})
      : this.msg('Remove it', {id: 'assist.access.remove'});
  }

  #canFix({fix}: Finding): boolean {
    const {adapter, isField} = this.#host.face;
    // A form of the host posts one ticket.
    if (isField && (fix?.kind === 'split' || fix?.kind === 'reply-to')) return false;
    if (fix?.kind !== 'reply-to') return this.instead === undefined || fix?.kind === 'move-to-access-data';
    return adapter?.capabilities.reply === true && this.#advice.tickets.some(({id}) => id === fix.ticketId);
  }

  /** The subject shouts, or did, or a server is down: a form is not the fastest way. */
  #isUrgent(): boolean {
    const {result} = this.#advice;
    this.#shouted ||= result?.findings.some(({rule}) => rule === 'subject-urgency') ?? false;
    const type = this.#host.face.draft().problemType ?? result?.problemType.id;
    return this.#shouted || type === 'server';
  }

  #findingsContext(): FindingsContext {
    return {
      msg: this.msg,
      advice: this.#advice,
      expanded: this.#expanded,
      expand: (field) => {
        this.#expanded = new Set([...this.#expanded, field]);
        this.#host.requestUpdate();
      },
      explained: this.#explained,
      explain: (key) => {
        const open = new Set(this.#explained);
        if (!open.delete(key)) open.add(key);
        this.#explained = open;
        this.#host.requestUpdate();
      },
      canFix: (finding) => this.#canFix(finding),
      label: ({fix}) => (fix?.kind === 'move-to-access-data' ? this.#secretLabel : undefined),
      fix: (finding) => void this.#fix(finding),
      ignore: (finding) => {
        this.#advice.ignore(finding);
        this.#host.face.goTo(finding.field);
      },
    };
  }

  #focusAfter(selector: string): void {
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

function hintText(count: number, first: string, msg: Msg): string {
  return count === 1
    ? msg(str`1 suggestion. ${first}`, {id: 'assist.hint.one'})
    : msg(str`${count} suggestions. ${first}`, {id: 'assist.hint.many'});
}
