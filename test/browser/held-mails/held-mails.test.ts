/** `<held-mails>`: what waits, and the two ends of it. */
import {expect, fixture, html} from '@open-wc/testing';
import type {HeldMail} from '../../../src/core/ticket.ts';
import {HeldMails} from '../../../src/elements/held-mails/held-mails.ts';
import {ago} from '../../../stories/fixtures/desk.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {all, button, one, textOf} from '../ticket-thread/harness.ts';
import {waitUntil} from '../wait.ts';

HeldMails.define();

const MAILS: readonly HeldMail[] = [
  {id: 'h-1', from: 'eva@vivero.example', subject: 'Cambio de titular', reason: 'unknown-sender', at: ago(12)},
  {id: 'h-2', from: 'lucia@floristeria.example', subject: '', reason: 'unproved', at: ago(90)},
];

async function shown(adapter: PanelAdapter, wanted = 'article'): Promise<HeldMails> {
  const wrapper = await fixture(html`<div lang="en"><held-mails .adapter=${adapter}></held-mails></div>`);
  const element = wrapper.querySelector('held-mails');
  if (!element) throw new Error('no element');
  await waitUntil(() => all(element, wanted).length > 0, `${wanted} is shown`);
  return element;
}

describe('held-mails', () => {
  it('says who, about what and why, and is accessible', async () => {
    const element = await shown(new PanelAdapter({role: 'agent', held: MAILS}));
    const [first, second] = all(element, 'article').map(textOf);
    expect(first).to.include('Cambio de titular').and.include('eva@vivero.example');
    expect(first).to.include('Nobody is registered with this address.');
    expect(second).to.include('No subject').and.include('nothing proves');
    await expect(element).to.be.accessible();
  });

  it('lets a mail in, says so, and puts the focus where the reader can go on', async () => {
    const adapter = new PanelAdapter({role: 'agent', held: MAILS});
    const element = await shown(adapter);
    button(element, 'Make a ticket of it: Cambio de titular').click();
    await waitUntil(() => all(element, 'article').length === 1);
    await waitUntil(() => textOf(one(element, '[data-announcer]')).includes('eva@vivero.example is a ticket now'));
    await waitUntil(() => element.shadowRoot?.activeElement === one(element, 'h2'));
    expect(adapter.calls.at(-1)?.args.slice(0, 2)).to.deep.equal(['h-1', 'release']);
  });

  it('is pressed again after a lost answer with the same key', async () => {
    const adapter = new PanelAdapter({role: 'agent', held: MAILS});
    const element = await shown(adapter);
    adapter.fail('settleHeldMail', 'timeout');
    button(element, 'Make a ticket of it: Cambio de titular').click();
    await waitUntil(() => all(element, '[part=error]').length === 1);
    adapter.mend('settleHeldMail');
    button(element, 'Try again').click();
    await waitUntil(() => all(element, 'article').length === 2);
    button(element, 'Make a ticket of it: Cambio de titular').click();
    await waitUntil(() => all(element, 'article').length === 1);
    const [first, second] = adapter.calls.filter(({verb}) => verb === 'settleHeldMail').map(({args}) => args[2]);
    expect(first).to.be.a('string').with.length.greaterThan(7);
    expect(second).to.equal(first);
  });

  it('asks before it throws a mail away, and can be told no', async () => {
    const adapter = new PanelAdapter({role: 'agent', held: MAILS});
    const element = await shown(adapter);
    button(element, 'Throw away: Cambio de titular').click();
    await waitUntil(() => all(element, '.question').length === 1);
    await expect(element).to.be.accessible();
    button(element, 'Keep it').click();
    await waitUntil(() => all(element, '.question').length === 0);
    expect(adapter.held).to.have.length(2);
    button(element, 'Throw away: Cambio de titular').click();
    await waitUntil(() => all(element, '.question').length === 1);
    button(element, 'Yes, throw away').click();
    await waitUntil(() => all(element, 'article').length === 1);
    expect(adapter.held.map(({id}) => id)).to.deep.equal(['h-2']);
  });

  it('shows what is left where another technician was quicker', async () => {
    const adapter = new PanelAdapter({role: 'agent', held: MAILS});
    const element = await shown(adapter);
    adapter.held = MAILS.slice(1);
    button(element, 'Make a ticket of it: Cambio de titular').click();
    await waitUntil(() => all(element, 'article').length === 1);
    expect(textOf(one(element, 'article'))).to.include('No subject');
  });

  it('tells an error in one sentence and tries again', async () => {
    const adapter = new PanelAdapter({role: 'agent', held: MAILS});
    adapter.fail('listHeldMails', 'unavailable');
    const element = await shown(adapter, '[part=error]');
    adapter.mend('listHeldMails');
    button(element, 'Try again').click();
    await waitUntil(() => all(element, 'article').length === 2);
  });

  it('says that nothing waits', async () => {
    const element = await shown(new PanelAdapter({role: 'agent'}), '[part=empty]');
    expect(textOf(one(element, '[part=empty]'))).to.equal('No mail waits for you.');
  });
});
