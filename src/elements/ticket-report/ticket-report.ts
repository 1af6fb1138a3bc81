/**
 * How many tickets could be worked on at their first message: one number, a bar a week, each problem type with what lacked,
 * and all figures as a table. Shows what the desk counted and counts nothing itself.
 */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Report, TicketAdapter} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {Area} from '../../i18n/catalogues.ts';
import {str} from '../../i18n/msg.ts';
import {baseStyles} from '../internal/base-styles.ts';
import {SupportElement} from '../internal/support-element.ts';
import {readerLocale} from '../parts/dates.ts';
import {failure, noBackend, panelStateStyles, skeleton} from '../parts/panel-states.ts';
import {factWords} from '../parts/fact-words.ts';
import {problemTypeLabel} from '../parts/policy-words.ts';
import {bar, weekBars} from './bars.ts';
import {styles} from './styles.ts';

interface Share {
  readonly tickets: number;
  readonly complete: number;
}

const WEEKS = 12;

/**
 * @summary How many tickets were complete at the first message, for technicians.
 * @tag ticket-report
 *
 * @csspart chart - a bar for each week
 * @csspart types - the problem types
 * @csspart table - the figures
 * @csspart error - what went wrong
 */
export class TicketReport extends SupportElement {
  static override readonly tagName = 'ticket-report';
  static override readonly areas: readonly Area[] = ['desk', 'panel', 'form', 'guidelines'];
  static override styles = [...baseStyles, panelStateStyles, styles];

  /** How many weeks, this one included; 1 to 52. */
  @property({type: Number}) weeks = WEEKS;

  #report: Report | undefined;
  #error: TicketError | undefined;
  #opened: TicketAdapter | undefined;
  #asking: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking?.abort();
    this.#opened = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {adapter} = this.support;
    if (!this.isConnected || (adapter === this.#opened && !changed.has('weeks'))) return;
    this.#opened = adapter;
    void this.reload();
  }

  /** Asks again. */
  async reload(): Promise<void> {
    const {adapter} = this.support;
    this.#asking?.abort();
    this.#error = undefined;
    if (!adapter?.getReport) return this.requestUpdate();
    const asking = new AbortController();
    this.#asking = asking;
    this.requestUpdate();
    try {
      const report = await adapter.getReport({weeks: this.#wanted}, {signal: asking.signal});
      if (this.#asking === asking) this.#report = report;
    } catch (error) {
      if (this.#asking === asking && !asking.signal.aborted) this.#error = TicketError.from(error);
    }
    this.requestUpdate();
  }

  readonly #retry = (): void => {
    void this.reload();
  };

  get #wanted(): number {
    return Number.isInteger(this.weeks) && this.weeks >= 1 && this.weeks <= 52 ? this.weeks : WEEKS;
  }

  protected override render(): TemplateResult {
    const {msg} = this;
    return html`<section aria-labelledby="heading">
      <h2 id="heading">${msg('Complete at the first message', {id: 'desk.report.heading'})}</h2>
      ${this.#content()}
    </section>`;
  }

  #content(): TemplateResult {
    const {msg} = this;
    const {adapter, missing} = this.support;
    if (missing) return noBackend(this.policyDocument, msg);
    if (adapter && (!adapter.getReport || adapter.capabilities.report === false || this.#error?.code === 'not-found'))
      return html`<p class="muted">${msg('This help desk does not count it.', {id: 'desk.report.none'})}</p>`;
    if (this.#error) return failure(this.#error, msg, this.#retry);
    if (!this.#report) return skeleton(msg('Loading…', {id: 'panel.loading'}), 2);
    const {weeks, types} = this.#report;
    const sum = weeks.reduce<Share>(add, {tickets: 0, complete: 0});
    if (sum.tickets === 0)
      return html`<p class="muted">${msg('No tickets in these weeks.', {id: 'desk.report.empty'})}</p>`;
    const [complete, tickets, count] = [this.#number(sum.complete), this.#number(sum.tickets), `${weeks.length}`];
    return html`<div class="columns">
      <div class="column">
        <p class="whole">
          <strong>${this.#percent(sum)}</strong>
          <span
            >${msg(str`${complete} of ${tickets} tickets in ${count} weeks told all that was needed.`, {
              id: 'desk.report.whole',
            })}</span
          >
        </p>
        ${this.#chart(weeks)} ${this.#table(weeks)}
      </div>
      <div class="column">${this.#types(types)}</div>
    </div>`;
  }

  #chart(weeks: Report['weeks']): TemplateResult {
    const {msg} = this;
    const told = weeks.filter(({tickets}) => tickets > 0);
    const [first, last] = [told[0], told.at(-1)];
    const [from, to] = [first ? this.#percent(first) : '', last ? this.#percent(last) : ''];
    return html`<div class="chart" part="chart">
      <div class="scale" aria-hidden="true"><span>${this.#share(1)}</span><span>${this.#share(0)}</span></div>
      ${weekBars(
        weeks,
        msg(str`Share of complete tickets by week, from ${from} in the first to ${to} in the last.`, {
          id: 'desk.report.chart',
        }),
      )}
      <div class="ends" aria-hidden="true">
        <span>${this.#day(weeks[0]?.week)}</span><span>${this.#day(weeks.at(-1)?.week)}</span>
      </div>
    </div>`;
  }

  #types(types: Report['types']): TemplateResult {
    const {msg, language} = this;
    const words = factWords(this.policyDocument, language);
    return html`<h3>${msg('By problem type', {id: 'desk.report.types'})}</h3>
      <ul class="types" part="types">
        ${types.map(({problemType, missing, ...share}) => {
          const [most] = missing;
          const fact = most && inSentence(words.label(most.fact));
          return html`<li>
            <span class="name">${problemTypeLabel(this.policyDocument, problemType, language)}</span>
            <span class="share">${this.#percent(share)} <span class="muted">${this.#of(share)}</span></span>
            ${bar(share.complete / share.tickets)}
            ${
              most
                ? html`<span class="lacks muted"
                    >${msg(str`Most often missing: ${fact} (${this.#number(most.tickets)})`, {
                      id: 'desk.report.lacks',
                    })}</span
                  >`
                : nothing
            }
          </li>`;
        })}
      </ul>`;
  }

  #table(weeks: Report['weeks']): TemplateResult {
    const {msg} = this;
    return html`<details>
      <summary>${msg('Figures by week', {id: 'desk.report.figures'})}</summary>
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${msg('Week of', {id: 'desk.report.week'})}</th>
            <th scope="col">${msg('Tickets', {id: 'panel.list.heading'})}</th>
            <th scope="col">${msg('Complete', {id: 'desk.report.complete'})}</th>
            <th scope="col">%</th>
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                <th scope="row">${this.#day(week.week)}</th>
                <td>${this.#number(week.tickets)}</td>
                <td>${this.#number(week.complete)}</td>
                <td>${week.tickets > 0 ? this.#percent(week) : '–'}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  }

  #percent({tickets, complete}: Share): string {
    return this.#share(complete / tickets);
  }

  #of({tickets, complete}: Share): string {
    return `(${this.#number(complete)}/${this.#number(tickets)})`;
  }

  #share(value: number): string {
    return new Intl.NumberFormat(readerLocale(this.language), {style: 'percent'}).format(value);
  }

  #number(value: number): string {
    return new Intl.NumberFormat(readerLocale(this.language)).format(value);
  }

  /** Weeks are the desk's, in UTC: no reader's zone makes a Sunday of a Monday. */
  #day(week: string | undefined): string {
    const options = {day: 'numeric', month: 'short', timeZone: 'UTC'} as const;
    return week === undefined
      ? ''
      : new Intl.DateTimeFormat(readerLocale(this.language), options).format(new Date(week));
  }
}

/** A label in the middle of a sentence; `URL` stays as it is. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLocaleLowerCase() + label.slice(1);
}

function add(sum: Share, {tickets, complete}: Share): Share {
  return {tickets: sum.tickets + tickets, complete: sum.complete + complete};
}

declare global {
  interface HTMLElementTagNameMap {
    'ticket-report': TicketReport;
  }
}
