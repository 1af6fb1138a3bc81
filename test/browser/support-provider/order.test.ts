/**
 * Attributes, properties, providers, scripts and names come in whichever order a page's parser, its scripts and its framework
 * bring them; the elements end in the same state.
 */
import {expect, fixture, html} from '@open-wc/testing';
import {configureSupport, registerAdapter, type AdapterOptions} from '../../../src/core/registry.ts';
import {SupportProvider} from '../../../src/elements/support-provider/support-provider.ts';
import {SupportTicketForm} from '../../../src/elements/support-ticket-form/support-ticket-form.ts';
import {TicketList} from '../../../src/elements/ticket-list/ticket-list.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {all, textOf} from '../support-ticket-form/harness.ts';
import {waitUntil} from '../wait.ts';

SupportProvider.define();
SupportTicketForm.define();
TicketList.define();

/** What each adapter was made with, by name. */
const made: Record<string, AdapterOptions[]> = {};

/** Registers adapters whose viewer tells the endpoint they were made for. */
function register(name: string): void {
  made[name] = [];
  registerAdapter(name, (options) => {
    made[name]?.push(options);
    const adapter = new PanelAdapter();
    adapter.desk.viewer = {...adapter.desk.viewer, name: `Somebody at ${options.endpoint}`};
    return adapter;
  });
}
register('desk');

const writer = (form: SupportTicketForm): string => all(form, '.writer').map(textOf).join();
const writesAt = (form: SupportTicketForm, endpoint: string): Promise<void> =>
  waitUntil(() => writer(form).includes(`Somebody at ${endpoint} `), `${endpoint}, not «${writer(form)}»`);
const label = (form: SupportTicketForm): string => all(form, '[part=submit]').map(textOf).join();

/** A form whose attributes were set in this order. */
function formWith(...attributes: readonly (readonly [string, string])[]): SupportTicketForm {
  const form = document.createElement('support-ticket-form');
  for (const [name, value] of attributes) form.setAttribute(name, value);
  return form;
}

describe('settings in whichever order', () => {
  const ATTRIBUTES = [
    ['adapter', 'desk'],
    ['endpoint', '/order'],
    ['lang', 'en'],
  ] as const;

  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ]) {
    const attributes = order.map((index) => ATTRIBUTES[index] ?? ATTRIBUTES[0]);
    const title = attributes.map(([name]) => name).join(', ');

    it(`attributes before it is in the page: ${title}`, async () => {
      const wrapper = await fixture(html`<div></div>`);
      const form = formWith(...attributes);
      wrapper.append(form);
      await writesAt(form, '/order');
      expect(label(form)).to.equal('Send ticket');
    });

    it(`attributes one by one while it is in the page: ${title}`, async () => {
      const wrapper = await fixture(html`<div></div>`);
      const form = formWith();
      wrapper.append(form);
      for (const [name, value] of attributes) {
        form.setAttribute(name, value);
        await form.updateComplete;
      }
      await writesAt(form, '/order');
      await waitUntil(() => label(form) === 'Send ticket');
    });
  }

  it('a changed endpoint, another adapter object and none at all are taken live', async () => {
    const wrapper = await fixture(html`<div lang="en"></div>`);
    const form = formWith(['adapter', 'desk'], ['endpoint', '/first']);
    wrapper.append(form);
    await writesAt(form, '/first');
    form.setAttribute('endpoint', '/second');
    await writesAt(form, '/second');
    const own = new PanelAdapter();
    own.desk.viewer = {...own.desk.viewer, name: 'Somebody at /own'};
    form.adapter = own;
    await writesAt(form, '/own');
    form.removeAttribute('adapter');
    form.adapter = undefined;
    await waitUntil(() => all(form, '[data-error=no-adapter]').length === 1);
    form.setAttribute('adapter', 'desk');
    await writesAt(form, '/second');
  });

  it('a name that is registered later is taken up', async () => {
    const wrapper = await fixture(html`<div lang="en"></div>`);
    const form = formWith(['adapter', 'late-desk'], ['endpoint', '/late']);
    wrapper.append(form);
    await waitUntil(() => all(form, '[part=error]').length === 1);
    register('late-desk');
    await writesAt(form, '/late');
    expect(all(form, '[part=error]')).to.have.length(0);
  });

  it('elements that say the same share one adapter; another token callback is another adapter', async () => {
    register('shared-desk');
    const wrapper = await fixture(html`<div lang="en"></div>`);
    const words = [
      ['adapter', 'shared-desk'],
      ['endpoint', '/shared'],
    ] as const;
    const [one, two, own] = [formWith(...words), formWith(...words), formWith(...words)];
    own.getToken = () => 'token';
    wrapper.append(one, two, own);
    for (const form of [one, two, own]) await writesAt(form, '/shared');
    expect(made['shared-desk']).to.have.length(2);
    own.getToken = () => 'newer';
    await own.updateComplete;
    expect(made['shared-desk']).to.have.length(2);
    const ask = made['shared-desk']?.[1]?.getToken;
    expect(await ask?.({refresh: false})).to.equal('newer');
  });
});

describe('providers in whichever order', () => {
  it('two on one page, with two languages and two endpoints', async () => {
    const wrapper = await fixture(html`
      <div>
        <support-provider lang="es" adapter="desk" endpoint="/uno"
          ><support-ticket-form></support-ticket-form
        ></support-provider>
        <support-provider adapter="desk" endpoint="/two" lang="en"
          ><support-ticket-form></support-ticket-form
        ></support-provider>
      </div>
    `);
    const [es, en] = [...wrapper.querySelectorAll('support-ticket-form')];
    if (!es || !en) throw new Error('two forms');
    await writesAt(es, '/uno');
    await writesAt(en, '/two');
    expect([label(es), label(en)]).to.deep.equal(['Enviar ticket', 'Send ticket']);
    const provider = es.closest('support-provider');
    provider?.setAttribute('lang', 'en');
    provider?.setAttribute('endpoint', '/three');
    await writesAt(es, '/three');
    await waitUntil(() => label(es) === 'Send ticket');
    expect(writer(en)).to.contain('/two');
    en.closest('support-provider')?.removeAttribute('lang');
    en.setAttribute('lang', 'es');
    await waitUntil(() => label(en) === 'Enviar ticket');
  });

  it('one that is defined after the elements inside it', async () => {
    const wrapper = await fixture(html`<div lang="en"></div>`);
    wrapper.innerHTML = `<late-provider adapter="desk" endpoint="/late-provider"
      ><support-ticket-form></support-ticket-form></late-provider>`;
    const form = wrapper.querySelector('support-ticket-form') as SupportTicketForm;
    await form.updateComplete;
    customElements.define('late-provider', class extends SupportProvider {});
    await writesAt(form, '/late-provider');
  });

  it('an element that moves from one into another', async () => {
    const wrapper = await fixture(html`
      <div lang="en">
        <support-provider adapter="desk" endpoint="/from"><support-ticket-form></support-ticket-form></support-provider>
        <support-provider adapter="desk" endpoint="/to"></support-provider>
      </div>
    `);
    const form = wrapper.querySelector('support-ticket-form') as SupportTicketForm;
    await writesAt(form, '/from');
    wrapper.querySelectorAll('support-provider')[1]?.append(form);
    await writesAt(form, '/to');
  });

  it('an element’s own words win over the provider’s, and these over the page’s', async () => {
    configureSupport({adapter: 'desk', endpoint: '/page'});
    try {
      const wrapper = await fixture(html`
        <div lang="en">
          <support-ticket-form id="page"></support-ticket-form>
          <support-provider adapter="desk" endpoint="/provider">
            <support-ticket-form id="provider"></support-ticket-form>
            <support-ticket-form id="own" endpoint="/own" adapter="desk"></support-ticket-form>
          </support-provider>
        </div>
      `);
      for (const form of wrapper.querySelectorAll('support-ticket-form')) await writesAt(form, `/${form.id}`);
      configureSupport({endpoint: '/other-page'});
      const page = wrapper.querySelector('#page') as SupportTicketForm;
      await writesAt(page, '/other-page');
    } finally {
      configureSupport({adapter: undefined});
    }
  });
});

describe('settings as JSON in the page', () => {
  it('are read from a script inside the element, also when it comes after it', async () => {
    const wrapper = await fixture(html`<div></div>`);
    const settings = {adapter: 'desk', endpoint: '/json', lang: 'en', subject: 'Mail to </script> does not arrive'};
    const text = JSON.stringify(settings).replaceAll('<', '\\u003c');
    wrapper.innerHTML = `<support-ticket-form><script type="application/json">${text}</script></support-ticket-form>`;
    const early = wrapper.querySelector('support-ticket-form') as SupportTicketForm;
    await writesAt(early, '/json');
    expect(label(early)).to.equal('Send ticket');
    expect((all(early, '#subject')[0] as HTMLInputElement).value).to.equal(settings.subject);

    const late = formWith(['endpoint', '/attribute']);
    wrapper.append(late);
    await late.updateComplete;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    late.append(script);
    await writesAt(late, '/attribute');
  });

  it('of another kind are told once and change nothing', async () => {
    const wrapper = await fixture(html`<div lang="en"></div>`);
    const told: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => void told.push(text);
    try {
      const scripts = ['{"endpoint": ', '[1]', '"text"', '{"colour": "red", "__proto__": {"adapter": "desk"}}'];
      wrapper.innerHTML = scripts
        .map((text) => `<ticket-list><script type="application/json">${text}</script></ticket-list>`)
        .join('');
      for (const list of wrapper.querySelectorAll('ticket-list')) {
        await list.updateComplete;
        expect(list.endpoint).to.equal(undefined);
      }
    } finally {
      console.warn = warn;
    }
    expect(told.filter((text) => text.includes('no setting')).sort()).to.have.length(3);
    expect(told.filter((text) => text.includes('holds no object'))).to.have.length(1);
  });
});

it('ATK-51 the package loaded twice: the first copy’s elements stay, and the page’s author is told once', () => {
  const told: string[] = [];
  const {warn} = console;
  console.warn = (text: string) => void told.push(text);
  try {
    class OtherCopy extends SupportTicketForm {}
    const first = customElements.get('ticket-list');
    OtherCopy.define('ticket-list');
    OtherCopy.define('support-provider');
    expect(customElements.get('ticket-list')).to.equal(first);
    SupportTicketForm.define();
  } finally {
    console.warn = warn;
  }
  expect(told).to.have.length(1);
  expect(told[0]).to.contain('twice');
});

it('ATK-50 names in the page and a prototype in its settings reach nothing', async () => {
  const names = ['adapter', 'policy', 'endpoint', 'ventanilla', 'customElements', 'localStorage'];
  const wrapper = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  wrapper.innerHTML = `${names.map((name) => `<form name="${name}" id="${name}"><input name="subject" /></form>`).join('')}
    <support-ticket-form adapter="desk" endpoint="/named">
      <script type="application/json">{"__proto__": {"subject": "taken"}, "constructor": {"prototype": {"body": "taken"}}}</script>
    </support-ticket-form>`;
  const form = wrapper.querySelector('support-ticket-form') as SupportTicketForm;
  await writesAt(form, '/named');
  expect([form.subject, form.body, form.constructor]).to.deep.equal(['', '', SupportTicketForm]);
  expect('subject' in {}, 'every object would have it').to.equal(false);
});
