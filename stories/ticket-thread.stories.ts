import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define/ticket-thread.ts';
import type {Message} from '../src/core/thread.ts';
import type {TicketStatus} from '../src/core/ticket.ts';
import {IKER, LUCIA, MARTA, THREAD, TICKETS, ago} from './fixtures/desk.ts';
import {PanelAdapter, type PanelOptions} from './fixtures/panel.ts';

const meta: Meta = {title: 'Elements/Ticket thread', component: 'ticket-thread'};
export default meta;

function thread(adapter: PanelAdapter | undefined, ticketId = 't-1042'): TemplateResult {
  return html`<ticket-thread .adapter=${adapter} ticket-id=${ticketId}></ticket-thread>`;
}

const story = (options: PanelOptions = {}, prepare?: (adapter: PanelAdapter) => void): StoryObj => ({
  render: () => {
    const adapter = new PanelAdapter(options);
    prepare?.(adapter);
    return thread(adapter);
  },
});

function many(count: number, text: (index: number) => string): Message[] {
  return Array.from({length: count}, (_, index) => ({
    kind: 'message',
    id: `m-${index}`,
    ticketId: 't-1042',
    author: index % 2 === 0 ? LUCIA : MARTA,
    text: text(index),
    at: ago((count - index) * 40),
    channel: index % 3 === 0 ? 'email' : 'web',
    attachments: [],
  }));
}

const withStatus = (status: TicketStatus): PanelOptions => ({tickets: TICKETS.map((ticket) => ({...ticket, status}))});

export const Customer = story();
export const Technician = story({role: 'agent'});
export const Closed = story(withStatus('closed'));
/** Nobody has answered yet: the customer comes here from the form. */
export const JustOpened = story({
  tickets: TICKETS.map((ticket) => ({...ticket, status: 'open', messages: 1, unread: 0})),
  entries: THREAD.slice(0, 2),
});
export const Resolved = story(withStatus('resolved'));

/** A third party whom the holder let see this service only. */
export const TechnicalContact = story({role: 'technical', tickets: TICKETS.filter(({id}) => id === 't-1042')});

/** What was told after the opening says by whom; nothing is missing any more. */
export const FactsToldLater = story({
  role: 'agent',
  tickets: TICKETS.map((ticket) => ({
    ...ticket,
    facts: [
      ...ticket.facts.filter(({id}) => id !== 'sender'),
      {
        id: 'sender',
        value: 'tienda@floristeria.example',
        source: 'person',
        confidence: 1,
        by: {...MARTA, role: 'agent'},
      },
      {id: 'recipient', value: 'ana@cliente.example', source: 'person', confidence: 1, by: {...LUCIA, role: 'holder'}},
    ],
  })),
});

/** Access data lie encrypted beside the ticket, others ended; it was written together with another one. */
export const AccessData = story({
  role: 'agent',
  capabilities: {accessData: true},
  tickets: TICKETS.map((ticket) => ({
    ...ticket,
    accessData: [
      {id: 'access-old', author: LUCIA, at: ago(60 * 24 * 40), expiresAt: ago(60 * 24 * 10)},
      {id: 'access-new', author: LUCIA, at: ago(30), expiresAt: ago(-60 * 24 * 30)},
    ],
    related: [{id: 't-1041', number: 'T-1041'}],
  })),
});

/** Everything that a mail ticket wants is missing: the form in the thread asks for all of it. */
export const MuchIsMissing = story({tickets: TICKETS.map((ticket) => ({...ticket, facts: []}))});

/** Send the data: it fails, and what was written is still there. */
export const FactsFail = story({}, (adapter) => adapter.fail('tellFacts', 'offline'));

/** A server that may be down: a faster way stands beside the thread. */
export const ServerTicket = story({
  tickets: TICKETS.map((ticket) => ({...ticket, status: 'open', problemType: 'server', team: 'systems', facts: []})),
});

/** A backend that keeps the facts as they were at the opening. */
export const FactsAreFixed = story({capabilities: {facts: false}});

/** A message comes every few seconds: the end is followed, the reply box keeps focus and text. */
export const Live: StoryObj = {
  ...story({}, (adapter) => {
    const texts = ['Un momento, lo estamos mirando.', 'Ya vemos el rechazo en los registros.', 'Listo: prueba ahora.'];
    texts.forEach((text, index) => setTimeout(() => adapter.arrive(IKER, text), 1500 * (index + 1)));
  }),
  tags: ['live'],
};

/** 260 messages: the newest 200 first, the rest on demand. */
export const Long = story({entries: many(260, (index) => `Mensaje ${index + 1} de una conversación muy larga.`)});

export const LongWords = story({
  entries: many(
    3,
    () => `https://floristeria.example/${'una-ruta-muy-larga/'.repeat(20)}\n\n${'sinespacios'.repeat(40)}`,
  ),
});

/** What came by mail says how far its sender may be believed; a mail that came back is told on its message. */
export const ByMail = story({
  role: 'agent',
  entries: THREAD.flatMap((entry) => {
    if (entry.kind !== 'message') return [];
    if (entry.id === 'm-2') return [{...entry, delivery: 'failed' as const}];
    const trust = entry.id === 'm-1' ? ('contact' as const) : ('unverified' as const);
    return entry.author.role === 'holder' ? [{...entry, channel: 'email' as const, trust}] : [entry];
  }),
});

export const OnlyToRead = story({capabilities: {reply: false, status: false, watch: false}});
export const Loading = story({}, (adapter) => void adapter.hold('getTicket'));
export const NotFound = story({}, (adapter) => adapter.fail('getTicket', 'not-found'));
export const NoPermission = story({}, (adapter) => adapter.fail('getTicket', 'forbidden'));
export const SessionEnded = story({}, (adapter) => adapter.fail('getTicket', 'unauthenticated'));
export const Offline = story({}, (adapter) => adapter.fail('getTicket', 'offline'));
export const Unavailable = story({}, (adapter) => adapter.fail('getTicket', 'unavailable'));

/** A password and another matter in a reply: each with its way out. In a ticket of its own, since the draft is kept with it. */
export const AdviceOnAReply: StoryObj = {
  render: () => {
    const entries = THREAD.map((entry) => ({...entry, ticketId: 't-advice'}));
    const tickets = TICKETS.map((ticket) => (ticket.id === 't-1042' ? {...ticket, id: 't-advice'} : ticket));
    return thread(new PanelAdapter({tickets, entries}), 't-advice');
  },
  play: async ({canvasElement}) => {
    const root = canvasElement.querySelector('ticket-thread')?.shadowRoot;
    const found = async (selector: string): Promise<HTMLElement> => {
      for (;;) {
        const element = root?.querySelector<HTMLElement>(selector);
        if (element) return element;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    };
    const reply = (await found('#reply')) as HTMLTextAreaElement;
    reply.value =
      'Sigue igual. Usuario: pedidos, contraseña: Verano_24-mar.\n\nOtra cosa: necesito la factura de octubre, la pide la gestoría.';
    reply.dispatchEvent(new Event('input', {bubbles: true}));
    await found('[data-rule=secret-in-clear]');
    await found('[data-rule=one-topic]');
  },
};

/** Send the reply: it fails, and the text is still there. */
export const ReplyFails = story({entries: THREAD}, (adapter) => adapter.fail('reply', 'timeout'));

export const NoAdapter: StoryObj = {
  render: () =>
    html`<ticket-thread
      policy='{"urgentHelp": {"phone": "900 123 456", "email": "soporte@hosting.example"}}'
      ticket-id="t-1042"
    ></ticket-thread>`,
};
