/** What a form of the host takes besides one ticket: two of them, a reply, sealed access data. What it does not take is not offered. */
import {expect, oneEvent} from '@open-wc/testing';
import {createMemoryAdapter, type MemoryAdapter} from '../../../src/adapters/memory.ts';
import {unseal} from '../../../src/client/seal.ts';
import {fingerprintOf} from '../../../src/core/sealed.ts';
import type {SupportTicketForm} from '../../../src/elements/support-ticket-form/support-ticket-form.ts';
import {extendPolicy} from '../../../src/guidelines/policies/extend.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {all, button, judged, one, textOf, write} from './harness.ts';
import {entriesOf, page, post} from './host-page.ts';
import {waitUntil} from '../wait.ts';

/** Of tests; opens nothing else. */
const IDENTITY = 'AGE-SECRET-KEY-1RTPGFQ0F3NMLPD28ULVMN7RX3LE8X04QN2L6CE6C4XAS63KAUFRSRKLA8S';
const RECIPIENT = 'age1sng2yr38cc033xt2fqlkq77zjcqmclw0jueu7atgvhxt2dq9fseqs3mlyh';
const FINGERPRINT = await fingerprintOf([RECIPIENT]);
const CANARY = 'Canario_77-Bx';

const MAIL =
  'Messages from our supplier at ana@proveedor.example have not arrived at pedidos@floristeria.example since 9:30 today; they get no bounce, the log is in bounce.txt.';
const INVOICE = 'Another thing: please send me the invoice of October, our accountant needs it (form.pdf).';
const TWO = `${MAIL}\n\n${INVOICE}`;
const SUBJECT = 'Mail to our shop does not arrive';
const BLANK = 'When we log in at https://floristeria.example/wp-admin the dashboard is blank since 9:30 today.';

const policy = {...extendPolicy(hosting, {accessData: {recipients: [RECIPIENT], days: 7, fingerprint: FINGERPRINT}})};

function desk(): MemoryAdapter {
  const viewer = {
    id: 'c-lucia',
    name: 'Lucía Ferrer',
    email: 'lucia@floristeria.example',
    role: 'holder',
    account: 'a',
  };
  return createMemoryAdapter({viewer: {...viewer, role: 'holder'}, desk: {policy}, prefix: 'T'});
}

function attach(element: SupportTicketForm, ...names: string[]): Promise<unknown> {
  const transfer = new DataTransfer();
  for (const name of names) transfer.items.add(new File(['content'], name, {type: 'text/plain'}));
  const picker = one<HTMLInputElement>(element, 'input[type=file]');
  picker.files = transfer.files;
  picker.dispatchEvent(new Event('change'));
  return waitUntil(() => all(element, '[data-state=sent]').length === names.length, 'the files are there');
}

async function sealedField(element: SupportTicketForm): Promise<HTMLTextAreaElement> {
  const box = (): HTMLTextAreaElement | undefined => all<HTMLTextAreaElement>(element, '[id="fact:access"]')[0];
  await waitUntil(() => box()?.disabled === false, 'the sealed field can be used');
  return one<HTMLTextAreaElement>(element, '[id="fact:access"]');
}

/** What stands under a name, as text; empty for a file and for nothing. */
function textIn(data: FormData | undefined, name: string): string {
  const value = data?.get(name);
  return typeof value === 'string' ? value : '';
}

/** Something is told of two matters, or of a ticket that goes on. */
const told = (element: SupportTicketForm, rule: string) =>
  waitUntil(() => all(element, `[data-rule=${rule}]`).length === 1, `${rule} is told`);

describe('support-ticket-form in a form of the host that takes more', () => {
  it('offers nothing that the host’s form does not take: no split, no reply, no field that it would not read', async () => {
    const adapter = desk();
    await adapter.createTicket(
      {
        subject: 'Orders by mail are rejected by Gmail',
        body: 'Since Monday.',
        language: 'en',
        facts: [],
        attachments: [],
      },
      {idempotencyKey: 'known'},
    );
    const {element} = await page(adapter);
    await judged(element, SUBJECT, TWO);
    await told(element, 'one-topic');
    expect(all(element, '[data-rule=one-topic] .fix')).to.have.length(0);
    await judged(
      element,
      'Orders by mail rejected by Gmail',
      'Gmail rejects them today with another code: 550 5.7.26.',
    );
    await told(element, 'follow-up');
    expect(all(element, '[data-rule=follow-up] .fix')).to.have.length(0);
    await judged(element, 'The WordPress dashboard shows a blank page', `${BLANK} User: admin, password: ${CANARY}`);
    await told(element, 'secret-in-clear');
    expect(textOf(one(element, '[data-rule=secret-in-clear] .fix'))).to.equal('Remove it');
    expect(all(element, '.sealed')).to.have.length(0);
  });

  it('split: posts both tickets with their own texts, facts and places of files, and the whole for who reads only that', async () => {
    const host = await page(desk(), {posts: 'split'});
    const {element} = host;
    await attach(element, 'bounce.txt', 'form.pdf');
    await judged(element, SUBJECT, TWO);
    await waitUntil(() => all(element, '[data-rule=one-topic] .fix').length === 1, 'the split is offered');
    one(element, '[data-rule=one-topic] .fix').click();
    await waitUntil(() => all(element, '.split-part').length === 2, 'two tickets');
    write(one<HTMLInputElement>(element, '#part2-subject'), 'Invoice of October');
    const drafts: string[] = [];
    element.addEventListener('ticket-submit', ({draft}) => drafts.push(draft.subject));
    const data = await post(host);
    expect(entriesOf(data)).to.deep.include({
      'ticket[body]': `${MAIL}\n\n${INVOICE.replace('Another thing: please', 'Please')}`,
      'ticket[tickets][0][body]': MAIL,
      'ticket[tickets][0][type]': 'email',
      'ticket[tickets][0][language]': 'en',
      'ticket[tickets][0][facts][sender]': 'ana@proveedor.example',
      'ticket[tickets][0][facts][recipient]': 'pedidos@floristeria.example',
      'ticket[tickets][0][files][]': '0',
      'ticket[tickets][1][subject]': 'Invoice of October',
      'ticket[tickets][1][type]': 'billing',
      'ticket[tickets][1][files][]': '1',
    });
    expect(textIn(data, 'ticket[tickets][1][body]')).to.contain('invoice of October').and.not.contain('proveedor');
    expect(data?.has('ticket[tickets][1][facts][sender]')).to.equal(false);
    expect(data?.getAll('ticket[files][]').map((file) => (file as File).name)).to.deep.equal([
      'bounce.txt',
      'form.pdf',
    ]);
    expect(drafts).to.have.length(2).and.include('Invoice of October');
  });

  it('split: what hinders a part is told there, and the host’s form is not posted', async () => {
    const {element, posted, press} = await page(desk(), {posts: 'split'});
    await judged(element, SUBJECT, TWO);
    await waitUntil(() => all(element, '[data-rule=one-topic] .fix').length === 1, 'the split is offered');
    one(element, '[data-rule=one-topic] .fix').click();
    await waitUntil(() => all(element, '.split-part').length === 2, 'two tickets');
    write(one<HTMLInputElement>(element, '#part2-subject'), '');
    press();
    await waitUntil(() => all(element, '#error-part2-subject').length === 1, 'the error stands at its field');
    expect(posted()).to.equal(undefined);
  });

  it('reply: posts the ticket that it goes on with, and the reply', async () => {
    const adapter = desk();
    const known = await adapter.createTicket(
      {
        subject: 'Orders by mail are rejected by Gmail',
        body: 'Since Monday.',
        language: 'en',
        facts: [],
        attachments: [],
      },
      {idempotencyKey: 'known'},
    );
    const host = await page(adapter, {posts: 'reply'});
    const {element} = host;
    await judged(
      element,
      'Orders by mail rejected by Gmail',
      'Gmail rejects them today with another code: 550 5.7.26.',
    );
    await waitUntil(() => all(element, '[data-rule=follow-up] .fix').length === 1, 'the reply is offered');
    const follows = oneEvent(element, 'ticket-follow-up');
    one(element, '[data-rule=follow-up] .fix').click();
    await follows;
    await waitUntil(() => all(element, '.follow-up').length === 1, 'it is a reply');
    const data = await post(host);
    expect(data?.get('ticket[reply-to]')).to.equal(known.id);
    expect(data?.get('ticket[body]')).to.contain('550 5.7.26');
    expect((await adapter.listMessages(known.id, {})).items.filter(({kind}) => kind === 'message')).to.have.length(1);
  });

  it('ATK-36 access-data: posts ciphertext and when it ends, once, by the button that was pressed; a reset forgets it', async () => {
    const host = await page(undefined, {posts: 'access-data', policy: JSON.stringify(policy)});
    const {form, element, times} = host;
    await judged(element, 'The WordPress dashboard shows a blank page', `${BLANK} User: admin, password: ${CANARY}`);
    await waitUntil(
      () => textOf(all(element, '[data-rule=secret-in-clear] .fix')[0]) === 'Move to access data',
      'the password can be moved',
    );
    button(element, 'Move to access data').click();
    const box = await sealedField(element);
    await waitUntil(() => box.value.includes(CANARY), 'it is moved');
    expect(JSON.stringify([...new FormData(form)]), 'never as it is typed').to.not.contain(CANARY);
    const data = await post(host);
    const entries = entriesOf(data);
    expect(JSON.stringify(entries)).to.not.contain(CANARY);
    expect(await unseal(textIn(data, 'ticket[access-data]'), IDENTITY)).to.contain(CANARY);
    const days = (Date.parse(textIn(data, 'ticket[access-data-expires]')) - Date.now()) / 86_400_000;
    expect(days).to.be.within(6.9, 7);
    expect([entries['go'], times()]).to.deep.equal(['open', 1]);
    form.reset();
    await element.updateComplete;
    expect([...new FormData(form).keys()]).to.not.include('ticket[access-data]');
  });

  it('access-data with split: they go with the ticket that wants them, and with no other', async () => {
    const host = await page(desk(), {posts: 'split access-data'});
    const {element} = host;
    await judged(element, 'The WordPress dashboard shows a blank page', `${BLANK}\n\n${INVOICE}`);
    write(await sealedField(element), `admin / ${CANARY}`);
    await waitUntil(() => all(element, '[data-rule=one-topic] .fix').length === 1, 'the split is offered');
    one(element, '[data-rule=one-topic] .fix').click();
    await waitUntil(() => all(element, '.split-part').length === 2, 'two tickets');
    const data = await post(host);
    const sealed = [...(data?.keys() ?? [])].filter((key) => key.endsWith('[access-data]'));
    expect(sealed).to.deep.equal(['ticket[tickets][0][access-data]']);
    expect(await unseal(textIn(data, 'ticket[tickets][0][access-data]'), IDENTITY)).to.equal(`admin / ${CANARY}`);
  });
});
