/** The search box and the filters above a list. Native controls; what they change is told by one callback. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Language} from '../../core/language.ts';
import type {Desk} from '../../core/ticket.ts';
import type {Msg} from '../../i18n/msg.ts';
import {icon} from '../parts/icons.ts';
import {teamIds, teamLabel} from '../parts/policy-words.ts';
import {STATUSES, statusText} from '../parts/ticket-status.ts';
import {type Filters, NOBODY} from './filters-text.ts';

export interface FilterContext {
  readonly msg: Msg;
  readonly language: Language;
  readonly desk: Desk | undefined;
  readonly policy: object | undefined;
  readonly filters: Filters;
  readonly canSearch: boolean;
  /** Whether the filters are shown where there is little room. */
  readonly open: boolean;
  readonly toggle: () => void;
  /** @param now whether to ask at once, or after a pause in typing */
  readonly change: (change: Partial<Filters>, now: boolean) => void;
}

export function filtersTemplate(context: FilterContext): TemplateResult {
  const {msg, desk, filters, change} = context;
  const agent = desk?.viewer.role === 'agent';
  const services = desk?.services ?? [];
  const chip = (value: string, words: string): TemplateResult =>
    html`<label class="chip">
      <input
        type="radio"
        name="status"
        value=${value}
        .checked=${live(filters.status === value)}
        @change=${() => change({status: value}, true)}
      />
      <span>${words}</span>
    </label>`;
  return html`<form class="filters" part="filters" role="search" @submit=${(event: Event) => submit(event, context)}>
    ${context.canSearch ? searchTemplate(context) : toggleTemplate(context)}
    <div class="narrowing" id="narrowing" ?data-open=${context.open}>
      <fieldset class="chips">
        <legend class="visually-hidden">${msg('Status', {id: 'panel.details.status'})}</legend>
        ${chip('', msg('All', {id: 'panel.list.all'}))}
        ${STATUSES.map((status) => chip(status, statusText(status, desk?.viewer.role, msg)))}
      </fieldset>
      ${
        agent || services.length > 1
          ? html`<div class="selects">
              ${
                services.length > 1
                  ? select(
                      context,
                      'service',
                      msg('Service', {id: 'panel.details.service'}),
                      services.map(({id, label}) => [id, label]),
                    )
                  : nothing
              }
              ${agent ? agentSelects(context, desk) : nothing}
            </div>`
          : nothing
      }
    </div>
  </form>`;
}

/** Only where there is little room: the first ticket is seen without scrolling. */
function toggleTemplate({msg, filters, open, toggle}: FilterContext): TemplateResult {
  const {status, service, team, assignee} = filters;
  const count = [status, service, team, assignee].filter((one) => one !== '').length;
  return html`<button
    class="quiet toggle"
    type="button"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls="narrowing"
    @click=${toggle}
  >
    ${msg('Filters', {id: 'panel.list.filters'})}${count > 0 ? ` (${count})` : nothing}
  </button>`;
}

function searchTemplate(context: FilterContext): TemplateResult {
  const {msg, filters, change} = context;
  return html`<div class="field search">
    <div class="search-head">
      <label class="label" for="search">${msg('Search tickets', {id: 'panel.list.search'})}</label>
      ${toggleTemplate(context)}
    </div>
    <div class="search-box">
      <input
        class="control"
        id="search"
        name="query"
        type="search"
        maxlength="200"
        autocomplete="off"
        .value=${live(filters.query)}
        @input=${(event: Event) => change({query: (event.target as HTMLInputElement).value}, false)}
      />
      <button class="button" type="submit">
        ${icon('search')}<span>${msg('Search', {id: 'panel.list.search-button'})}</span>
      </button>
    </div>
  </div>`;
}

function agentSelects(context: FilterContext, desk: Desk): TemplateResult {
  const {msg, language, policy} = context;
  return html`${select(
    context,
    'team',
    msg('Team', {id: 'panel.details.team'}),
    teamIds(policy).map((id) => [id, teamLabel(policy, id, language)]),
  )}
  ${select(context, 'assignee', msg('Technician', {id: 'panel.details.assignee'}), [
    [desk.viewer.id, msg('Mine', {id: 'panel.list.mine'})],
    [NOBODY, msg('Unassigned', {id: 'panel.list.unassigned'})],
    ...desk.agents.filter(({id}) => id !== desk.viewer.id).map(({id, name}) => [id, name] as const),
  ])}`;
}

function select(
  {msg, filters, change}: FilterContext,
  name: 'service' | 'team' | 'assignee',
  label: string,
  options: readonly (readonly [string, string])[],
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select
      class="control"
      id=${name}
      name=${name}
      .value=${live(filters[name])}
      @change=${(event: Event) => change({[name]: (event.target as HTMLSelectElement).value}, true)}
    >
      <option value="">${msg('All', {id: 'panel.list.all'})}</option>
      ${options.map(
        ([value, words]) => html`<option value=${value} ?selected=${filters[name] === value}>${words}</option>`,
      )}
    </select>
  </div>`;
}

function submit(event: Event, {change}: FilterContext): void {
  event.preventDefault();
  const query = new FormData(event.target as HTMLFormElement).get('query');
  change(typeof query === 'string' ? {query} : {}, true);
}
