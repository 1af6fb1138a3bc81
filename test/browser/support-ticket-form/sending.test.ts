/** What is typed is never lost: failures, retries, late answers, late definition, odd input. */
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {TICKET_ERROR_CODES, TicketError} from '../../../src/core/errors.ts';
import type {WriteContext} from '../../../src/core/adapter.ts';
import type {TicketDraft} from '../../../src/core/ticket.ts';
import type {TicketFailedEvent, TicketSubmitEvent} from '../../../src/elements/support-ticket-form/events.ts';
import {SupportTicketForm} from '../../../src/elements/support-ticket-form/support-ticket-form.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {
  all,
  bodyOf,
  button,
  focused,
  judged,
  MAIL,
  mountForm,
  one,
  readyForm,
  send,
  SHOUTED,
  subjectOf,
  submit,
  textOf,
  write,
} from './harness.ts';
import {waitUntil} from '../wait.ts';

const CALM = 'Mail to our shop does not arrive';

/** What `createTicket` was asked, in order. */
const sent = (adapter: PanelAdapter): [TicketDraft, WriteContext][] =>
  adapter.calls.flatMap(({verb, args}) => (verb === 'createTicket' ? [args as [TicketDraft, WriteContext]] : []));

describe('support-ticket-form, sending', () => {
  for (const lang of ['es', 'en'] as const) {
    for (const code of TICKET_ERROR_CODES) {
      it(`ATK-43 ${code} is one sentence in ${lang}, and the text is kept`, async () => {
        const adapter = new PanelAdapter();
        const element = await readyForm(adapter, {lang});
        await judged(element, CALM, MAIL);
        adapter.fail('createTicket', code);
        const failed = oneEvent<TicketFailedEvent>(element, 'ticket-failed');
        await send(element);
        expect((await failed).error.code).to.equal(code);
        await waitUntil(() => all(element, `[data-error=${code}]`).length === 1);
        const told = textOf(one(element, '.failed p'));
        expect(told).to.match(lang === 'es' ? /Tu texto se conserva\.$/ : /Your text is kept\.$/);
        expect(told).to.not.contain('fixture');
        expect(subjectOf(element).value).to.equal(CALM);
        expect(bodyOf(element).value).to.equal(MAIL);
        await waitUntil(() => focused(element)?.classList.contains('failed'));
      });
    }
  }

  it('ATK-41 a retry has the same key while nothing changed, and another after a change', async () => {
    const adapter = new PanelAdapter();
    const element = await readyForm(adapter);
    await judged(element, CALM, MAIL);
    adapter.fail('createTicket', 'timeout');
    await send(element);
    await waitUntil(() => all(element, '[data-error=timeout]').length === 1);
    button(element, 'Try again').click();
    await waitUntil(() => sent(adapter).length === 2);
    await waitUntil(() => one(element, '[part=submit]').getAttribute('aria-disabled') === null);
    write(bodyOf(element), `${MAIL} It began today at 9:30.`);
    adapter.mend('createTicket');
    button(element, 'Try again').click();
    await waitUntil(() => all(element, '.sent').length === 1);
    const keys = sent(adapter).map(([, {idempotencyKey}]) => idempotencyKey);
    expect(keys[0]).to.equal(keys[1]);
    expect(keys[2]).to.not.equal(keys[1]);
  });

  it('shows what the backend refuses at the field', async () => {
    const adapter = new PanelAdapter();
    const element = await readyForm(adapter);
    await judged(element, CALM, MAIL);
    adapter.createTicket = () =>
      Promise.reject(new TicketError('rejected', 'no', {issues: [{path: 'serviceId', message: 'is not yours'}]}));
    await send(element);
    await waitUntil(() => all(element, '.summary a').length === 1);
    expect(textOf(one(element, '#error-service'))).to.equal('Error: Choose the service again');
    expect(bodyOf(element).value).to.equal(MAIL);
  });

  it('a key typed before desk and engine are there is kept and survives them', async () => {
    const adapter = new PanelAdapter();
    const release = adapter.hold('getDesk');
    const element = await mountForm(adapter);
    write(subjectOf(element), 'M');
    subjectOf(element).setSelectionRange(1, 1);
    release();
    await waitUntil(() => all(element, '#type option').length > 2);
    await waitUntil(() => all(element, '#attachments').length === 1);
    expect(subjectOf(element).value).to.equal('M');
    expect(focused(element)).to.equal(subjectOf(element));
  });

  it('ticket-submit tells the draft and can be prevented', async () => {
    const adapter = new PanelAdapter();
    const element = await readyForm(adapter);
    await judged(element, CALM, MAIL);
    element.addEventListener('ticket-submit', (event) => event.preventDefault());
    const asked = oneEvent<TicketSubmitEvent>(element, 'ticket-submit');
    await send(element);
    const {draft} = await asked;
    expect(draft.subject).to.equal(CALM);
    expect(draft.body).to.equal(MAIL);
    expect(sent(adapter)).to.have.length(0);
    expect(bodyOf(element).value).to.equal(MAIL);
  });

  it('asks once about suggestions, and sends when told to', async () => {
    const adapter = new PanelAdapter();
    const element = await readyForm(adapter);
    await judged(element, SHOUTED, MAIL);
    await submit(element);
    await waitUntil(() => focused(element)?.id === 'ask-heading');
    expect(sent(adapter)).to.have.length(0);
    button(element, 'Complete it').click();
    await waitUntil(() => all(element, '.ask').length === 0);
    expect(focused(element)).to.equal(subjectOf(element));
    await submit(element);
    await waitUntil(() => all(element, '.sent').length === 1);
  });

  it('takes properties before and after it is defined, and a policy as JSON text', async () => {
    const wrapper = await fixture(html`<div lang="en"></div>`);
    const policy = JSON.stringify({urgentHelp: {phone: '900 123 456'}});
    wrapper.innerHTML = `<late-ticket-form subject="${CALM}" policy='${policy}'></late-ticket-form>`;
    const early = wrapper.querySelector('late-ticket-form') as SupportTicketForm;
    customElements.define('late-ticket-form', class extends SupportTicketForm {});
    await early.updateComplete;
    expect(textOf(early.shadowRoot?.querySelector('.callout'))).to.contain('900 123 456');
    early.adapter = new PanelAdapter();
    await waitUntil(() => all(early, '#subject').length === 1);
    expect(subjectOf(early).value).to.equal(CALM);
  });

  it('a policy that cannot be used leaves a form that can', async () => {
    const adapter = new PanelAdapter();
    delete adapter.desk.policy;
    const element = await mountForm(adapter, {set: {policy: {problemTypes: {mail: {team: 'nobody'}}}}});
    await waitUntil(() => all(element, '#attachments').length === 1);
    write(subjectOf(element), CALM);
    write(bodyOf(element), MAIL);
    await submit(element);
    await waitUntil(() => all(element, '.sent').length === 1);
  });

  it('two languages on one page', async () => {
    const [es, en] = [await readyForm(new PanelAdapter(), {lang: 'es'}), await readyForm(new PanelAdapter())];
    expect(textOf(one(es, '[part=submit]'))).to.equal('Enviar ticket');
    expect(textOf(one(en, '[part=submit]'))).to.equal('Send ticket');
    await judged(
      es,
      'URGENTE: no llega el correo',
      'Los mensajes del proveedor no llegan a pedidos@floristeria.example.',
    );
    await waitUntil(() => all(es, '.fix').length === 1);
    expect(textOf(one(es, '.fix'))).to.equal('Quitar «URGENTE»');
  });

  it('ATK-30 hostile text stays text', async () => {
    const element = await readyForm(new PanelAdapter());
    const hostile = 'URGENT <img src=x onerror=alert(1)> mail does not arrive';
    await judged(element, hostile, MAIL);
    await waitUntil(() => all(element, '.finding').length > 0);
    expect(all(element, 'img, script')).to.have.length(0);
    expect(subjectOf(element).value).to.equal(hostile);
  });

  it('G3 one click takes the urgency out, and one puts it back', async () => {
    const element = await readyForm(new PanelAdapter());
    await judged(element, SHOUTED, MAIL);
    await waitUntil(() => all(element, '.fix').length === 1);
    expect(all(element, '#subject').length).to.equal(1);
    expect(one(element, '.layer mark').textContent).to.equal('URGENT');
    one(element, '.fix').click();
    await waitUntil(() => focused(element)?.classList.contains('undo'));
    expect(subjectOf(element).value).to.equal(CALM);
    one(element, '.undo').click();
    await waitUntil(() => focused(element) === subjectOf(element));
    expect(subjectOf(element).value).to.equal(SHOUTED);
  });

  it('an ignored suggestion does not come back in this draft', async () => {
    const element = await readyForm(new PanelAdapter());
    await judged(element, SHOUTED, MAIL);
    await waitUntil(() => all(element, '[data-rule=subject-urgency]').length === 1);
    button(element, 'Ignore').click();
    await waitUntil(() => all(element, '[data-rule=subject-urgency]').length === 0);
    await judged(element, `${SHOUTED} again`, MAIL);
    expect(all(element, '[data-rule=subject-urgency]')).to.have.length(0);
  });

  it('G7 what the text says is a chip, what is missing is asked for and stays; a correction wins', async () => {
    const adapter = new PanelAdapter();
    const element = await readyForm(adapter);
    await judged(element, CALM, MAIL);
    await waitUntil(() => all(element, '[data-fact=recipient]').length === 1);
    expect(textOf(one(element, '[data-fact=recipient] .chip-value'))).to.equal('pedidos@floristeria.example');
    const sender = one<HTMLInputElement>(element, '[id="fact:sender"]');
    sender.value = 'supplier@nursery.example';
    sender.dispatchEvent(new Event('change', {bubbles: true}));
    await element.updateComplete;
    expect(one<HTMLInputElement>(element, '[id="fact:sender"]').value).to.equal('supplier@nursery.example');
    one(element, '[data-fact=recipient] .edit').click();
    await waitUntil(() => focused(element)?.id === 'edit-recipient');
    one<HTMLInputElement>(element, '#edit-recipient').value = 'ventas@floristeria.example';
    button(element, 'Save').click();
    await waitUntil(() => all(element, '#edit-recipient').length === 0);
    await send(element);
    await waitUntil(() => all(element, '.sent').length === 1);
    const told = Object.fromEntries(sent(adapter)[0]?.[0].facts.map(({id, value}) => [id, value]) ?? []);
    expect(told).to.include({sender: 'supplier@nursery.example', recipient: 'ventas@floristeria.example'});
  });

  it('G4 the service that the text names is chosen by itself, and the person’s choice wins', async () => {
    const adapter = new PanelAdapter();
    const element = await readyForm(adapter);
    await judged(element, CALM, MAIL);
    const picker = one<HTMLSelectElement>(element, '#service');
    await waitUntil(() => picker.value === 's-mail');
    picker.value = 's-shop';
    picker.dispatchEvent(new Event('change', {bubbles: true}));
    await judged(element, `${CALM} today`, MAIL);
    expect(picker.value).to.equal('s-shop');
    await send(element);
    await waitUntil(() => all(element, '.sent').length === 1);
    expect(sent(adapter)[0]?.[0].serviceId).to.equal('s-shop');
  });

  it('G6 a failing page without its address is asked for it, and it is a chip once it is told', async () => {
    const element = await readyForm(new PanelAdapter());
    await judged(element, 'Our shop answers with error 500', 'When we press Pay, the web page answers with error 500.');
    await waitUntil(() => all(element, '[id="fact:url"]').length === 1);
    await judged(
      element,
      'Our shop answers with error 500',
      'When we press Pay on https://floristeria.example/pay, it answers with error 500.',
    );
    await waitUntil(() => all(element, '.chip[data-fact=url]').length === 1);
    expect(all(element, '[id="fact:url"]')).to.have.length(0);
  });
});
