/**
 * What a technician needs before the first answer: who asks, about what, the facts one by one with buttons to copy and
 * correct, what is missing, and who takes it. Loaded for technicians only.
 */
import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {Fact} from '../../core/finding.ts';
import type {Language} from '../../core/language.ts';
import type {Ticket} from '../../core/ticket.ts';
import {loadCatalogue} from '../../i18n/catalogues.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {adoptLater} from '../internal/adopt-styles.ts';
import {breakable} from '../parts/breakable.ts';
import {type FactWords, factWords} from '../parts/fact-words.ts';
import {icon} from '../parts/icons.ts';
import {problemTypeLabel} from '../parts/policy-words.ts';
import {askDraft} from './ask-draft.ts';
import type {AccessDataList} from './access-data.ts';
import {AssignForm} from './assign-form.ts';
import {roleText} from './entry.ts';
import {FactEditor} from './fact-editor.ts';
import {momentOf, row, tellerOf} from './fact-rows.ts';
import {missingFacts, shownFacts, ZONE_FACT} from './ticket-facts.ts';
import type {SheetContext, SheetHost} from './sheet-context.ts';

export {sheetStyles} from './sheet-styles.ts';

export class FactSheet {
  readonly #host: LitElement;
  readonly #sheet: SheetHost;
  readonly #editor: FactEditor;
  readonly #assign: AssignForm;
  /** Loaded for the first ticket that has some. */
  #access: AccessDataList | undefined;
  #accessAsked = false;
  #ticketId = '';
  #copied: string | undefined;

  constructor(host: LitElement, sheet: SheetHost) {
    this.#host = host;
    this.#sheet = sheet;
    this.#editor = new FactEditor(host, sheet);
    this.#assign = new AssignForm(host, sheet);
  }

  /** Loads the words about facts. */
  static async load(language: Language): Promise<void> {
    await loadCatalogue('guidelines', language);
  }

  render(ticket: Ticket, context: SheetContext): TemplateResult {
    if (ticket.id !== this.#ticketId) this.#start(ticket.id);
    const {msg, language, policy} = context;
    const words = factWords(policy, language);
    return html`<section class="sheet" part="fact-sheet" aria-labelledby="sheet-heading">
      <h3 id="sheet-heading">${msg('Fact sheet', {id: 'sheet.heading'})}</h3>
      <dl>
        ${row(
          msg('Requester', {id: 'sheet.requester'}),
          html`${ticket.requester.name}
            <span class="trust" data-role=${ticket.requester.role}
              >${icon(ticket.requester.role === 'holder' ? 'success' : 'person')}${roleText(ticket.requester, msg)}</span
            >`,
        )}
        ${row(msg('Problem type', {id: 'panel.details.type'}), problemTypeLabel(policy, ticket.problemType, language))}
        ${
          ticket.service
            ? row(
                msg('Service', {id: 'panel.details.service'}),
                this.#value(
                  'service-label',
                  msg('Service', {id: 'panel.details.service'}),
                  {shown: breakable(ticket.service.label), copy: ticket.service.label},
                  msg,
                ),
              )
            : nothing
        }
        ${shownFacts(ticket, policy).map((fact) => this.#factRow(fact, ticket, words, context))}
      </dl>
      ${this.#accessTemplate(ticket, context)} ${this.#missingTemplate(ticket, words, context)}
      ${context.mayAssign ? this.#assign.render(ticket, context) : nothing}
    </section>`;
  }

  #start(ticketId: string): void {
    this.#ticketId = ticketId;
    this.#copied = undefined;
    this.#editor.reset();
    this.#assign.reset();
  }

  #accessTemplate(ticket: Ticket, context: SheetContext): TemplateResult | typeof nothing {
    if (!ticket.accessData || ticket.accessData.length === 0) return nothing;
    if (!this.#accessAsked) void this.#loadAccess();
    return this.#access?.render(ticket, context) ?? nothing;
  }

  async #loadAccess(): Promise<void> {
    this.#accessAsked = true;
    try {
      const {AccessDataList, accessDataStyles} = await import('./access-data.ts');
      adoptLater(this.#host, [accessDataStyles]);
      this.#access = new AccessDataList(this.#host, this.#sheet);
    } catch {
      // Tried again with the next drawing.
      this.#accessAsked = false;
    }
    this.#host.requestUpdate();
  }

  #factRow(fact: Fact, ticket: Ticket, words: FactWords, context: SheetContext): TemplateResult {
    const {msg, mayTell} = context;
    const label = words.label(fact.id);
    if (this.#editor.isOpen(fact.id)) return row(label, this.#editor.field(fact, label, context));
    const zone = ticket.facts.find(({id}) => id === ZONE_FACT)?.value;
    const {shown, copy} =
      fact.id === 'occurred-at' ? momentOf(fact, zone, context) : {shown: breakable(fact.value), copy: fact.value};
    const told = html`${shown}${tellerOf(fact, msg)}`;
    const correct = mayTell ? this.#editor.button(fact.id, label, msg) : nothing;
    return row(label, this.#value(fact.id, label, {shown: told, copy}, msg, correct));
  }

  #value(
    key: string,
    label: string,
    {shown, copy}: {readonly shown: unknown; readonly copy: string},
    msg: Msg,
    more: unknown = nothing,
  ): TemplateResult {
    return html`<span class="value">${shown}</span>${more}<button
        class="quiet tool"
        type="button"
        aria-label=${msg(str`Copy: ${label}`, {id: 'sheet.copy'})}
        @click=${() => this.#copy(key, label, copy, msg)}
      >
        ${icon(this.#copied === key ? 'success' : 'copy')}
      </button>`;
  }

  #missingTemplate(ticket: Ticket, words: FactWords, {msg, policy}: SheetContext): TemplateResult | typeof nothing {
    const missing = missingFacts(ticket, policy);
    if (missing.length === 0) return nothing;
    return html`<div class="missing" part="missing">
      <ul>
        ${missing.map(
          (id) =>
            html`<li>
              ${icon('warning')}<span>${msg(str`Missing: ${words.label(id)}`, {id: 'sheet.missing'})}</span>
            </li>`,
        )}
      </ul>
      <button
        class="quiet"
        type="button"
        @click=${async () => this.#sheet.draft(await askDraft(missing, ticket, policy))}
      >
        ${icon('edit')}${msg('Ask for what is missing', {id: 'sheet.ask'})}
      </button>
    </div>`;
  }

  async #copy(key: string, label: string, value: string, msg: Msg): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      this.#copied = key;
      this.#sheet.say(msg(str`Copied: ${label}`, {id: 'sheet.copied'}));
    } catch {
      this.#sheet.say(msg('It could not be copied. Select the text and copy it.', {id: 'sheet.not-copied'}));
    }
    this.#host.requestUpdate();
  }
}
