/**
 * What helps while one writes: advice, facts, files, the last question. Loaded after the form is usable, so that the form does
 * not wait for it. Here its rooms are brought together; what each does is in its own file.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Finding, FindingField, TextField} from '../../core/finding.ts';
import type {Service} from '../../core/ticket.ts';
import type {Msg} from '../../i18n/msg.ts';
import {adoptLater} from '../internal/adopt-styles.ts';
import {LaterWords} from '../internal/later-words.ts';
import {StayInPlace} from '../internal/stay-in-place.ts';
import {summaryStyles} from '../parts/error-summary.ts';
import {filePickerStyles} from '../parts/file-picker-styles.ts';
import {demoNote} from '../parts/demo-note.ts';
import {FilePicker} from '../parts/file-picker.ts';
import {findingStyles} from '../parts/finding-styles.ts';
import {notices, urgentHelp} from '../parts/notices.ts';
import {fileLimits} from '../parts/policy-words.ts';
import {AccessField} from './access-field.ts';
import {Advice} from './advice.ts';
import {AdviceRows} from './advice-rows.ts';
import {Articles} from './articles.ts';
import type {AssistantHost} from './assistant-host.ts';
import {assistantStyles} from './assistant-styles.ts';
import {DraftKeeping} from './draft-keeping.ts';
import {TicketCheckEvent} from './events.ts';
import {FactList} from './facts.ts';
import {factsStyles} from './facts-styles.ts';
import {hintsOf, inOrder} from './findings.ts';
import {filesField} from './files-field.ts';
import {Fixes} from './fixes.ts';
import {goTo} from './go-to.ts';
import {HostPosting} from './host-posting.ts';
import type {Instead} from './instead.ts';
import {keptStyles} from './kept-styles.ts';
import {drawMarks, followScroll} from './marked-field.ts';
import {OpenTickets} from './open-tickets.ts';
import {isWay, OtherWays} from './other-ways.ts';
import {Question} from './question.ts';
import {Sending} from './sending.ts';
import {Urgency} from './urgency.ts';

const FIELDS = ['subject', 'body'] as const;
const NO_SERVICES: readonly Service[] = [];

export class Assistant {
  readonly advice: Advice;
  readonly files: FilePicker;
  readonly access: AccessField;
  readonly sending: Sending;
  readonly posting: HostPosting;
  readonly drafts: DraftKeeping;
  readonly #host: AssistantHost;
  readonly #words: LaterWords;
  readonly #rows: AdviceRows;
  readonly #facts: FactList;
  readonly #fixes: Fixes;
  readonly #articles: Articles;
  readonly #question: Question;
  readonly #ways: OtherWays;
  readonly #tickets: OpenTickets;
  readonly #urgency = new Urgency();

  constructor(host: AssistantHost) {
    this.#host = host;
    this.#words = new LaterWords('form', 'assist', () => host.requestUpdate());
    this.advice = new Advice(host, {
      draft: () => host.face.draft(),
      changed: (result) => {
        this.sending.forgetMended();
        host.dispatchEvent(new TicketCheckEvent(host.face.draft(), result));
      },
    });
    this.#facts = new FactList(host, this.advice);
    this.files = new FilePicker(host, (text) => host.face.say(text));
    this.access = new AccessField(host, this.advice);
    this.#fixes = new Fixes(host, this.advice, this.access);
    this.#ways = new OtherWays(host, this);
    this.#tickets = new OpenTickets(this.advice);
    this.#question = new Question(host);
    this.#rows = new AdviceRows(host, {
      advice: this.advice,
      msg: () => this.msg,
      hints: () => this.instead?.hints?.(this.msg) ?? hintsOf(this.advice),
      say: (text) => host.face.say(text),
      canFix: (finding) => this.#canFix(finding),
      label: ({fix}) => (fix?.kind === 'move-to-access-data' ? this.#secretLabel : undefined),
      fix: ({fix}) => void (isWay(fix) ? this.#ways.take(fix) : this.#fixes.apply(fix, this.msg)),
    });
    this.sending = new Sending(host, this);
    this.posting = new HostPosting(host, this);
    this.drafts = new DraftKeeping(host, this);
    this.#articles = new Articles(host, (text) => this.#rows.also(text));
    host.addController(new StayInPlace(host));
    adoptLater(host, [filePickerStyles, summaryStyles, findingStyles, assistantStyles, factsStyles, keptStyles]);
  }

  /** The form's words and the assistant's own. */
  get msg(): Msg {
    return this.#words.in(this.#host.face.language);
  }

  /** What takes the place of the one ticket. */
  get instead(): Instead | undefined {
    return this.#ways.current;
  }

  /** Whether the person is asked something; there is one way to send then. */
  get asking(): boolean {
    return this.#question.isOpen;
  }

  /** The words of the button that sends, where they are not the ticket's. */
  get submitLabel(): string | undefined {
    return this.instead?.submitLabel(this.msg);
  }

  /** To be called after each render of the form. */
  drawn(): void {
    const {face} = this.#host;
    for (const field of FIELDS) {
      const control = face.control(field);
      if (control) drawMarks(control, field, this.advice.shown);
    }
    void this.advice.speak(face.language);
    this.drafts.drawn();
    this.#articles.look(this.msg);
    this.access.drawn();
    this.instead?.drawn();
    const {policy, desk, adapter, facts} = face;
    if (facts) this.advice.give(facts);
    if (desk && adapter) void this.#tickets.learn(adapter, desk);
    if (policy) void this.advice.prepare(policy, policy === desk?.policy, desk?.services ?? NO_SERVICES);
  }

  /** To be called at every input. */
  input(): void {
    const marked = this.advice.shown.length > 0;
    this.#fixes.forget();
    this.drafts.input();
    this.filled();
    this.#rows.typed();
    if (marked) this.#host.requestUpdate();
  }

  /** To be called at every input in what takes the place of the one ticket. */
  typedInstead(): void {
    this.advice.input();
    this.drafts.input();
    this.#rows.typed();
  }

  /** To be called when the host filled a text: nobody's draft yet. */
  filled(): void {
    this.advice.input();
    this.#articles.look(this.msg);
  }

  scrolled(control: HTMLElement): void {
    followScroll(control);
  }

  /** How many pieces of advice a field has. */
  count(field: FindingField): number {
    return this.#rows.count(field);
  }

  /** Judges at once what is written, wherever it is. */
  checkNow(): void {
    this.advice.checkNow();
    this.instead?.checkNow();
  }

  /**
   * Asks about suggestions before the first sending.
   * @returns whether the person has to answer first
   */
  asks(): boolean {
    const warnings = this.advice.shown.filter(({severity}) => severity === 'warn');
    return this.#question.ask(
      this.instead?.questions(this.msg) ??
        inOrder(warnings).map((finding) => ({key: finding.field, text: this.advice.text(finding), finding})),
    );
  }

  /** A try to send. */
  tried(): void {
    this.#rows.tried();
  }

  /** The question is answered, or out of place. */
  stopAsking(): void {
    this.#question.close();
  }

  reset(): void {
    this.#ways.close();
    this.access.reset();
    this.#rows.reset();
    this.#fixes.forget();
    this.files.clear();
    this.#facts.reset();
    this.advice.reset();
    this.drafts.forget();
    this.#articles.reset();
    this.#urgency.reset();
  }

  /** The person wants the one ticket after all. */
  backToOne(): void {
    this.#ways.close();
    this.advice.checkNow();
    goTo(this.#host, 'body');
  }

  /** Something else will be sent: what was asked and told of the last try is over. */
  restart(): void {
    this.#question.reset();
    this.sending.reset();
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

  /** Two tickets, or a reply, in place of the one. */
  editor(): TemplateResult | typeof nothing {
    return this.instead?.render(this.msg) ?? nothing;
  }

  /** Advice and undo under a text field; what helps with the subject stands there, near what is being written. */
  under(field: TextField): TemplateResult {
    const {msg, advice} = this;
    const articles = advice.muted ? nothing : this.#articles.render(msg);
    return html`${this.#fixes.undoButton(field, msg)} ${this.#rows.under(field)}
    ${field === 'body' ? this.#rows.switch() : articles}`;
  }

  /** Facts, and faster help where it is urgent. */
  side(): TemplateResult {
    const {language, policy, draft} = this.#host.face;
    const {msg, advice} = this;
    const urgent = this.#urgency.isUrgent(advice.result, draft().problemType);
    const {errors} = this.sending;
    return html`${this.#facts.render({msg, language, advice, errors})}
    ${this.instead ? nothing : this.access.render(errors, msg)}
    ${urgent ? urgentHelp(policy?.urgentHelp, language, msg) : nothing}`;
  }

  filesField(): TemplateResult | typeof nothing {
    const {language, adapter, policy, isField} = this.#host.face;
    const {msg} = this;
    const {errors} = this.sending;
    // Beside the facts, unless several tickets or a reply have the place of the one.
    const sealed = this.instead ? this.access.render(errors, msg) : nothing;
    if (!isField && !adapter?.capabilities.attachments) return sealed;
    const context = {msg, language, adapter: isField ? undefined : adapter, limits: fileLimits(policy)};
    return html`${sealed} ${filesField(this.files, context, errors)}`;
  }

  question(): TemplateResult | typeof nothing {
    return this.#question.render({
      msg: this.msg,
      sendAnyway: () => void this.sending.submit(true),
      secretLabel: this.instead?.mode === 'split' ? undefined : this.#secretLabel,
      moveSecret: ({fix}) => void this.#fixes.apply(fix, this.msg),
    });
  }

  get #secretLabel(): string {
    return this.access.canSeal
      ? this.msg('Move to access data', {id: 'assist.access.move'})
      : this.msg('Remove it', {id: 'assist.access.remove'});
  }

  #canFix({fix}: Finding): boolean {
    if (isWay(fix)) return this.#ways.offers(fix);
    return this.instead === undefined || fix?.kind === 'move-to-access-data';
  }
}
