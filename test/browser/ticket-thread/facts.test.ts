/** Facts in a thread: corrected by either side, and told by the customer where the technician lacks them. */
import {expect} from '@open-wc/testing';
import {TICKETS} from '../../../stories/fixtures/desk.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {mailChecklist} from '../../../src/guidelines/policies/mail-checklist.ts';
import type {TicketThread} from '../../../src/elements/ticket-thread/ticket-thread.ts';
import {all, button, listenTo, loadedThread, one, textOf} from './harness.ts';
import {waitUntil} from '../wait.ts';

async function customers(adapter: PanelAdapter, lang = 'en'): Promise<TicketThread> {
  const element = await loadedThread(adapter, {lang});
  await waitUntil(() => all(element, '.told').length === 1, 'the facts are shown');
  return element;
}

const told = (adapter: PanelAdapter): unknown => adapter.calls.find(({verb}) => verb === 'tellFacts')?.args;

function rowOf(element: TicketThread, label: string): HTMLElement {
  const row = all(element, '.sheet dl > div').find((one) => textOf(one.querySelector('dt')) === label);
  if (!row) throw new Error(`no fact is called ${label}`);
  return row;
}

describe('facts of a ticket', () => {
  it('A11Y-1 the customer is asked for exactly what is missing, by label and question, and answers in the thread', async () => {
    const adapter = new PanelAdapter();
    const element = await customers(adapter);
    const said = listenTo(element);
    expect(all(element, '.ask-facts label').map(textOf)).to.deep.equal(['Recipient']);
    const field = one<HTMLInputElement>(element, '.ask-facts input');
    expect(textOf(one(element, `#${field.getAttribute('aria-describedby') ?? ''}`))).to.match(/sent to/);
    expect(field.getAttribute('autocomplete')).to.equal('off');
    await expect(element).to.be.accessible();
    field.value = ' ana@cliente.example ';
    button(element, 'Send the data').click();
    await waitUntil(() => all(element, '.ask-facts').length === 0, 'nothing is missing any more');
    expect(told(adapter)).to.deep.equal(['t-1042', [{id: 'recipient', value: 'ana@cliente.example'}]]);
    await waitUntil(() => said.includes('Sent. The technician sees it.'));
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '#reply'));
    expect(textOf(rowOf(element, 'Recipient')))
      .to.contain('ana@cliente.example')
      .and.contain('Told by Lucía Ferrer');
    await waitUntil(() => textOf(one(element, '.log')).includes('Lucía Ferrer completed the ticket’s data'));
  });

  it('A11Y-6 an empty form says so at its field, with focus on it, and sends nothing', async () => {
    const adapter = new PanelAdapter();
    const element = await customers(adapter);
    expect(one(element, '.ask-facts input').hasAttribute('aria-invalid')).to.equal(false);
    button(element, 'Send the data').click();
    await waitUntil(() => all(element, '#tell-recipient-error').length === 1);
    const field = one(element, '#tell-recipient');
    expect(element.shadowRoot?.activeElement).to.equal(field);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.equal('tell-recipient-hint tell-recipient-error');
    expect(told(adapter)).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('keeps what was written when it cannot be sent, and sends it at the second try', async () => {
    const adapter = new PanelAdapter();
    const element = await customers(adapter);
    const field = one<HTMLInputElement>(element, '.ask-facts input');
    field.value = 'ana@cliente.example';
    adapter.fail('tellFacts', 'offline');
    button(element, 'Send the data').click();
    await waitUntil(() => all(element, '.ask-facts [data-error=offline]').length === 1);
    expect(field.value).to.equal('ana@cliente.example');
    adapter.mend('tellFacts');
    await waitUntil(() => one(element, '.ask-facts [type=submit]').getAttribute('aria-disabled') === 'false');
    button(element, 'Send the data').click();
    await waitUntil(() => all(element, '.ask-facts').length === 0);
  });

  const DECLARED = {
    es: {
      program: 'Programa de correo',
      ports: 'Puertos y cifrado',
      missing: 'Falta: Puertos y cifrado',
      hint: 'Como están en la cuenta: 993 y 465, por ejemplo.',
      ask: 'Pedir lo que falta',
    },
    en: {
      program: 'Mail program',
      ports: 'Ports and encryption',
      missing: 'Missing: Ports and encryption',
      hint: 'As set in the account: 993 and 465, say.',
      ask: 'Ask for what is missing',
    },
  } as const;
  for (const [lang, words] of Object.entries(DECLARED))
    it(`a fact that the policy declares is called in its words, for both sides and in the question (${lang})`, async () => {
      const program = {id: 'mail-program', value: 'Outlook', source: 'prose', confidence: 0.7} as const;
      const tickets = TICKETS.map((ticket) => ({...ticket, facts: [...ticket.facts, program]}));
      const customer = await customers(new PanelAdapter({tickets, policy: mailChecklist}), lang);
      expect(textOf(rowOf(customer, words.program))).to.contain('Outlook');
      expect(textOf(one(customer, 'label[for=tell-ports]'))).to.equal(words.ports);
      expect(textOf(one(customer, '#tell-ports-hint'))).to.equal(words.hint);
      const agent = await loadedThread(new PanelAdapter({role: 'agent', tickets, policy: mailChecklist}), {lang});
      await waitUntil(() => all(agent, '.missing').length === 1, 'the fact sheet is shown');
      expect(textOf(rowOf(agent, words.program))).to.contain('Outlook');
      expect(all(agent, '.missing li').map(textOf)).to.include(words.missing);
      button(agent, words.ask).click();
      const box = one<HTMLTextAreaElement>(agent, 'textarea');
      await waitUntil(() => box.value !== '', 'the question is drafted');
      // In the customer's language, whatever the technician reads in.
      expect(box.value).to.contain(`- ${DECLARED.es.ports}. ${DECLARED.es.hint}`);
      box.value = '';
      box.dispatchEvent(new Event('input'));
    });

  it('asks for nothing when the ticket is over or the backend takes no facts', async () => {
    const closed = TICKETS.map((ticket) => ({...ticket, status: 'closed' as const}));
    const over = await customers(new PanelAdapter({tickets: closed}));
    expect(all(over, '.ask-facts')).to.have.length(0);
    const dumb = await customers(new PanelAdapter({capabilities: {facts: false}}));
    expect(all(dumb, '.ask-facts, [data-correct]')).to.have.length(0);
  });

  for (const role of ['holder', 'agent'] as const)
    it(`is corrected in its place by the ${role}, keeps who did it, and gives the focus back`, async () => {
      const adapter = new PanelAdapter({role});
      const element = await loadedThread(adapter);
      await waitUntil(() => all(element, '[data-correct=sender]').length === 1);
      one(element, '[aria-label="Correct: Sender"]').click();
      await waitUntil(() => element.shadowRoot?.activeElement?.id === 'correct-sender');
      const field = one<HTMLInputElement>(element, '#correct-sender');
      expect(field.value).to.equal('pedidos@floristeria.example');
      await expect(element).to.be.accessible();
      field.value = 'tienda@floristeria.example';
      button(element, 'Save').click();
      await waitUntil(() => textOf(rowOf(element, 'Sender')).includes('tienda@floristeria.example'));
      expect(told(adapter)).to.deep.equal(['t-1042', [{id: 'sender', value: 'tienda@floristeria.example'}]]);
      expect(textOf(rowOf(element, 'Sender'))).to.contain(
        role === 'agent' ? 'Told by Marta Vidal' : 'Told by Lucía Ferrer',
      );
      await waitUntil(() => element.shadowRoot?.activeElement?.getAttribute('data-correct') === 'sender');
    });

  it('takes nothing empty, and Escape leaves it as it was', async () => {
    const adapter = new PanelAdapter();
    const element = await customers(adapter);
    one(element, '[data-correct=sender]').click();
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'correct-sender');
    const field = one<HTMLInputElement>(element, '#correct-sender');
    field.value = '';
    button(element, 'Save').click();
    await waitUntil(() => field.getAttribute('aria-invalid') === 'true');
    expect(textOf(one(element, '#correct-sender-error'))).to.equal('Write it: Sender');
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    await waitUntil(() => element.shadowRoot?.activeElement?.getAttribute('data-correct') === 'sender');
    expect(textOf(rowOf(element, 'Sender'))).to.contain('pedidos@floristeria.example');
    expect(told(adapter)).to.equal(undefined);
  });

  it('a time that the customer tells goes with his zone', async () => {
    const tickets = TICKETS.map((ticket) => ({...ticket, facts: ticket.facts.filter(({id}) => id === 'sender')}));
    const adapter = new PanelAdapter({tickets});
    const element = await customers(adapter);
    one<HTMLInputElement>(element, '#tell-occurred-at').value = '2026-11-03T09:20';
    button(element, 'Send the data').click();
    await waitUntil(() => told(adapter) !== undefined);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(told(adapter)).to.deep.equal([
      't-1042',
      [
        {id: 'occurred-at', value: '2026-11-03T09:20'},
        {id: 'time-zone', value: zone},
      ],
    ]);
    await waitUntil(() => all(element, '.ask-facts label').map(textOf).join() === 'Recipient');
  });

  it('a customer whose server is down is shown the faster way, a technician is not', async () => {
    const tickets = TICKETS.map((ticket) => ({...ticket, problemType: 'server'}));
    const element = await customers(new PanelAdapter({tickets}));
    expect(textOf(one(element, '[part=urgent-help] a'))).to.equal('900 123 456');
    await expect(element).to.be.accessible();
    const agents = await loadedThread(new PanelAdapter({tickets, role: 'agent'}));
    expect(all(agents, '[part=urgent-help]')).to.have.length(0);
    const over = await customers(
      new PanelAdapter({tickets: tickets.map((ticket) => ({...ticket, status: 'closed' as const}))}),
    );
    expect(all(over, '[part=urgent-help]')).to.have.length(0);
  });

  it('speaks Spanish too', async () => {
    const element = await customers(new PanelAdapter(), 'es');
    expect(all(element, '.ask-facts h3, .ask-facts label').map(textOf)).to.deep.equal([
      'Lo que aún necesita el técnico',
      'Destinatario',
    ]);
    await expect(element).to.be.accessible();
  });
});
