/**
 * The guidelines while a reply is written: a password in it is moved to the sealed field, another matter gets a ticket of its own.
 * Loaded with the first words; without it replies are sent as ever. Knows the box only by what `ReplyBox` says.
 */
import {css, html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {Finding} from '../../core/finding.ts';
import type {Language} from '../../core/language.ts';
import {applyFix, createChecker, findingText, GuidelineSession, movedText} from '../../guidelines/index.ts';
import type {Policy} from '../../guidelines/policy.ts';
import {adoptLater} from '../internal/adopt-styles.ts';
import {catalogue, loadCatalogue} from '../../i18n/catalogues.ts';
import {createMsg, type Msg} from '../../i18n/msg.ts';
import {icon} from '../parts/icons.ts';
import {secretAdvice} from '../parts/secret-words.ts';
import {SealedField, sealedStyles, type SealTo} from '../parts/sealed-field.ts';

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

/** As the form draws its advice. */
const adviceStyles = css`
  .findings {
    display: grid;
    gap: 0.375rem;
  }
  .finding {
    display: flex;
    gap: 0.625rem;
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--_tone);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tone-soft);
  }
  .finding > .icon {
    margin-block-start: 0.125em;
    color: var(--_tone);
  }
  .finding-text {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .finding-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    margin-inline-start: -0.375rem;
  }
`;

export class ReplyAdvice {
  readonly #host: LitElement;
  readonly #box: ReplyBox;
  readonly #policy: Policy;
  readonly #sealed: SealedField;
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
    adoptLater(host, [sealedStyles, adviceStyles]);
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
    this.#host.requestUpdate();
    if (asks)
      void this.#host.updateComplete.then(() =>
        this.#host.renderRoot.querySelector<HTMLElement>('[data-rule=secret-in-clear] .fix')?.focus(),
      );
    return asks;
  }

  /** Shows the field for access data. */
  openSealed(): void {
    this.#open = true;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(`#${ACCESS}`)?.focus());
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
    this.#sealed.clear();
    this.#session?.reset();
    this.#thread?.reset();
  }

  dispose(): void {
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
    const secrets = this.#secrets;
    const matter = this.#matter;
    const msg = this.#msg;
    if (secrets.length === 0 && !matter && !this.#undo && !this.#removed) return nothing;
    return html`<ul
      class="findings"
      part="findings"
      id="reply-advice"
      aria-label=${msg('Suggestions', {id: 'form.findings.label'})}
    >
      ${secrets.slice(0, 1).map((finding) => this.#row(finding, this.#moveLabel(), () => this.#move(secrets)))}
      ${
        matter
          ? this.#row(
              matter.finding,
              msg('Open a ticket of its own', {id: 'assist.reply.new-ticket'}),
              () => void this.#openNew(matter.next),
              msg('This seems to be another matter than the ticket’s.', {id: 'assist.reply.new-matter'}),
              () => this.#thread?.ignore(matter.finding),
            )
          : nothing
      }
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

  #row(
    finding: Finding,
    label: string,
    act: () => void,
    text = findingText(finding, this.#words),
    ignore = (): void => this.#session?.ignore(finding),
  ): TemplateResult {
    return html`<li class="finding warning" part="finding" data-rule=${finding.rule}>
      ${icon('warning')}
      <div class="finding-text">
        <p>${text}</p>
        <div class="finding-actions">
          <button class="quiet fix" part="fix" type="button" @click=${act}>${label}</button>
          <button class="quiet" type="button" @click=${ignore}>
            ${this.#msg('Ignore', {id: 'form.findings.ignore'})}
          </button>
        </div>
      </div>
    </li>`;
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
    this.#host.requestUpdate();
  }

  readonly #onUndo = (): void => {
    const undo = this.#undo;
    if (!undo) return;
    this.#undo = undefined;
    this.#removed = false;
    this.#box.write(undo.text);
    if (undo.sealed !== undefined) this.#sealed.restore(undo.sealed);
    this.#session?.checkNow({subject: '', body: undo.text});
  };

  async #openNew({subject, body, rest}: NewMatter): Promise<void> {
    if (!(await this.#box.openNew({subject, body}))) return;
    this.#box.write(rest);
    this.input();
    this.#host.requestUpdate();
  }
}
