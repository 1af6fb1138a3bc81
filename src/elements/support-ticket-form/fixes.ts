/** One click changes the text as a suggestion says, and one puts it back. A password goes to the sealed field. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Fix, TextField} from '../../core/finding.ts';
import type {Msg} from '../../i18n/msg.ts';
import {focusAfter} from '../internal/focus-after.ts';
import {icon} from '../parts/icons.ts';
import {lockIcon} from '../parts/lock-icon.ts';
import {secretAdvice} from '../parts/secret-words.ts';
import type {AccessField} from './access-field.ts';
import type {Advice} from './advice.ts';
import type {AssistantHost} from './assistant-host.ts';
import {goTo} from './go-to.ts';

type Texts = Readonly<Record<TextField, string>>;

interface Undo extends Texts {
  readonly field: TextField;
  /** What stood in the sealed field. */
  readonly access?: string;
  /** A password was removed, and there is no field to move it to. */
  readonly removed?: boolean;
  /** Where it went, for the eyes. */
  readonly moved?: boolean;
}

export class Fixes {
  readonly #host: AssistantHost;
  readonly #advice: Advice;
  readonly #access: AccessField;
  #undo: Undo | undefined;

  constructor(host: AssistantHost, advice: Advice, access: AccessField) {
    this.#host = host;
    this.#advice = advice;
    this.#access = access;
  }

  /** What was typed since cannot be put back. */
  forget(): void {
    this.#undo = undefined;
  }

  async apply(fix: Fix | undefined, msg: Msg): Promise<void> {
    const {engine} = this.#advice;
    if (!engine) return;
    if (fix?.kind === 'fill-fact') return this.#advice.correct(fix.fact, fix.value);
    if (fix?.kind === 'move-to-access-data') return this.#moveSecrets(fix.field, msg);
    if (fix?.kind !== 'replace') return;
    const before = this.#texts();
    this.#write(engine.applyFix(before, fix));
    this.#done({...before, field: fix.field}, msg('Changed. You can undo it.', {id: 'form.fix.done'}));
  }

  /** The button that puts it back, under the field that was changed. */
  undoButton(field: TextField, msg: Msg): TemplateResult | typeof nothing {
    const {policy, language} = this.#host.face;
    if (this.#undo?.field !== field) return nothing;
    return html`${
        this.#undo.removed
          ? html`<div class="finding advice removed">
              ${icon('advice')}
              <p class="finding-text">${secretAdvice(policy, language, msg)}</p>
            </div>`
          : nothing
      }
      ${
        this.#undo.moved
          ? html`<p class="went">
              ${lockIcon()}<span
                >${msg('The password is in the access data, encrypted.', {id: 'assist.access.is-there'})}</span
              >
            </p>`
          : nothing
      }
      <p>
        <button class="quiet undo" type="button" @click=${this.#onUndo}>
          ${msg('Undo the change', {id: 'form.fix.undo'})}
        </button>
      </p>`;
  }

  /** All that were found, since one that is left gives away as much as two. */
  async #moveSecrets(field: TextField, msg: Msg): Promise<void> {
    const {engine} = this.#advice;
    const before = this.#texts();
    const canSeal = await this.#access.ready();
    const now = this.#texts();
    // Typed on while the cipher was on its way: the ranges are another text's.
    if (!engine || now.subject !== before.subject || now.body !== before.body) return;
    let texts: Texts = before;
    const moved: string[] = [];
    // From the end, so that the ranges before stay true.
    const secrets = this.#advice.shown.filter(({fix}) => fix?.kind === 'move-to-access-data');
    for (const {fix} of secrets.toSorted((a, b) => (b.range?.[0] ?? 0) - (a.range?.[0] ?? 0))) {
      if (!fix) continue;
      moved.unshift(engine.movedText(texts, fix));
      texts = engine.applyFix(texts, fix);
    }
    const access = canSeal ? this.#access.put(moved.join('\n')) : undefined;
    this.#write(texts);
    this.#done(
      {...before, field, removed: !canSeal, moved: canSeal, ...(access !== undefined && {access})},
      canSeal
        ? msg('Moved to the access data, which are encrypted. You can undo it.', {id: 'assist.access.moved'})
        : msg('Removed. You can undo it.', {id: 'assist.access.removed'}),
    );
  }

  #done(undo: Undo, told: string): void {
    this.#undo = undo;
    this.#host.face.say(told);
    focusAfter(this.#host, '.undo');
  }

  readonly #onUndo = (): void => {
    const undo = this.#undo;
    if (!undo) return;
    this.#undo = undefined;
    if (undo.access !== undefined) this.#access.restore(undo.access);
    this.#write(undo);
    goTo(this.#host, undo.field);
  };

  #texts(): Texts {
    const {face} = this.#host;
    return {subject: face.control('subject')?.value ?? '', body: face.control('body')?.value ?? ''};
  }

  #write(texts: Texts): void {
    const {subject, body} = texts;
    this.#host.face.write({subject, body});
    this.#advice.checkNow();
    this.#host.requestUpdate();
  }
}
