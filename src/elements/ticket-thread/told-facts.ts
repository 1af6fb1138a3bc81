/**
 * What the customer's side sees of a ticket's facts: a list in which each can be corrected, and, where the technician lacks
 * something, a small form in the thread that answers it. Loaded for customers when there is something to show.
 */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {TicketError} from '../../core/errors.ts';
import type {Language} from '../../core/language.ts';
import type {Ticket} from '../../core/ticket.ts';
import {loadCatalogue} from '../../i18n/catalogues.ts';
import {factWords} from '../parts/fact-words.ts';
import {icon} from '../parts/icons.ts';
import {failure} from '../parts/panel-states.ts';
import {factControl, withZone} from './fact-control.ts';
import {FactEditor} from './fact-editor.ts';
import {row, tellerOf, valueOf} from './fact-rows.ts';
import {missingFacts, shownFacts} from './ticket-facts.ts';
import type {SheetContext, SheetHost} from './sheet-context.ts';

export {sheetStyles} from './sheet-styles.ts';

export class ToldFacts {
  readonly #host: LitElement;
  readonly #sheet: SheetHost;
  readonly #editor: FactEditor;
  #ticketId = '';
  #busy = false;
  #empty = false;
  #error: TicketError | undefined;

  constructor(host: LitElement, sheet: SheetHost) {
    this.#host = host;
    this.#sheet = sheet;
    this.#editor = new FactEditor(host, sheet);
  }

  /** Loads the words about facts. */
  static async load(language: Language): Promise<void> {
    await loadCatalogue('guidelines', language);
  }

  /** Beside the thread. */
  list(ticket: Ticket, context: SheetContext): TemplateResult | typeof nothing {
    if (ticket.id !== this.#ticketId) this.#start(ticket.id);
    const {msg, language, policy, mayTell} = context;
    const words = factWords(policy, language);
    const facts = shownFacts(ticket, policy);
    if (facts.length === 0) return nothing;
    return html`<section class="sheet told" part="facts" aria-labelledby="facts-heading">
      <h3 id="facts-heading">${msg('What you told us', {id: 'sheet.facts.heading'})}</h3>
      <dl>
        ${facts.map((fact) => {
          const label = words.label(fact.id);
          return row(
            label,
            this.#editor.isOpen(fact.id)
              ? this.#editor.field(fact, label, context)
              : html`<span class="value">${valueOf(fact, language)}${tellerOf(fact, msg)}</span>${
                    mayTell ? this.#editor.button(fact.id, label, msg) : nothing
                  }`,
          );
        })}
      </dl>
    </section>`;
  }

  /** At the end of the thread, while somebody works on the ticket. */
  form(ticket: Ticket, context: SheetContext): TemplateResult | typeof nothing {
    const {msg, policy, mayTell} = context;
    const missing = missingFacts(ticket, policy);
    const over = ticket.status === 'resolved' || ticket.status === 'closed';
    if (over || !mayTell || missing.length === 0) return nothing;
    return html`<form
      class="ask-facts"
      part="missing"
      novalidate
      aria-labelledby="ask-facts-heading"
      @submit=${(event: Event) => this.#save(event, context)}
    >
      <h3 id="ask-facts-heading" tabindex="-1">
        ${msg('What the technician still needs', {id: 'sheet.facts.missing-heading'})}
      </h3>
      ${repeat(
        missing,
        (id) => `${ticket.id} ${id}`,
        (id, index) => this.#field(id, index === 0, context),
      )}
      <div role="alert">${this.#error ? failure(this.#error, msg, undefined, true) : nothing}</div>
      <div class="actions">
        <button class="button" type="submit" aria-disabled=${this.#busy ? 'true' : 'false'}>
          ${this.#busy ? msg('Sending…', {id: 'panel.reply.sending'}) : msg('Send the data', {id: 'sheet.facts.send'})}
        </button>
      </div>
    </form>`;
  }

  #field(fact: string, first: boolean, {msg, language, desk, policy}: SheetContext): TemplateResult {
    const words = factWords(policy, language);
    const id = `tell-${fact}`;
    const question = words.prompt(fact);
    const invalid = this.#empty && first;
    const described = [question && `${id}-hint`, invalid && `${id}-error`].filter(Boolean).join(' ');
    return html`<div class="field">
      <label for=${id}>${words.label(fact)}</label>
      ${question ? html`<p class="hint" id="${id}-hint">${question}</p>` : nothing}
      ${
        invalid
          ? html`<p class="error-message" id="${id}-error">
              ${icon('error')}${msg('Write at least one of these facts.', {id: 'sheet.facts.none'})}
            </p>`
          : nothing
      }
      ${factControl({id, fact, value: '', services: desk.services, described, invalid}, msg)}
    </div>`;
  }

  #start(ticketId: string): void {
    this.#ticketId = ticketId;
    this.#busy = false;
    this.#empty = false;
    this.#error = undefined;
    this.#editor.reset();
  }

  async #save(event: Event, {msg}: SheetContext): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    const form = event.target as HTMLFormElement;
    const told = [...new FormData(form)].flatMap(([id, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [{id, value: value.trim()}] : [],
    );
    this.#error = undefined;
    this.#empty = told.length === 0;
    this.#host.requestUpdate();
    if (this.#empty) {
      form.querySelector<HTMLElement>('.control')?.focus();
      return;
    }
    const ticketId = this.#ticketId;
    this.#busy = true;
    try {
      await this.#sheet.tellFacts(withZone(told));
      if (ticketId !== this.#ticketId) return;
      this.#busy = false;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      // The form may be gone with its last field: its reader goes on at the reply, or at what is still missing.
      this.#host.renderRoot.querySelector<HTMLElement>('#ask-facts-heading, #reply')?.focus();
      this.#sheet.say(msg('Sent. The technician sees it.', {id: 'sheet.facts.saved'}));
    } catch (error) {
      this.#error = TicketError.from(error);
    }
    this.#busy = false;
    this.#host.requestUpdate();
  }
}
