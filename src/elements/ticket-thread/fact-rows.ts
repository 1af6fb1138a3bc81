/** One row of a list of facts: what it is called, what it says, when it was. Knows nothing of what can be done with it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Fact} from '../../core/finding.ts';
import type {Language} from '../../core/language.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {breakable} from '../parts/breakable.ts';
import {formatDate} from '../parts/dates.ts';
import {instantOf, toldMoment, utcLabel} from '../parts/moments.ts';

export function row(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** As a person reads it: a told time in his own form, anything else with places where it may break. */
export function valueOf({id, value}: Fact, language: Language): unknown {
  const told = id === 'occurred-at' ? toldMoment(value) : undefined;
  if (!told) return breakable(value);
  return clock(told, language) + (told.offset === undefined ? '' : ` (${utcLabel(told.offset)})`);
}

type Told = NonNullable<ReturnType<typeof toldMoment>>;

function clock({precision, reading}: Told, language: Language): string {
  return about(precision) + formatDate(reading, language, {withTime: precision !== 'day', timeZone: 'UTC'});
}

function about(precision: Told['precision']): string {
  return precision === 'hour' ? '≈ ' : '';
}

/** The told clock, by its own zone or else the customer's, and the reader's, where the zone is known. */
export function momentOf(
  fact: Fact,
  zone: string | undefined,
  {msg, language}: {readonly msg: Msg; readonly language: Language},
): {readonly shown: unknown; readonly copy: string} {
  const told = toldMoment(fact.value);
  if (!told) return {shown: breakable(fact.value), copy: fact.value};
  const day = told.precision === 'day';
  const instant = day ? undefined : instantOf(told, zone);
  const whose =
    told.offset === undefined
      ? html`${msg('customer’s time', {id: 'sheet.customer-time'})}${instant ? ` (${zone})` : nothing}`
      : utcLabel(told.offset);
  const readers = instant && about(told.precision) + formatDate(instant, language, {withTime: true});
  const shown = html`<span class="moment"
      >${clock(told, language)}${day ? nothing : html` <span class="muted">${whose}</span>`}</span
    >
    ${
      readers
        ? html`<span class="moment"
            >${readers} <span class="muted">${msg('your time', {id: 'sheet.your-time'})}</span></span
          >`
        : nothing
    }`;
  return {shown, copy: instant?.toISOString() ?? fact.value};
}

/** Who told it after the ticket was opened. */
export function tellerOf({by}: Fact, msg: Msg): TemplateResult | typeof nothing {
  if (!by) return nothing;
  return html`<span class="teller muted">${msg(str`Told by ${by.name}`, {id: 'sheet.facts.by'})}</span>`;
}
