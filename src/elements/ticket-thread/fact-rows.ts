/** One row of a list of facts: what it is called, what it says, when it was. Knows nothing of what can be done with it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Fact} from '../../core/finding.ts';
import type {Language} from '../../core/language.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import {breakable} from '../parts/breakable.ts';
import {formatDate} from '../parts/dates.ts';
import {instantIn, toldMoment} from './zones.ts';

export function row(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** As a person reads it: a told time in his own form, anything else with places where it may break. */
export function valueOf({id, value}: Fact, language: Language): unknown {
  const told = id === 'occurred-at' ? toldMoment(value) : undefined;
  return told ? clock(told, language) : breakable(value);
}

type Told = NonNullable<ReturnType<typeof toldMoment>>;

function clock({precision, reading}: Told, language: Language): string {
  return about(precision) + formatDate(reading, language, {withTime: precision !== 'day', timeZone: 'UTC'});
}

function about(precision: Told['precision']): string {
  return precision === 'hour' ? '≈ ' : '';
}

/** The customer's clock and the reader's, where the zone is known and they differ. */
export function momentOf(
  fact: Fact,
  zone: string | undefined,
  {msg, language}: {readonly msg: Msg; readonly language: Language},
): {readonly shown: unknown; readonly copy: string} {
  const told = toldMoment(fact.value);
  if (!told) return {shown: breakable(fact.value), copy: fact.value};
  const day = told.precision === 'day';
  const instant = zone && !day ? instantIn(told.reading, zone) : undefined;
  const readers = instant && about(told.precision) + formatDate(instant, language, {withTime: true});
  const shown = html`<span class="moment"
      >${clock(told, language)}${
        day
          ? nothing
          : html` <span class="muted"
              >${msg('customer’s time', {id: 'sheet.customer-time'})}${instant ? ` (${zone})` : nothing}</span
            >`
      }</span
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
