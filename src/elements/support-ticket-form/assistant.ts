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
import type {Msg} from '../../i18n/msg.ts';
import {adoptLater} from '../internal/adopt-styles.ts';
import {LaterWords} from '../internal/later-words.ts';
import {summaryStyles} from '../parts/error-summary.ts';
import {filePickerStyles} from '../parts/file-picker-styles.ts';
import {demoNote} from '../parts/demo-note.ts';
import {FilePicker} from '../parts/file-picker.ts';
import {fileLimits} from '../parts/policy-words.ts';
import {Advice} from './advice.ts';
import {Articles} from './articles.ts';
import {assistantStyles} from './assistant-styles.ts';
import {errorMessage} from '../parts/error-message.ts';
import {DraftKeeping} from './draft-keeping.ts';
import {TicketCheckEvent} from './events.ts';
import {FactList} from './facts.ts';
import {keptStyles} from './kept-styles.ts';
import {findingRows, type FindingsContext} from './findings.ts';
import {Fixes} from './fixes.ts';
import {drawMarks, followScroll} from './marked-field.ts';
import {notices, urgentHelp} from '../parts/notices.ts';
import {Sending} from './sending.ts';
import {ask} from './surroundings.ts';

/** What the form is to its assistant. */
export interface AssistantHost extends LitElement {
  readonly face: {
    readonly msg: Msg;
    readonly language: Language;
    readonly policy: Partial<Policy> | undefined;
    readonly desk: Desk | undefined;
    readonly adapter: TicketAdapter | undefined;
    /** Why the desk did not answer. */
    readonly deskError: TicketError | undefined;
    /** @param fresh asks anew what is known already */
    loadDesk(fresh?: boolean): Promise<void>;
    /** Where a ticket's thread is, if the host has a place for it. */
    href(ticketId: string): string | undefined;
    control(field: TextField): HTMLInputElement | HTMLTextAreaElement | null;
    /** Fills the two texts. */
    write(texts: Readonly<Record<TextField, string>>): void;
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
  /** What the person is asked about before sending; once a draft. */
  #asking: readonly Finding[] | undefined;
  #askedBefore = false;
  #shouted = false;

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
    this.#fixes = new Fixes(host, this.#advice);
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
    return this.#asking !== undefined;
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
    const {policy, desk, facts} = face;
    if (facts) this.#advice.give(facts);
    if (policy) void this.#advice.prepare(policy, policy === desk?.policy, desk?.services ?? NO_SERVICES);
  }

  /** To be called at every input. */
  input(): void {
    const marked = this.#advice.shown.length > 0;
    this.#fixes.forget();
    this.drafts.input();
    this.filled();
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
    if (warnings.length === 0 || this.#askedBefore) return false;
    this.#asking = warnings;
    this.#askedBefore = true;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#find('#ask-heading')?.focus());
    return true;
  }

  /** The question is answered, or out of place. */
  stopAsking(): void {
    this.#asking = undefined;
  }

  reset(): void {
    this.#asking = undefined;
    this.#askedBefore = false;
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
    return html`${this.#fixes.undoButton(field, msg)} ${findingRows(field, this.#findingsContext())}`;
  }

  /** Facts, and faster help where it is urgent. */
  side(): TemplateResult {
    const {language, policy} = this.#host.face;
    const {msg} = this;
    const {errors} = this.sending;
    return html`${this.#facts.render({msg, language, advice: this.#advice, errors})}
    ${this.#isUrgent() ? urgentHelp(policy?.urgentHelp, language, msg) : nothing} ${this.#articles.render(msg)}`;
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
    if (!isField && !adapter?.capabilities.attachments) return nothing;
    const context = {msg, language, adapter: isField ? undefined : adapter, limits: fileLimits(policy)};
    return html`<div class="field" id="attachments">
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
    if (!this.#asking) return nothing;
    return ask(this.#asking, {
      msg: this.msg,
      advice: this.#advice,
      sendAnyway: () => void this.sending.submit(true),
      review: () => this.#review(),
    });
  }

  /** The subject shouts, or did, or a server is down: a form is not the fastest way. */
  #isUrgent(): boolean {
    const {result} = this.#advice;
    this.#shouted ||= result?.findings.some(({rule}) => rule === 'subject-urgency') ?? false;
    const type = this.#host.face.draft().problemType ?? result?.problemType.id;
    return this.#shouted || type === 'server';
  }

  /** Goes where the first suggestion is. */
  #review(): void {
    const [first] = this.#asking ?? [];
    this.#asking = undefined;
    this.#host.requestUpdate();
    if (first) this.#host.face.goTo(first.field);
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
      fix: (finding) => this.#fixes.apply(finding, this.msg),
      ignore: (finding) => {
        this.#advice.ignore(finding);
        this.#host.face.goTo(finding.field);
      },
    };
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
