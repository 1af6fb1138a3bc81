/** One click changes the text as a suggestion says, and one puts it back. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Finding, TextField} from '../../core/finding.ts';
import type {Msg} from '../../i18n/msg.ts';
import type {Advice} from './advice.ts';
import type {AssistantHost} from './assistant.ts';

type Texts = Readonly<Record<TextField, string>>;

export class Fixes {
  readonly #host: AssistantHost;
  readonly #advice: Advice;
  #undo: (Texts & {readonly field: TextField}) | undefined;

  constructor(host: AssistantHost, advice: Advice) {
    this.#host = host;
    this.#advice = advice;
  }

  /** What was typed since cannot be put back. */
  forget(): void {
    this.#undo = undefined;
  }

  apply({fix}: Finding, msg: Msg): void {
    const {face} = this.#host;
    const {engine} = this.#advice;
    if (fix?.kind !== 'replace' || !engine) return;
    const before = this.#texts();
    this.#write(engine.applyFix(before, fix));
    this.#undo = {...before, field: fix.field};
    face.say(msg('Changed. You can undo it.', {id: 'form.fix.done'}));
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>('.undo')?.focus());
  }

  /** The button that puts it back, under the field that was changed. */
  undoButton(field: TextField, msg: Msg): TemplateResult | typeof nothing {
    if (this.#undo?.field !== field) return nothing;
    return html`<p>
      <button class="quiet undo" type="button" @click=${this.#onUndo}>
        ${msg('Undo the change', {id: 'form.fix.undo'})}
      </button>
    </p>`;
  }

  readonly #onUndo = (): void => {
    const undo = this.#undo;
    if (!undo) return;
    this.#undo = undefined;
    this.#write(undo);
    this.#host.face.goTo(undo.field);
  };

  #texts(): Texts {
    const {face} = this.#host;
    return {subject: face.control('subject')?.value ?? '', body: face.control('body')?.value ?? ''};
  }

  #write(texts: Texts): void {
    this.#host.face.write(texts);
    this.#advice.checkNow();
    this.#host.requestUpdate();
  }
}
