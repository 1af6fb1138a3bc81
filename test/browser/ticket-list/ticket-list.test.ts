/** `<ticket-list>`: finding tickets, what is new, and every state. */
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {TicketFilterEvent, TicketOpenEvent} from '../../../src/elements/ticket-list/events.ts';
import {TicketList} from '../../../src/elements/ticket-list/ticket-list.ts';
import type {Ticket} from '../../../src/core/ticket.ts';
import {MARTA, TICKETS} from '../../../stories/fixtures/desk.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {all, button, listenTo, one, textOf} from '../ticket-thread/harness.ts';
import {waitUntil} from '../wait.ts';

TicketList.define();

async function mount(adapter: PanelAdapter | undefined, {lang = 'en', href = ''} = {}): Promise<TicketList> {
  const wrapper = await fixture(html`<div lang=${lang}></div>`);
  const element = document.createElement('ticket-list');
  element.adapter = adapter;
  if (href) element.hrefTemplate = href;
  wrapper.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('h2'), 'something is shown');
  return element;
}

async function loaded(adapter: PanelAdapter, options?: {lang?: string; href?: string}): Promise<TicketList> {
  const element = await mount(adapter, options);
  await waitUntil(() => all(element, 'article').length > 0, 'tickets are shown');
  await waitUntil(() => !one(element, '.status').textContent.includes('undefined'));
  return element;
}

it('a known incident stands above the tickets', async () => {
  const notices = [{id: 'n', tone: 'warning' as const, text: {en: 'Mail is slow.', es: 'El correo va lento.'}}];
  const element = await loaded(new PanelAdapter({notices}));
  await waitUntil(() => all(element, '[part=notice]').length === 1);
  expect(textOf(one(element, '[part=notice]'))).to.equal('Mail is slow.');
  await expect(element).to.be.accessible();
});

const numbers = (element: TicketList): string[] => all(element, 'article .number').map(textOf);

const lots = (count: number): Ticket[] =>
  Array.from({length: count}, (_, index) => ({
    ...(TICKETS[1] as Ticket),
    id: `x-${index}`,
    number: `T-${2000 + index}`,
  }));

function search(element: TicketList, words: string): HTMLInputElement {
  const box = one<HTMLInputElement>(element, '#search');
  box.focus();
  box.value = words;
  box.dispatchEvent(new Event('input', {bubbles: true}));
  return box;
}

describe('ticket-list, where there is little room', () => {
  /** As the widget's panel on a telephone. */
  async function narrow(lang = 'en'): Promise<TicketList> {
    const element = await loaded(new PanelAdapter(), {lang});
    element.parentElement?.style.setProperty('inline-size', '288px');
    await waitUntil(() => one(element, '.toggle').getClientRects().length === 1, 'it is narrow');
    return element;
  }

  it('the first ticket is seen at once: the filters are behind a button that says so', async () => {
    const element = await narrow();
    const top = (selector: string): number => one(element, selector).getBoundingClientRect().top;
    expect(top('article') - top('h2'), 'above the first ticket').to.be.below(200);
    const toggle = one(element, '.toggle');
    expect([textOf(toggle), toggle.getAttribute('aria-expanded')]).to.deep.equal(['Filters', 'false']);
    expect(one(element, `#${toggle.getAttribute('aria-controls') ?? ''}`).getClientRects()).to.have.length(0);
    await expect(element).to.be.accessible();
    toggle.click();
    await waitUntil(() => toggle.getAttribute('aria-expanded') === 'true', 'it is open');
    one(element, 'input[value=open]').click();
    await waitUntil(() => numbers(element).join() === 'T-1041', 'the open one');
    expect(textOf(toggle)).to.equal('Filters (1)');
    await expect(element).to.be.accessible();
    toggle.click();
    await waitUntil(() => toggle.getAttribute('aria-expanded') === 'false', 'it is closed again');
    expect(numbers(element)).to.deep.equal(['T-1041']);
  });

  it('where there is room they are there without a button, in Spanish too', async () => {
    const element = await narrow('es');
    expect(textOf(one(element, '.toggle'))).to.equal('Filtros');
    element.parentElement?.style.removeProperty('inline-size');
    await waitUntil(() => one(element, '.toggle').getClientRects().length === 0, 'it is wide');
    expect(one(element, 'fieldset').getClientRects()).to.have.length(1);
  });
});

describe('ticket-list', () => {
  it('shows number, subject, first words, service, status in words and what is unread, not by colour alone', async () => {
    const element = await loaded(new PanelAdapter());
    expect(numbers(element)).to.deep.equal(['T-1042', 'T-1041', 'T-1038', 'T-997']);
    const first = textOf(one(element, 'article'));
    for (const words of [
      'Los correos',
      'Ya está publicado',
      'pedidos@floristeria.example',
      'Waiting for your reply',
      '1 unread',
    ])
      expect(first).to.include(words);
    expect(all(element, '.status').map(textOf)).to.deep.equal(['Waiting for your reply', 'Open', 'Resolved', 'Closed']);
    await expect(element).to.be.accessible();
  });

  it('opens a ticket by a button and an event, or by a real link', async () => {
    const element = await loaded(new PanelAdapter());
    const asked = oneEvent<TicketOpenEvent>(element, 'ticket-open');
    one(element, 'button.open').click();
    expect((await asked).ticketId).to.equal('t-1042');

    element.hrefTemplate = '#/tickets/{id}';
    await element.updateComplete;
    const link = one<HTMLAnchorElement>(element, 'a.open');
    expect(link.getAttribute('href')).to.equal('#/tickets/t-1042');
    element.addEventListener('ticket-open', (event) => event.preventDefault());
    const before = location.href;
    link.click();
    expect(location.href).to.equal(before);
    await expect(element).to.be.accessible();
  });

  it('searches after a pause in typing, once for several keys, and tells how many there are', async () => {
    const adapter = new PanelAdapter();
    const element = await loaded(adapter);
    const said = listenTo(element);
    for (const words of ['v', 'vp', 'vps']) search(element, words);
    await waitUntil(() => numbers(element).join() === 'T-1038');
    const queries = adapter.calls.filter(({verb}) => verb === 'listTickets').map(({args}) => args[0]);
    expect(queries).to.deep.equal([{limit: 25}, {limit: 25, query: 'vps'}]);
    await waitUntil(() => said.length > 0);
    expect(said).to.deep.equal(['1 ticket']);
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '#search'));
  });

  it('searches at once on submit', async () => {
    const adapter = new PanelAdapter();
    const element = await loaded(adapter);
    search(element, 'factura');
    one<HTMLFormElement>(element, 'form').requestSubmit();
    expect(adapter.calls.filter(({verb}) => verb === 'listTickets')).to.have.length(2);
    await waitUntil(() => numbers(element).join() === 'T-997');
  });

  it('shows only the answer to the last question', async () => {
    const adapter = new PanelAdapter();
    const element = await loaded(adapter);
    const release = adapter.hold('listTickets');
    one<HTMLInputElement>(element, '[value=closed]').click();
    one<HTMLInputElement>(element, '[value=open]').click();
    release();
    await waitUntil(() => numbers(element).join() === 'T-1041');
  });

  it('filters by status and service, and comes back from “nothing fits” with the focus on the heading', async () => {
    const element = await loaded(new PanelAdapter());
    one<HTMLInputElement>(element, '[value=resolved]').click();
    await waitUntil(() => numbers(element).join() === 'T-1038');
    const service = one<HTMLSelectElement>(element, '#service');
    service.value = 's-mail';
    service.dispatchEvent(new Event('change'));
    await waitUntil(() => textOf(one(element, '.list')).includes('No ticket fits'));
    await expect(element).to.be.accessible();
    button(element, 'Clear filters').click();
    await waitUntil(() => numbers(element).length === 4);
    expect(element.shadowRoot?.activeElement).to.equal(one(element, 'h2'));
    expect(service.value).to.equal('');
  });

  it('gives technicians filters for team and assignee, “mine” first', async () => {
    const element = await loaded(new PanelAdapter({role: 'agent'}));
    await waitUntil(() => all(element, '#assignee').length === 1);
    expect([...one<HTMLSelectElement>(element, '#assignee').options].map(textOf)).to.deep.equal([
      'All',
      'Mine',
      'Unassigned',
      'Iker Alonso',
    ]);
    const assignee = one<HTMLSelectElement>(element, '#assignee');
    assignee.value = MARTA.id;
    assignee.dispatchEvent(new Event('change'));
    await waitUntil(() => numbers(element).join() === 'T-1042');
    expect(textOf(one(element, 'article')))
      .to.include('Lucía Ferrer')
      .and.include('Mail · Marta Vidal');
    await expect(element).to.be.accessible();
  });

  it('shows no technician’s filters to customers', async () => {
    const element = await loaded(new PanelAdapter());
    await waitUntil(() => all(element, '#service').length === 1);
    expect(all(element, '#team, #assignee')).to.have.length(0);
  });

  it('loads more on demand; the focus goes on with the first new one when the button is gone', async () => {
    const element = await loaded(new PanelAdapter({tickets: lots(30)}));
    const said = listenTo(element);
    expect(all(element, 'article')).to.have.length(25);
    const more = button(element, 'Load more tickets');
    more.focus();
    more.click();
    await waitUntil(() => all(element, 'article').length === 30);
    await waitUntil(() => said.length > 0);
    expect(said).to.deep.equal(['5 more tickets loaded']);
    expect(textOf(element.shadowRoot?.activeElement)).to.include('T-2025');
  });

  it('changes live: a known ticket moves up with its news, a new one appears, one that no longer fits goes', async () => {
    const adapter = new PanelAdapter();
    const element = await loaded(adapter);
    await waitUntil(() => adapter.watchers > 0);
    adapter.arrive(MARTA, 'Ya está', 't-1041');
    await waitUntil(() => numbers(element)[0] === 'T-1041');
    expect(textOf(one(element, 'article'))).to.include('Ya está');
    const at = new Date().toISOString();
    const fresh: Ticket = {...(TICKETS[1] as Ticket), id: 't-1050', number: 'T-1050', updatedAt: at};
    adapter.emit({type: 'ticket-created', cursor: '1', ticket: fresh});
    await waitUntil(() => numbers(element)[0] === 'T-1050');
    expect(textOf(one(element, '.total'))).to.equal('5 tickets');

    one<HTMLInputElement>(element, '[value=open]').click();
    await waitUntil(() => numbers(element).length === 1);
    adapter.emit({type: 'ticket-changed', cursor: '2', ticket: {...(TICKETS[1] as Ticket), status: 'closed'}});
    await waitUntil(() => textOf(one(element, '.list')).includes('No ticket fits'));
  });

  it('ATK-45: what happens while the list is on its way is not lost', async () => {
    const adapter = new PanelAdapter();
    const release = adapter.hold('listTickets');
    const element = await mount(adapter);
    await waitUntil(() => adapter.watchers > 0);
    const fresh: Ticket = {
      ...(TICKETS[1] as Ticket),
      id: 't-1050',
      number: 'T-1050',
      updatedAt: new Date().toISOString(),
    };
    adapter.emit({type: 'ticket-created', cursor: '1', ticket: fresh});
    release();
    await waitUntil(() => numbers(element)[0] === 'T-1050');
    expect(numbers(element)).to.have.length(5);
  });

  it('keeps its order when a ticket changes without news, as by being read', async () => {
    const adapter = new PanelAdapter();
    const element = await loaded(adapter);
    await waitUntil(() => adapter.watchers > 0);
    const before = numbers(element);
    adapter.emit({type: 'ticket-changed', cursor: '1', ticket: {...(TICKETS[2] as Ticket), subject: 'Otro asunto'}});
    await waitUntil(() => textOf(one(element, '.list')).includes('Otro asunto'));
    expect(numbers(element)).to.deep.equal(before);
  });

  it('counts a ticket of a later page once, and leaves old ones to their page', async () => {
    const adapter = new PanelAdapter({tickets: lots(30)});
    const element = await loaded(adapter);
    await waitUntil(() => adapter.watchers > 0);
    const foot = textOf(one(element, '.total'));
    expect(foot).to.include('30');
    const last = adapter.tickets.at(-1) as Ticket;
    expect(numbers(element)).not.to.include(last.number);
    const old = {...last, updatedAt: '2020-01-01T00:00:00.000Z'};
    adapter.emit({type: 'ticket-changed', cursor: '1', ticket: old});
    adapter.emit({type: 'ticket-changed', cursor: '2', ticket: {...last, updatedAt: new Date().toISOString()}});
    await waitUntil(() => numbers(element)[0] === last.number);
    expect(numbers(element)).to.have.length(26);
    expect(textOf(one(element, '.total')))
      .to.include('30')
      .and.not.include('31');
  });

  it('finds what nobody has yet, and keeps it so live', async () => {
    const adapter = new PanelAdapter({role: 'agent'});
    const element = await loaded(adapter);
    await waitUntil(() => all(element, '#assignee').length === 1 && adapter.watchers > 0);
    const assignee = one<HTMLSelectElement>(element, '#assignee');
    assignee.value = 'none';
    assignee.dispatchEvent(new Event('change'));
    await waitUntil(() => numbers(element).join() === 'T-1041,T-997');
    await adapter.assign('t-1041', {team: 'mail', assignee: MARTA.id});
    await waitUntil(() => numbers(element).join() === 'T-997');
  });

  it('lets nothing jump while somebody points at a row: news waits behind a button', async () => {
    const adapter = new PanelAdapter();
    const element = await loaded(adapter);
    await waitUntil(() => adapter.watchers > 0);
    const before = numbers(element);
    const row = all(element, '.open')[2];
    row?.focus();
    adapter.arrive(MARTA, 'Ya está', 't-0997');
    const at = new Date().toISOString();
    const fresh: Ticket = {...(TICKETS[1] as Ticket), id: 't-1050', number: 'T-1050', updatedAt: at};
    adapter.emit({type: 'ticket-created', cursor: '1', ticket: fresh});
    await waitUntil(() => all(element, '[part=news]').length === 1);
    // Told where it stands, without moving.
    expect(textOf(all(element, 'article')[3])).to.include('Ya está');
    expect(numbers(element)).to.deep.equal(before);
    await expect(element).to.be.accessible();
    row?.blur();
    await waitUntil(() => numbers(element).join() === 'T-1050,T-997,T-1042,T-1041,T-1038');
    row?.focus();
    adapter.emit({type: 'ticket-created', cursor: '2', ticket: {...fresh, id: 't-1051', number: 'T-1051'}});
    await waitUntil(() => all(element, '[part=news]').length === 1);
    button(element, '1 new ticket').click();
    await waitUntil(() => numbers(element).length === 6);
    expect(textOf(element.shadowRoot?.activeElement)).to.include(numbers(element)[0] ?? '');
    expect(all(element, '[part=news]')).to.have.length(0);
  });

  it('begins with the filters that it is given, and tells those that the reader chooses', async () => {
    const adapter = new PanelAdapter();
    const element = await mount(adapter);
    element.filters = 'status=resolved&query=disco&status=x&unknown=1';
    await waitUntil(() => numbers(element).join() === 'T-1038');
    expect(one<HTMLInputElement>(element, '#search').value).to.equal('disco');
    expect(one<HTMLInputElement>(element, '[value=resolved]').checked).to.equal(true);
    const told = oneEvent<TicketFilterEvent>(element, 'ticket-filter');
    one<HTMLInputElement>(element, '[value=closed]').click();
    expect((await told).filters).to.equal('query=disco&status=closed');
    expect(element.filters).to.equal('query=disco&status=closed');
    await waitUntil(() => textOf(one(element, '.list')).includes('No ticket fits'));
    button(element, 'Clear filters').click();
    await waitUntil(() => numbers(element).length === 4);
    expect(element.filters).to.equal('');
  });

  it('tells the order, and a technical contact what he does not see', async () => {
    const element = await loaded(new PanelAdapter({role: 'technical'}));
    await waitUntil(() => all(element, '[part=limited]').length === 1);
    expect(textOf(one(element, '.summary'))).to.include('Last changed first');
    expect(textOf(one(element, '[part=limited]')))
      .to.include('VPS-2 vps77')
      .and.include('The account holder');
    await expect(element).to.be.accessible();
    const holder = await loaded(new PanelAdapter());
    expect(all(holder, '[part=limited]')).to.have.length(0);
  });

  it('stops listening when it is removed', async () => {
    const adapter = new PanelAdapter();
    const element = await loaded(adapter);
    await waitUntil(() => adapter.watchers === 1);
    element.remove();
    await waitUntil(() => adapter.watchers === 0);
  });

  it('says what to do when there is no ticket yet', async () => {
    const element = await mount(new PanelAdapter({tickets: []}), {lang: 'es'});
    await waitUntil(() => textOf(one(element, '.list')).includes('Aún no hay tickets'));
    expect(all(element, 'input')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('shows a skeleton while it loads, a sentence with retry when it fails', async () => {
    const adapter = new PanelAdapter();
    const release = adapter.hold('listTickets');
    adapter.fail('listTickets', 'unavailable');
    const element = await mount(adapter);
    await waitUntil(() => all(element, '.skeleton').length === 4);
    await expect(element).to.be.accessible();
    release();
    await waitUntil(() => all(element, '[data-error=unavailable]').length === 1);
    await expect(element).to.be.accessible();
    adapter.mend('listTickets');
    button(element, 'Try again').click();
    await waitUntil(() => all(element, 'article').length === 4);
  });

  it('comes back by itself when the connection is back', async () => {
    const adapter = new PanelAdapter();
    adapter.fail('listTickets', 'offline');
    const element = await mount(adapter);
    await waitUntil(() => all(element, '[data-error=offline]').length === 1);
    adapter.mend('listTickets');
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => all(element, 'article').length === 4);
  });

  it('tells when the session has ended or the viewer may not look', async () => {
    for (const code of ['unauthenticated', 'forbidden'] as const) {
      const adapter = new PanelAdapter();
      adapter.fail('listTickets', code);
      const element = await mount(adapter);
      await waitUntil(() => all(element, `[data-error=${code}]`).length === 1);
      await expect(element).to.be.accessible();
    }
  });

  it('says so where the backend cannot be read', async () => {
    const adapter = new PanelAdapter({capabilities: {read: false}});
    const element = await mount(adapter);
    await waitUntil(() => textOf(one(element, '.list')).includes('cannot be read here'));
    expect(adapter.calls.some(({verb}) => verb === 'listTickets')).to.equal(false);
  });

  it('without an adapter shows how else to get help', async () => {
    const element = await mount(undefined);
    element.policy = {urgentHelp: {phone: '900 123 456'}};
    await element.updateComplete;
    expect(one(element, 'a').getAttribute('href')).to.equal('tel:900123456');
    await expect(element).to.be.accessible();
  });

  it('shows hostile words as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const element = await loaded(
      new PanelAdapter({tickets: [{...(TICKETS[0] as Ticket), id: '"><b>', subject: hostile, preview: hostile}]}),
      {href: '#/tickets/{id}'},
    );
    expect(all(element, 'img, b')).to.have.length(0);
    expect(textOf(one(element, '.subject'))).to.equal(hostile);
    expect(one(element, 'a.open').getAttribute('href')).to.equal('#/tickets/%22%3E%3Cb%3E');
  });

  it('changes its language live and keeps the search', async () => {
    const element = await loaded(new PanelAdapter());
    const box = search(element, 'vps');
    element.parentElement?.setAttribute('lang', 'es');
    await waitUntil(() => textOf(one(element, '.chips')).includes('Esperando tu respuesta'));
    expect(box.value).to.equal('vps');
    await expect(element).to.be.accessible();
  });
});
