/** Corrects one fact in its place: a button beside it, a field instead of it. Knows the fact, not the list that it is in. */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import {TicketError} from '../../core/errors.ts';
import type {Fact} from '../../core/finding.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {focusAfter} from '../internal/focus-after.ts';
import {icon} from '../parts/icons.ts';
import {failure} from '../parts/panel-states.ts';
import {factControl, withZone} from './fact-control.ts';
import type {SheetContext, SheetHost} from './sheet-context.ts';

export class FactEditor {
  readonly #host: LitElement;
  readonly #sheet: SheetHost;
  #open: string | undefined;
  #busy = false;
  #empty = false;
  #error: TicketError | undefined;

  constructor(host: LitElement, sheet: SheetHost) {
    this.#host = host;
    this.#sheet = sheet;
  }

  /** Another ticket is shown. */
  reset(): void {
    this.#open = undefined;
    this.#busy = false;
    this.#empty = false;
    this.#error = undefined;
  }

  isOpen(id: string): boolean {
    return this.#open === id;
  }

  button(id: string, label: string, msg: Msg): TemplateResult {
    return html`<button
      class="quiet tool"
      type="button"
      data-correct=${id}
      aria-label=${msg(str`Correct: ${label}`, {id: 'sheet.facts.correct'})}
      @click=${() => this.#start(id)}
    >
      ${icon('edit')}
    </button>`;
  }

  /** A form of its own, so that Enter saves. */
  field(fact: Fact, label: string, context: SheetContext): TemplateResult {
    const {msg, desk} = context;
    const id = `correct-${fact.id}`;
    return html`<form
      class="correct"
      novalidate
      @submit=${(event: Event) => this.#save(event, fact, label, context)}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
    >
      <label class="visually-hidden" for=${id}>${label}</label>
      ${
        this.#empty
          ? html`<p class="error-message" id="${id}-error">
              ${icon('error')}${msg(str`Write it: ${label}`, {id: 'sheet.facts.empty'})}
            </p>`
          : nothing
      }
      ${factControl(
        {
          id,
          fact: fact.id,
          value: fact.value,
          services: desk.services,
          described: this.#empty ? `${id}-error` : '',
          invalid: this.#empty,
        },
        msg,
      )}
      <div role="alert">${this.#error ? failure(this.#error, msg, undefined, true) : nothing}</div>
      <div class="actions">
        <button class="button" type="submit" aria-disabled=${this.#busy ? 'true' : 'false'}>
          ${this.#busy ? msg('Saving…', {id: 'sheet.facts.saving'}) : msg('Save', {id: 'sheet.facts.save'})}
        </button>
        <button class="quiet" type="button" @click=${() => this.#close()}>
          ${msg('Cancel', {id: 'sheet.facts.cancel'})}
        </button>
      </div>
    </form>`;
  }

  #start(id: string): void {
    this.reset();
    this.#open = id;
    focusAfter(this.#host, `#correct-${CSS.escape(id)}`);
  }

  #close(): void {
    const id = this.#open ?? '';
    this.reset();
    focusAfter(this.#host, `[data-correct="${CSS.escape(id)}"]`);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  }

  async #save(event: Event, {id, value: before}: Fact, label: string, context: SheetContext): Promise<void> {
    const {msg, desk} = context;
    event.preventDefault();
    if (this.#busy) return;
    const given = new FormData(event.target as HTMLFormElement).get(id);
    const value = typeof given === 'string' ? given.trim() : '';
    this.#error = undefined;
    this.#empty = value === '';
    if (this.#empty) return focusAfter(this.#host, `#correct-${CSS.escape(id)}`);
    if (value === before) return this.#close();
    this.#busy = true;
    this.#host.requestUpdate();
    try {
      // A technician writes the time as the customer told it: in the customer's zone.
      const told = [{id, value}];
      await this.#sheet.tellFacts(desk.viewer.role === 'agent' ? told : withZone(told));
      if (this.#open !== id) return;
      this.#close();
      this.#sheet.say(msg(str`Saved: ${label}`, {id: 'sheet.facts.saved-one'}));
    } catch (error) {
      this.#error = TicketError.from(error);
    }
    this.#busy = false;
    this.#host.requestUpdate();
  }
}
