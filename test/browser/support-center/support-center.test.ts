/** `<support-center>`: one page, its addresses, its focus. */
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {parseRoute, pathOf, routeOfHash} from '../../../src/elements/support-center/route.ts';
import {SupportCenter} from '../../../src/elements/support-center/support-center.ts';
import type {TicketCreatedEvent} from '../../../src/elements/support-ticket-form/events.ts';
import {SupportTicketForm} from '../../../src/elements/support-ticket-form/support-ticket-form.ts';
import {AccountContacts} from '../../../src/elements/account-contacts/account-contacts.ts';
import {TicketGuidelines} from '../../../src/elements/ticket-guidelines/ticket-guidelines.ts';
import {TicketList} from '../../../src/elements/ticket-list/ticket-list.ts';
import {TicketThread} from '../../../src/elements/ticket-thread/ticket-thread.ts';
import {FormHarness, ThreadHarness} from '../../../src/testing/index.ts';
import {CONTACTS} from '../../../stories/fixtures/desk.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {all, button, one, textOf} from '../ticket-thread/harness.ts';
import {waitUntil} from '../wait.ts';

TicketList.define();
TicketThread.define();
SupportCenter.define();
SupportTicketForm.define();
AccountContacts.define();
TicketGuidelines.define();

async function mount(
  adapter: PanelAdapter | undefined,
  hash: string,
  set: Partial<SupportCenter> = {},
): Promise<SupportCenter> {
  location.hash = hash;
  const wrapper = await fixture(html`<div lang="en"></div>`);
  const element = Object.assign(document.createElement('support-center'), {adapter, ...set});
  wrapper.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('.view'));
  return element;
}

const inner = (element: SupportCenter, tag: string): HTMLElement => one(element, tag);
const current = (element: SupportCenter): string => textOf(one(element, 'nav [aria-current]'));

async function go(hash: string): Promise<void> {
  const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, {once: true}));
  location.hash = hash;
  await changed;
}

describe('support-center', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const lang of ['en', 'es'])
    it(`its tabs stand in one row on a telephone (${lang})`, async () => {
      const element = await mount(new PanelAdapter({contacts: CONTACTS}), '');
      element.parentElement?.setAttribute('lang', lang);
      element.parentElement?.style.setProperty('inline-size', '288px');
      await waitUntil(() => all(element, 'nav a').length === 3, 'all tabs');
      await waitUntil(() => textOf(one(element, 'nav a')).startsWith(lang === 'es' ? 'Enviar' : 'Submit'), 'its words');
      const boxes = all(element, 'nav a').map((tab) => tab.getBoundingClientRect());
      expect(new Set(boxes.map(({top}) => top)).size).to.equal(1);
      for (const {height, right} of boxes) {
        expect(height, 'one line').to.be.within(44, 52);
        expect(right).to.be.at.most(element.getBoundingClientRect().right);
      }
    });

  it('shows the list first, tabs as links that name the current one', async () => {
    const element = await mount(new PanelAdapter(), '');
    await waitUntil(() => all(element, 'ticket-list').length === 1);
    expect(
      all<HTMLAnchorElement>(element, 'nav a').map((link) => [textOf(link), link.getAttribute('href')]),
    ).to.deep.equal([
      ['Submit a ticket', '#/new'],
      ['Tickets', '#/tickets'],
    ]);
    expect(current(element)).to.equal('Tickets');
    await expect(element).to.be.accessible();
  });

  it('keeps the list’s filters in the address and leads back to them', async () => {
    const element = await mount(new PanelAdapter(), '#/tickets?status=resolved');
    const list = (): HTMLElement => inner(element, 'ticket-list');
    await waitUntil(() => all(element, 'ticket-list').length === 1 && all(list(), 'article').length === 1);
    one<HTMLInputElement>(list(), '[value=closed]').click();
    await waitUntil(() => location.hash === '#/tickets?status=closed');
    await waitUntil(() => textOf(one(list(), 'article')).includes('T-997'));
    one(list(), 'a.open').click();
    await waitUntil(() => all(element, 'ticket-thread').length === 1);
    expect(one<HTMLAnchorElement>(element, '.back a').getAttribute('href')).to.equal('#/tickets?status=closed');
    one(element, '.back a').click();
    await waitUntil(() => all(element, 'ticket-list').length === 1 && all(list(), 'article').length === 1);
    expect(textOf(one(list(), 'article'))).to.include('T-997');
  });

  it('opens a ticket from the list, announces it, focuses its heading, and goes back with the browser’s button', async () => {
    const element = await mount(new PanelAdapter(), '#/tickets');
    await waitUntil(() => all(inner(element, 'ticket-list'), 'article').length === 4);
    one(inner(element, 'ticket-list'), 'a.open').click();
    await waitUntil(() => all(element, 'ticket-thread').length === 1);
    expect(location.hash).to.equal('#/tickets/t-1042');
    const thread = inner(element, 'ticket-thread');
    await waitUntil(() => all(thread, 'article').length === 4);
    await waitUntil(() => thread.shadowRoot?.activeElement === one(thread, 'h2'), 'the heading has the focus');
    await waitUntil(() => textOf(one(element, '[data-announcer]')).startsWith('T-1042: Los correos'));
    await expect(element).to.be.accessible();

    history.back();
    await waitUntil(() => all(element, 'ticket-list').length === 1);
    const list = inner(element, 'ticket-list');
    await waitUntil(() => list.shadowRoot?.activeElement === one(list, 'h2'));
  });

  it('opens at the address that it is given, without taking the focus', async () => {
    const element = await mount(new PanelAdapter(), '#/tickets/t-1041');
    await waitUntil(() => all(element, 'ticket-thread').length === 1);
    const thread = inner(element, 'ticket-thread');
    await waitUntil(() => textOf(one(thread, 'h2')).includes('T-1041'));
    expect(document.activeElement).to.equal(document.body);
    expect(current(element)).to.equal('Tickets');
  });

  it('says so when the address names a ticket that is not there', async () => {
    const element = await mount(new PanelAdapter(), '#/tickets/nobody');
    await waitUntil(() => all(element, 'ticket-thread').length === 1);
    const thread = inner(element, 'ticket-thread');
    await waitUntil(() => all(thread, '[data-error=not-found]').length === 1);
    expect(one(element, '.back a').getAttribute('href')).to.equal('#/tickets');
  });

  it('shows the form and offers the thread of what was sent', async () => {
    const element = await mount(new PanelAdapter(), '#/new');
    const writer = await FormHarness.find(element.shadowRoot ?? undefined);
    const form = writer.element;
    await writer.write({
      subject: 'The shop answers with error 500',
      body: 'Since this morning https://floristeria.example/pay answers with error 500.',
    });
    const created = oneEvent<TicketCreatedEvent>(form, 'ticket-created');
    expect(await writer.send()).to.equal('sent');
    const {ticket} = await created;
    expect(writer.ticketNumber).to.equal(ticket.number);
    expect(one(form, '.sent a').getAttribute('href')).to.equal(`#/tickets/${ticket.id}`);
    one(form, '.sent a').click();
    await ThreadHarness.find(element.shadowRoot ?? undefined);
  });

  it('offers no new ticket to technicians, not even by the address', async () => {
    const element = await mount(new PanelAdapter({role: 'agent'}), '#/new');
    await waitUntil(() => all(element, 'ticket-list').length === 1);
    expect(all(element, 'nav a').map(textOf)).to.deep.equal(['Tickets']);
    expect(all(element, 'support-ticket-form')).to.have.length(0);
  });

  it('G2: leads the holder of an account whose desk keeps contacts to them, as a third place', async () => {
    const element = await mount(new PanelAdapter({contacts: CONTACTS}), '#/tickets');
    await waitUntil(() => all(element, 'nav a').length === 3, 'three places');
    expect(all(element, 'nav a').map(textOf)).to.deep.equal(['Submit a ticket', 'Tickets', 'Contacts']);
    all(element, 'nav a')[2]?.click();
    await waitUntil(() => all(element, 'account-contacts').length === 1);
    expect(location.hash).to.equal('#/contacts');
    expect(current(element)).to.equal('Contacts');
    const contacts = inner(element, 'account-contacts');
    await waitUntil(() => all(contacts, 'article').length === 3, 'contacts');
    await waitUntil(() => contacts.shadowRoot?.activeElement === one(contacts, 'h2'), 'the heading has the focus');
    await expect(element).to.be.accessible();
  });

  for (const [who, options] of [
    ['a technical contact', {role: 'technical', contacts: CONTACTS}],
    ['a technician', {role: 'agent', contacts: CONTACTS}],
    ['a holder whose host keeps contacts', {}],
  ] as const)
    it(`offers no contacts to ${who}, not even by the address`, async () => {
      const element = await mount(new PanelAdapter(options), '#/contacts');
      await waitUntil(() => all(element, 'ticket-list').length === 1);
      expect(all(element, 'nav a').map(textOf)).not.to.include('Contacts');
      expect(all(element, 'account-contacts')).to.have.length(0);
    });

  it('shows the procedure above a new ticket, folded, and ticks it off', async () => {
    const element = await mount(new PanelAdapter({contacts: CONTACTS}), '#/new');
    await waitUntil(() => all(element, '.guide ticket-guidelines').length === 1, 'the guide');
    expect(one<HTMLDetailsElement>(element, '.guide').open).to.equal(false);
    one(element, '.guide summary').click();
    const [form, guide] = [inner(element, 'support-ticket-form'), inner(element, 'ticket-guidelines')];
    await waitUntil(() => all(guide, '[data-rule]').length > 0, 'the text');
    expect(one(guide, '[data-rule=third-party] a').getAttribute('href')).to.equal('#/contacts');
    await waitUntil(() => all(form, '#attachments, .attach').length > 0, 'the assistant');
    one<HTMLInputElement>(form, '#subject').value = 'URGENTE correo';
    one(form, '#subject').dispatchEvent(new Event('input', {bubbles: true}));
    await waitUntil(() => all(guide, '[data-tick=missing]').length > 0, 'it ticks');
    await expect(element).to.be.accessible();
  });

  it('takes another prefix and leaves other hashes alone', async () => {
    const element = await mount(new PanelAdapter(), '#/soporte/tickets/t-1041', {hashPrefix: '#/soporte'});
    await waitUntil(() => all(element, 'ticket-thread').length === 1);
    await go('#somewhere-else');
    await element.updateComplete;
    expect(all(element, 'ticket-thread')).to.have.length(1);
    await go('#/soporte/tickets');
    await waitUntil(() => all(element, 'ticket-list').length === 1);
    expect(one(element, 'nav a').getAttribute('href')).to.equal('#/soporte/new');
  });

  it('leaves navigation to a host’s router', async () => {
    const element = await mount(new PanelAdapter(), '', {route: 'tickets/t-1041'});
    await waitUntil(() => all(element, 'ticket-thread').length === 1);
    const asked: string[] = [];
    element.addEventListener('support-navigate', (event) => {
      event.preventDefault();
      asked.push(event.route);
      element.route = event.route;
    });
    one(element, '.back a').click();
    await waitUntil(() => all(element, 'ticket-list').length === 1);
    await waitUntil(() => all(inner(element, 'ticket-list'), 'article').length === 4);
    one(inner(element, 'ticket-list'), 'a.open').click();
    await waitUntil(() => all(element, 'ticket-thread').length === 1);
    expect(asked).to.deep.equal(['tickets', 'tickets/t-1042']);
    expect(location.hash).to.equal('');
  });

  it('tells when a view does not load, and tries again', async () => {
    let tries = 0;
    SupportCenter.loaders = {list: () => (tries++ === 0 ? Promise.reject(new Error('gone')) : Promise.resolve())};
    try {
      const element = await mount(new PanelAdapter(), '');
      await waitUntil(() => all(element, '[data-error=unavailable]').length === 1);
      await expect(element).to.be.accessible();
      button(element, 'Try again').click();
      await waitUntil(() => all(element, 'ticket-list').length === 1);
    } finally {
      SupportCenter.loaders = {};
    }
  });

  it('without an adapter shows how else to get help', async () => {
    const element = await mount(undefined, '', {policy: {urgentHelp: {phone: '900 123 456'}}});
    await waitUntil(() => all(element, '[data-error=no-adapter]').length === 1);
    await expect(element).to.be.accessible();
  });

  it('paths and routes are each other’s inverse, whatever the id', () => {
    for (const ticketId of ['t-1', 'a/b', '100%', 'ñ é']) {
      expect(parseRoute(pathOf({view: 'thread', ticketId}))).to.deep.equal({view: 'thread', ticketId});
    }
    expect(parseRoute('tickets/%')).to.equal(undefined);
    expect(parseRoute('invoices')).to.equal(undefined);
    expect(routeOfHash('#anchor', '#')).to.equal(undefined);
    expect(routeOfHash('#/new', '#')).to.deep.equal({view: 'new'});
    expect(parseRoute(pathOf({view: 'contacts'}))).to.deep.equal({view: 'contacts'});
  });
});
