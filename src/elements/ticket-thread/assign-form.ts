/** Gives a ticket to a team and a technician. Loaded with the fact sheet; knows nothing of facts. */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {TicketError} from '../../core/errors.ts';
import type {Ticket} from '../../core/ticket.ts';
import type {Msg} from '../../i18n/msg.ts';
import {failure} from '../parts/panel-states.ts';
import {teamIds, teamLabel} from '../parts/policy-words.ts';
import type {SheetContext, SheetHost} from './sheet-context.ts';

export class AssignForm {
  readonly #host: ReactiveControllerHost;
  readonly #sheet: SheetHost;
  /** Chosen and not sent yet. */
  #team: string | undefined;
  #assigning = false;
  #error: TicketError | undefined;

  constructor(host: ReactiveControllerHost, sheet: SheetHost) {
    this.#host = host;
    this.#sheet = sheet;
  }

  /** Another ticket is shown. */
  reset(): void {
    this.#team = undefined;
    this.#error = undefined;
  }

  render(ticket: Ticket, {msg, language, desk, policy}: SheetContext): TemplateResult {
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
          <option value="">${msg('Nobody yet', {id: 'sheet.nobody'})}</option>
          ${agents.map(
            ({id, name}) => html`<option value=${id} ?selected=${id === ticket.assignee?.id}>${name}</option>`,
          )}
        </select>
      </div>
      <button class="button" type="submit" aria-disabled=${this.#assigning ? 'true' : 'false'}>
        ${this.#assigning ? msg('Assigning…', {id: 'sheet.assigning'}) : msg('Assign', {id: 'sheet.assign'})}
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
      this.#sheet.say(msg('The ticket is assigned.', {id: 'sheet.assigned'}));
    } catch (error) {
      this.#error = TicketError.from(error);
    }
    this.#assigning = false;
    this.#host.requestUpdate();
  }
}

function chosen(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
