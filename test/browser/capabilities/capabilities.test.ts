/** Desks that can do less: what they cannot do is not offered, and a person is told where he would look for it. */
import {expect} from '@open-wc/testing';
import {createMemoryAdapter} from '../../../src/adapters/memory.ts';
import type {Capabilities, TicketAdapter} from '../../../src/core/adapter.ts';
import '../../../src/define/index.ts';
import type {SupportCenter} from '../../../src/elements/support-center/support-center.ts';
import {FormHarness, withMethods} from '../../../src/testing/index.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {MAIL, readyForm} from '../support-ticket-form/harness.ts';
import {all, mountThread, one, textOf} from '../ticket-thread/harness.ts';
import {waitUntil} from '../wait.ts';

const CREATE_ONLY: Partial<Capabilities> = {read: false, reply: false, status: false, watch: false, search: false};
const READ_ONLY: Partial<Capabilities> = {create: false, reply: false, status: false, assign: false, watch: false};

async function center(capabilities: Partial<Capabilities>, route: string): Promise<SupportCenter> {
  const element = document.createElement('support-center');
  Object.assign(element, {lang: 'en', route, adapter: new PanelAdapter({capabilities})});
  document.body.append(element);
  await waitUntil(() => all(element, 'nav').length === 1);
  return element;
}
const tabs = (element: SupportCenter): string[] => all(element, 'nav a').map(textOf);

describe('a desk that only takes tickets', () => {
  afterEach(() => document.querySelectorAll('support-center').forEach((element) => element.remove()));

  it('is a form and nothing else, whatever the address says', async () => {
    const element = await center(CREATE_ONLY, 'tickets/t-1042');
    await waitUntil(() => all(element, 'support-ticket-form').length === 1, 'the form is shown');
    expect(tabs(element)).to.deep.equal(['Submit a ticket']);
    expect(all(element, 'ticket-thread, ticket-list')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('says where the answer comes, and leads to no ticket that cannot be read', async () => {
    const adapter = new PanelAdapter({capabilities: CREATE_ONLY});
    const form = await readyForm(adapter, {set: {hrefTemplate: '#/tickets/{id}'}});
    const writer = new FormHarness(form);
    await writer.write({subject: 'Mails from our supplier do not arrive', body: MAIL});
    expect(await writer.send()).to.equal('sent');
    await waitUntil(() => all(form, '.next li').length > 0, 'what happens now is told');
    expect(textOf(one(form, '.next'))).to.include('The answer comes to your mail (lucia@floristeria.example).');
    expect(all(form, '[part=success] a')).to.deep.equal([]);
  });

  it('is not asked for a thread; the element says why there is none', async () => {
    const adapter = new PanelAdapter({capabilities: CREATE_ONLY});
    const thread = await mountThread(adapter);
    await waitUntil(() =>
      textOf(thread.shadowRoot?.querySelector('.muted')).startsWith('Tickets cannot be read here.'),
    );
    expect(adapter.calls.map(({verb}) => verb).filter((verb) => verb !== 'getDesk')).to.deep.equal([]);
  });
});

describe('a desk that can only be read', () => {
  afterEach(() => document.querySelectorAll('support-center').forEach((element) => element.remove()));

  it('offers no form, no reply and no status', async () => {
    const element = await center(READ_ONLY, 'new');
    await waitUntil(() => all(element, 'ticket-list').length === 1, 'the list is shown');
    expect(tabs(element)).to.deep.equal(['Tickets']);
    element.route = 'tickets/t-1042';
    await waitUntil(() => all(element, 'ticket-thread').length === 1);
    const thread = one(element, 'ticket-thread');
    await waitUntil(() => all(thread, '.foot').length === 1);
    expect(textOf(one(thread, '.foot'))).to.equal('This conversation can only be read here. Reply by e-mail.');
    expect(all(thread, 'textarea, .foot button')).to.deep.equal([]);
  });

  it('has a form that says so where a page shows one all the same', async () => {
    const element = document.createElement('support-ticket-form');
    Object.assign(element, {lang: 'en', adapter: new PanelAdapter({capabilities: READ_ONLY})});
    document.body.append(element);
    await waitUntil(() => textOf(element.shadowRoot?.querySelector('.muted')) === 'No tickets can be opened here.');
    expect(all(element, 'form')).to.deep.equal([]);
    element.remove();
  });
});

describe('a demonstration', () => {
  it('says in the form and in the support page that nothing is sent', async () => {
    const viewer = {id: 'v', name: 'V', email: 'v@demo.example', role: 'holder', account: 'demo'} as const;
    const memory = createMemoryAdapter({viewer});
    const getDesk = async () => ({...(await memory.getDesk()), demo: true});
    const adapter = withMethods<TicketAdapter>(memory, {getDesk});
    const element = document.createElement('support-center');
    Object.assign(element, {lang: 'es', route: 'tickets', adapter});
    document.body.append(element);
    const note = 'Demostración: no se envía nada a nadie; todo se queda en este navegador.';
    await waitUntil(() => textOf(element.shadowRoot?.querySelector('[part=demo]')) === note);
    element.route = 'new';
    const form = (): HTMLElement | undefined => all(element, 'support-ticket-form')[0];
    await waitUntil(() => textOf(form()?.shadowRoot?.querySelector('[part=demo]')) === note);
    expect(all(element, '[part=demo]')).to.deep.equal([]);
    element.remove();
  });
});
