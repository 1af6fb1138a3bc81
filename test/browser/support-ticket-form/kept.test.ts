/** A ticket that could only be kept: said in place of the form, sent by itself, found again by the next page. */
import {expect, oneEvent} from '@open-wc/testing';
import {type AdapterWithOutbox, withOutbox} from '../../../src/client/outbox/outbox.ts';
import type {TicketCreatedEvent} from '../../../src/elements/support-ticket-form/events.ts';
import type {SupportTicketForm} from '../../../src/elements/support-ticket-form/support-ticket-form.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {waitUntil} from '../wait.ts';
import {all, bodyOf, focused, one, readyForm, send, subjectOf, textOf, write} from './harness.ts';

const SUBJECT = 'Error 500 al pagar en la tienda';
const BODY = 'Al pulsar en Pagar en https://floristeria.example/pago sale «Error 500» desde esta mañana a las 9:30.';

describe('support-ticket-form, kept tickets', () => {
  let name: string;
  let desk: PanelAdapter;
  let opened: AdapterWithOutbox[];
  const page = (): AdapterWithOutbox => {
    const adapter = withOutbox(desk, {name});
    opened.push(adapter);
    return adapter;
  };
  const formOver = (adapter: AdapterWithOutbox): Promise<SupportTicketForm> => readyForm(adapter, {lang: 'es'});
  const tickets = async (): Promise<string[]> =>
    (await desk.listTickets({query: SUBJECT})).items.map(({subject}) => subject);
  async function sendOffline(form: SupportTicketForm): Promise<void> {
    desk.fail('createTicket', 'offline');
    write(subjectOf(form), SUBJECT);
    write(bodyOf(form), BODY);
    await send(form);
    await waitUntil(() => all(form, '[data-state=kept]').length === 1, 'what was kept');
  }

  beforeEach(() => {
    name = crypto.randomUUID();
    desk = new PanelAdapter();
    opened = [];
  });
  afterEach(async () => {
    for (const [index, adapter] of opened.entries()) await adapter.closeOutbox(index === opened.length - 1);
  });

  it('ATK-42 says that it is kept and not sent, with the focus on it, and shows the ticket once it is one', async () => {
    const form = await formOver(page());
    await sendOffline(form);
    const kept = one(form, '[data-state=kept]');
    expect(textOf(kept)).to.include('Guardado, todavía sin enviar').and.to.include(SUBJECT);
    await waitUntil(() => focused(form)?.localName === 'h2', 'the focus on the heading');
    await expect(form).to.be.accessible();

    const created = oneEvent<TicketCreatedEvent>(form, 'ticket-created');
    desk.mend('createTicket');
    dispatchEvent(new Event('online'));
    const {ticket} = await created;
    await waitUntil(() => textOf(one(form, '.sent')).includes(ticket.number), 'the number');
    expect(await tickets()).to.deep.equal([SUBJECT]);
  });

  it('ATK-42 the next page tells what waits, and sends it when told to', async () => {
    await sendOffline(await formOver(page()));
    const later = await formOver(page());
    await waitUntil(() => all(later, '[data-state=waiting]').length === 1, 'the note');
    expect(textOf(one(later, '[data-state=waiting]'))).to.include(SUBJECT);
    expect(subjectOf(later).value).to.equal('');
    await expect(later).to.be.accessible();
    desk.mend('createTicket');
    one(later, '[data-state=waiting] .button').click();
    await waitUntil(() => all(later, '[data-state=waiting]').length === 0, 'the note to go');
    expect(await tickets()).to.deep.equal([SUBJECT]);
  });

  it('what the desk refuses later comes back into the form, and can be deleted instead', async () => {
    const form = await formOver(page());
    await sendOffline(form);
    desk.fail('createTicket', 'forbidden');
    one(form, '[data-state=kept] .primary').click();
    await waitUntil(() => all(form, 'form').length === 1, 'the form');
    await waitUntil(() => subjectOf(form).value === SUBJECT, 'the text');
    expect(bodyOf(form).value).to.equal(BODY);
    expect(all(form, '[data-state=waiting]').length).to.equal(0);

    await sendOffline(form);
    const later = await formOver(page());
    await waitUntil(() => all(later, '[data-state=waiting] .quiet').length === 1, 'the note');
    one(later, '[data-state=waiting] .quiet').click();
    await waitUntil(() => all(later, '[data-state=waiting]').length === 0, 'the note to go');
    desk.mend('createTicket');
    await opened[0]?.outbox.send();
    expect(await tickets()).to.deep.equal([]);
  });
});
