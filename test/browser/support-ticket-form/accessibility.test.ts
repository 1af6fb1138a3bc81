/** A11Y-1 to A11Y-12 of `<support-ticket-form>`, and what stands of 13 to 24. */
import {expect} from '@open-wc/testing';
import {extendPolicy} from '../../../src/guidelines/policies/extend.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {
  all,
  bodyOf,
  button,
  focused,
  judged,
  listenTo,
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

describe('support-ticket-form, accessibility', () => {
  it('A11Y-1 each control has one visible label in the same shadow root, and no placeholder', async () => {
    const element = await readyForm(new PanelAdapter());
    await judged(element, SHOUTED, MAIL);
    const controls = all<HTMLInputElement>(element, 'input:not([hidden]), select, textarea');
    expect(controls.length).to.be.greaterThan(4);
    for (const control of controls) {
      const labels = [...(control.labels ?? [])];
      expect(labels, control.id).to.have.length(1);
      expect(labels[0]?.getRootNode()).to.equal(element.shadowRoot);
      expect(labels[0]?.getClientRects().length, `the label of ${control.id} is seen`).to.be.greaterThan(0);
      expect(control.getAttribute('placeholder'), control.id).to.equal(null);
    }
  });

  it('A11Y-2 no field about others is filled with the reader’s own data', async () => {
    const element = await readyForm(new PanelAdapter());
    await judged(element, SHOUTED, MAIL);
    await waitUntil(() => all(element, '[id="fact:sender"]').length === 1);
    for (const control of all(element, 'input:not([hidden]), textarea')) {
      expect(control.getAttribute('autocomplete'), control.id).to.equal('off');
    }
  });

  it('A11Y-3 what the desk knows is not asked for; a failed sending keeps every value and file', async () => {
    const adapter = new PanelAdapter();
    const element = await readyForm(adapter);
    expect(textOf(one(element, '.writer'))).to.contain('lucia@floristeria.example');
    expect(all(element, 'input[type=email], input[name=name]')).to.have.length(0);
    await judged(element, 'Mail to our shop does not arrive', MAIL);
    const transfer = new DataTransfer();
    transfer.items.add(new File(['log'], 'bounce.txt', {type: 'text/plain'}));
    const picker = one<HTMLInputElement>(element, 'input[type=file]');
    picker.files = transfer.files;
    picker.dispatchEvent(new Event('change'));
    await waitUntil(() => all(element, '[data-state=sent]').length === 1);
    adapter.fail('createTicket', 'unavailable');
    await send(element);
    await waitUntil(() => all(element, '[data-error=unavailable]').length === 1);
    expect(subjectOf(element).value).to.equal('Mail to our shop does not arrive');
    expect(bodyOf(element).value).to.equal(MAIL);
    expect(textOf(one(element, '.chosen'))).to.contain('bounce.txt');
  });

  it('A11Y-4 what may be left out says so in words', async () => {
    const element = await readyForm(new PanelAdapter());
    const label = (id: string): string => textOf(one(element, `label[for=${id}]`));
    expect(label('service')).to.equal('Service (optional)');
    expect(label('subject')).to.equal('Subject');
    expect(label('body')).to.equal('Message');
    expect(textOf(one(element, '#attachments .label'))).to.equal('Files (optional)');
  });

  it('A11Y-5 a submit with errors focuses one summary, whose links lead to the fields in visual order', async () => {
    const element = await readyForm(new PanelAdapter());
    await submit(element);
    await waitUntil(() => focused(element)?.id === 'summary');
    expect(all(element, '.summary')).to.have.length(1);
    expect(textOf(one(element, '.summary h2'))).to.equal('There is a problem');
    const links = all<HTMLAnchorElement>(element, '.summary a');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['#subject', '#body']);
    links[1]?.click();
    await waitUntil(() => focused(element) === bodyOf(element));
  });

  it('A11Y-6 a field shows one error with the words of the summary, described by hint and error in this order', async () => {
    const element = await readyForm(new PanelAdapter());
    expect(all(element, '[aria-invalid]')).to.have.length(0);
    await submit(element);
    for (const id of ['subject', 'body']) {
      const control = one(element, `#${id}`);
      expect(control.getAttribute('aria-invalid')).to.equal('true');
      expect(control.getAttribute('aria-describedby')).to.equal(`hint-${id} error-${id}`);
      const told = textOf(one(element, `#error-${id}`));
      expect(told).to.equal(`Error: ${textOf(one(element, `.summary a[href='#${id}']`))}`);
    }
  });

  it('A11Y-7 before the first submit there is advice and no error', async () => {
    const element = await readyForm(new PanelAdapter());
    await judged(element, SHOUTED, 'x');
    await waitUntil(() => all(element, '.finding').length > 0);
    expect(all(element, '[aria-invalid]')).to.have.length(0);
    expect(all(element, '.error-message, .summary')).to.have.length(0);
  });

  it('A11Y-8 a mended field loses its error, and nothing is announced at the keys', async () => {
    const element = await readyForm(new PanelAdapter());
    await submit(element);
    const said = listenTo(element);
    write(subjectOf(element), 'Mail to our shop does not arrive');
    await waitUntil(() => all(element, '#error-subject').length === 0);
    expect(subjectOf(element).hasAttribute('aria-invalid')).to.equal(false);
    expect(all(element, '.summary a')).to.have.length(1);
    expect(said).to.deep.equal([]);
  });

  it('A11Y-9 the button is never disabled; a second press while sending does nothing', async () => {
    const adapter = new PanelAdapter();
    const element = await readyForm(adapter);
    const submitButton = one<HTMLButtonElement>(element, '[part=submit]');
    expect(submitButton.disabled).to.equal(false);
    await judged(element, 'Mail to our shop does not arrive', MAIL);
    const release = adapter.hold('createTicket');
    await send(element);
    await waitUntil(() => submitButton.getAttribute('aria-disabled') === 'true');
    expect(submitButton.disabled).to.equal(false);
    expect(textOf(submitButton)).to.equal('Sending…');
    submitButton.click();
    submitButton.click();
    release();
    await waitUntil(() => all(element, '.sent').length === 1);
    expect(adapter.calls.filter(({verb}) => verb === 'createTicket')).to.have.length(1);
  });

  it('A11Y-10 the browser’s own bubbles never show', async () => {
    const element = await readyForm(new PanelAdapter());
    expect(one<HTMLFormElement>(element, 'form').noValidate).to.equal(true);
    expect(all(element, '[required]')).to.have.length(0);
  });

  it('A11Y-11 success is one status message with the number; its heading has the focus and stays', async () => {
    const element = await readyForm(new PanelAdapter());
    await judged(element, 'Mail to our shop does not arrive', MAIL);
    await send(element);
    await waitUntil(() => all(element, '.sent').length === 1);
    const heading = one(element, '.sent h2');
    await waitUntil(() => focused(element) === heading);
    expect(heading.closest('[role=status]')).to.not.equal(null);
    expect(textOf(heading)).to.equal('Ticket T-1043 sent');
    expect(textOf(one(element, '[data-announcer]')), 'it is not being sent any more').to.equal('');
    await expect(element).to.be.accessible();
  });

  it('A11Y-12 messages are in the language of the nearest lang, which can change and keeps what was typed', async () => {
    const element = await readyForm(new PanelAdapter(), {lang: 'es'});
    expect(textOf(one(element, 'label[for=subject]'))).to.equal('Asunto');
    write(subjectOf(element), 'No llegan los correos');
    element.lang = 'en';
    await waitUntil(() => textOf(one(element, 'label[for=subject]')) === 'Subject');
    expect(subjectOf(element).value).to.equal('No llegan los correos');
    element.lang = '';
    await waitUntil(() => textOf(one(element, 'label[for=subject]')) === 'Asunto');
  });

  it('A11Y-13 typing without a pause announces nothing', async () => {
    const element = await readyForm(new PanelAdapter());
    const said = listenTo(element);
    const body = bodyOf(element);
    for (let length = 1; length <= 300; length++) {
      write(body, MAIL.repeat(4).slice(0, length));
      if (length % 20 === 0) await element.updateComplete;
    }
    expect(said).to.deep.equal([]);
  });

  it('A11Y-14 after a pause one announcement tells how many suggestions there are and the first new one', async () => {
    const element = await readyForm(new PanelAdapter());
    const said = listenTo(element);
    await judged(element, SHOUTED, MAIL);
    await waitUntil(() => said.length > 0, 'it is announced');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^\d+ suggestions\. .*URGENT/);
  });

  it('A11Y-17 live hints can be switched off: nothing is shown or said while one writes, and all of it at sending', async () => {
    const element = await readyForm(new PanelAdapter());
    const said = listenTo(element);
    const hints = one<HTMLInputElement>(element, '#hints');
    expect(hints.checked).to.equal(true);
    hints.click();
    await judged(element, SHOUTED, MAIL);
    expect(all(element, '.finding, .layer mark')).to.have.length(0);
    await submit(element);
    await waitUntil(() => all(element, '.finding').length > 0, 'shown at sending');
    expect(said.filter((text) => text.includes('suggestion'))).to.deep.equal([]);
    element.remove();
    const later = await readyForm(new PanelAdapter());
    expect(one<HTMLInputElement>(later, '#hints').checked, 'the wish is kept').to.equal(false);
    one(later, '#hints').click();
    const moving = [...(later.shadowRoot?.adoptedStyleSheets ?? [])].flatMap((sheet) => [...sheet.cssRules]);
    const reduced = moving.filter((rule) => rule.cssText.includes('prefers-reduced-motion: reduce'));
    expect(reduced.length, 'movement is taken out for those who wish so').to.be.greaterThan(0);
  });

  it('A11Y-20 there is no score, and no region is live but the announcer', async () => {
    const element = await readyForm(new PanelAdapter());
    await judged(element, SHOUTED, MAIL);
    await waitUntil(() => all(element, '.finding').length > 0);
    expect(all(element, 'meter, progress, [role=meter], [role=progressbar]')).to.have.length(0);
    const live = all(element, '[aria-live], [role=status], [role=alert], [role=log]');
    expect(live.map((one) => one.hasAttribute('data-announcer'))).to.deep.equal([true]);
  });

  it('A11Y-16 a field is described by a short word about its advice, not by the list', async () => {
    const element = await readyForm(new PanelAdapter());
    await judged(element, SHOUTED, MAIL);
    await waitUntil(() => all(element, '.finding').length > 0);
    expect(subjectOf(element).getAttribute('aria-describedby')).to.equal('hint-subject advised-subject');
    expect(textOf(one(element, '#advised-subject'))).to.equal('1 suggestion below');
  });

  it('A11Y-16 whoever comes to a button of a suggestion is told which one, and at a fact its value', async () => {
    const element = await readyForm(new PanelAdapter());
    await judged(element, SHOUTED, MAIL);
    await waitUntil(() => all(element, '.finding').length > 0);
    for (const row of all(element, '.finding')) {
      const sentence = row.querySelector('p');
      for (const one of row.querySelectorAll('button'))
        expect(one.getAttribute('aria-describedby')).to.equal(sentence?.id);
      expect(element.shadowRoot?.getElementById(sentence?.id ?? '')).to.equal(sentence);
    }
    const edit = one(element, '.chip .edit');
    expect(edit.getAttribute('aria-description'), 'in one word').to.equal('pedidos@floristeria.example');
  });

  it('in little room what may be left aside stands together, and every button inside its row', async () => {
    const element = await readyForm(new PanelAdapter());
    element.style.inlineSize = '17.5rem';
    await judged(element, SHOUTED, MAIL);
    await waitUntil(() => all(element, '.finding .fix').length > 0);
    for (const row of all(element, '.finding')) {
      const {left, right, bottom} = row.getBoundingClientRect();
      const boxes = [...row.querySelectorAll('button')].map((one) => one.getBoundingClientRect());
      for (const box of boxes)
        expect([box.left >= left, box.right <= right, box.bottom <= bottom]).to.not.include(false);
      const [why, ignore] = boxes.slice(-2);
      expect(why?.top).to.equal(ignore?.top);
    }
  });

  it('A11Y-16 the button of further suggestions gives its focus to the first of them', async () => {
    const element = await readyForm(new PanelAdapter());
    const markup = `<div><b>${MAIL}</b><br/></div>`;
    await judged(
      element,
      SHOUTED,
      `${markup}\n\nPassword: Verano_24-canario\n\nAnother thing: send me the invoice of May.`,
    );
    await waitUntil(() => all(element, '#advice-body > li').length === 3, 'two rows and a button');
    one(element, '#advice-body > li:last-child button').click();
    await waitUntil(() => focused(element)?.closest('.finding') === all(element, '#advice-body > li')[2]);
  });

  it('A11Y-18 a value that changes without an event is noticed within a second while the field has the focus', async () => {
    const element = await readyForm(new PanelAdapter());
    subjectOf(element).focus();
    subjectOf(element).value = SHOUTED;
    await waitUntil(() => all(element, '.finding').length > 0, 'the silent change is judged');
  });

  it('A11Y-19 advice is told by a shape and words', async () => {
    const element = await readyForm(new PanelAdapter());
    await judged(element, SHOUTED, MAIL);
    await waitUntil(() => all(element, '.finding').length > 0);
    const finding = one(element, '.finding');
    expect(finding.querySelector('svg')).to.not.equal(null);
    expect(textOf(finding.querySelector('p'))).to.contain('URGENT');
  });

  it('A11Y-21 A11Y-22 files are chosen by a button; a row has name, size and a named button to remove it', async () => {
    const element = await readyForm(new PanelAdapter());
    expect(textOf(one(element, '.attach'))).to.equal('Attach files');
    const transfer = new DataTransfer();
    transfer.items.add(new File(['a log'], 'bounce.txt', {type: 'text/plain'}));
    const picker = one<HTMLInputElement>(element, 'input[type=file]');
    picker.files = transfer.files;
    picker.dispatchEvent(new Event('change'));
    await waitUntil(() => all(element, '[data-state=sent]').length === 1);
    expect(textOf(one(element, '.chosen li'))).to.match(/bounce\.txt.*5 bytes/);
    const remove = one(element, '.remove');
    expect(remove.getAttribute('aria-label')).to.equal('Remove bounce.txt');
    expect(remove.getBoundingClientRect().width).to.be.at.least(24);
    await expect(element).to.be.accessible();
  });

  it('A11Y-23 removing the last file moves the focus to the button that adds', async () => {
    const element = await readyForm(new PanelAdapter());
    const transfer = new DataTransfer();
    transfer.items.add(new File(['a log'], 'bounce.txt', {type: 'text/plain'}));
    const picker = one<HTMLInputElement>(element, 'input[type=file]');
    picker.files = transfer.files;
    picker.dispatchEvent(new Event('change'));
    await waitUntil(() => all(element, '.remove').length === 1);
    one(element, '.remove').click();
    await waitUntil(() => focused(element) === one(element, '.attach'));
  });

  it('A11Y-24 an error of a file names the file and the limit', async () => {
    const element = await readyForm(new PanelAdapter());
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(11 * 1024 * 1024)], 'film.png', {type: 'image/png'}));
    const picker = one<HTMLInputElement>(element, 'input[type=file]');
    picker.files = transfer.files;
    picker.dispatchEvent(new Event('change'));
    await waitUntil(() => all(element, '.chosen .wrong').length === 1);
    expect(textOf(one(element, '.chosen .wrong'))).to.match(/film\.png.*10.?MB/);
  });

  for (const [lang, why, name] of [
    ['en', 'Why?', 'Help: How to write the subject (opens in another tab)'],
    ['es', '¿Por qué?', 'Ayuda: Cómo escribir el asunto (se abre en otra pestaña)'],
  ] as const)
    it(`the reason links the provider’s help by a name that says where it leads, in another tab (${lang})`, async () => {
      const rules = {'subject-urgency': {severity: 'warn', helpUrl: 'https://help.hosting.example/subject'}} as const;
      const element = await readyForm(new PanelAdapter({policy: extendPolicy(hosting, {rules})}), {lang});
      await judged(element, SHOUTED, MAIL);
      await waitUntil(() => all(element, '[data-rule=subject-urgency]').length === 1, 'the advice is shown');
      expect(all(element, '.reason')).to.have.length(0);
      button(element, why).click();
      await waitUntil(() => all(element, '.reason').length === 1, 'the reason is shown');
      const link = one<HTMLAnchorElement>(element, '.reason a');
      expect([link.href, link.target, link.rel]).to.deep.equal([
        'https://help.hosting.example/subject',
        '_blank',
        'noopener noreferrer',
      ]);
      expect(textOf(link)).to.equal(name);
      expect(link.getBoundingClientRect().height, 'it can be hit').to.be.at.least(18);
      await expect(element).to.be.accessible();
    });

  it('no address but one of the web becomes a link', async () => {
    const rules = {'subject-urgency': {severity: 'warn', helpUrl: 'javascript:alert(1)'}} as const;
    const element = await readyForm(new PanelAdapter({policy: extendPolicy(hosting, {rules})}));
    await judged(element, SHOUTED, MAIL);
    await waitUntil(() => all(element, '[data-rule=subject-urgency]').length === 1, 'the advice is shown');
    button(element, 'Why?').click();
    await waitUntil(() => all(element, '.reason').length === 1, 'the reason is shown');
    expect(all(element, '.reason a')).to.have.length(0);
  });

  it('A11Y-38 no puzzle stands before sending, and whoever cannot send is offered mail and telephone', async () => {
    const adapter = new PanelAdapter();
    const element = await readyForm(adapter);
    await judged(element, 'Mail to our shop does not arrive', MAIL);
    const asked = all<HTMLInputElement>(element, 'input:not([hidden]), select, textarea').map(({id}) => id);
    const wanted = /^(?:subject|body|type|service|hints|fact:[\w-]+)$/;
    expect(
      asked.filter((id) => !wanted.test(id)),
      'only what a ticket is made of is asked',
    ).to.deep.equal([]);
    expect(all(element, 'iframe, canvas, img, object, embed, video, audio')).to.have.length(0);
    adapter.fail('createTicket', 'rate-limited');
    await send(element);
    await waitUntil(() => all(element, '.failed [data-error=rate-limited]').length === 1, 'it is refused');
    expect(all<HTMLAnchorElement>(element, '.failed a').map(({href}) => href)).to.deep.equal([
      'tel:900123456',
      'mailto:soporte@hosting.example',
    ]);
    expect(bodyOf(element).value).to.equal(MAIL);
    await expect(element).to.be.accessible();
    adapter.mend('createTicket');
    button(element, 'Try again').click();
    await waitUntil(() => all(element, '.sent').length === 1, 'it is sent, with nothing asked in between');
  });

  it('has no violation empty, with advice, with errors, without an adapter and for technicians', async () => {
    const element = await readyForm(new PanelAdapter());
    await expect(element).to.be.accessible();
    await judged(element, SHOUTED, MAIL);
    button(element, 'Why?').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    write(subjectOf(element), '');
    await submit(element);
    await expect(element).to.be.accessible();
    await expect(await mountForm(undefined)).to.be.accessible();
    const technician = await mountForm(new PanelAdapter({role: 'agent'}));
    await waitUntil(() => all(technician, 'form').length === 0);
    await expect(technician).to.be.accessible();
  });
});
