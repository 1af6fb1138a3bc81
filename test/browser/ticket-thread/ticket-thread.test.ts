/** `<ticket-thread>`: what is shown, in every state, to customers. */
import {expect, oneEvent} from '@open-wc/testing';
import type {Message} from '../../../src/core/thread.ts';
import type {TicketUpdatedEvent} from '../../../src/elements/ticket-thread/events.ts';
import {TICKET_ERROR_CODES} from '../../../src/core/errors.ts';
import {ago, LUCIA, MARTA, THREAD, TICKETS} from '../../../stories/fixtures/desk.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {all, button, listenTo, loadedThread, mountThread, one, textOf, type} from './harness.ts';
import {waitUntil} from '../wait.ts';

const HOSTILE =
  '<img src=x onerror="globalThis.__hit = true"><script>globalThis.__hit = true</script> javascript:alert(1)';

function message(id: string, text: string, more: Partial<Message> = {}): Message {
  return {
    kind: 'message',
    id,
    ticketId: 't-1042',
    author: MARTA,
    text,
    at: ago(5),
    channel: 'web',
    attachments: [],
    ...more,
  };
}

describe('ticket-thread', () => {
  it('shows number and subject as heading, status in words, team and technician by the policy’s names', async () => {
    const element = await loadedThread(new PanelAdapter());
    await waitUntil(() => textOf(one(element, '.details')).includes('Mail'));
    expect(textOf(one(element, 'h2'))).to.equal('T-1042 Los correos a clientes de Gmail vuelven rechazados');
    expect(textOf(one(element, '.details')))
      .to.include('Waiting for your reply')
      .and.include('Marta Vidal');
    await expect(element).to.be.accessible();
  });

  it('shows the oldest entry first, events as quiet lines in their place', async () => {
    const element = await loadedThread(new PanelAdapter());
    await waitUntil(() => textOf(one(element, '.event')).includes('Mail'));
    const ids = all(element, '[data-entry]').map(({dataset}) => dataset['entry']);
    expect(ids).to.deep.equal(THREAD.map(({id}) => id));
    expect(all(element, '.event').map((event) => textOf(event.querySelector('p')))).to.deep.equal([
      'Assigned to Marta Vidal (Mail)',
      'Status: Waiting for your reply',
    ]);
  });

  it('changes its language live, words and dates, and keeps what is typed', async () => {
    const element = await loadedThread(new PanelAdapter());
    const box = await type(element, 'a reply half written');
    element.parentElement?.setAttribute('lang', 'es');
    await waitUntil(() => textOf(one(element, '.details')).includes('Esperando tu respuesta'));
    expect(textOf(one(element, '[part=send]'))).to.equal('Enviar respuesta');
    expect(one(element, 'textarea')).to.equal(box);
    expect(box.value).to.equal('a reply half written');
    await expect(element).to.be.accessible();
  });

  it('ATK-30 ATK-31 shows hostile text as text, a technician’s too, and links only http, https and mailto', async () => {
    const text = `${HOSTILE}\nhttps://ok.test/a file:///etc/passwd data:text/html,x https://user:secret@evil.test/ soporte@example.com`;
    const tickets = TICKETS.map((ticket) => ({...ticket, subject: HOSTILE}));
    const entries = [
      message('m-x', text, {
        author: {...MARTA, name: HOSTILE},
        attachments: [{id: 'f', name: '<b>x</b>.html', type: 'text/html', size: 1}],
      }),
    ];
    const element = await loadedThread(new PanelAdapter({tickets, entries}));
    await waitUntil(() => all(element, '.own a').length > 0, 'links are drawn');
    expect(all(element, '.text a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://ok.test/a',
      'mailto:soporte@example.com',
    ]);
    expect(one(element, '.own').textContent).to.equal(text);
    expect(textOf(one(element, 'h2'))).to.include('<img src=x');
    expect(all(element, 'img, script, b')).to.have.length(0);
    expect('__hit' in globalThis).to.equal(false);
  });

  it('tells that a ticket does not exist, without a retry that cannot help', async () => {
    const element = await mountThread(new PanelAdapter(), {ticketId: 'nobody-knows'});
    await waitUntil(() => all(element, '[data-error=not-found]').length === 1);
    expect(textOf(one(element, '.callout'))).to.include('does not exist or is not yours');
    expect(all(element, 'button')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('without an adapter shows how else to get help', async () => {
    const element = await mountThread(undefined);
    element.policy = {urgentHelp: {phone: '900 123 456', email: 'soporte@hosting.example'}};
    await element.updateComplete;
    expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:900123456',
      'mailto:soporte@hosting.example',
    ]);
    await expect(element).to.be.accessible();
  });

  it('shows a skeleton while it loads and one sentence with a retry when the backend is dead', async () => {
    const adapter = new PanelAdapter();
    const release = adapter.hold('getTicket');
    adapter.fail('getTicket', 'unavailable');
    const element = await mountThread(adapter);
    expect(all(element, '.skeleton')).to.have.length(3);
    await expect(element).to.be.accessible();
    release();
    await waitUntil(() => all(element, '[data-error=unavailable]').length === 1);
    await expect(element).to.be.accessible();
    adapter.mend('getTicket');
    button(element, 'Try again').click();
    await waitUntil(() => all(element, 'article').length === 4);
  });

  it('comes back by itself when the connection is back', async () => {
    const adapter = new PanelAdapter();
    adapter.fail('getTicket', 'offline');
    const element = await mountThread(adapter);
    await waitUntil(() => all(element, '[data-error=offline]').length === 1);
    adapter.mend('getTicket');
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => all(element, 'article').length === 4);
  });

  it('sends a reply, tells it, and empties the box only when the backend has confirmed', async () => {
    const adapter = new PanelAdapter();
    const element = await loadedThread(adapter);
    const said = listenTo(element);
    const box = await type(element, 'Ya llegan, gracias.');
    const release = adapter.hold('reply');
    button(element, 'Send reply').click();
    await waitUntil(() => textOf(one(element, '[part=send]')) === 'Sending…');
    expect(box.value).to.equal('Ya llegan, gracias.');
    button(element, 'Sending…').click();
    const replied = oneEvent(element, 'ticket-replied');
    release();
    await replied;
    await waitUntil(() => said.includes('Reply sent.'));
    expect(box.value).to.equal('');
    expect(adapter.calls.filter(({verb}) => verb === 'reply')).to.have.length(1);
    expect(all(element, 'article').filter((article) => textOf(article).includes('Ya llegan'))).to.have.length(1);
  });

  it('never shows a reply in the thread and in the box at once, even when the watch is faster than the answer', async () => {
    const adapter = new PanelAdapter();
    const element = await loadedThread(adapter);
    const box = await type(element, 'more than once?');
    // The fixture tells the watch before it answers, as a server may.
    let wasEmpty: boolean | undefined;
    const shown = new Promise<void>((resolve) => {
      new MutationObserver(() => {
        if (!all(element, 'article').some((article) => textOf(article).includes('more than once?'))) return;
        wasEmpty ??= box.value === '';
        resolve();
      }).observe(one(element, '.log'), {childList: true, subtree: true});
    });
    button(element, 'Send reply').click();
    await shown;
    expect(wasEmpty).to.equal(true);
  });

  for (const code of TICKET_ERROR_CODES) {
    it(`keeps the text when a reply fails with ${code}, and sends it once with the same key on retry`, async () => {
      const adapter = new PanelAdapter();
      const element = await loadedThread(adapter);
      const box = await type(element, `reply that meets ${code}`);
      adapter.fail('reply', code);
      button(element, 'Send reply').click();
      await waitUntil(() => all(element, `[data-error=${code}]`).length === 1);
      expect(textOf(one(element, '.reply [role=alert]'))).to.include('Your text is kept.');
      expect(box.value).to.equal(`reply that meets ${code}`);
      adapter.mend('reply');
      button(element, 'Try again').click();
      await waitUntil(() => box.value === '');
      const keys = adapter.calls.filter(({verb}) => verb === 'reply').map(({args}) => args[2]);
      expect(keys).to.have.length(2);
      expect(keys[0]).to.equal(keys[1]);
    });
  }

  it('an empty reply is an instruction at the box, which gets the focus', async () => {
    const adapter = new PanelAdapter();
    const element = await loadedThread(adapter);
    button(element, 'Send reply').click();
    await waitUntil(() => all(element, '.error-message').length === 1);
    expect(element.shadowRoot?.activeElement).to.equal(one(element, 'textarea'));
    expect(one(element, 'textarea').getAttribute('aria-invalid')).to.equal('true');
    expect(adapter.calls.some(({verb}) => verb === 'reply')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('a page can keep a reply from being sent', async () => {
    const adapter = new PanelAdapter();
    const element = await loadedThread(adapter);
    element.addEventListener('ticket-reply', (event) => event.preventDefault());
    const box = await type(element, 'not yet');
    button(element, 'Send reply').click();
    await waitUntil(() => textOf(one(element, '[part=send]')) === 'Send reply');
    expect(box.value).to.equal('not yet');
    expect(adapter.calls.some(({verb}) => verb === 'reply')).to.equal(false);
  });

  it('keeps an unsent reply when the element goes away and comes back', async () => {
    const adapter = new PanelAdapter();
    const first = await loadedThread(adapter, {ticketId: 't-1042'});
    await type(first, 'half a reply');
    first.remove();
    const second = await loadedThread(adapter, {ticketId: 't-1042'});
    expect(one<HTMLTextAreaElement>(second, 'textarea').value).to.equal('half a reply');
    await type(second, '');
  });

  it('lets a customer close and reopen, with the focus staying where it was', async () => {
    const adapter = new PanelAdapter();
    const element = await loadedThread(adapter);
    const action = button(element, 'Close ticket');
    action.focus();
    const updated = oneEvent<TicketUpdatedEvent>(element, 'ticket-updated');
    action.click();
    expect((await updated).ticket.status).to.equal('closed');
    await waitUntil(() => textOf(action) === 'Reopen ticket');
    expect(element.shadowRoot?.activeElement).to.equal(action);
    expect(textOf(one(element, '#reply-hint'))).to.include('opened again');
    await waitUntil(() => textOf(one(element, '.log')).includes('Lucía Ferrer closed the ticket'));
  });

  it('hides what the backend cannot do', async () => {
    const adapter = new PanelAdapter({capabilities: {reply: false, status: false, watch: false}});
    const element = await loadedThread(adapter);
    expect(all(element, 'textarea, [part=status-action], [role=log]')).to.have.length(0);
    expect(textOf(one(element, '.foot'))).to.include('can only be read here');
    await expect(element).to.be.accessible();
  });

  it('marks what was seen as read, once', async () => {
    const adapter = new PanelAdapter();
    const element = await loadedThread(adapter);
    await waitUntil(() => {
      // What is still on its way pushes the end down: a reader goes after it.
      one(element, '.end').scrollIntoView();
      return adapter.calls.some(({verb}) => verb === 'markRead');
    }, 'the end was seen');
    await element.updateComplete;
    expect(adapter.calls.filter(({verb}) => verb === 'markRead').map(({args}) => args)).to.deep.equal([
      ['t-1042', 'm-4'],
    ]);
    expect(textOf(one(element, '.unread'))).to.equal('New');
  });

  it('stops listening when it is removed', async () => {
    const adapter = new PanelAdapter();
    const element = await loadedThread(adapter);
    await waitUntil(() => adapter.watchers === 1);
    element.remove();
    await waitUntil(() => adapter.watchers === 0);
  });

  it('shows another ticket when its id changes', async () => {
    const adapter = new PanelAdapter({
      entries: [...THREAD, message('m-b', 'hola', {ticketId: 't-1041', author: LUCIA})],
    });
    const element = await loadedThread(adapter);
    element.ticketId = 't-1041';
    await waitUntil(() => textOf(one(element, 'h2')).includes('T-1041'));
    expect(all(element, 'article')).to.have.length(1);
  });
});
