/** `<support-widget>`: what a page says to it in whichever order, what it opens, and what it keeps. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/support-widget.ts';
import type {SupportToggleEvent, SupportUnreadEvent} from '../../../src/elements/support-widget/events.ts';
import {SupportWidget} from '../../../src/elements/support-widget/support-widget.ts';
import {hiddenShare} from '../../../src/elements/support-widget/out-of-the-way.ts';
import {MARTA} from '../../../stories/fixtures/desk.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {all, button, one, textOf} from '../ticket-thread/harness.ts';
import {waitUntil} from '../wait.ts';

async function mount(set: Partial<SupportWidget> = {}, lang = 'en'): Promise<SupportWidget> {
  const wrapper = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const widget = Object.assign(document.createElement('support-widget'), set);
  wrapper.append(widget);
  await waitUntil(() => textOf(launcher(widget)) !== '', 'the launcher has its words');
  return widget;
}

const launcher = (widget: SupportWidget): HTMLElement => one(widget, '[part=launcher]');
const panelOf = (widget: SupportWidget): HTMLDialogElement => one<HTMLDialogElement>(widget, '#panel');
/** Elements inside the panel, found through its shadow roots. */
function inside(widget: SupportWidget, tag: string): HTMLElement[] {
  const [panel] = all(widget, 'support-widget-panel');
  if (!panel) return [];
  const centers = all(panel, 'support-center');
  return [...all(panel, tag), ...centers.flatMap((center) => all(center, tag))];
}
async function found(widget: SupportWidget, tag: string): Promise<HTMLElement> {
  await waitUntil(() => inside(widget, tag).length === 1, `${tag} is shown`);
  return inside(widget, tag)[0] as HTMLElement;
}
async function opened(widget: SupportWidget): Promise<void> {
  widget.show();
  await waitUntil(() => all(widget, '#panel').length === 1 && panelOf(widget).open, 'the panel is open');
}

/** Nothing is judged while it fades in. */
async function settled(widget: SupportWidget): Promise<void> {
  await waitUntil(() => all(widget, '#panel').every((panel) => getComputedStyle(panel).opacity === '1'));
  await expect(widget).to.be.accessible();
}

describe('support-widget', () => {
  it('is a launcher and nothing else until somebody wants it, and is accessible', async () => {
    const adapter = new PanelAdapter();
    const widget = await mount({adapter});
    expect(textOf(launcher(widget))).to.include('Help');
    expect(all(widget, 'dialog')).to.have.length(0);
    expect(adapter.calls).to.deep.equal([]);
    await settled(widget);
  });

  it('opens the form in a panel with a heading, and says so', async () => {
    const widget = await mount({adapter: new PanelAdapter()});
    const told: boolean[] = [];
    widget.addEventListener('support-toggle', ({open}: SupportToggleEvent) => told.push(open));
    launcher(widget).click();
    await found(widget, 'support-ticket-form');
    expect(widget.open && widget.hasAttribute('open')).to.equal(true);
    expect(textOf(one(widget, '#heading'))).to.equal('Support');
    await settled(widget);
    widget.close();
    await waitUntil(() => !panelOf(widget).open);
    expect(told).to.deep.equal([true, false]);
  });

  it('speaks the language of where it stands, and another one when that changes', async () => {
    const widget = await mount({adapter: new PanelAdapter()}, 'es');
    expect(textOf(launcher(widget))).to.include('Ayuda');
    (widget.parentElement as HTMLElement).lang = 'en';
    await waitUntil(() => textOf(launcher(widget)).includes('Help'));
  });

  it('takes properties that were set before it was defined, attributes as JSON, and JSON inside it', async () => {
    const early = document.createElement('later-widget') as SupportWidget;
    Object.assign(early, {label: 'Early', policy: '{"urgentHelp": {"phone": "1"}}'});
    early.setAttribute('prefill', '{"subject": "From an attribute"}');
    const script = Object.assign(document.createElement('script'), {type: 'application/json'});
    script.textContent = '{"heading": "From JSON", "label": "Too late", "open": true}';
    early.append(script);
    document.body.append(early);
    class Later extends SupportWidget {}
    Later.define('later-widget');
    await early.updateComplete;
    expect([early.label, early.heading, early.open]).to.deep.equal(['Early', 'From JSON', true]);
    expect(early.policy).to.deep.equal({urgentHelp: {phone: '1'}});
    expect(early.prefill).to.deep.equal({subject: 'From an attribute'});
    early.remove();
  });

  it('fills the form with what the page knows, and keeps what was typed when it is closed', async () => {
    const prefill = {subject: 'More space for the shop', problemType: 'presales', service: 's-shop'};
    const widget = await mount({adapter: new PanelAdapter(), prefill});
    await opened(widget);
    const form = await found(widget, 'support-ticket-form');
    await waitUntil(() => one<HTMLInputElement>(form, '#subject').value === prefill.subject);
    await waitUntil(() => one<HTMLSelectElement>(form, '#service').value === 's-shop');
    expect(one<HTMLSelectElement>(form, '#type').value).to.equal('presales');
    one<HTMLTextAreaElement>(form, '#body').value = 'It is full since yesterday.';
    widget.close();
    await waitUntil(() => !panelOf(widget).open);
    widget.toggle();
    await waitUntil(() => panelOf(widget).open);
    expect(one<HTMLTextAreaElement>(await found(widget, 'support-ticket-form'), '#body').value).to.equal(
      'It is full since yesterday.',
    );
  });

  it('stands in the other corner, said by property or attribute', async () => {
    const widget = await mount({adapter: new PanelAdapter(), side: 'start'});
    expect(widget.getAttribute('side')).to.equal('start');
    expect(launcher(widget).getBoundingClientRect().left).to.be.lessThan(40);
    widget.setAttribute('side', 'end');
    expect(innerWidth - launcher(widget).getBoundingClientRect().right).to.be.lessThan(40);
  });

  it('tells facts that the page knows, for the person to see and to correct', async () => {
    const url = 'https://floristeria.example/pago';
    const adapter = new PanelAdapter();
    const widget = await mount({adapter, prefill: {problemType: 'web', facts: {url}}});
    await opened(widget);
    const form = await found(widget, 'support-ticket-form');
    await waitUntil(() => all(form, '.chip[data-fact=url]').length === 1, 'the fact is a chip');
    expect(textOf(one(form, '.chip[data-fact=url]'))).to.include('floristeria.example/pago');
  });

  it('goes from the ticket that was sent to its thread, and leaves the page’s address alone', async () => {
    const widget = await mount({adapter: new PanelAdapter()});
    widget.show('tickets');
    const list = await found(widget, 'ticket-list');
    await waitUntil(() => all(list, 'article').length === 4);
    const before = location.href;
    one(list, 'a.open').click();
    await found(widget, 'ticket-thread');
    expect(location.href).to.equal(before);
    widget.show('tickets');
    await found(widget, 'ticket-list');
  });

  it('opens by a link to its hash, any number of times', async () => {
    const widget = await mount({adapter: new PanelAdapter()});
    for (let time = 0; time < 2; time++) {
      location.hash = '#support/tickets/t-1041';
      await waitUntil(() => widget.open && all(widget, '#panel').length === 1 && panelOf(widget).open);
      await found(widget, 'ticket-thread');
      expect(location.hash).to.equal('');
      widget.close();
      await waitUntil(() => !panelOf(widget).open);
    }
    location.hash = '#supporters';
    await widget.updateComplete;
    expect(widget.open).to.equal(false);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('counts unread messages once it may ask, tells a new one while it is closed, and starts where it is', async () => {
    const adapter = new PanelAdapter();
    const counts: number[] = [];
    const widget = await mount({adapter});
    widget.addEventListener('support-unread', ({unread}: SupportUnreadEvent) => counts.push(unread));
    widget.watch = true;
    await waitUntil(() => textOf(one(widget, '[part=badge]')) === '1', 'the badge counts');
    expect(textOf(launcher(widget))).to.include('1 unread message');
    expect(adapter.calls.some(({verb}) => verb === 'getTicket')).to.equal(false);
    adapter.tickets = adapter.tickets.map((ticket) => ({...ticket, unread: ticket.unread * 3}));
    adapter.arrive(MARTA, 'And another one.');
    await waitUntil(() => textOf(one(widget, '[part=badge]')) === '3');
    expect(textOf(one(widget, '[role=status]'))).to.equal('There is a new message from support.');
    expect(counts).to.deep.equal([1, 3]);
    await opened(widget);
    await found(widget, 'ticket-list');
    expect(textOf(one(widget, '[role=status]'))).to.equal('');
  });

  it('asks visitors whom the desk does not know to sign in, and goes on when they have', async () => {
    const adapter = new PanelAdapter();
    adapter.fail('getDesk', 'unauthenticated');
    const policy = {urgentHelp: {phone: '900 123 456'}};
    const widget = await mount({adapter, policy, signInUrl: '#in'});
    await opened(widget);
    await waitUntil(() => inside(widget, '.sign-in').length === 1);
    const panel = one(widget, 'support-widget-panel');
    expect(all<HTMLAnchorElement>(panel, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      '#in',
      'tel:900123456',
    ]);
    await settled(widget);
    adapter.mend('getDesk');
    button(panel, 'I have signed in').click();
    await found(widget, 'support-ticket-form');
  });

  it('keeps the form where the session ends while it is open', async () => {
    const adapter = new PanelAdapter();
    const widget = await mount({adapter});
    await opened(widget);
    const form = await found(widget, 'support-ticket-form');
    adapter.fail('getDesk', 'unauthenticated');
    adapter.fail('listTickets', 'unauthenticated');
    widget.close();
    await waitUntil(() => !panelOf(widget).open);
    await opened(widget);
    expect(await found(widget, 'support-ticket-form')).to.equal(form);
  });

  it('is the form alone where a desk only takes tickets, without tabs', async () => {
    const adapter = new PanelAdapter({capabilities: {read: false, watch: false, search: false}});
    const widget = await mount({adapter});
    await opened(widget);
    await found(widget, 'support-ticket-form');
    const nav = await found(widget, 'nav');
    expect(nav.checkVisibility()).to.equal(false);
    expect(adapter.calls.some(({verb}) => verb === 'listTickets')).to.equal(false);
  });

  it('without an adapter shows how else to get help', async () => {
    const widget = await mount({policy: {urgentHelp: {email: 'help@hosting.example'}}});
    await opened(widget);
    await waitUntil(() => inside(widget, '[data-error=no-adapter]').length === 1);
    await settled(widget);
  });

  it('takes a provider’s adapter', async () => {
    await import('../../../src/define/support-provider.ts');
    const provider = Object.assign(document.createElement('support-provider'), {adapter: new PanelAdapter()});
    const widget = document.createElement('support-widget');
    provider.append(widget);
    (await fixture(html`<div lang="en"></div>`)).append(provider);
    await opened(widget);
    await found(widget, 'support-ticket-form');
  });

  it('tells when its inside does not load, and tries again', async () => {
    const {loaders} = SupportWidget;
    let gone = true;
    SupportWidget.loaders = {
      panel: () => (gone ? Promise.reject(new Error('gone')) : Promise.resolve(loaders.panel?.())),
    };
    try {
      const widget = await mount({adapter: new PanelAdapter()});
      await opened(widget);
      await waitUntil(() => all(widget, '.failed').length === 1);
      expect(textOf(one(widget, '[role=alert]'))).to.include('could not be loaded');
      await settled(widget);
      gone = false;
      button(widget, 'Try again').click();
      await found(widget, 'support-ticket-form');
    } finally {
      SupportWidget.loaders = loaders;
    }
  });

  it('stays as it is when it is moved in the page while it is open', async () => {
    const widget = await mount({adapter: new PanelAdapter()});
    await opened(widget);
    const form = await found(widget, 'support-ticket-form');
    one<HTMLTextAreaElement>(form, '#body').value = 'Typed.';
    document.body.append(widget);
    await widget.updateComplete;
    expect(panelOf(widget).open).to.equal(true);
    expect(one<HTMLTextAreaElement>(await found(widget, 'support-ticket-form'), '#body').value).to.equal('Typed.');
    widget.remove();
  });

  it('knows how much of a box another one hides', () => {
    const box = (left: number, top: number, right: number, bottom: number) => ({left, top, right, bottom});
    const link = box(10, 10, 30, 20);
    expect(hiddenShare(link, box(0, 0, 100, 100))).to.equal(1);
    expect(hiddenShare(link, box(20, 0, 100, 100))).to.equal(0.5);
    expect(hiddenShare(link, box(30, 0, 100, 100))).to.equal(0);
    expect(hiddenShare(box(5, 5, 5, 5), box(0, 0, 100, 100))).to.equal(0);
  });
});
