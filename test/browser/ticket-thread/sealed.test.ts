/** Access data in the thread: sealed in a reply, taken and opened by the technician; passwords and other matters in a reply. */
import {expect, fixture, html} from '@open-wc/testing';
import {createMemoryAdapter, type MemoryAdapter} from '../../../src/adapters/memory.ts';
import {seal, unseal} from '../../../src/client/seal.ts';
import {fingerprintOf} from '../../../src/core/sealed.ts';
import type {ReplyDraft} from '../../../src/core/thread.ts';
import type {NewMatter} from '../../../src/elements/ticket-thread/new-matter-event.ts';
import {TicketThread} from '../../../src/elements/ticket-thread/ticket-thread.ts';
import {extendPolicy} from '../../../src/guidelines/policies/extend.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {waitUntil} from '../wait.ts';
import {all, listenTo, one, textOf} from './harness.ts';

TicketThread.define();

/** Of tests; opens nothing else. */
const IDENTITY = 'AGE-SECRET-KEY-1RTPGFQ0F3NMLPD28ULVMN7RX3LE8X04QN2L6CE6C4XAS63KAUFRSRKLA8S';
const RECIPIENT = 'age1sng2yr38cc033xt2fqlkq77zjcqmclw0jueu7atgvhxt2dq9fseqs3mlyh';
const CANARY = 'Canario_77-Bx';
const LUCIA = {
  id: 'c-lucia',
  name: 'Lucía Ferrer',
  email: 'lucia@floristeria.example',
  role: 'holder',
  account: 'a',
} as const;
const MARTA = {id: 'a-marta', name: 'Marta Vidal', email: 'marta@hosting.example', role: 'agent'} as const;
const FIRST = 'Messages from ana@proveedor.example do not arrive at pedidos@floristeria.example since 9:30 today.';
const OTHER = 'It still happens. Another thing: please send me the invoice of October, our accountant needs it.';

async function desk(withKey: boolean): Promise<{adapter: MemoryAdapter; ticketId: string}> {
  const accessData = {recipients: [RECIPIENT], fingerprint: await fingerprintOf([RECIPIENT]), days: 30};
  const policy = {...extendPolicy(hosting, withKey ? {accessData} : {})};
  const adapter = createMemoryAdapter({viewer: LUCIA, desk: {policy}});
  const {id} = await adapter.createTicket(
    {subject: 'Mail to our shop does not arrive', body: FIRST, language: 'en', facts: [], attachments: []},
    {idempotencyKey: 'first'},
  );
  return {adapter, ticketId: id};
}

async function thread(adapter: MemoryAdapter, ticketId: string): Promise<TicketThread> {
  const wrapper = await fixture(html`<div lang="en"></div>`);
  const element = Object.assign(document.createElement('ticket-thread'), {adapter, ticketId});
  wrapper.append(element);
  await waitUntil(() => all(element, '#reply').length === 1, 'the thread');
  return element;
}

function write(element: TicketThread, text: string): void {
  const box = one<HTMLTextAreaElement>(element, '#reply');
  box.value = text;
  box.dispatchEvent(new Event('input', {bubbles: true}));
}

const box = (element: TicketThread): string => one<HTMLTextAreaElement>(element, '#reply').value;
const fix = (element: TicketThread, rule: string): HTMLElement | undefined =>
  all(element, `[data-rule=${rule}] .fix`)[0];

describe('ticket-thread, access data', () => {
  it('ATK-38 a password in a reply is moved to the sealed field, and only ciphertext is sent', async () => {
    const {adapter, ticketId} = await desk(true);
    const element = await thread(adapter, ticketId);
    write(element, `You can log in. User: admin, password: ${CANARY}`);
    await waitUntil(() => textOf(fix(element, 'secret-in-clear')) === 'Move to access data', 'it is seen');
    fix(element, 'secret-in-clear')?.click();
    await waitUntil(() => all<HTMLTextAreaElement>(element, '#reply-access')[0]?.value === CANARY, 'it is moved');
    expect(box(element)).to.not.contain(CANARY);
    await expect(element).to.be.accessible();
    const asked = new Promise<ReplyDraft>((resolve) => {
      element.addEventListener('ticket-reply', ({draft}) => resolve(draft), {once: true});
    });
    one(element, '[part=send]').click();
    expect(JSON.stringify(await asked)).to.not.contain(CANARY);
    await waitUntil(() => all(element, 'article').length === 2, 'it is sent');
    await waitUntil(() => all(element, '#reply-access').length === 0, 'the field is gone');
    const {accessData = []} = await adapter.getTicket(ticketId);
    const sealed = await adapter.as(MARTA).openAccessData(ticketId, accessData[0]?.id ?? '', {idempotencyKey: 'o'});
    expect(await unseal(sealed.sealed, IDENTITY)).to.equal(CANARY);
  });

  it('A11Y-14 A11Y-16 advice on a reply is announced once, and whoever answers it goes on where he was', async () => {
    const {adapter, ticketId} = await desk(true);
    const element = await thread(adapter, ticketId);
    const said = listenTo(element);
    const focused = (): Element | null | undefined => element.shadowRoot?.activeElement;
    write(element, `You can log in. User: admin, password: ${CANARY}`);
    await waitUntil(() => said.some((text) => /^1 suggestion\. .*password/.test(text)), 'it is announced');
    expect(said).to.have.length(1);
    const row = one(element, '[data-rule=secret-in-clear]');
    for (const button of row.querySelectorAll('button'))
      expect(button.getAttribute('aria-describedby')).to.equal(row.querySelector('p')?.id);
    fix(element, 'secret-in-clear')?.click();
    await waitUntil(() => focused()?.matches('.undo'), 'at the way back');
    one(element, '.undo').click();
    await waitUntil(() => focused()?.id === 'reply', 'in the reply');
    await waitUntil(() => fix(element, 'secret-in-clear'), 'it is advised again');
    one(element, '[data-rule=secret-in-clear] .quiet:not(.fix)').click();
    await waitUntil(() => all(element, '.finding').length === 0, 'it is ignored');
    await waitUntil(() => focused()?.id === 'reply', 'in the reply');
  });

  it('ATK-38 it is caught at sending, before anything was shown; without a key it is removed', async () => {
    const {adapter, ticketId} = await desk(false);
    const element = await thread(adapter, ticketId);
    expect(all(element, '[part=access-data-open]')).to.have.length(0);
    write(element, `User: admin, password: ${CANARY}`);
    one(element, '[part=send]').click();
    await waitUntil(() => textOf(fix(element, 'secret-in-clear')) === 'Remove it', 'it is asked about');
    expect((await adapter.getTicket(ticketId)).messages).to.equal(1);
    fix(element, 'secret-in-clear')?.click();
    await waitUntil(() => !box(element).includes(CANARY), 'it is removed');
    expect(textOf(one(element, '.findings'))).to.contain('the technician tells you how');
    one(element, '[part=send]').click();
    await waitUntil(() => all(element, 'article').length === 2, 'it is sent');
    expect(JSON.stringify(await adapter.listMessages(ticketId, {}))).to.not.contain(CANARY);
  });

  it('G6 the technician takes them, opens them here with his key, and the thread tells it', async () => {
    const {adapter, ticketId} = await desk(true);
    await adapter.reply(
      ticketId,
      {text: 'Sent in its field.', attachments: [], accessData: await seal(`admin / ${CANARY}`, [RECIPIENT])},
      {idempotencyKey: 'sealed'},
    );
    const element = await thread(adapter.as(MARTA), ticketId);
    await waitUntil(() => all(element, '[data-take]').length === 1, 'they are told');
    one(element, '[data-take]').click();
    await waitUntil(() => all(element, '[id^=key-]').length === 1, 'they are here');
    const open = (): void => all<HTMLButtonElement>(element, '.access .button')[0]?.click();
    open();
    await waitUntil(() => textOf(one(element, '.access')).includes('There is no age key in it'), 'no key');
    one<HTMLTextAreaElement>(element, '[id^=key-]').value =
      'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX';
    open();
    await waitUntil(() => textOf(one(element, '.access')).includes('does not open them'), 'another key');
    await expect(element).to.be.accessible();
    one<HTMLTextAreaElement>(element, '[id^=key-]').value = `# my key\n${IDENTITY}\n`;
    open();
    await waitUntil(() => all(element, '.opened').length === 1, 'they are opened');
    expect(textOf(one(element, '.opened'))).to.equal(`admin / ${CANARY}`);
    expect(all(element, '[id^=key-]')).to.have.length(0);
    await waitUntil(() => textOf(one(element, '[part=log]')).includes('took the access data'), 'it is told');
    [...all<HTMLButtonElement>(element, '.access .quiet')].find((button) => textOf(button) === 'Hide')?.click();
    await waitUntil(() => all(element, '.opened').length === 0, 'they are hidden');
  });
});

describe('ticket-thread, another matter in a reply', () => {
  it('G8 gets a ticket of its own, which knows this one; the rest stays in the reply', async () => {
    const {adapter, ticketId} = await desk(false);
    const element = await thread(adapter, ticketId);
    write(element, OTHER);
    await waitUntil(() => textOf(fix(element, 'one-topic')) === 'Open a ticket of its own', 'it is seen');
    fix(element, 'one-topic')?.click();
    await waitUntil(() => box(element) === 'It still happens.', 'the rest stays');
    const {items} = await adapter.listTickets({});
    const opened = items.find(({id}) => id !== ticketId);
    expect(opened?.related?.[0]?.id).to.equal(ticketId);
    const {items: entries} = await adapter.listMessages(opened?.id ?? '', {});
    expect(entries[0]?.kind === 'message' && entries[0].text).to.match(/invoice of October/);
    await waitUntil(() => textOf(one(element, '[part=log]')).includes('Written together with'), 'it is told here');
  });

  it('can be taken over by the page, and ignored', async () => {
    const {adapter, ticketId} = await desk(false);
    const element = await thread(adapter, ticketId);
    write(element, OTHER);
    await waitUntil(() => fix(element, 'one-topic'), 'it is seen');
    const taken: NewMatter[] = [];
    element.addEventListener('ticket-new-matter', (event) => {
      event.preventDefault();
      taken.push(event.draft);
    });
    fix(element, 'one-topic')?.click();
    await waitUntil(() => box(element) === 'It still happens.');
    expect(taken[0]?.body).to.match(/invoice/);
    expect((await adapter.listTickets({})).items).to.have.length(1);
    write(element, OTHER);
    await waitUntil(() => fix(element, 'one-topic'), 'it is seen again');
    [...all<HTMLButtonElement>(element, '[data-rule=one-topic] .quiet')].at(-1)?.click();
    await waitUntil(() => fix(element, 'one-topic') === undefined, 'it is ignored');
  });
});
