/** Faster help and known incidents, and the states in which nothing can be sent. */
import {expect} from '@open-wc/testing';
import {Drafts} from '../../../src/client/drafts.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {
  all,
  bodyOf,
  judged,
  listenTo,
  MAIL,
  mountForm,
  one,
  readyForm,
  send,
  SHOUTED,
  subjectOf,
  textOf,
} from './harness.ts';
import {waitUntil} from '../wait.ts';

const CALM = 'Mail to our shop does not arrive';

const HELP = {
  phone: '900 123 456',
  statusPage: 'https://status.hosting.example/',
  hours: {es: 'todos los días, 24 horas', en: 'every day, 24 hours'},
};

function deskWithHelp(): PanelAdapter {
  const adapter = new PanelAdapter();
  adapter.desk.policy = {...adapter.desk.policy, urgentHelp: HELP};
  return adapter;
}

describe('support-ticket-form, faster help and states', () => {
  for (const [lang, words] of Object.entries({
    es: ['Si tu servicio está caído ahora mismo', 'todos los días, 24 horas', 'Estado de los servicios'],
    en: ['If your service is down right now', 'every day, 24 hours', 'Status of the services'],
  })) {
    it(`G3 who shouts in the subject is told in ${lang} what is faster, and it stays when the subject is mended`, async () => {
      const element = await readyForm(deskWithHelp(), {lang});
      await judged(element, SHOUTED, MAIL);
      await waitUntil(() => all(element, '[part=urgent-help]').length === 1, 'it is told');
      const told = one(element, '[part=urgent-help]');
      for (const text of words) expect(textOf(told)).to.contain(text);
      const links = [...told.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal(['tel:900123456', HELP.statusPage]);
      await judged(element, CALM, MAIL);
      expect(all(element, '[part=urgent-help]')).to.have.length(1);
      element.reset();
      await element.updateComplete;
      expect(all(element, '[part=urgent-help]')).to.have.length(0);
    });
  }

  it('beside a wide form what was understood stays in sight, but slides over nothing', async () => {
    const element = await readyForm(deskWithHelp());
    element.style.inlineSize = '60rem';
    await judged(element, CALM, MAIL);
    expect(getComputedStyle(one(element, '.side > .facts')).position).to.equal('sticky');
    await judged(element, SHOUTED, MAIL);
    await waitUntil(() => all(element, '[part=urgent-help]').length === 1, 'something is below');
    expect(getComputedStyle(one(element, '.side > .facts')).position).to.equal('static');
  });

  it('a server that is down has the faster way at once; a calm question about mail has none', async () => {
    const element = await readyForm(deskWithHelp());
    await judged(element, CALM, MAIL);
    expect(all(element, '[part=urgent-help]')).to.have.length(0);
    const type = one<HTMLSelectElement>(element, '#type');
    type.value = 'server';
    type.dispatchEvent(new Event('change', {bubbles: true}));
    await waitUntil(() => all(element, '[part=urgent-help]').length === 1, 'it is told');
  });

  it('a known incident stands above the fields, in the reader’s language', async () => {
    const adapter = new PanelAdapter();
    const text = {es: 'Hay retrasos en el correo entrante.', en: 'Incoming mail is delayed.'};
    adapter.desk.notices.push({id: 'n-1', tone: 'warning', text, url: 'https://status.hosting.example/'});
    const element = await readyForm(adapter, {lang: 'es'});
    await waitUntil(() => all(element, '[part=notice]').length === 1, 'it is told');
    const notice = one(element, '[part=notice]');
    expect(textOf(notice)).to.contain(text.es);
    const after = notice.compareDocumentPosition(subjectOf(element)) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(after).to.not.equal(0);
    element.lang = 'en';
    await waitUntil(() => textOf(one(element, '[part=notice]')).includes(text.en), 'it is told in English');
  });

  it('A11Y-37 a letter outside a field does nothing, and a session that ended loses no text', async () => {
    const adapter = new PanelAdapter();
    const element = await readyForm(adapter);
    await judged(element, CALM, MAIL);
    await waitUntil(() => all(element, '.kept').length === 1, 'the draft is kept');
    element.focus();
    const said = listenTo(element);
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/')
      element.shadowRoot?.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
      );
    await element.updateComplete;
    expect(said).to.deep.equal([]);
    expect(all(element, '.ask, .failed, .summary, .sent')).to.have.length(0);
    adapter.fail('createTicket', 'unauthenticated');
    await send(element);
    await waitUntil(() => all(element, '[data-error=unauthenticated]').length === 1, 'it is told');
    expect(bodyOf(element).value).to.equal(MAIL);
    element.remove();
    const {name, viewer} = adapter.desk;
    const owner = {desk: JSON.stringify([adapter.place, name]), viewer: JSON.stringify([viewer.account, viewer.id])};
    await waitUntil(async () => (await new Drafts(owner).find())?.content.body === MAIL, 'it waits');
  });

  it('who may not write here is told so, without a try that cannot help', async () => {
    const adapter = new PanelAdapter();
    adapter.fail('getDesk', 'forbidden');
    const element = await mountForm(adapter);
    await waitUntil(() => all(element, '[data-error=forbidden]').length === 1, 'it is told');
    expect(textOf(one(element, '.failed'))).to.equal(
      'Your user may not do this. Ask the account holder for permission.',
    );
    expect(all(element, '.failed button')).to.have.length(0);
  });

  it('ATK-42 without a connection the form says so, goes on, and forgets it when the connection is back', async () => {
    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine') ?? {};
    const adapter = new PanelAdapter();
    const element = await readyForm(adapter);
    try {
      Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => false});
      dispatchEvent(new Event('offline'));
      await waitUntil(() => textOf(one(element, 'form')).includes('You have no connection.'), 'it is told');
      await judged(element, CALM, MAIL);
      await send(element);
      await waitUntil(() => all(element, '[data-error=offline]').length === 1, 'it is not sent');
      expect(bodyOf(element).value).to.equal(MAIL);
    } finally {
      Object.defineProperty(navigator, 'onLine', online);
    }
    dispatchEvent(new Event('online'));
    await waitUntil(() => all(element, '[data-error=offline]').length === 0, 'it is forgotten');
    expect(adapter.calls.filter(({verb}) => verb === 'createTicket')).to.have.length(0);
  });
});
