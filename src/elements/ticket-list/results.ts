/** What the search brought: how many, the rows, what waits to be let in, and the button for older ones. Pure templates. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {type Msg, str} from '../../i18n/msg.ts';
import {icon} from '../parts/icons.ts';
import {failure} from '../parts/panel-states.ts';
import type {ListStore} from './list-store.ts';
import {type RowContext, rowTemplate} from './row.ts';

export interface ResultsContext extends RowContext {
  readonly store: ListStore;
  readonly loading: boolean;
  /** Whether words or filters chose them. */
  readonly filtered: boolean;
  /** Shows all again. */
  readonly clear: () => void;
  /** The pointer or the focus left the rows. */
  readonly leave: () => void;
  /** Lets in what waits. */
  readonly showWaiting: () => void;
  readonly loadMore: () => void;
}

export function resultsTemplate(context: ResultsContext): TemplateResult {
  const {store, loading, leave} = context;
  return html`${summary(context)}
    <div class="results" aria-busy=${loading ? 'true' : 'false'} @pointerleave=${leave} @focusout=${leave}>
      ${news(context)}
      <ul class="rows" role="list">
        ${repeat(
          store.tickets,
          ({id}) => id,
          (ticket) => html`<li>${rowTemplate(ticket, context)}</li>`,
        )}
      </ul>
    </div>
    ${older(context)}`;
}

/** How many there are, as far as the desk told. */
export function countText({tickets, total, more}: ListStore, msg: Msg): string {
  const count = total ?? tickets.length;
  if (count === 1) return msg('1 ticket', {id: 'panel.list.count-one'});
  return total === undefined && more !== 'none'
    ? msg(str`The ${count} tickets changed last`, {id: 'panel.list.count-first'})
    : msg(str`${count} tickets`, {id: 'panel.list.count'});
}

function summary({msg, store, filtered, clear}: ResultsContext): TemplateResult {
  return html`<div class="summary" part="summary">
    <p class="muted">
      <span class="total">${countText(store, msg)}</span>
      <span>${msg('Last changed first', {id: 'panel.list.order'})}</span>
    </p>
    ${
      filtered
        ? html`<button class="quiet" type="button" @click=${clear}>
            ${icon('close')}${msg('Clear filters', {id: 'panel.list.clear'})}
          </button>`
        : nothing
    }
  </div>`;
}

/** Lies over the first row, so that nothing moves under the pointer. */
function news({msg, store: {waiting}, showWaiting}: ResultsContext): TemplateResult | typeof nothing {
  if (waiting === 0) return nothing;
  return html`<div class="news">
    <button class="button primary" part="news" type="button" @click=${showWaiting}>
      ${
        waiting === 1
          ? msg('1 new ticket', {id: 'panel.list.news-one'})
          : msg(str`${waiting} new tickets`, {id: 'panel.list.news'})
      }
    </button>
  </div>`;
}

function older({msg, store: {more, moreError}, loadMore}: ResultsContext): TemplateResult | typeof nothing {
  if (more === 'none') return nothing;
  return html`<div class="foot">
    ${moreError ? failure(moreError, msg) : nothing}
    <button
      class="button"
      part="more"
      type="button"
      aria-disabled=${more === 'loading' ? 'true' : 'false'}
      @click=${loadMore}
    >
      ${more === 'loading' ? msg('Loading…', {id: 'panel.loading'}) : msg('Load more tickets', {id: 'panel.list.more'})}
    </button>
  </div>`;
}
