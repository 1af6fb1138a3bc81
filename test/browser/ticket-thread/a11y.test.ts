/** The thread's accessibility promises, one by one. */
import {expect, nextFrame} from '@open-wc/testing';
import type {Message, ThreadEntry} from '../../../src/core/thread.ts';
import {ago, IKER, LUCIA, MARTA, THREAD} from '../../../stories/fixtures/desk.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {all, button, listenTo, loadedThread, mountThread, one, textOf, type} from './harness.ts';
import {waitUntil} from '../wait.ts';

function many(count: number): Message[] {
  return Array.from({length: count}, (_, index) => ({
    kind: 'message',
    id: `m-${index}`,
    ticketId: 't-1042',
    author: index % 2 === 0 ? LUCIA : MARTA,
    text: `Message number ${index}`,
    at: ago(count - index),
    channel: 'web',
    attachments: [],
  }));
}

const ids = (entries: readonly ThreadEntry[]): string[] => entries.map(({id}) => id);

describe('ticket-thread accessibility', () => {
  it('A11Y-25 is a labelled log only once the thread is loaded and live; the history is not announced', async () => {
    const adapter = new PanelAdapter();
    const release = adapter.hold('listMessages');
    const element = await mountThread(adapter);
    expect(all(element, '[role=log]')).to.have.length(0);
    const said = listenTo(element);
    release();
    await waitUntil(() => all(element, 'article').length === 4);
    const log = one(element, '[role=log]');
    expect(log.getAttribute('aria-label')).to.equal('Messages');
    // The log itself is silent: an arrival is told once, by the announcer.
    expect(log.getAttribute('aria-live')).to.equal('off');
    await nextFrame();
    expect(said).to.deep.equal([]);
  });

  it('A11Y-25 is no log where nothing comes by itself', async () => {
    const element = await loadedThread(new PanelAdapter({capabilities: {watch: false}}));
    expect(all(element, '[role=log]')).to.have.length(0);
    expect(all(element, 'article')).to.have.length(4);
  });

  it('A11Y-26 “load earlier” keeps place and focus and tells only how many came', async () => {
    const entries = many(90);
    const adapter = new PanelAdapter({entries, page: 30});
    const element = await loadedThread(adapter);
    expect(all(element, 'article')).to.have.length(30);
    const said = listenTo(element);
    const older = button(element, 'Load earlier messages');
    older.focus();
    older.scrollIntoView();
    const first = one(element, '[data-entry=m-60]');
    const before = first.getBoundingClientRect().top;
    older.click();
    await waitUntil(() => all(element, 'article').length === 60);
    await waitUntil(() => said.length === 1);
    expect(said).to.deep.equal(['30 earlier messages loaded']);
    expect(Math.abs(first.getBoundingClientRect().top - before)).to.be.lessThan(2);
    expect(element.shadowRoot?.activeElement).to.equal(older);
    await expect(element).to.be.accessible();
  });

  it('A11Y-26 keeps the button and says why when older messages do not come', async () => {
    const adapter = new PanelAdapter({entries: many(60), page: 30});
    const element = await loadedThread(adapter);
    adapter.fail('listMessages', 'timeout');
    button(element, 'Load earlier messages').click();
    await waitUntil(() => all(element, '.older [data-error=timeout]').length === 1);
    adapter.mend('listMessages');
    button(element, 'Load earlier messages').click();
    await waitUntil(() => all(element, 'article').length === 60);
    expect(all(element, '[part=older]')).to.have.length(0);
  });

  it('A11Y-27 a message that comes while somebody types is told once, politely, and takes neither focus nor text', async () => {
    const adapter = new PanelAdapter();
    const element = await loadedThread(adapter);
    const said = listenTo(element);
    const box = await type(element, 'I am still writing');
    box.setSelectionRange(4, 4);
    const before = box.getBoundingClientRect().top;
    adapter.arrive(IKER, 'Hemos reiniciado el servidor.\n\n> cita vieja');
    await waitUntil(() => all(element, 'article').length === 5);
    await element.updateComplete;
    expect(Math.abs(box.getBoundingClientRect().top - before)).to.be.lessThan(2);
    expect(element.shadowRoot?.activeElement).to.equal(box);
    expect(box.value).to.equal('I am still writing');
    expect(box.selectionStart).to.equal(4);
    await waitUntil(() => said.length > 0, 'it is told');
    expect(said).to.deep.equal(['New message from Iker Alonso: Hemos reiniciado el servidor.']);
    expect(one(element, '[data-announcer]').getAttribute('aria-live')).to.equal('polite');
    await type(element, '');
  });

  it('A11Y-27 more than three at a time are told as a count', async () => {
    const adapter = new PanelAdapter();
    const element = await loadedThread(adapter);
    const said = listenTo(element);
    for (const text of ['one', 'two', 'three', 'four']) adapter.arrive(MARTA, text);
    await waitUntil(() => said.length > 0, 'it is told');
    expect(said).to.deep.equal(['4 new messages']);
  });

  it('A11Y-27 what the viewer wrote himself is no news', async () => {
    const adapter = new PanelAdapter();
    const element = await loadedThread(adapter);
    const said = listenTo(element);
    adapter.arrive(LUCIA, 'from my other window');
    adapter.arrive(MARTA, 'an answer');
    await waitUntil(() => said.length > 0, 'it is told');
    expect(said).to.deep.equal(['New message from Marta Vidal: an answer']);
  });

  it('A11Y-27 whoever reads older messages stays there and gets a button to what is new', async () => {
    const adapter = new PanelAdapter({entries: many(60)});
    const element = await loadedThread(adapter);
    const read = one(element, '[data-entry=m-2]');
    read.scrollIntoView({block: 'start'});
    const before = read.getBoundingClientRect().top;
    adapter.arrive(IKER, 'below');
    await waitUntil(() => all(element, '[part=below]').length === 1);
    expect(Math.abs(read.getBoundingClientRect().top - before)).to.be.lessThan(2);
    expect(textOf(one(element, '[part=below] .words'))).to.equal('1 new message');
    one(element, '[part=below]').click();
    await waitUntil(() => textOf(element.shadowRoot?.activeElement).includes('below'));
    await waitUntil(() => all(element, '[part=below]').length === 0);
  });

  it('A11Y-28 each message is an article with heading and time; the full time needs no hover', async () => {
    const element = await loadedThread(new PanelAdapter());
    for (const article of all(element, 'article')) {
      expect(textOf(article.querySelector('h3'))).to.match(/Lucía Ferrer|Marta Vidal/);
      expect(article.querySelector('time')?.dateTime).to.match(/^\d{4}-\d\d-\d\dT/);
    }
    const time = one<HTMLButtonElement>(element, 'article .when button');
    const full = one(element, 'article .absolute');
    expect(full.checkVisibility()).to.equal(false);
    time.click();
    expect(full.checkVisibility()).to.equal(true);
    expect(time.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(full)).to.match(/\d{4}/);
    await expect(element).to.be.accessible();
    time.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
    time.blur();
    expect(full.checkVisibility()).to.equal(false);
  });

  it('A11Y-29 quoted text is behind a disclosure and still in the document', async () => {
    const element = await loadedThread(new PanelAdapter());
    const quote = one<HTMLDetailsElement>(element, 'details');
    expect(quote.open).to.equal(false);
    expect(quote.textContent).to.include('Marta Vidal').and.include('registro SPF ni DKIM');
    one(element, 'details summary').click();
    expect(quote.open).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('A11Y-29 links show their host, files their type and size', async () => {
    const element = await loadedThread(new PanelAdapter());
    await waitUntil(() => all(element, 'article a').length === 1, 'links are drawn');
    expect(textOf(one(element, 'article a .host'))).to.equal('ayuda.hosting.example');
    const [eml, png] = all(element, '.file').map(textOf);
    expect(eml).to.match(/^devuelto\.eml EML · 18.kB$/);
    expect(png).to.match(/^captura-panel-de-correo\.png PNG · 236.kB$/);
  });

  it('A11Y-29 a file that cannot be had says so beside its button', async () => {
    const adapter = new PanelAdapter();
    const element = await loadedThread(adapter);
    adapter.fail('openAttachment', 'not-found');
    one(element, '.file').click();
    await waitUntil(() => all(element, '.files [role=alert]').length === 1);
    await expect(element).to.be.accessible();
  });

  it('A11Y-30 a long thread is in the document whole, in reading order, and short ones are laid out whole', async () => {
    const entries = many(260);
    const adapter = new PanelAdapter({entries});
    const element = await loadedThread(adapter);
    expect(all(element, 'article')).to.have.length(200);
    expect(all(element, '.deferred')).to.have.length(0);
    button(element, 'Load earlier messages').click();
    await waitUntil(() => all(element, 'article').length === 260);
    expect(all(element, '[data-entry]').map(({dataset}) => dataset['entry'])).to.deep.equal(ids(entries));
    expect(all(element, '.group.deferred').length).to.be.greaterThan(4);
    expect(ids(THREAD)).to.have.length(6);
  });
});
