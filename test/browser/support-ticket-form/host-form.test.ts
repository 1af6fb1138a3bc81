/** The ticket as one field of the host's own form: what it posts, what hinders it, reset, disabled, and what the browser keeps. */
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {SupportTicketForm} from '../../../src/elements/support-ticket-form/support-ticket-form.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {all, bodyOf, button, focused, judged, MAIL, one, SHOUTED, subjectOf, textOf, write} from './harness.ts';
import {entriesOf, page, post} from './host-page.ts';
import {waitUntil} from '../wait.ts';

SupportTicketForm.define();

const CALM = 'Mail to our shop does not arrive';

describe('support-ticket-form in a form of the host', () => {
  it('posts subject, text, type, service, facts and files under the field’s name, without any backend', async () => {
    const host = await page();
    const {element} = host;
    expect(all(element, '[data-error=no-adapter]')).to.have.length(0);
    await judged(element, CALM, MAIL);
    await waitUntil(() => all(element, '[id="fact:sender"]').length === 1, 'the sender is asked for');
    const sender = one<HTMLInputElement>(element, '[id="fact:sender"]');
    sender.value = 'supplier@nursery.example';
    sender.dispatchEvent(new Event('change', {bubbles: true}));
    const transfer = new DataTransfer();
    transfer.items.add(new File(['log'], 'bounce.txt', {type: 'text/plain'}));
    const picker = one<HTMLInputElement>(element, 'input[type=file]');
    picker.files = transfer.files;
    picker.dispatchEvent(new Event('change'));
    await waitUntil(() => all(element, '[data-state=sent]').length === 1, 'the file is there');
    const posted = await post(host);
    const entries = entriesOf(posted);
    expect(entries).to.include({
      csrf: 'abc',
      'ticket[subject]': CALM,
      'ticket[body]': MAIL,
      'ticket[language]': 'en',
      'ticket[type]': 'email',
      'ticket[service]': '',
      'ticket[facts][recipient]': 'pedidos@floristeria.example',
      'ticket[facts][sender]': 'supplier@nursery.example',
    });
    const file = entries['ticket[files][]'] as File;
    expect([file.name, await file.text()]).to.deep.equal(['bounce.txt', 'log']);
    expect(posted?.has('subject'), 'the controls inside are not fields of the host').to.equal(false);
  });

  it('with a backend it knows the services, and still leaves the posting to the host', async () => {
    const adapter = new PanelAdapter();
    const host = await page(adapter);
    const {element} = host;
    expect(one(element, '[part=submit]').hidden).to.equal(true);
    await judged(element, CALM, MAIL);
    await waitUntil(() => one<HTMLSelectElement>(element, '#service').value === 's-mail', 'the service is found');
    expect((await post(host))?.get('ticket[service]')).to.equal('s-mail');
    expect(adapter.calls.some(({verb}) => verb === 'createTicket')).to.equal(false);
  });

  it('A11Y-10 what hinders it is told in the form’s own summary, and the host’s form is not posted', async () => {
    const {form, element, posted, press} = await page();
    press();
    await waitUntil(() => focused(element)?.id === 'summary', 'the summary has the focus');
    expect(posted()).to.equal(undefined);
    expect(form.checkValidity()).to.equal(false);
    expect(element.checkValidity()).to.equal(false);
    expect(element.validationMessage).to.equal('Write a subject that says what it is about');
    write(subjectOf(element), CALM);
    write(bodyOf(element), MAIL);
    expect(element.reportValidity()).to.equal(true);
    expect(form.checkValidity()).to.equal(true);
  });

  it('reportValidity works without a form around it too', async () => {
    const wrapper = await fixture(html`<div lang="en"></div>`);
    const element = Object.assign(document.createElement('support-ticket-form'), {adapter: new PanelAdapter()});
    wrapper.append(element);
    await waitUntil(() => all(element, '#attachments').length === 1, 'the assistant is here');
    expect(element.checkValidity()).to.equal(false);
    expect(all(element, '.summary')).to.have.length(0);
    expect(element.reportValidity()).to.equal(false);
    await waitUntil(() => all(element, '.summary a').length === 2, 'the summary');
  });

  it('asks once about suggestions before the host’s form is posted', async () => {
    const {element, posted, press} = await page();
    await judged(element, SHOUTED, MAIL);
    press();
    await waitUntil(() => focused(element)?.id === 'ask-heading', 'it asks');
    expect(posted()).to.equal(undefined);
    button(element, 'Send anyway').click();
    await waitUntil(() => posted() !== undefined, 'it is posted');
  });

  it('a reset of the host’s form goes back to what the attributes say', async () => {
    const {form, element} = await page(undefined, {subject: CALM});
    await waitUntil(() => subjectOf(element).value === CALM, 'it is filled');
    await judged(element, 'Something else', MAIL);
    form.reset();
    await waitUntil(() => subjectOf(element).value === CALM, 'it is as at first');
    expect(bodyOf(element).value).to.equal('');
  });

  it('a disabled fieldset disables every control, and posts nothing', async () => {
    const {form, element} = await page();
    await judged(element, CALM, MAIL);
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    form.append(fieldset);
    element.disabled = true;
    await waitUntil(
      () => all<HTMLInputElement>(element, 'input, textarea, select').every(({disabled}) => disabled),
      'off',
    );
    expect([...new FormData(form).keys()]).to.deep.equal(['csrf']);
    element.disabled = false;
    await waitUntil(() => !subjectOf(element).disabled, 'on again');
    expect(new FormData(form).get('ticket[body]')).to.equal(MAIL);
  });

  it('ticket-submit is told before, and can be prevented', async () => {
    const {element, posted, press} = await page();
    await judged(element, SHOUTED, MAIL);
    element.addEventListener('ticket-submit', (event) => event.preventDefault());
    const asked = oneEvent(element, 'ticket-submit');
    press();
    await waitUntil(() => all(element, '.ask').length === 1, 'it asks');
    button(element, 'Send anyway').click();
    await asked;
    expect(posted()).to.equal(undefined);
  });

  it('what the browser kept comes back, with facts, unless something was written', async () => {
    const {element} = await page();
    const state = JSON.stringify({
      subject: CALM,
      body: MAIL,
      problemType: 'email',
      facts: {sender: 'supplier@nursery.example'},
      files: [],
      masked: false,
    });
    element.formStateRestoreCallback(state);
    await waitUntil(() => bodyOf(element).value === MAIL, 'it is back');
    await waitUntil(() => all(element, '.chip[data-fact=sender]').length === 1, 'the fact too');
    expect(one<HTMLSelectElement>(element, '#type').value).to.equal('email');
    write(subjectOf(element), 'Something else');
    element.formStateRestoreCallback(state);
    await element.updateComplete;
    expect(subjectOf(element).value).to.equal('Something else');
    expect(textOf(one(element, 'label[for=subject]'))).to.equal('Subject');
  });
});
