/**
 * The advice as one reads it: under which field, which rows are opened, which reasons; and as it is announced to who cannot
 * see it. Remembers what the reader opened; what a fix does is not its affair.
 */
import type {nothing} from 'lit';
import {html, type LitElement, type TemplateResult} from 'lit';
import type {Finding, FindingField} from '../../core/finding.ts';
import type {Msg} from '../../i18n/msg.ts';
import {type Hint, Hints} from '../internal/hints.ts';
import {hintText} from '../parts/hint-text.ts';
import type {Advice} from './advice.ts';
import {findingRows, focusOpened} from './findings.ts';
import {goTo} from './go-to.ts';

export interface AdviceRowsOptions {
  readonly advice: Advice;
  readonly msg: () => Msg;
  /** What may be told now: of the one ticket, or of what takes its place. */
  hints(): readonly Hint[];
  say(text: string): void;
  /** Whether its fix can be applied here. */
  canFix(finding: Finding): boolean;
  /** What the button of the fix says, where it is not the guidelines' word for it. */
  label(finding: Finding): string | undefined;
  fix(finding: Finding): void;
}

export class AdviceRows {
  readonly #host: LitElement;
  readonly #options: AdviceRowsOptions;
  readonly #hints: Hints;
  #expanded: ReadonlySet<string> = new Set();
  #explained: ReadonlySet<string> = new Set();

  constructor(host: LitElement, options: AdviceRowsOptions) {
    const {advice, msg, hints, say} = options;
    this.#host = host;
    this.#options = options;
    this.#hints = new Hints(hints, (told) => say(hintText(told, msg())));
    advice.muted = !this.#hints.on;
    host.renderRoot.addEventListener('focusout', () => this.#hints.left());
  }

  /** To be called at every input. */
  typed(): void {
    this.#hints.typed();
  }

  /** Something else that may help, for who cannot see it. */
  also(text: string): void {
    this.#hints.also(text);
  }

  /** A try to send: whoever wanted no advice while he wrote is told now. */
  tried(): void {
    this.#hints.stop();
    this.#options.advice.muted = false;
  }

  reset(): void {
    this.#hints.reset();
    this.#options.advice.muted = !this.#hints.on;
  }

  /** How many pieces of advice a field has. */
  count(field: FindingField): number {
    return this.#options.advice.shown.filter((finding) => finding.field === field).length;
  }

  under(field: FindingField): TemplateResult | typeof nothing {
    const {advice, msg, canFix, label, fix} = this.#options;
    return findingRows(field, {
      msg: msg(),
      advice,
      expanded: this.#expanded,
      expand: (one) => {
        this.#expanded = new Set([...this.#expanded, one]);
        focusOpened(this.#host, one);
      },
      explained: this.#explained,
      explain: (key) => {
        const open = new Set(this.#explained);
        if (!open.delete(key)) open.add(key);
        this.#explained = open;
        this.#host.requestUpdate();
      },
      canFix,
      label,
      fix,
      ignore: (finding) => {
        advice.ignore(finding);
        goTo(this.#host, finding.field);
      },
    });
  }

  /** Whether one wants advice while he writes. */
  switch(): TemplateResult {
    return html`<label class="hints-switch"
      ><input
        type="checkbox"
        id="hints"
        autocomplete="off"
        .checked=${this.#hints.on}
        @change=${(event: Event) => this.#onSwitch((event.target as HTMLInputElement).checked)}
      />${this.#options.msg()('Suggestions while I write', {id: 'assist.hint.switch'})}</label
    >`;
  }

  #onSwitch(on: boolean): void {
    this.#hints.switch(on);
    this.#options.advice.muted = !on;
    this.#host.requestUpdate();
  }
}
