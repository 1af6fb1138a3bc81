import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/ticket-report.ts';
import type {Report} from '../src/core/adapter.ts';
import type {TicketErrorCode} from '../src/core/errors.ts';
import {PanelAdapter} from './fixtures/panel.ts';
import {REPORT, ReportAdapter} from './fixtures/report.ts';

const meta: Meta = {title: 'Elements/Ticket report', component: 'ticket-report'};
export default meta;

const story = (answer: Report | TicketErrorCode = REPORT): StoryObj => ({
  render: () => html`<ticket-report .adapter=${new ReportAdapter(answer)}></ticket-report>`,
});

export const Technician = story();

/** One week of use, one type. */
export const FirstWeek = story({
  weeks: [{week: '2026-11-23', tickets: 3, complete: 1}],
  types: [{problemType: 'web', tickets: 3, complete: 1, missing: [{fact: 'url', tickets: 2}]}],
});

export const FirstUse = story({weeks: REPORT.weeks.map(({week}) => ({week, tickets: 0, complete: 0})), types: []});

export const LongWords = story({
  ...REPORT,
  types: [
    {
      problemType: 'un-tipo-de-problema-propio-del-proveedor-sin-etiqueta',
      tickets: 123456,
      complete: 7,
      missing: [{fact: 'un-dato-propio-del-proveedor', tickets: 123449}],
    },
  ],
});

export const Loading: StoryObj = {
  render: () => {
    const adapter = new ReportAdapter();
    adapter.answer = undefined;
    return html`<ticket-report .adapter=${adapter}></ticket-report>`;
  },
};
export const Offline = story('offline');
export const Unavailable = story('unavailable');
export const NoPermission = story('forbidden');

/** A backend that does not count. */
export const NotCounted: StoryObj = {
  render: () => html`<ticket-report .adapter=${new PanelAdapter({role: 'agent'})}></ticket-report>`,
};

export const NoAdapter: StoryObj = {
  render: () =>
    html`<ticket-report
      policy='{"urgentHelp": {"phone": "900 123 456", "email": "soporte@hosting.example"}}'
    ></ticket-report>`,
};
