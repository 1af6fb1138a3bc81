/** `<ticket-guidelines>`: the policy as text, and what a form says of it. */
import {expect, fixture, html} from '@open-wc/testing';
import type {DraftInput} from '../../../src/guidelines/types.ts';
import {createChecker} from '../../../src/guidelines/checker.ts';
import {extendPolicy} from '../../../src/guidelines/policies/extend.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {linube} from '../../../src/guidelines/policies/linube.ts';
import {RULES} from '../../../src/guidelines/rules/index.ts';
import {SupportProvider} from '../../../src/elements/support-provider/support-provider.ts';
import {TicketCheckEvent, TicketCreatedEvent} from '../../../src/elements/support-ticket-form/events.ts';
import {RULE_CLAUSES} from '../../../src/elements/ticket-guidelines/procedure.ts';
import {TicketGuidelines} from '../../../src/elements/ticket-guidelines/ticket-guidelines.ts';
import {TICKETS} from '../../../stories/fixtures/desk.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {all, listenTo, one, textOf} from '../ticket-thread/harness.ts';
import {waitUntil} from '../wait.ts';

TicketGuidelines.define();
SupportProvider.define();

async function ready(element: TicketGuidelines | null): Promise<TicketGuidelines> {
  if (!element) throw new Error('no element');
  await waitUntil(() => all(element, '.items').length > 0, 'the text is shown');
  return element;
}

async function mount(policy?: object, lang = 'en'): Promise<TicketGuidelines> {
  const wrapper = await fixture(
    html`<div lang=${lang}><ticket-guidelines .policy=${policy}></ticket-guidelines></div>`,
  );
  return ready(wrapper.querySelector('ticket-guidelines'));
}

const text = (element: TicketGuidelines): string => textOf(one(element, '.guide'));
const checker = await createChecker({policy: hosting});

/** As a form does after a pause. */
function check(form: EventTarget, draft: DraftInput): void {
  form.dispatchEvent(new TicketCheckEvent(draft, checker.check(draft)));
}

function ticks(element: TicketGuidelines): Record<string, string> {
  return Object.fromEntries(
    all(element, '.item:has(.state)').map((item) => [
      item.dataset.rule ?? `fact:${item.dataset.fact}`,
      textOf(item.querySelector('.state')),
    ]),
  );
}

const POOR: DraftInput = {subject: 'URGENTE correo', body: 'No me llegan los correos de un cliente.'};
const GOOD: DraftInput = {
  subject: 'No llegan los correos de ana@cliente.example',
  body: 'Los correos que ana@cliente.example envía a pedidos@floristeria.example no llegan desde ayer a las 9:20. Le vuelven con el error «550 5.7.1 relay denied».',
  serviceId: 's-mail',
};

describe('ticket-guidelines', () => {
  it('G1 to G9: says the whole procedure without any backend, and is accessible', async () => {
    const element = await mount();
    const said = text(element);
    for (const words of [
      'from the client area, or by e-mail from the address', // G1
      'Add anybody else as technical contact first', // G2
      'not whom it is for or that it is urgent', // G3
      'name the service you mean', // G4
      'Send screenshots only to complete it', // G5
      'Web site We need: address of the page', // G6
      'E-mail We need: sender, recipient, and date and time', // G7
      'One ticket per matter', // G8
      'Go on in the same thread', // G9
    ])
      expect(said).to.include(words);
    expect(all(element, '.state, [part=progress]')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('names the provider’s own address, hours, limits and help pages', async () => {
    const element = await mount(
      extendPolicy(linube, {
        rules: {'one-topic': {severity: 'error', helpUrl: 'https://help.example/one'}},
        limits: {subject: 120},
        expectation: {hours: {en: 'Monday to Friday'}, firstAnswer: {en: 'within two hours'}},
      }),
    );
    expect(one<HTMLAnchorElement>(element, 'a[href^=mailto]').href).to.equal('mailto:soporte@linube.com');
    expect(text(element)).to.include('At most 120 characters.').and.include('Up to 5 files of 10 MB each.');
    expect(text(element)).to.include('The first answer usually comes within two hours. We attend Monday to Friday.');
    expect(textOf(one(element, '[data-rule=one-topic]'))).to.include('Without it a ticket is not taken.');
    expect(one<HTMLAnchorElement>(element, '[data-rule=one-topic] a').href).to.equal('https://help.example/one');
    // By itself in a list of links it still says where it leads.
    expect(textOf(one(element, '[data-rule=one-topic] a'))).to.equal('More about it (One ticket per matter)');
    expect(textOf(one(element, '[part=urgent-help]'))).to.include('944 063 154');
  });

  it('says nothing of rules that are off, and makes no link of what is no web address', async () => {
    const rules = {'one-topic': {severity: 'warn', helpUrl: 'javascript:alert(1)'}};
    const element = await mount({...hosting, rules, problemTypes: {}});
    expect(all(element, '[data-rule]').map(({dataset}) => dataset.rule)).to.deep.equal(['one-topic']);
    expect(all(element, '[data-rule=one-topic] a, [part=needs]')).to.have.length(0);
  });

  it('is not broken by a document that is no policy', async () => {
    const element = await mount({rules: 'none', problemTypes: [1], limits: null, texts: 7, teams: {mail: 3}});
    expect(text(element)).to.include('from the client area');
  });

  it('knows the clause of every rule that is not about one fact of a type', () => {
    const clauses = Object.fromEntries(
      RULES.filter(({meta}) => !meta.field.startsWith('fact:') || meta.id === 'service-missing').map(({meta}) => [
        meta.id,
        meta.clause,
      ]),
    );
    expect(RULE_CLAUSES).to.deep.equal(clauses);
  });

  it('ticks off what a form in the same provider has judged', async () => {
    const wrapper = await fixture(
      html`<support-provider lang="en"
        ><form></form>
        <ticket-guidelines></ticket-guidelines
      ></support-provider>`,
    );
    const element = await ready(wrapper.querySelector('ticket-guidelines'));
    const form = wrapper.querySelector('form') as HTMLFormElement;
    check(form, POOR);
    await waitUntil(() => all(element, '[part=own]').length === 1);
    const now = ticks(element);
    expect(now).to.include({'subject-urgency': 'To be checked', 'subject-addressee': 'Done', 'one-topic': 'Done'});
    expect(now).to.include({
      'fact:sender': 'Missing',
      'fact:error-message': 'Does not apply',
      'follow-up': 'Does not apply',
    });
    expect(textOf(one(element, '[part=own]')))
      .to.include('Your ticket: E-mail')
      .and.include('Goes to: Mail');
    await expect(element).to.be.accessible();
    check(form, GOOD);
    await waitUntil(() => ticks(element)['fact:sender'] === 'Done');
    expect(Object.values(ticks(element))).not.to.include('Missing');
    form.dispatchEvent(new TicketCreatedEvent(TICKETS[0] as (typeof TICKETS)[number]));
    await waitUntil(() => all(element, '.state').length === 0, 'a sent ticket is judged no more');
  });

  it('judges no field that is still empty', async () => {
    const form = document.createElement('div');
    const element = await mount();
    element.for = form;
    await element.updateComplete;
    check(form, {...POOR, subject: ''});
    await waitUntil(() => Object.keys(ticks(element)).length > 0);
    expect(Object.keys(ticks(element)).filter((id) => id.startsWith('subject-'))).to.deep.equal([]);
    check(form, {subject: '', body: ''});
    await waitUntil(() => Object.keys(ticks(element)).length === 0);
  });

  it('listens to the form that `for` names, also when it comes later, and to no other', async () => {
    const wrapper = await fixture(html`<div lang="en"><ticket-guidelines for="mine"></ticket-guidelines></div>`);
    const element = await ready(wrapper.querySelector('ticket-guidelines'));
    const other = wrapper.appendChild(document.createElement('div'));
    const mine = wrapper.appendChild(Object.assign(document.createElement('div'), {id: 'mine'}));
    check(other, POOR);
    await element.updateComplete;
    expect(all(element, '.state')).to.have.length(0);
    check(mine, POOR);
    await waitUntil(() => all(element, '.state').length > 0);
  });

  it('A11Y-13, A11Y-15, A11Y-20: says nothing while one writes, and once that nothing lacks', async () => {
    const form = document.createElement('div');
    const element = await mount();
    element.for = form;
    await element.updateComplete;
    const said = listenTo(element);
    for (const draft of [POOR, {...POOR, body: GOOD.body}, POOR]) {
      check(form, draft);
      await element.updateComplete;
    }
    expect(said).to.deep.equal([]);
    for (const draft of [GOOD, POOR, GOOD]) {
      check(form, draft);
      await element.updateComplete;
    }
    await waitUntil(() => said.length > 0);
    expect(said).to.deep.equal(['Your ticket has all that helps us to begin.']);
    expect(one(element, '[part=progress]').closest('[aria-live], [role=status]')).to.equal(null);
  });

  it('A11Y-19: tells a state by a shape and a word', async () => {
    const form = document.createElement('div');
    const element = await mount();
    element.for = form;
    await element.updateComplete;
    check(form, POOR);
    await waitUntil(() => all(element, '.tick').length > 0);
    const shapes = new Map(
      all(element, '.tick').map((tick) => [
        tick.dataset.tick,
        tick.querySelector('svg')?.innerHTML.replace(/<!--.*?-->/g, ''),
      ]),
    );
    expect([...shapes.keys()].sort()).to.deep.equal(['done', 'missing', 'none']);
    expect(new Set(shapes.values()).size).to.equal(3);
    expect(all(element, '.tick')).to.have.length(all(element, '.state').length);
  });

  it('waits for the desk’s policy, and shows its own where the desk cannot be asked', async () => {
    const adapter = new PanelAdapter();
    const release = adapter.hold('getDesk');
    adapter.fail('getDesk', 'offline');
    const element = await fixture<TicketGuidelines>(
      html`<ticket-guidelines lang="en" .adapter=${adapter} .policy=${linube}></ticket-guidelines>`,
    );
    expect(all(element, '[part=loading]')).to.have.length(1);
    release();
    await ready(element);
    expect(text(element)).to.include('soporte@linube.com');
  });

  it('leads to where contacts are added', async () => {
    const contactsUrl = 'https://panel.hosting.example/contacts';
    const element = await fixture<TicketGuidelines>(
      html`<ticket-guidelines lang="en" .adapter=${new PanelAdapter({contactsUrl})}></ticket-guidelines>`,
    );
    await ready(element);
    expect(one<HTMLAnchorElement>(element, '[data-rule=third-party] a').href).to.equal(contactsUrl);
    element.contactsHref = '#/contacts';
    await element.updateComplete;
    expect(one(element, '[data-rule=third-party] a').getAttribute('href')).to.equal('#/contacts');
  });

  it('A11Y-12: speaks Spanish where the page does', async () => {
    const element = await mount(undefined, 'es');
    expect(text(element))
      .to.include('Cómo escribir tu ticket')
      .and.include('Necesitamos: remitente, destinatario y fecha y hora');
  });
});
