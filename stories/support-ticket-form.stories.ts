import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {Drafts} from '../src/client/drafts.ts';
import {withOutbox} from '../src/client/outbox/outbox.ts';
import type {Article, KeptDraft as WaitingDraft, Outbox, TicketAdapter} from '../src/core/adapter.ts';
import type {Notice} from '../src/core/ticket.ts';
import '../src/define/support-ticket-form.ts';
import type {SupportTicketForm} from '../src/elements/support-ticket-form/support-ticket-form.ts';
import {ago, deskFor} from './fixtures/desk.ts';
import {PanelAdapter, type PanelOptions} from './fixtures/panel.ts';

const meta: Meta = {title: 'Elements/Support ticket form', component: 'support-ticket-form'};
export default meta;

const SHOUTED = 'URGENTE: no llega el correo de los proveedores';
const CALM = 'No llega el correo de los proveedores';
const MAIL =
  'Los mensajes de nuestro proveedor no llegan a pedidos@floristeria.example. Ellos no reciben ningún rebote y el resto del correo entra.';
const SHOP =
  'Al pulsar en Pagar en https://floristeria.example/pago sale «Error 500» y el carrito se vacía. Ocurre desde esta mañana a las 9:30, con todos los productos.';

const form = (adapter: TicketAdapter, subject = '', body = ''): TemplateResult =>
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

/** Without a connection: kept on the device, and sent by itself. */
export const Kept: StoryObj = {
  render: () => {
    const adapter = new PanelAdapter();
    adapter.fail('createTicket', 'offline');
    return form(withOutbox(adapter, {name: crypto.randomUUID()}), CALM, SHOP);
  },
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement);
    await pressSend(element);
    const answer = await shown(element, '.sent, .ask');
    if (answer.matches('.ask')) answer.querySelectorAll<HTMLElement>('.button')[1]?.click();
    await shown(element, '[data-state=kept]');
  },
};

/** What an earlier page left: one that waits, one that the desk will not have. */
export const NotSentYet: StoryObj = {
  render: () => {
    const draft = {subject: CALM, body: MAIL, language: 'es', facts: [], attachments: []} as const;
    const waiting: readonly WaitingDraft[] = [
      {id: 'kept-1', keptAt: ago(95), draft: {...draft, facts: [], attachments: []}},
      {
        id: 'kept-2',
        keptAt: ago(20),
        draft: {...draft, subject: 'Error 500 al pagar', facts: [], attachments: []},
        refused: 'forbidden',
      },
    ];
    const outbox: Outbox = {
      list: async () => waiting,
      send: async () => undefined,
      discard: async () => undefined,
      subscribe: () => () => undefined,
    };
    return form(Object.assign(new PanelAdapter(), {outbox}));
  },
  play: async ({canvasElement}) => {
    await shown(elementIn(canvasElement), '[data-state=waiting]');
  },
};

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

/** What was written before the page was left is there again; a file has to be attached anew. */
export const RestoredDraft: StoryObj = {
  render: () => {
    const adapter = new PanelAdapter();
    const {name, viewer} = adapter.desk;
    const drafts = new Drafts({
      desk: JSON.stringify([adapter.place, name]),
      viewer: JSON.stringify([viewer.account, viewer.id]),
    });
    const facts = {sender: 'compras@vivero.example'};
    const kept = drafts
      .keep({subject: CALM, body: MAIL, facts, files: ['rebote.eml'], masked: false})
      .then(() => drafts.close());
    adapter.getDesk = () => kept.then(() => adapter.desk);
    return form(adapter);
  },
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement);
    await shown(element, '[data-draft=restored]');
    await shown(element, '.chip');
  },
};

async function writeIn(element: SupportTicketForm, subject: string, body: string): Promise<void> {
  await shown(element, '#attachments');
  for (const [id, text] of Object.entries({subject, body})) {
    const control = (await shown(element, `#${id}`)) as HTMLInputElement;
    control.value = text;
    control.dispatchEvent(new Event('input', {bubbles: true}));
  }
  await shown(element, '.kept');
}

export const KeptDraft = story('', '', {}, async ({canvasElement}) => {
  const element = elementIn(canvasElement);
  await writeIn(element, CALM, MAIL);
  await shown(element, '.chip');
});

export const DeletedDraft = story('', '', {}, async ({canvasElement}) => {
  const element = elementIn(canvasElement);
  await writeIn(element, CALM, MAIL);
  (await shown(element, '.kept button')).click();
  await shown(element, '[data-draft=deleted]');
});

/** Somebody else signed in meanwhile: what was written is neither sent nor shown. */
export const SomebodyElse = story('', '', {}, async ({canvasElement}) => {
  const element = elementIn(canvasElement);
  await writeIn(element, 'Error 500 al pagar en la tienda', SHOP);
  const adapter = element.adapter as PanelAdapter;
  adapter.getDesk = () => Promise.resolve({...adapter.desk, viewer: deskFor('technical').viewer});
  (await shown(element, '[part=submit]')).click();
  const answer = await shown(element, '[data-draft=stranger], .ask');
  if (answer.matches('.ask')) answer.querySelectorAll<HTMLElement>('.button')[1]?.click();
  await shown(element, '[data-draft=stranger]');
});

const ARTICLES: readonly Article[] = [
  {
    id: 'devueltos',
    title: 'Qué significa cada error de un correo devuelto',
    url: '#devueltos',
    excerpt: 'Los números que empiezan por 5 son definitivos: el mensaje no llegará por sí solo.',
  },
  {
    id: 'spf',
    title: 'Publicar SPF y DKIM en el panel',
    url: '#spf',
    excerpt: 'En Dominios, Zona DNS. Tarda hasta cuatro horas en verse fuera.',
  },
];

/** Help articles that may answer, while the subject is written. */
export const WithArticles: StoryObj = {
  render: () => {
    const adapter = new PanelAdapter({capabilities: {articles: true}});
    adapter.searchArticles = () => Promise.resolve(ARTICLES);
    return form(adapter, CALM, MAIL);
  },
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement);
    await shown(element, '.articles');
    await shown(element, '.chip');
  },
};

/** A field of the host's own form, which has the button. */
export const InAFormOfTheHost: StoryObj = {
  render: () =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      <support-ticket-form name="ticket"></support-ticket-form>
      <p><button>Abrir ticket</button></p>
    </form>`,
  play: async ({canvasElement}) => {
    await shown(elementIn(canvasElement), '#type option:nth-of-type(3)');
  },
};

/** While the host's page does something else. */
export const Disabled: StoryObj = {
  render: () =>
    html`<support-ticket-form
      disabled
      .adapter=${new PanelAdapter()}
      subject=${CALM}
      body=${MAIL}
    ></support-ticket-form>`,
  play: async ({canvasElement}) => {
    await shown(elementIn(canvasElement), '.chip');
  },
};

const SOURCE =
  'https://floristeria.example/ramos/bodas/presupuesto?campaign=oto%C3%B1o&producto=ramo-de-novia-con-peonias-y-eucalipto-extra-grande';

/** Long words, a long text, the longest names. */
export const LongContent = story(
  'La página del presupuesto de ramos de boda con peonías y eucalipto se queda en blanco con un error 500 al guardar',
  Array.from({length: 14}, (_, day) => `El día ${day + 1} al pulsar en Guardar en ${SOURCE} sale «Error 500».`).join(
    '\n\n',
  ),
  {},
  async ({canvasElement}) => {
    await shown(elementIn(canvasElement), '.chip');
  },
);

/** This user may not open tickets. */
export const NoPermission: StoryObj = {
  render: () => {
    const adapter = new PanelAdapter();
    adapter.fail('getDesk', 'forbidden');
    return form(adapter);
  },
  play: async ({canvasElement}) => {
    await shown(elementIn(canvasElement), '.failed');
  },
};

/** A server is down: the telephone is faster. */
export const ServerDown = story(
  'El VPS-2 vps77 no responde',
  'El servidor vps77 no responde desde las 9:30 ni por SSH ni por web.',
  {},
  async ({canvasElement}) => {
    await shown(elementIn(canvasElement), '.urgent');
  },
);

/** Of stories; nobody has the key. */
const RECIPIENT = 'age1sng2yr38cc033xt2fqlkq77zjcqmclw0jueu7atgvhxt2dq9fseqs3mlyh';
const FINGERPRINT = '045c 9abe a91e 95ec 569f eb4c f17b 8e5c';
const PANEL = 'El panel de WordPress sale en blanco';
const BLANK =
  'Al entrar en https://floristeria.example/wp-admin sale una página en blanco desde esta mañana a las 9:30. La web se ve bien.';
const LEAK = `${BLANK} Usuario: admin, contraseña: Verano_24-mar`;
const TWO = `Los mensajes de ana@proveedor.example no llegan a pedidos@floristeria.example desde hoy a las 9:30. No hay rebote.

Otra cosa: necesito la factura de octubre con los datos fiscales nuevos, la pide la gestoría.`;

/** A desk that takes access data, sealed to this key. */
const sealing = (subject: string, body: string, fingerprint: string, play: StoryObj['play']): StoryObj => ({
  render: () => {
    const adapter = new PanelAdapter({capabilities: {accessData: true}});
    adapter.desk.policy = {...adapter.desk.policy, accessData: {recipients: [RECIPIENT], days: 30}};
    return html`<support-ticket-form
      .adapter=${adapter}
      subject=${subject}
      body=${body}
      access-fingerprint=${fingerprint}
    ></support-ticket-form>`;
  },
  ...(play && {play}),
});

/** Something lies behind a login: a field whose content leaves the page encrypted. */
export const AccessData = sealing(PANEL, BLANK, FINGERPRINT, async ({canvasElement}) => {
  await shown(elementIn(canvasElement), '.sealed textarea:not([disabled])');
});

/** The key is not the one that the page expects: nothing is taken. */
export const AccessDataOff = sealing(
  PANEL,
  BLANK,
  'ffff 0000 ffff 0000 ffff 0000 ffff 0000',
  async ({canvasElement}) => {
    await shown(elementIn(canvasElement), '.sealed .callout');
  },
);

/** A password in the text was moved to the encrypted field. */
export const PasswordMoved = sealing(PANEL, LEAK, FINGERPRINT, async ({canvasElement}) => {
  const element = elementIn(canvasElement);
  await shown(element, '.sealed textarea:not([disabled])');
  (await shown(element, '[data-rule=secret-in-clear] .fix')).click();
  await shown(element, '.undo');
});

/** There is no key: it is removed, and the way to send it told. */
export const PasswordRemoved = story(PANEL, LEAK, {}, async ({canvasElement}) => {
  const element = elementIn(canvasElement);
  (await shown(element, '[data-rule=secret-in-clear] .fix')).click();
  await shown(element, '.removed');
});

/** Two matters, two tickets. */
export const TwoTickets = story('No llega el correo del proveedor', TWO, {}, async ({canvasElement}) => {
  const element = elementIn(canvasElement);
  (await shown(element, '[data-rule=one-topic] .fix')).click();
  await shown(element, '#part1-part .chip');
  await shown(element, '#part2-body');
});

export const TwoTicketsSent = story('No llega el correo del proveedor', TWO, {}, async (context) => {
  await TwoTickets.play?.(context);
  const element = elementIn(context.canvasElement);
  (await shown(element, '[part=submit]')).click();
  const answer = await shown(element, '.sent, .ask');
  if (answer.matches('.ask')) answer.querySelectorAll<HTMLElement>('.button')[1]?.click();
  await shown(element, '.sent');
});

/** It goes on with a ticket: it becomes a reply there. */
export const FollowUp = story(
  'Los correos a clientes de Gmail vuelven rechazados',
  'Hoy vuelve a pasar, con otro código: 550 5.7.26.',
  {},
  async ({canvasElement}) => {
    const element = elementIn(canvasElement);
    (await shown(element, '[data-rule=follow-up] .fix')).click();
    await shown(element, '.follow-up');
  },
);

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
