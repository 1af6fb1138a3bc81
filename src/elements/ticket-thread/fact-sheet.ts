/**
 * What a technician needs before the first answer: who asks, about what, the facts one by one with copy buttons, what is
 * missing, and who takes it. Loaded for technicians only.
 */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {TicketError} from '../../core/errors.ts';
import type {Fact} from '../../core/finding.ts';
import type {Language} from '../../core/language.ts';
import type {Desk, Ticket} from '../../core/ticket.ts';
import {factLabel} from '../../guidelines/messages.ts';
import {catalogue, loadCatalogue} from '../../i18n/catalogues.ts';
import {createMsg, type Msg, str} from '../../i18n/msg.ts';
import {breakable} from '../parts/breakable.ts';
import {formatDate} from '../parts/dates.ts';
import {icon} from '../parts/icons.ts';
import {failure} from '../parts/panel-states.ts';
import {problemTypeLabel, SITUATIONAL_FACTS, teamIds, teamLabel, wantedFacts} from '../parts/policy-words.ts';
import {roleText} from './entry.ts';
import {instantIn, toldMoment} from './zones.ts';

export {sheetStyles} from './sheet-styles.ts';

/** How the customer's zone travels: a fact that the form adds, since a told time is local. */
const ZONE_FACT = 'time-zone';

export interface SheetHost {
  /** @throws TicketError */
  assign(to: {team: string; assignee?: string}): Promise<void>;
  /** Puts a text into the reply box. */
  draft(text: string): void;
  say(text: string): void;
}

export interface SheetContext {
  readonly msg: Msg;
  readonly language: Language;
  readonly desk: Desk;
  readonly policy: object | undefined;
  readonly mayAssign: boolean;
}

export class FactSheet {
  readonly #host: ReactiveControllerHost;
  readonly #sheet: SheetHost;
  #ticketId = '';
  /** Chosen and not sent yet. */
  #team: string | undefined;
  #assigning = false;
  #error: TicketError | undefined;
  #copied: string | undefined;

  constructor(host: ReactiveControllerHost, sheet: SheetHost) {
    this.#host = host;
    this.#sheet = sheet;
  }

  /** Loads the words about facts. */
  static async load(language: Language): Promise<void> {
    await loadCatalogue('guidelines', language);
  }

  render(ticket: Ticket, context: SheetContext): TemplateResult {
    if (ticket.id !== this.#ticketId) this.#start(ticket.id);
    const {msg, language, policy} = context;
    const facts = createMsg(catalogue('guidelines', language));
    const rows = shownFacts(ticket, policy);
    return html`<section class="sheet" part="fact-sheet" aria-labelledby="sheet-heading">
      <h3 id="sheet-heading">${msg('Fact sheet', {id: 'panel.sheet.heading'})}</h3>
      <dl>
        ${row(
          msg('Requester', {id: 'panel.sheet.requester'}),
          html`${ticket.requester.name}
            <span class="trust" data-role=${ticket.requester.role}
              >${icon(ticket.requester.role === 'holder' ? 'success' : 'person')}${roleText(ticket.requester, msg)}</span
            >`,
        )}
        ${row(msg('Problem type', {id: 'panel.details.type'}), problemTypeLabel(policy, ticket.problemType, language))}
        ${
          ticket.service
            ? this.#copyRow('service-label', msg('Service', {id: 'panel.details.service'}), ticket.service.label, msg)
            : nothing
        }
        ${rows.map((fact) =>
          fact.id === 'occurred-at'
            ? this.#momentRow(fact, ticket, facts, context)
            : this.#copyRow(fact.id, label(fact.id, facts), fact.value, msg),
        )}
      </dl>
      ${this.#missingTemplate(ticket, facts, context)}
      ${context.mayAssign ? this.#assignTemplate(ticket, context) : nothing}
    </section>`;
  }

  #start(ticketId: string): void {
    this.#ticketId = ticketId;
    this.#team = undefined;
    this.#error = undefined;
    this.#copied = undefined;
  }

  #copyRow(key: string, label: string, value: string, msg: Msg, shown: unknown = breakable(value)): TemplateResult {
    const done = this.#copied === key;
    return row(
      label,
      html`<span class="value">${shown}</span>
        <button
          class="quiet copy"
          type="button"
          aria-label=${msg(str`Copy: ${label}`, {id: 'panel.sheet.copy'})}
          @click=${() => this.#copy(key, label, value, msg)}
        >
          ${icon(done ? 'success' : 'copy')}
        </button>`,
    );
  }

  /** The customer's clock and the reader's, where the zone is known and they differ. */
  #momentRow(fact: Fact, ticket: Ticket, facts: Msg, {msg, language}: SheetContext): TemplateResult {
    const name = label(fact.id, facts);
    const told = toldMoment(fact.value);
    if (!told) return this.#copyRow(fact.id, name, fact.value, msg);
    const zone = ticket.facts.find(({id}) => id === ZONE_FACT)?.value;
    const day = told.precision === 'day';
    const about = told.precision === 'hour' ? '≈ ' : '';
    const customers = about + formatDate(told.reading, language, {withTime: !day, timeZone: 'UTC'});
    const instant = zone && !day ? instantIn(told.reading, zone) : undefined;
    const readers = instant && about + formatDate(instant, language, {withTime: true});
    const shown = html`<span class="moment"
        >${customers}${
          day
            ? nothing
            : html` <span class="muted"
                >${msg('customer’s time', {id: 'panel.sheet.customer-time'})}${instant ? ` (${zone})` : nothing}</span
              >`
        }</span
      >
      ${
        readers
          ? html`<span class="moment"
              >${readers} <span class="muted">${msg('your time', {id: 'panel.sheet.your-time'})}</span></span
            >`
          : nothing
      }`;
    return this.#copyRow(fact.id, name, instant?.toISOString() ?? fact.value, msg, shown);
  }

  #missingTemplate(ticket: Ticket, facts: Msg, context: SheetContext): TemplateResult | typeof nothing {
    const {msg, policy} = context;
    const missing = missingFacts(ticket, policy);
    if (missing.length === 0) return nothing;
    return html`<div class="missing" part="missing">
      <ul>
        ${missing.map(
          (id) =>
            html`<li>
              ${icon('warning')}<span>${msg(str`Missing: ${label(id, facts)}`, {id: 'panel.sheet.missing'})}</span>
            </li>`,
        )}
      </ul>
      <button class="quiet" type="button" @click=${() => this.#askFor(missing, ticket)}>
        ${icon('edit')}${msg('Ask for what is missing', {id: 'panel.sheet.ask'})}
      </button>
    </div>`;
  }

  #assignTemplate(ticket: Ticket, {msg, language, desk, policy}: SheetContext): TemplateResult {
    const team = this.#team ?? ticket.team;
    const teams = [...new Set([...teamIds(policy), ticket.team])];
    const agents = desk.agents.filter(({id, teams}) => teams.includes(team) || id === ticket.assignee?.id);
    return html`<form class="assign" part="assign" @submit=${(event: Event) => this.#onAssign(event, msg)}>
      <div class="field">
        <label for="assign-team">${msg('Team', {id: 'panel.details.team'})}</label>
        <select
          class="control"
          id="assign-team"
          name="team"
          .value=${live(team)}
          @change=${(event: Event) => this.#onTeam((event.target as HTMLSelectElement).value)}
        >
          ${teams.map(
            (id) => html`<option value=${id} ?selected=${id === team}>${teamLabel(policy, id, language)}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="assign-agent">${msg('Technician', {id: 'panel.details.assignee'})}</label>
        <select class="control" id="assign-agent" name="assignee">
          <option value="">${msg('Nobody yet', {id: 'panel.sheet.nobody'})}</option>
          ${agents.map(
            ({id, name}) => html`<option value=${id} ?selected=${id === ticket.assignee?.id}>${name}</option>`,
          )}
        </select>
      </div>
      <button class="button" type="submit" aria-disabled=${this.#assigning ? 'true' : 'false'}>
        ${
          this.#assigning ? msg('Assigning…', {id: 'panel.sheet.assigning'}) : msg('Assign', {id: 'panel.sheet.assign'})
        }
      </button>
      <div role="alert">${this.#error ? failure(this.#error, msg) : nothing}</div>
    </form>`;
  }

  #onTeam(team: string): void {
    this.#team = team;
    this.#host.requestUpdate();
  }

  async #onAssign(event: Event, msg: Msg): Promise<void> {
    event.preventDefault();
    if (this.#assigning) return;
    const form = new FormData(event.target as HTMLFormElement);
    const team = chosen(form, 'team');
    const assignee = chosen(form, 'assignee');
    this.#assigning = true;
    this.#error = undefined;
    this.#host.requestUpdate();
    try {
      await this.#sheet.assign({team, ...(assignee && {assignee})});
      this.#team = undefined;
      this.#sheet.say(msg('The ticket is assigned.', {id: 'panel.sheet.assigned'}));
    } catch (error) {
      this.#error = TicketError.from(error);
    }
    this.#assigning = false;
    this.#host.requestUpdate();
  }

  async #copy(key: string, label: string, value: string, msg: Msg): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      this.#copied = key;
      this.#sheet.say(msg(str`Copied: ${label}`, {id: 'panel.sheet.copied'}));
    } catch {
      this.#sheet.say(msg('It could not be copied. Select the text and copy it.', {id: 'panel.sheet.not-copied'}));
    }
    this.#host.requestUpdate();
  }

  /** In the customer's language, whatever the technician reads in. */
  async #askFor(missing: readonly string[], ticket: Ticket): Promise<void> {
    const {language, requester} = ticket;
    const [panel, guidelines] = await Promise.all([
      loadCatalogue('panel', language),
      loadCatalogue('guidelines', language),
    ]);
    const msg: Msg = createMsg(panel);
    const list = missing.map((id) => `- ${label(id, createMsg(guidelines))}`).join('\n');
    const name = requester.name.split(' ')[0] ?? requester.name;
    const paragraphs = [
      msg(str`Hello ${name},`, {id: 'panel.sheet.ask-greeting'}),
      msg('To go on we need to know:', {id: 'panel.sheet.ask-intro'}),
      list,
      msg('Reply to this message and we will continue.', {id: 'panel.sheet.ask-end'}),
    ];
    this.#sheet.draft(paragraphs.join('\n\n'));
  }
}

/** What the problem type wants first, in the policy's order. The chosen service has a row of its own. */
function shownFacts(ticket: Ticket, policy: object | undefined): Fact[] {
  const order = wantedFacts(policy, ticket.problemType);
  const place = ({id}: Fact): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return ticket.facts
    .filter((fact) => fact.id !== ZONE_FACT && !(fact.id === 'service' && ticket.service) && !isTwice(fact, ticket))
    .sort((a, b) => place(a) - place(b));
}

/** The files have a place of their own, and a domain is part of an address that was read. */
function isTwice({id, value}: Fact, {facts}: Ticket): boolean {
  return (
    id === 'attachments' ||
    (id === 'domain' && facts.some((other) => other.id !== id && other.value.toLowerCase().includes(value)))
  );
}

/** Wanted by the problem type and not told. A chosen service counts as told. */
export function missingFacts(ticket: Ticket, policy: object | undefined): string[] {
  return wantedFacts(policy, ticket.problemType).filter(
    (wanted) =>
      !SITUATIONAL_FACTS.has(wanted) &&
      !(wanted === 'service' && ticket.service) &&
      !ticket.facts.some(({id}) => id === wanted),
  );
}

/** A provider's own fact has no words but its id. */
function label(id: string, msg: Msg): string {
  return factLabel(id, msg).replaceAll('-', ' ');
}

function chosen(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function row(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
