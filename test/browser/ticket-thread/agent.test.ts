/** `<ticket-thread>` as the technician sees it: fact sheet, missing facts, assignment. */
import {expect} from '@open-wc/testing';
import {THREAD, TICKETS} from '../../../stories/fixtures/desk.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import type {TicketThread} from '../../../src/elements/ticket-thread/ticket-thread.ts';
import {all, button, listenTo, loadedThread, one, textOf} from './harness.ts';
import {waitUntil} from '../wait.ts';

async function sheetOf(adapter: PanelAdapter, lang = 'en'): Promise<TicketThread> {
  const element = await loadedThread(adapter, {lang});
  await waitUntil(() => all(element, '.sheet').length === 1, 'the fact sheet is shown');
  return element;
}

const rows = (element: TicketThread): Record<string, string> =>
  Object.fromEntries(
    all(element, '.sheet dl > div').map((row) => [textOf(row.querySelector('dt')), textOf(row.querySelector('dd'))]),
  );

describe('ticket-thread for technicians', () => {
  it('shows type, service, requester with trust mark and each fact', async () => {
    const element = await sheetOf(new PanelAdapter({role: 'agent'}));
    expect(rows(element)).to.deep.include({
      Requester: 'Lucía Ferrer Account holder',
      'Problem type': 'E-mail',
      Service: 'pedidos@floristeria.example',
      Sender: 'pedidos@floristeria.example',
    });
    await expect(element).to.be.accessible();
  });

  it('tells a time in the customer’s zone and in the reader’s, and says when the zone is not known', async () => {
    const adapter = new PanelAdapter({role: 'agent'});
    const element = await sheetOf(adapter);
    const both = rows(element)['Date and time'];
    expect(both).to.match(/9:20.*customer’s time \(Atlantic\/Canary\).*your time/);
    const tickets = TICKETS.map((ticket) => ({...ticket, facts: ticket.facts.filter(({id}) => id !== 'time-zone')}));
    const other = await sheetOf(new PanelAdapter({role: 'agent', tickets}));
    expect(rows(other)['Date and time']).to.match(/9:20.*customer’s time$/);
  });

  it('tells a time of a pasted stamp in the stamp’s own zone', async () => {
    const tickets = TICKETS.map((ticket) => ({
      ...ticket,
      facts: ticket.facts.map((fact) =>
        fact.id === 'occurred-at' ? {...fact, value: '2026-11-03T09:20-05:00'} : fact,
      ),
    }));
    const element = await sheetOf(new PanelAdapter({role: 'agent', tickets}));
    const told = new Date('2026-11-03T14:20Z').toLocaleTimeString('en-US', {timeStyle: 'short'}).split(/\s/)[0];
    expect(rows(element)['Date and time']).to.match(new RegExp(`9:20.*UTC−5 .*${told}.*your time`));
  });

  it('names what the type wants and nobody told, and drafts the question in the customer’s language', async () => {
    const element = await sheetOf(new PanelAdapter({role: 'agent'}));
    expect(all(element, '.missing li').map(textOf)).to.deep.equal(['Missing: Recipient']);
    button(element, 'Ask for what is missing').click();
    const box = one<HTMLTextAreaElement>(element, 'textarea');
    await waitUntil(() => box.value !== '');
    expect(box.value).to.match(/^Hola, Lucía:\n\n.*\n\n- Destinatario\. La dirección a la que/);
    expect(element.shadowRoot?.activeElement).to.equal(box);
    box.value = '';
    box.dispatchEvent(new Event('input'));
  });

  it('speaks Spanish too', async () => {
    const element = await sheetOf(new PanelAdapter({role: 'agent'}), 'es');
    expect(all(element, '.missing li').map(textOf)).to.deep.equal(['Falta: Destinatario']);
    expect(rows(element)).to.include({'Tipo de problema': 'Correo electrónico'});
    await expect(element).to.be.accessible();
  });

  it('copies a value and says so', async () => {
    const element = await sheetOf(new PanelAdapter({role: 'agent'}));
    const said = listenTo(element);
    const copied: string[] = [];
    const {writeText} = navigator.clipboard;
    navigator.clipboard.writeText = async (text) => void copied.push(text);
    try {
      one(element, '[aria-label="Copy: Sender"]').click();
      await waitUntil(() => said.length === 1);
    } finally {
      navigator.clipboard.writeText = writeText;
    }
    expect(copied).to.deep.equal(['pedidos@floristeria.example']);
    expect(said).to.deep.equal(['Copied: Sender']);
  });

  it('gives the ticket to another team and technician, who are the ones of that team', async () => {
    const adapter = new PanelAdapter({role: 'agent'});
    const element = await sheetOf(adapter);
    const team = one<HTMLSelectElement>(element, '#assign-team');
    team.value = 'systems';
    team.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const agent = one<HTMLSelectElement>(element, '#assign-agent');
    expect([...agent.options].map(({value}) => value)).to.include('a-iker');
    agent.value = 'a-iker';
    button(element, 'Assign').click();
    await waitUntil(() => textOf(one(element, '.details')).includes('Iker Alonso'));
    expect(adapter.calls.find(({verb}) => verb === 'assign')?.args).to.deep.equal([
      't-1042',
      {team: 'systems', assignee: 'a-iker'},
    ]);
  });

  it('keeps the choice and says what happened when it cannot be assigned', async () => {
    const adapter = new PanelAdapter({role: 'agent'});
    const element = await sheetOf(adapter);
    adapter.fail('assign', 'conflict');
    button(element, 'Assign').click();
    await waitUntil(() => all(element, '.assign [data-error=conflict]').length === 1);
    await expect(element).to.be.accessible();
  });

  it('cannot assign where the backend cannot', async () => {
    const element = await sheetOf(new PanelAdapter({role: 'agent', capabilities: {assign: false}}));
    expect(all(element, '.assign')).to.have.length(0);
  });

  it('resolves and reopens', async () => {
    const element = await sheetOf(new PanelAdapter({role: 'agent'}));
    button(element, 'Mark as resolved').click();
    await waitUntil(() => textOf(one(element, '.details')).includes('Resolved'));
    expect(button(element, 'Reopen ticket')).to.exist;
  });

  it('is not loaded for customers', async () => {
    const element = await loadedThread(new PanelAdapter());
    await waitUntil(() => textOf(one(element, '.details')).includes('Mail'));
    expect(all(element, '[part=fact-sheet]')).to.have.length(0);
  });
});

describe('a message that came by mail', () => {
  it('says how far its sender may be believed, and that a mail came back as soon as it is known', async () => {
    const entries = THREAD.flatMap((entry) =>
      entry.kind === 'message' ? [{...entry, channel: 'email' as const, trust: 'unverified' as const}] : [],
    );
    const adapter = new PanelAdapter({role: 'agent', entries});
    const element = await sheetOf(adapter);
    expect(all(element, '.trust-mark').map(textOf)).to.deep.equal(entries.map(() => 'sender not verified'));
    expect(all(element, '.undelivered')).to.have.length(0);
    await waitUntil(() => adapter.watchers > 0);
    const [entry] = entries;
    const [ticket] = TICKETS;
    if (!entry || !ticket) throw new Error('the fixture has no message');
    adapter.emit({type: 'entry-changed', cursor: 'x', ticket, entry: {...entry, delivery: 'failed'}});
    await waitUntil(() => all(element, '.undelivered').length === 1);
    expect(textOf(one(element, '.undelivered'))).to.equal('This message could not be delivered by e-mail.');
    await expect(element).to.be.accessible();
  });
});
