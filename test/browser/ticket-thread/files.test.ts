/** Files of a reply: limits told first, each file with its own state, nothing left out silently. */
import {expect} from '@open-wc/testing';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import type {TicketThread} from '../../../src/elements/ticket-thread/ticket-thread.ts';
import {all, button, listenTo, loadedThread, one, textOf, type} from './harness.ts';
import {waitUntil} from '../wait.ts';

function choose(element: TicketThread, ...files: File[]): void {
  const input = one<HTMLInputElement>(element, '.picker');
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}

const png = (name: string, bytes = 2000): File => new File([new Uint8Array(bytes)], name, {type: 'image/png'});
const rows = (element: TicketThread): string[] => all(element, '.chosen li').map((row) => row.dataset['state'] ?? '');

async function ready(adapter: PanelAdapter): Promise<TicketThread> {
  const element = await loadedThread(adapter);
  await waitUntil(() => textOf(one(element, '.foot')).includes('Up to'));
  return element;
}

describe('files of a reply', () => {
  it('tells the limits first, sends a chosen file and puts it into the message', async () => {
    const element = await ready(new PanelAdapter());
    expect(textOf(one(element, '.foot'))).to.include('Up to 5 files of 10 MB each.');
    choose(element, png('captura.png'));
    await waitUntil(() => rows(element).join() === 'sent');
    await expect(element).to.be.accessible();
    await type(element, 'con captura');
    button(element, 'Send reply').click();
    await waitUntil(() => all(element, '.files').some((files) => textOf(files).includes('captura.png')));
    expect(all(element, '.chosen')).to.have.length(0);
  });

  it('names the file and the limit when one is refused, and sends nothing until somebody decides', async () => {
    const adapter = new PanelAdapter();
    const element = await ready(adapter);
    const said = listenTo(element);
    choose(element, new File(['x'], 'virus.exe', {type: 'application/x-msdownload'}), png('grande.png', 11_000_000));
    await waitUntil(() => rows(element).join() === 'wrong-type,too-large');
    await waitUntil(() => said.length > 0);
    expect(said[0]).to.include('virus.exe: Only these kinds').and.include('grande.png: It is over the limit of 10 MB');
    await type(element, 'con ficheros');
    button(element, 'Send reply').click();
    await waitUntil(() => textOf(one(element, '.reply [role=alert]')).includes('A file is not attached'));
    expect(adapter.calls.some(({verb}) => verb === 'reply')).to.equal(false);
    await expect(element).to.be.accessible();
    await type(element, '');
  });

  it('tries a failed file again', async () => {
    const adapter = new PanelAdapter();
    const element = await ready(adapter);
    adapter.fail('upload', 'timeout');
    choose(element, png('a.png'));
    await waitUntil(() => rows(element).join() === 'failed');
    adapter.mend('upload');
    one(element, '.chosen .quiet').click();
    await waitUntil(() => rows(element).join() === 'sent');
  });

  it('moves the focus to the next file’s button, at last to the one that attaches', async () => {
    const element = await ready(new PanelAdapter());
    choose(element, png('a.png'), png('b.png'));
    await waitUntil(() => rows(element).join() === 'sent,sent');
    one(element, '[aria-label="Remove a.png"]').click();
    await waitUntil(() => element.shadowRoot?.activeElement?.getAttribute('aria-label') === 'Remove b.png');
    one(element, '[aria-label="Remove b.png"]').click();
    await waitUntil(() => element.shadowRoot?.activeElement === one(element, '.attach'));
  });

  it('takes no more than the policy allows', async () => {
    const element = await ready(new PanelAdapter());
    choose(element, ...Array.from({length: 6}, (_, index) => png(`${index}.png`)));
    await waitUntil(() => rows(element).at(-1) === 'too-many');
    expect(rows(element).filter((state) => state === 'too-many')).to.have.length(1);
  });

  it('offers none where the backend takes none', async () => {
    const element = await loadedThread(new PanelAdapter({capabilities: {attachments: false}}));
    expect(all(element, '.attach')).to.have.length(0);
  });
});
