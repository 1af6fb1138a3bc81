/** `<ticket-report>`: the number, the bars, the figures as text, and every state. */
import {expect, fixture, html} from '@open-wc/testing';
import type {TicketErrorCode} from '../../../src/core/errors.ts';
import {TicketReport} from '../../../src/elements/ticket-report/ticket-report.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {REPORT, ReportAdapter} from '../../../stories/fixtures/report.ts';
import {all, button, one, textOf} from '../ticket-thread/harness.ts';
import {waitUntil} from '../wait.ts';

TicketReport.define();

async function mount(adapter: PanelAdapter | undefined, shown: string, lang = 'en'): Promise<TicketReport> {
  const wrapper = await fixture(html`<div lang=${lang}></div>`);
  const element = document.createElement('ticket-report');
  element.adapter = adapter;
  wrapper.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector(shown), `${shown} is shown`);
  return element;
}

const flat = (element: Element): string => textOf(element).replace(/\s+/g, ' ');

describe('ticket-report', () => {
  it('says in one number how many tickets were complete, and each type with what lacked', async () => {
    const element = await mount(new ReportAdapter(), '.whole');
    expect(flat(one(element, '.whole'))).to.equal('59% 109 of 185 tickets in 12 weeks told all that was needed.');
    await waitUntil(() => flat(one(element, '.types')).includes('Billing'), 'the labels of the policy came');
    const types = all(element, '.types li').map(flat);
    expect(types).to.have.length(4);
    expect(types[0]).to.include('49%').and.to.include('(41/84)').and.to.include('Most often missing:');
    expect(types[3]).to.include('100%').and.not.to.include('missing');
    await expect(element).to.be.accessible();
  });

  it('the chart has its message in words, and all figures stand in a table', async () => {
    const element = await mount(new ReportAdapter(), '.chart');
    const chart = one(element, 'svg[role="img"]');
    expect(chart.getAttribute('aria-label')).to.equal(
      'Share of complete tickets by week, from 29% in the first to 89% in the last.',
    );
    expect(chart.querySelectorAll('.bar')).to.have.length(11, 'a week without tickets has no bar');
    one<HTMLDetailsElement>(element, 'details').open = true;
    const rows = all(element, 'tbody tr').map(flat);
    expect(rows).to.have.length(12);
    expect(rows[0]).to.match(/7\D+14 4 29%$/);
    expect(rows[3]).to.match(/0 0 –$/);
    await expect(element).to.be.accessible();
  });

  it('speaks Spanish, numbers included', async () => {
    const element = await mount(new ReportAdapter(), '.whole', 'es');
    expect(flat(one(element, 'h2'))).to.equal('Completos en el primer mensaje');
    expect(flat(one(element, '.whole'))).to.match(/^59\s%/);
  });

  it('tells that there are no tickets, and that a desk does not count', async () => {
    const none = REPORT.weeks.map(({week}) => ({week, tickets: 0, complete: 0}));
    const empty = await mount(new ReportAdapter({weeks: none, types: []}), '.muted');
    expect(flat(one(empty, 'section'))).to.include('No tickets in these weeks.');
    const silent = await mount(new PanelAdapter({role: 'agent'}), '.muted');
    expect(flat(one(silent, 'section'))).to.include('does not count it');
  });

  for (const code of ['offline', 'unavailable', 'forbidden'] satisfies TicketErrorCode[])
    it(`tells a failure (${code}) and asks again`, async () => {
      const adapter = new ReportAdapter(code);
      const element = await mount(adapter, `[data-error="${code}"]`);
      await expect(element).to.be.accessible();
      adapter.answer = REPORT;
      button(element, 'Try again').click();
      await waitUntil(() => element.shadowRoot?.querySelector('.whole'), 'the report is shown');
    });

  it('asks for the weeks that its page wants, and for 12 when that is no number of weeks', async () => {
    const adapter = new ReportAdapter();
    const element = await mount(adapter, '.whole');
    element.weeks = 4;
    await waitUntil(() => adapter.asked.length === 2, 'asked again');
    element.weeks = 400;
    await waitUntil(() => adapter.asked.length === 3, 'asked once more');
    expect(adapter.asked).to.deep.equal([12, 4, 12]);
  });

  it('is held by a page without a backend', async () => {
    const element = await mount(undefined, '[data-error="no-adapter"]');
    await expect(element).to.be.accessible();
  });
});
