/**
 * The guidelines while a reply is written: a password in it is moved to the sealed field, another matter gets a ticket of its own.
 * Loaded with the first words; without it replies are sent as ever. Knows the box only by what `ReplyBox` says.
 */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {Finding} from '../../core/finding.ts';
import type {Language} from '../../core/language.ts';
import {applyFix, createChecker, findingText, GuidelineSession, movedText} from '../../guidelines/index.ts';
import type {Policy} from '../../guidelines/policy.ts';
import {adoptLater} from '../internal/adopt-styles.ts';
import {Hints} from '../internal/hints.ts';
import {catalogue, loadCatalogue} from '../../i18n/catalogues.ts';
import {createMsg, type Msg} from '../../i18n/msg.ts';
import {focusAfter} from '../internal/focus-after.ts';
import {hintText} from '../parts/hint-text.ts';
import {icon} from '../parts/icons.ts';
import {secretAdvice} from '../parts/secret-words.ts';
import {SealedField, sealedStyles, type SealTo} from '../parts/sealed-field.ts';
import {findingStyles} from '../parts/finding-styles.ts';
import {replyRow, type ReplyRow} from './reply-rows.ts';

/** What is written, and the ticket that it is written in. */
export interface ReplyBox {
  text(): string;
  write(text: string): void;
  /** The ticket's own subject, and what its customer wrote first. */
  matter(): {readonly subject: string; readonly body: string};
  /** To whom access data can be sealed; absent for technicians, and where there is no key. */
  sealTo(): SealTo | undefined;
  /** Whether the writer could open a ticket for another matter. */
  mayOpen(): boolean;
  /** Opens a ticket of its own. @returns whether it was opened, or somebody took it over */
  openNew(draft: {readonly subject: string; readonly body: string}): Promise<boolean>;
  say(text: string): void;
}

interface NewMatter {
  readonly subject: string;
  readonly body: string;
  /** What stays in the reply. */
  readonly rest: string;
}

const JOINT = '\n\n';
/** Id of the control. */
const ACCESS = 'reply-access';

export class ReplyAdvice {
  readonly #host: LitElement;
  readonly #box: ReplyBox;
  readonly #policy: Policy;
  readonly #sealed: SealedField;
  readonly #hints: Hints;
  #open = false;
  #session: GuidelineSession | undefined;
  #thread: GuidelineSession | undefined;
  #language: Language;
  #words: Msg = createMsg(undefined);
  #msg: Msg = createMsg(undefined);
  #undo: {readonly text: string; readonly sealed: string | undefined} | undefined;
  /** A secret was removed and there is nowhere to move it to. */
  #removed = false;
  #asked = false;

  private constructor(host: LitElement, box: ReplyBox, policy: Policy, language: Language) {
    this.#language = language;
    this.#host = host;
    this.#box = box;
    this.#policy = policy;
    this.#sealed = new SealedField(host, () => host.requestUpdate());
    this.#hints = new Hints(
      () => this.#rows().map(({finding, text}) => ({key: finding.rule, text})),
      (told) => box.say(hintText(told, this.#msg)),
    );
    host.renderRoot.addEventListener('focusout', () => this.#hints.left());
    adoptLater(host, [sealedStyles, findingStyles]);
  }

  /** @throws whatever the module loader or a bad policy throws */
  static async load(host: LitElement, box: ReplyBox, policy: Policy, language: Language): Promise<ReplyAdvice> {
    const advice = new ReplyAdvice(host, box, policy, language);
    const [checker] = await Promise.all([createChecker({policy}), advice.speak(language)]);
    const to = box.sealTo();
    if (to) await advice.#sealed.prepare(to);
    const changed = (): void => host.requestUpdate();
    advice.#session = new GuidelineSession({checker, context: {reply: true}});
    advice.#session.addEventListener('session-change', changed);
    advice.#thread = new GuidelineSession({checker, context: {reply: true}});
    advice.#thread.addEventListener('session-change', changed);
    return advice;
  }

  async speak(language: Language): Promise<void> {
    this.#language = language;
    await Promise.all(
      (['guidelines', 'assist', 'form'] as const).map((area) => loadCatalogue(area, language).catch(() => undefined)),
    );
    this.#words = createMsg(catalogue('guidelines', language));
    this.#msg = createMsg({...catalogue('form', language), ...catalogue('assist', language)});
  }

  /** To be called at every input. */
  input(): void {
    this.#undo = undefined;
    this.#hints.typed();
    const {subject, body} = this.#box.matter();
    this.#session?.update({subject: '', body: this.#box.text()});
    this.#thread?.update({subject, body: `${body}${JOINT}${this.#box.text()}`});
  }

  /**
   * Looks once more before a reply is sent.
   * @returns whether the person has to decide about a password first; asked once for the same words
   */
  asks(): boolean {
    this.#session?.checkNow({subject: '', body: this.#box.text()});
    const asks = this.#secrets.length > 0 && !this.#asked;
    this.#asked = asks;
    if (asks) focusAfter(this.#host, '[data-rule=secret-in-clear] .fix');
    else this.#host.requestUpdate();
    return asks;
  }

  /** Shows the field for access data. */
  openSealed(): void {
    this.#open = true;
    focusAfter(this.#host, `#${ACCESS}`);
  }

  /** What goes with the reply as ciphertext. @throws Error where it cannot be sealed */
  async accessData(): Promise<string | undefined> {
    const to = this.#box.sealTo();
    return to && this.#sealed.take(to);
  }

  /** Another ticket, or the reply was sent. */
  reset(): void {
    this.#undo = undefined;
    this.#removed = false;
    this.#asked = false;
    this.#open = false;
    this.#hints.reset();
    this.#sealed.clear();
    this.#session?.reset();
    this.#thread?.reset();
  }

  dispose(): void {
    this.#hints.stop();
    this.#session?.dispose();
    this.#thread?.dispose();
  }

  get #secrets(): readonly Finding[] {
    return (this.#session?.shown ?? []).filter(({fix}) => fix?.kind === 'move-to-access-data');
  }

  /** Where in the thread and its new reply another matter begins, if that is in the reply. */
  get #matter(): {readonly finding: Finding; readonly next: NewMatter} | undefined {
    if (!this.#box.mayOpen()) return undefined;
    const text = this.#box.text();
    const {body} = this.#box.matter();
    const finding = this.#thread?.shown.find(({rule}) => rule === 'one-topic');
    const offset = body.length + JOINT.length;
    if (!finding?.range || finding.fix?.kind !== 'split' || finding.range[0] < offset) return undefined;
    const [, second] = finding.fix.parts;
    if (!second) return undefined;
    return {finding, next: {...second, rest: text.slice(0, finding.range[0] - offset).trim()}};
  }

  /** Advice, and the field for access data once it is wanted. */
  render(): TemplateResult {
    const to = this.#box.sealTo();
    return html`${this.#advice()}
    ${to && this.#open ? this.#sealed.render({msg: this.#msg, to, id: ACCESS, required: false, error: nothing}) : nothing}`;
  }

  #advice(): TemplateResult | typeof nothing {
    const msg = this.#msg;
    const rows = this.#rows();
    if (rows.length === 0 && !this.#undo && !this.#removed) return nothing;
    return html`<ul
      class="findings"
      part="findings"
      id="reply-advice"
      aria-label=${msg('Suggestions', {id: 'form.findings.label'})}
    >
      ${rows.map((row) => replyRow(row, msg))}
      ${
        this.#undo
          ? html`<li>
              <button class="quiet undo" type="button" @click=${this.#onUndo}>
                ${msg('Undo the change', {id: 'form.fix.undo'})}
              </button>
            </li>`
          : nothing
      }
      ${
        this.#removed
          ? html`<li class="finding advice">
              ${icon('advice')}
              <p>${secretAdvice(this.#policy, this.#language, msg)}</p>
            </li>`
          : nothing
      }
    </ul>`;
  }

  get #canSeal(): boolean {
    return this.#box.sealTo() !== undefined && this.#sealed.isReady;
  }

  #moveLabel(): string {
    return this.#canSeal
      ? this.#msg('Move to access data', {id: 'assist.access.move'})
      : this.#msg('Remove it', {id: 'assist.access.remove'});
  }

  /** What is advised now: a password first, then another matter. */
  #rows(): readonly ReplyRow[] {
    const msg = this.#msg;
    const secrets = this.#secrets;
    const matter = this.#matter;
    const rows = secrets.slice(0, 1).map((finding): ReplyRow => ({
      finding,
      text: findingText(finding, this.#words),
      label: this.#moveLabel(),
      act: () => this.#move(secrets),
      ignore: () => this.#ignore(this.#session, finding),
    }));
    if (!matter) return rows;
    const {finding, next} = matter;
    return [
      ...rows,
      {
        finding,
        text: msg('This seems to be another matter than the ticket’s.', {id: 'assist.reply.new-matter'}),
        label: msg('Open a ticket of its own', {id: 'assist.reply.new-ticket'}),
        act: () => void this.#openNew(next),
        ignore: () => this.#ignore(this.#thread, finding),
      },
    ];
  }

  #ignore(session: GuidelineSession | undefined, finding: Finding): void {
    session?.ignore(finding);
    focusAfter(this.#host, '#reply');
  }

  #move(secrets: readonly Finding[]): void {
    const before = this.#box.text();
    const canSeal = this.#canSeal;
    let draft = {subject: '', body: before};
    const moved: string[] = [];
    // From the end, so that the ranges before stay true.
    for (const {fix} of [...secrets].sort((a, b) => (b.range?.[0] ?? 0) - (a.range?.[0] ?? 0))) {
      if (!fix) continue;
      moved.unshift(movedText(draft, fix));
      draft = applyFix(draft, fix);
    }
    const sealed = canSeal ? this.#sealed.put(moved.join('\n')) : undefined;
    this.#open ||= canSeal;
    this.#box.write(draft.body);
    this.#undo = {text: before, sealed};
    this.#removed = !canSeal;
    this.#session?.checkNow({subject: '', body: draft.body});
    this.#box.say(
      canSeal
        ? this.#msg('Moved to the access data, which are encrypted. You can undo it.', {id: 'assist.access.moved'})
        : this.#msg('Removed. You can undo it.', {id: 'assist.access.removed'}),
    );
    focusAfter(this.#host, '.undo');
  }

  readonly #onUndo = (): void => {
    const undo = this.#undo;
    if (!undo) return;
    this.#undo = undefined;
    this.#removed = false;
    this.#box.write(undo.text);
    if (undo.sealed !== undefined) this.#sealed.restore(undo.sealed);
    this.#session?.checkNow({subject: '', body: undo.text});
    focusAfter(this.#host, '#reply');
  };

  async #openNew({subject, body, rest}: NewMatter): Promise<void> {
    if (!(await this.#box.openNew({subject, body}))) return;
    this.#box.write(rest);
    this.input();
    focusAfter(this.#host, '#reply');
  }
}
