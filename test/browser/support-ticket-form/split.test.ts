/** Two matters become two tickets; what goes on with a ticket becomes a reply there. Nothing is lost or sent twice on the way. */
import {expect, oneEvent} from '@open-wc/testing';
import {createMemoryAdapter, type MemoryAdapter} from '../../../src/adapters/memory.ts';
import type {TicketAdapter} from '../../../src/core/adapter.ts';
import type {SupportTicketForm} from '../../../src/elements/support-ticket-form/support-ticket-form.ts';
import {extendPolicy} from '../../../src/guidelines/policies/extend.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {type AdapterVerb, CallScript, scripted} from '../../../src/testing/index.ts';
import {
  all,
  bodyOf,
  button,
  focused,
  judged,
  listenTo,
  one,
  readyForm as keepingForm,
  subjectOf,
  submit,
  textOf,
  write,
} from './harness.ts';
import {waitUntil} from '../wait.ts';

const VIEWER = {
  id: 'c-lucia',
  name: 'Lucía Ferrer',
  email: 'lucia@floristeria.example',
  role: 'holder',
  account: 'a',
} as const;

const MAIL =
  'Messages from our supplier at ana@proveedor.example have not arrived at pedidos@floristeria.example since 9:30 today; they get no bounce, the log is in bounce.txt.';
const TWO = `${MAIL}\n\nAnother thing: please send me the invoice of October, our accountant needs it (form.pdf).`;
const SUBJECT = 'Mail to our shop does not arrive';

const desk = (): MemoryAdapter =>
  createMemoryAdapter({viewer: VIEWER, desk: {policy: {...extendPolicy(hosting, {})}}, prefix: 'T'});

async function attach(element: SupportTicketForm, ...names: string[]): Promise<void> {
  const transfer = new DataTransfer();
  for (const name of names) transfer.items.add(new File(['content'], name, {type: 'text/plain'}));
  const picker = one<HTMLInputElement>(element, 'input[type=file]');
  picker.files = transfer.files;
  picker.dispatchEvent(new Event('change'));
  await waitUntil(() => all(element, '[data-state=sent]').length === names.length, 'the files are sent');
}

async function split(element: SupportTicketForm): Promise<void> {
  await judged(element, SUBJECT, TWO);
  await waitUntil(() => all(element, '[data-rule=one-topic] .fix').length === 1, 'two matters are seen');
  one(element, '[data-rule=one-topic] .fix').click();
  await waitUntil(() => all(element, '.split-part').length === 2, 'two tickets');
}

/** Presses send until it is sent, past the question about suggestions. */
async function sendAll(element: SupportTicketForm, result: string): Promise<void> {
  await submit(element);
  await waitUntil(() => all(element, `.ask, ${result}`).length > 0, 'an answer');
  all(element, '.ask .button').at(-1)?.click();
  await waitUntil(() => all(element, result).length > 0, result);
}

/** Drafts of other tests stay away. */
const readyForm = (
  adapter: TicketAdapter,
  set: Partial<SupportTicketForm> = {},
  lang = 'en',
): Promise<SupportTicketForm> => keepingForm(adapter, {lang, set: {draft: 'off', ...set}});

describe('support-ticket-form, two matters', () => {
  it('A11Y-12 the last question names each ticket in the language of the rest', async () => {
    const element = await readyForm(desk(), {}, 'es');
    await split(element);
    write(one<HTMLInputElement>(element, '#part2-subject'), 'URGENTE: ayuda');
    await waitUntil(() => all(element, '#part2-part [data-rule=subject-urgency]').length === 1, 'advice');
    await submit(element);
    await waitUntil(() => all(element, '.ask li').length > 0, 'the question');
    for (const item of all(element, '.ask li')) expect(textOf(item)).to.match(/^Ticket [12] de 2: /);
  });

  it('A11Y-14 A11Y-16 who cannot see them is told what the two are for, and of each one’s suggestions by its name', async () => {
    const element = await readyForm(desk());
    const said = listenTo(element);
    await split(element);
    await waitUntil(() => said.some((text) => text.startsWith('One ticket for each matter')), 'it is told');
    write(one<HTMLInputElement>(element, '#part2-subject'), 'URGENT: help');
    await waitUntil(() => all(element, '#part2-advice-subject .finding').length > 0, 'it is judged');
    const described = (): string[] =>
      (one(element, '#part2-subject').getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => textOf(element.shadowRoot?.getElementById(id) ?? null));
    expect(described().join()).to.match(/^\d suggestions? below$/);
    await waitUntil(() => said.some((text) => /suggestions?\. Ticket 2 of 2: /.test(text)), 'it is told');
    await submit(element);
    await waitUntil(() => all(element, '.ask li').length > 0, 'it is asked');
    expect(textOf(one(element, '.ask li'))).to.match(/^Ticket \d of 2: /);
  });

  it('G8 become two tickets side by side, text and files dealt out, with advice and facts of their own', async () => {
    const element = await readyForm(desk());
    await attach(element, 'bounce.txt', 'form.pdf');
    await split(element);
    await waitUntil(() => focused(element)?.closest('.split') !== null, 'the focus goes there');
    const [first, second] = all(element, '.split-part');
    expect(one<HTMLInputElement>(element, '#part1-subject').value).to.equal(SUBJECT);
    expect(one<HTMLTextAreaElement>(element, '#part1-body').value).to.contain('proveedor.example');
    expect(one<HTMLTextAreaElement>(element, '#part2-body').value).to.match(/invoice of October/);
    expect(one<HTMLTextAreaElement>(element, '#part2-body').value).to.not.contain('Another thing');
    expect(
      [first, second].map((part) => textOf(part?.querySelector('.part-files')).replace(/ To the.*/, '')),
    ).to.deep.equal(['bounce.txt', 'form.pdf']);
    await waitUntil(() => (first?.querySelectorAll('.chip').length ?? 0) >= 2, 'the facts of the mail');
    expect(textOf(one(element, '#part2-goes-to'))).to.contain('Billing');
    expect(second?.querySelectorAll('[data-fact$=sender]')).to.have.length(0);
    expect(bodyOf(element).getClientRects()).to.have.length(0);
    await Promise.all((element.shadowRoot?.getAnimations() ?? []).map((one) => one.finished));
    await expect(element).to.be.accessible();
  });

  it('G8 are sent as two tickets that know each other, each file with its own', async () => {
    const adapter = desk();
    const element = await readyForm(adapter);
    await attach(element, 'bounce.txt', 'form.pdf');
    await split(element);
    one<HTMLElement>(element, '#part2-part .part-files button').click();
    await element.updateComplete;
    expect(all(element, '#part1-part .part-files li')).to.have.length(2);
    await sendAll(element, '.sent');
    expect(textOf(one(element, '.sent h2'))).to.equal('2 tickets sent');
    await waitUntil(() => focused(element) === one(element, '.sent h2'));
    const {items} = await adapter.listTickets({});
    expect(items).to.have.length(2);
    const [second, first] = items.toSorted((a, b) => b.number.localeCompare(a.number));
    expect(first?.related).to.deep.equal([{id: second?.id, number: second?.number}]);
    expect(second?.related).to.deep.equal([{id: first?.id, number: first?.number}]);
    const files = await Promise.all(
      [first, second].map(async (one) => {
        const {items: entries} = await adapter.listMessages(one?.id ?? '', {});
        return entries.flatMap((entry) => (entry.kind === 'message' ? entry.attachments.map(({name}) => name) : []));
      }),
    );
    expect(files).to.deep.equal([['bounce.txt', 'form.pdf'], []]);
  });

  it('ATK-41 one that fails loses nothing and does not send the other twice', async () => {
    const backend = desk();
    const script = new CallScript<AdapterVerb>();
    script.fail('createTicket', 'unavailable', {after: 1});
    const created = async () =>
      (await backend.listTickets({})).items.toSorted((a, b) => a.number.localeCompare(b.number));
    const element = await readyForm(scripted(backend, script));
    await split(element);
    write(one<HTMLTextAreaElement>(element, '#part2-body'), 'Please send me the invoice of October, by mail.');
    await sendAll(element, '.failed');
    await waitUntil(() => focused(element)?.classList.contains('failed') === true);
    const [first, ...none] = await created();
    expect(none).to.have.length(0);
    expect(textOf(one(element, '.split-part.done'))).to.contain(first?.number ?? '?');
    expect(one<HTMLTextAreaElement>(element, '#part2-body').value).to.contain('by mail');
    expect(all(element, '#part1-body')).to.have.length(0);
    script.mend();
    await sendAll(element, '.sent');
    const both = await created();
    expect(both).to.have.length(2);
    expect(both[1]?.related?.[0]?.id).to.equal(first?.id);
  });

  it('can be left as one ticket, with everything that was written in both', async () => {
    const element = await readyForm(desk());
    await split(element);
    write(one<HTMLTextAreaElement>(element, '#part2-body'), 'The invoice of October, with our new address.');
    button(element, 'Leave it as one ticket').click();
    await waitUntil(() => all(element, '.split').length === 0);
    await waitUntil(() => focused(element) === bodyOf(element));
    expect(bodyOf(element).value).to.contain('proveedor.example').and.to.contain('with our new address');
    expect(subjectOf(element).value).to.equal(SUBJECT);
  });

  it('A11Y-5 A11Y-6 an empty part is an error with a link to its own field', async () => {
    const element = await readyForm(desk());
    await split(element);
    write(one<HTMLInputElement>(element, '#part2-subject'), '');
    await submit(element);
    await waitUntil(() => focused(element)?.id === 'summary');
    const link = one<HTMLAnchorElement>(element, '.summary a');
    expect(link.getAttribute('href')).to.equal('#part2-subject');
    const control = one(element, '#part2-subject');
    expect([control.getAttribute('aria-invalid'), control.getAttribute('aria-describedby')]).to.deep.equal([
      'true',
      'error-part2-subject',
    ]);
    link.click();
    await waitUntil(() => focused(element) === control);
  });
});

describe('support-ticket-form, a matter that has a ticket', () => {
  const KNOWN = 'Orders by mail are rejected by Gmail';

  async function followed(adapter: TicketAdapter): Promise<SupportTicketForm> {
    const element = await readyForm(adapter);
    await attach(element, 'log.txt');
    await judged(
      element,
      'Orders by mail rejected by Gmail',
      'Gmail rejects them today with another code: 550 5.7.26.',
    );
    await waitUntil(() => all(element, '[data-rule=follow-up] .fix').length === 1, 'the ticket is seen');
    return element;
  }

  const known = (adapter: MemoryAdapter) =>
    adapter.createTicket(
      {subject: KNOWN, body: 'Since Monday Gmail rejects our orders.', language: 'en', facts: [], attachments: []},
      {idempotencyKey: 'known'},
    );

  it('G9 becomes a reply there, with its text and files', async () => {
    const adapter = desk();
    const {id, number} = await known(adapter);
    const element = await followed(adapter);
    expect(textOf(one(element, '[data-rule=follow-up]'))).to.contain(number);
    one(element, '[data-rule=follow-up] .fix').click();
    await waitUntil(() => focused(element)?.id === 'follow-up-heading', 'the reply');
    expect(textOf(one(element, '#follow-up-heading'))).to.equal(`Your reply in ${number}`);
    expect(subjectOf(element).getClientRects()).to.have.length(0);
    expect(bodyOf(element).getClientRects()).to.have.length(1);
    await Promise.all((element.shadowRoot?.getAnimations() ?? []).map((one) => one.finished));
    await expect(element).to.be.accessible();
    const continued = oneEvent(element, 'ticket-continued');
    await submit(element);
    expect(((await continued) as Event & {ticketId?: string}).ticketId).to.equal(id);
    await waitUntil(() => all(element, '.sent').length === 1, 'sent');
    expect(textOf(one(element, '.sent h2'))).to.equal(`Reply sent in ${number}`);
    const {items} = await adapter.listMessages(id, {});
    const last = items.findLast((entry) => entry.kind === 'message');
    expect(last?.kind === 'message' && last.text).to.contain('550 5.7.26');
    expect(last?.kind === 'message' && last.attachments.map(({name}) => name)).to.deep.equal(['log.txt']);
    expect((await adapter.listTickets({})).items).to.have.length(1);
  });

  it('can be a new ticket all the same, with subject and text as they were', async () => {
    const adapter = desk();
    await known(adapter);
    const element = await followed(adapter);
    const before = [subjectOf(element).value, bodyOf(element).value];
    one(element, '[data-rule=follow-up] .fix').click();
    await waitUntil(() => all(element, '.follow-up').length === 1, 'the reply');
    button(element, 'It is something else: a new ticket').click();
    await waitUntil(() => all(element, '.follow-up').length === 0);
    expect([subjectOf(element).value, bodyOf(element).value]).to.deep.equal(before);
  });

  it('ATK-43 a reply that fails keeps the text and is sent once', async () => {
    const adapter = desk();
    const {id} = await known(adapter);
    const script = new CallScript<AdapterVerb>();
    script.fail('reply', 'unavailable');
    const element = await followed(scripted(adapter, script));
    one(element, '[data-rule=follow-up] .fix').click();
    await waitUntil(() => all(element, '.follow-up').length === 1, 'the reply');
    await submit(element);
    await waitUntil(() => all(element, '.failed').length === 1, 'it fails');
    expect(bodyOf(element).value).to.contain('550 5.7.26');
    script.mend();
    await submit(element);
    await waitUntil(() => all(element, '.sent').length === 1, 'sent');
    expect((await adapter.getTicket(id)).messages).to.equal(2);
  });
});
