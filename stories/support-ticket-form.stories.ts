import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import type {Notice} from '../src/core/ticket.ts';
import '../src/define/support-ticket-form.ts';
import type {SupportTicketForm} from '../src/elements/support-ticket-form/support-ticket-form.ts';
import {PanelAdapter, type PanelOptions} from './fixtures/panel.ts';

const meta: Meta = {title: 'Elements/Support ticket form', component: 'support-ticket-form'};
export default meta;

const SHOUTED = 'URGENTE: no llega el correo de los proveedores';
const CALM = 'No llega el correo de los proveedores';
const MAIL =
  'Los mensajes de nuestro proveedor no llegan a pedidos@floristeria.example. Ellos no reciben ningún rebote y el resto del correo entra.';
const SHOP =
  'Al pulsar en Pagar en https://floristeria.example/pago sale «Error 500» y el carrito se vacía. Ocurre desde esta mañana a las 9:30, con todos los productos.';

const form = (adapter: PanelAdapter, subject = '', body = ''): TemplateResult =>
  html`<support-ticket-form
    .adapter=${adapter}
    subject=${subject}
    body=${body}
    href-template="#/tickets/{id}"
  ></support-ticket-form>`;

const story = (subject = '', body = '', options: PanelOptions = {}, play?: StoryObj['play']): StoryObj => ({
  render: () => form(new PanelAdapter(options), subject, body),
  ...(play && {play}),
});

const elementIn = (canvas: HTMLElement): SupportTicketForm => {
  const element = canvas.querySelector<SupportTicketForm>('support-ticket-form');
  if (!element) throw new Error('the story has no form');
  return element;
};

/** Resolves when something stands in the form. @throws Error after five seconds */
async function shown(element: SupportTicketForm, selector: string): Promise<HTMLElement> {
  const until = performance.now() + 5000;
  for (;;) {
    const found = element.renderRoot.querySelector<HTMLElement>(selector);
    if (found) return found;
    if (performance.now() > until) throw new Error(`${selector} does not appear`);
    await new Promise(requestAnimationFrame);
  }
}

async function pressSend(element: SupportTicketForm): Promise<void> {
  await shown(element, '#attachments');
  await shown(element, '#type option:nth-of-type(3)');
  (await shown(element, '[part=submit]')).click();
}

const withFailure = (code: 'offline' | 'unavailable' | 'unauthenticated'): StoryObj => ({
  render: () => {
    const adapter = new PanelAdapter();
    adapter.fail('createTicket', code);
    return form(adapter, CALM, SHOP);
  },
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement);
    await pressSend(element);
    const answer = await shown(element, '.failed, .ask');
    if (answer.matches('.ask')) answer.querySelectorAll<HTMLElement>('.button')[1]?.click();
    await shown(element, '.failed');
  },
});

export const Empty = story();

/** Advice, a chip, and only what is missing. */
export const Advice = story(SHOUTED, MAIL, {}, async ({canvasElement}) => {
  await shown(elementIn(canvasElement), '.finding');
});

export const Reason = story(SHOUTED, MAIL, {}, async ({canvasElement}) => {
  const element = elementIn(canvasElement);
  (await shown(element, '.finding [aria-expanded]')).click();
  await shown(element, '.reason');
});

/** Everything that the technician needs was in the text. */
export const Complete = story('Error 500 al pagar en la tienda', SHOP, {}, async ({canvasElement}) => {
  await shown(elementIn(canvasElement), '.chip');
});

export const CorrectingAFact = story(CALM, MAIL, {}, async ({canvasElement}) => {
  const element = elementIn(canvasElement);
  (await shown(element, '.edit')).click();
  await shown(element, '.chip-editor');
});

export const Errors = story('', '', {}, async ({canvasElement}) => {
  const element = elementIn(canvasElement);
  await pressSend(element);
  await shown(element, '.summary');
});

export const AskedBeforeSending = story(SHOUTED, MAIL, {}, async ({canvasElement}) => {
  const element = elementIn(canvasElement);
  await shown(element, '.finding');
  await pressSend(element);
  await shown(element, '.ask');
});

export const Offline = withFailure('offline');
export const BackendDown = withFailure('unavailable');
export const SessionEnded = withFailure('unauthenticated');

export const Sent = story('Error 500 al pagar en la tienda', SHOP, {}, async ({canvasElement}) => {
  const element = elementIn(canvasElement);
  await pressSend(element);
  const answer = await shown(element, '.sent, .ask');
  if (answer.matches('.ask')) answer.querySelectorAll<HTMLElement>('.button')[1]?.click();
  await shown(element, '.sent');
});

/** The policy says when somebody answers and that mails can be answered. */
export const SentWithExpectation: StoryObj = {
  render: () => {
    const adapter = new PanelAdapter();
    adapter.desk.policy = {
      ...adapter.desk.policy,
      replyByEmail: true,
      expectation: {
        hours: {es: 'de lunes a viernes de 8 a 20 h', en: 'Monday to Friday, 8 am to 8 pm'},
        firstAnswer: {es: 'en menos de 4 horas', en: 'in less than 4 hours'},
      },
    };
    return form(adapter, 'Error 500 al pagar en la tienda', SHOP);
  },
  ...(Sent.play && {play: Sent.play}),
};

/** The desk does not answer yet; the form can be used. */
export const WaitingForTheDesk: StoryObj = {
  render: () => {
    const adapter = new PanelAdapter();
    adapter.hold('getDesk');
    return form(adapter);
  },
};

export const DeskDown: StoryObj = {
  render: () => {
    const adapter = new PanelAdapter();
    adapter.fail('getDesk', 'unavailable');
    return form(adapter);
  },
};

const INCIDENT: Notice = {
  id: 'n-1',
  tone: 'warning',
  text: {
    es: 'Hay retrasos en el correo entrante desde las 8:40. Ya lo estamos arreglando.',
    en: 'Incoming mail is delayed since 8:40 am. We are on it.',
  },
  url: 'https://estado.hosting.example/',
};

export const KnownIncident: StoryObj = {
  render: () => {
    const adapter = new PanelAdapter();
    adapter.desk.notices.push(INCIDENT);
    return form(adapter);
  },
};

export const WithoutFiles = story('', '', {capabilities: {attachments: false}});
export const ForTechnicians = story('', '', {role: 'agent'});

export const NoAdapter: StoryObj = {
  render: () =>
    html`<support-ticket-form
      policy='{"urgentHelp": {"phone": "900 123 456", "email": "soporte@hosting.example"}}'
    ></support-ticket-form>`,
};

export const WithSlots: StoryObj = {
  render: () =>
    html`<support-ticket-form .adapter=${new PanelAdapter()}>
      <p slot="intro">Te responde una persona, de lunes a viernes de 8 a 20 h.</p>
      <p slot="privacy">Usamos estos datos solo para responderte.</p>
    </support-ticket-form>`,
};
