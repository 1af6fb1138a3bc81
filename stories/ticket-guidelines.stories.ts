import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define/support-provider.ts';
import '../src/define/support-ticket-form.ts';
import '../src/define/ticket-guidelines.ts';
import {extendPolicy} from '../src/guidelines/policies/extend.ts';
import {hosting} from '../src/guidelines/policies/hosting.ts';
import {linube} from '../src/guidelines/policies/linube.ts';
import {PanelAdapter} from './fixtures/panel.ts';
import './ticket-guidelines.css';

const meta: Meta = {title: 'Elements/Ticket guidelines', component: 'ticket-guidelines'};
export default meta;

const story = (policy: object): StoryObj => ({
  render: () => html`<ticket-guidelines .policy=${policy}></ticket-guidelines>`,
});

/** Without a policy of one's own: the procedure of a hosting provider. */
export const Default: StoryObj = {render: () => html`<ticket-guidelines></ticket-guidelines>`};

export const WithNames = story(linube);

/** Hours, a status page, help pages, and rules without which a ticket is not taken. */
export const Everything = story(
  extendPolicy(linube, {
    rules: {
      'one-topic': {severity: 'error', helpUrl: 'https://ayuda.hosting.example/un-ticket-por-consulta'},
      'secret-in-clear': {severity: 'error'},
    },
    urgentHelp: {
      statusPage: 'https://estado.hosting.example/',
      hours: {es: 'todos los días, las 24 horas', en: 'every day, around the clock'},
    },
    expectation: {
      hours: {es: 'de lunes a viernes, de 8 a 20 h', en: 'Monday to Friday, 8 am to 8 pm'},
      firstAnswer: {es: 'en menos de dos horas', en: 'within two hours'},
    },
    texts: {secrets: {es: 'Te la pediremos por teléfono.', en: 'We will ask for it by telephone.'}},
  }),
);

/** Rules that are off are not in the text. */
export const FewRules = story({...hosting, rules: {'one-topic': hosting.rules['one-topic']}, problemTypes: {}});

const beside = (subject: string, body: string): TemplateResult =>
  html`<support-provider .adapter=${new PanelAdapter()}>
    <div class="beside">
      <support-ticket-form subject=${subject} body=${body}></support-ticket-form>
      <ticket-guidelines></ticket-guidelines>
    </div>
  </support-provider>`;

/** Waits until the form has judged what it was filled with. */
const judged: StoryObj['play'] = async ({canvasElement}) => {
  const guide = canvasElement.querySelector('ticket-guidelines');
  while (!guide?.shadowRoot?.querySelector('[part=progress]'))
    await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Beside a form in which much lacks. */
export const BesideForm: StoryObj = {
  render: () => beside('URGENTE correo', 'No me llegan los correos de un cliente.'),
  play: judged,
};

/** Beside a form that has everything. */
export const Complete: StoryObj = {
  render: () =>
    beside(
      'No llegan los correos de ana@cliente.example',
      'Los correos que ana@cliente.example envía a pedidos@floristeria.example no llegan desde ayer a las 9:20. Le vuelven con el error «550 5.7.1 relay denied».',
    ),
  play: judged,
};

/** A desk that takes its time may bring another policy. */
export const Loading: StoryObj = {
  render: () => {
    const adapter = new PanelAdapter();
    adapter.hold('getDesk');
    return html`<ticket-guidelines .adapter=${adapter}></ticket-guidelines>`;
  },
};

/** A desk that cannot be asked takes nothing away from the text. */
export const Offline: StoryObj = {
  render: () => {
    const adapter = new PanelAdapter();
    adapter.fail('getDesk', 'offline');
    return html`<ticket-guidelines .adapter=${adapter} .policy=${linube}></ticket-guidelines>`;
  },
};

export const LongWords = story(
  extendPolicy(linube, {
    teams: {mail: {label: {es: 'Equipodecorreo'.repeat(8), en: 'Mailteam'.repeat(12)}}},
    problemTypes: {email: {label: {es: 'Correoelectrónico'.repeat(8), en: 'Electronicmail'.repeat(10)}}},
    texts: {intro: {es: 'unaintroducciónsinespacios'.repeat(6), en: 'anintroductionwithoutspaces'.repeat(6)}},
  }),
);
