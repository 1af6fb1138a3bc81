/** The published harnesses, used as a host uses them: the elements through what a person does with them. */
import {expect, fixture, html} from '@open-wc/testing';
import {createMemoryAdapter, type MemoryAdapter} from '../../../src/adapters/memory.ts';
import type {TicketAdapter} from '../../../src/core/adapter.ts';
import '../../../src/define/index.ts';
import {extendPolicy} from '../../../src/guidelines/policies/extend.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {
  type AdapterVerb,
  CallScript,
  FormHarness,
  ListHarness,
  scripted,
  ThreadHarness,
  WidgetHarness,
} from '../../../src/testing/index.ts';

const ANA = {id: 'con-ana', name: 'Ana', email: 'ana@tienda.example', role: 'holder', account: 'a'} as const;
const IRIS = {id: 'agt-iris', name: 'Iris', email: 'iris@hosting.example', role: 'agent'} as const;
const SUBJECT = 'No llegan los correos de un proveedor';
const BODY =
  'Desde hoy a las 9:20 los correos de ventas@vivero.example no llegan a pedidos@tienda.example. Sin rebote.';

let desk: MemoryAdapter;
let script: CallScript<AdapterVerb>;
let adapter: TicketAdapter;

beforeEach(() => {
  desk = createMemoryAdapter({viewer: ANA, desk: {policy: {...extendPolicy(hosting, {})}}});
  script = new CallScript();
  adapter = scripted(desk, script);
});

const open = (subject: string) =>
  desk.createTicket(
    {subject, body: BODY, language: 'es', facts: [], attachments: []},
    {idempotencyKey: crypto.randomUUID()},
  );

describe('FormHarness', () => {
  it('writes, reads the advice, mends, answers what is asked for, attaches and sends', async () => {
    const page = await fixture(html`<main lang="es"></main>`);
    const element = Object.assign(document.createElement('support-ticket-form'), {adapter, draft: 'off'});
    page.append(element);
    const form = await FormHarness.find(page);
    await form.write({subject: 'URGENTE: no llegan los correos', body: 'No llegan a pedidos@tienda.example.'});
    const urgency = (await form.findings()).find(({rule}) => rule === 'subject-urgency');
    expect(urgency?.text).to.include('URGENTE');
    expect(urgency?.fix).to.be.a('string');
    await form.applyFix('subject-urgency');
    expect(form.subject.toLowerCase()).to.equal('no llegan los correos');
    expect(form.problemType).to.equal('email');
    expect(form.facts.get('recipient')).to.equal('pedidos@tienda.example');
    expect(form.askedFacts).to.include.members(['sender', 'occurred-at']);
    await form.fillFact('sender', 'ventas@vivero.example');
    await form.attach(new File(['550 5.7.26'], 'rebote.txt', {type: 'text/plain'}));
    expect(await form.submit()).to.equal('asked');
    expect(form.suggestions.length).to.be.greaterThan(0);
    expect(await form.sendAnyway()).to.equal('sent');
    const [ticket] = (await desk.listTickets({})).items;
    expect(form.ticketNumber).to.equal(ticket?.number);
    expect(ticket?.facts.find(({id}) => id === 'sender')?.value).to.equal('ventas@vivero.example');
  });

  it('tells errors and failures, and what is tried again', async () => {
    const page = await fixture(
      html`<support-ticket-form lang="es" draft="off" .adapter=${adapter}></support-ticket-form>`,
    );
    const form = await FormHarness.find(page.parentElement ?? document);
    expect(await form.submit()).to.equal('refused');
    expect(form.errors).to.have.length(2);
    await form.write({subject: SUBJECT, body: BODY});
    script.fail('createTicket', 'unavailable', {times: 1});
    expect(await form.send()).to.equal('failed');
    expect([form.error, form.subject, form.body]).to.deep.equal(['unavailable', SUBJECT, BODY]);
    expect(await form.send()).to.equal('sent');
    expect(script.reached.filter(({verb}) => verb === 'createTicket')).to.have.length(1);
  });

  it('waves advice away', async () => {
    await fixture(html`<support-ticket-form lang="es" draft="off" .adapter=${adapter}></support-ticket-form>`);
    const form = await FormHarness.find();
    await form.write({subject: 'URGENTE: no llegan los correos', body: BODY});
    await form.ignore('subject-urgency');
    expect((await form.findings()).map(({rule}) => rule)).not.to.include('subject-urgency');
  });
});

describe('ThreadHarness', () => {
  it('reads messages as they come, answers, and changes the status', async () => {
    const {id} = await open(SUBJECT);
    await fixture(html`<ticket-thread lang="es" ticket-id=${id} .adapter=${adapter}></ticket-thread>`);
    const thread = await ThreadHarness.find();
    expect(thread.messages.map(({author, text, side}) => [author, text, side])).to.deep.equal([
      [ANA.name, BODY, 'customer'],
    ]);
    await script.called('watch');
    await desk.as(IRIS).reply(id, {text: 'Lo miro ahora.', attachments: []}, {idempotencyKey: 'harness-answer'});
    expect((await thread.message('Lo miro')).side).to.equal('support');
    script.fail('reply', 'timeout', {times: 1});
    expect(await thread.reply('Muchas gracias.')).to.equal('failed');
    expect(thread.draft).to.equal('Muchas gracias.');
    expect(await thread.retry()).to.equal('sent');
    await thread.message('Muchas gracias.');
    await thread.changeStatus();
    expect(thread.status).to.equal('closed');
    expect(thread.events.at(-1)).to.equal('Ana ha cerrado el ticket');
  });
});

describe('ListHarness', () => {
  it('reads rows, searches, filters, opens and loads more', async () => {
    for (let n = 1; n <= 27; n++) await open(`Consulta ${n}`);
    const [last] = (await desk.listTickets({})).items;
    await desk.setStatus(last?.id ?? '', 'closed', {idempotencyKey: 'harness-close'});
    const list = await fixture(html`<ticket-list lang="es" .adapter=${adapter}></ticket-list>`).then(() =>
      ListHarness.find(),
    );
    expect(list.rows[0]).to.deep.equal({
      id: last?.id,
      number: 'T-1027',
      subject: 'Consulta 27',
      status: 'closed',
      unread: false,
    });
    expect([list.rows.length, list.hasMore]).to.deep.equal([25, true]);
    await list.more();
    expect([list.rows.length, list.hasMore]).to.deep.equal([27, false]);
    await list.search('consulta 13');
    expect(list.rows.map(({subject}) => subject)).to.deep.equal(['Consulta 13']);
    await list.search('');
    await list.filter({status: 'closed'});
    expect(list.rows.map(({number}) => number)).to.deep.equal(['T-1027']);
    let opened = '';
    list.element.addEventListener('ticket-open', ({ticket}) => (opened = ticket.number));
    await list.open('T-1027');
    expect(opened).to.equal('T-1027');
  });
});

describe('WidgetHarness', () => {
  it('opens, lets write, and closes', async () => {
    await fixture(html`<support-widget lang="es" .adapter=${adapter}></support-widget>`);
    const widget = await WidgetHarness.find();
    expect(widget.isOpen).to.equal(false);
    await widget.open();
    expect(widget.asksToSignIn).to.equal(false);
    const form = await widget.form();
    await form.write({subject: SUBJECT, body: BODY});
    expect(await form.send()).to.equal('sent');
    await widget.close();
    expect(widget.isOpen).to.equal(false);
  });

  it('knows when a visitor has to sign in', async () => {
    script.fail('getDesk', 'unauthenticated');
    await fixture(html`<support-widget lang="es" .adapter=${adapter}></support-widget>`);
    const widget = await WidgetHarness.find();
    await widget.open();
    expect(widget.asksToSignIn).to.equal(true);
  });
});
