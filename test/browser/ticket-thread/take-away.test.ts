/** A ticket on paper or in a file. */
import {expect} from '@open-wc/testing';
import {LUCIA, MARTA, THREAD, ago} from '../../../stories/fixtures/desk.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import type {Message, ThreadEntry} from '../../../src/core/thread.ts';
import type {Ticket} from '../../../src/core/ticket.ts';
import type {TicketThread} from '../../../src/elements/ticket-thread/ticket-thread.ts';
import {all, button, listenTo, loadedThread} from './harness.ts';
import {waitUntil} from '../wait.ts';

const many = (count: number): Message[] =>
  Array.from({length: count}, (_, index) => ({
    kind: 'message',
    id: `m-${index}`,
    ticketId: 't-1042',
    author: index % 2 === 0 ? LUCIA : MARTA,
    text: `message ${index}`,
    at: ago(count - index),
    channel: 'web',
    attachments: [],
  }));

/** Presses a button and catches the file that the browser would save. */
async function download(element: TicketThread, words: string): Promise<{name: string; text: string}> {
  const saved: {name: string; blob: Blob}[] = [];
  let last: Blob | undefined;
  const {createObjectURL} = URL;
  const click = HTMLAnchorElement.prototype.click;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (last) saved.push({name: this.download, blob: last});
  };
  try {
    button(element, words).click();
    await waitUntil(() => saved.length === 1, 'a file is saved');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  const [file] = saved;
  return {name: file?.name ?? '', text: (await file?.blob.text()) ?? ''};
}

describe('taking a ticket away', () => {
  it('downloads it as text: facts, every message with author and full time, what happened, the files’ names', async () => {
    const element = await loadedThread(new PanelAdapter());
    const said = listenTo(element);
    const {name, text} = await download(element, 'Download as text');
    expect(name).to.equal('T-1042.txt');
    expect(text).to.match(/^T-1042 Los correos a clientes de Gmail vuelven rechazados\n/);
    expect(text).to.contain('Sender: pedidos@floristeria.example').and.contain('Service: pedidos@floristeria.example');
    expect(text).to.contain('Assigned to Marta Vidal (Mail)').and.contain('[devuelto.eml, 18');
    for (const entry of THREAD) if (entry.kind === 'message') expect(text).to.contain(entry.text);
    expect(text.indexOf('Sí, hacedlo vosotros')).to.be.greaterThan(text.indexOf('¿Lo hacemos?'));
    await waitUntil(() => said.includes('The ticket is downloaded.'));
  });

  it('downloads it as JSON, older messages that are not drawn included', async () => {
    const element = await loadedThread(new PanelAdapter({entries: many(30), page: 10}));
    const {name, text} = await download(element, 'Download as JSON');
    expect(name).to.equal('T-1042.json');
    const {ticket, entries} = JSON.parse(text) as {ticket: Ticket; entries: ThreadEntry[]};
    expect(ticket.number).to.equal('T-1042');
    expect(entries.map(({id}) => id)).to.deep.equal(many(30).map(({id}) => id));
  });

  it('says why when it fails, and can be tried again', async () => {
    const adapter = new PanelAdapter();
    const element = await loadedThread(adapter);
    adapter.fail('listMessages', 'offline');
    button(element, 'Download as text').click();
    await waitUntil(() => all(element, '.take-away [data-error=offline]').length === 1);
    adapter.mend('listMessages');
    await expect(element).to.be.accessible();
  });

  it('loads all of the thread before it is printed', async () => {
    const element = await loadedThread(new PanelAdapter({entries: many(30), page: 10}));
    let printed = 0;
    const {print} = window;
    window.print = () => void (printed = all(element, 'article').length);
    try {
      button(element, 'Print').click();
      await waitUntil(() => printed > 0);
    } finally {
      window.print = print;
    }
    expect(printed).to.equal(30);
  });
});
