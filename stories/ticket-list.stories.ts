import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/ticket-list.ts';
import type {Ticket} from '../src/core/ticket.ts';
import {MARTA, TICKETS} from './fixtures/desk.ts';
import {PanelAdapter, type PanelOptions} from './fixtures/panel.ts';

const meta: Meta = {title: 'Elements/Ticket list', component: 'ticket-list'};
export default meta;

const story = (options: PanelOptions = {}, prepare?: (adapter: PanelAdapter) => void): StoryObj => ({
  render: () => {
    const adapter = new PanelAdapter(options);
    prepare?.(adapter);
    return html`<ticket-list .adapter=${adapter} href-template="#/tickets/{id}"></ticket-list>`;
  },
});

const lots: readonly Ticket[] = Array.from({length: 60}, (_, index) => ({
  ...(TICKETS[index % TICKETS.length] as Ticket),
  id: `x-${index}`,
  number: `T-${1042 - index}`,
}));

export const Customer = story();
export const Technician = story({role: 'agent'});

/** What the technician has not given to anybody yet. */
export const Unassigned: StoryObj = {
  render: () => html`<ticket-list .adapter=${new PanelAdapter({role: 'agent'})} filters="assignee=none"></ticket-list>`,
};

/** What everybody should know before he writes. */
export const KnownIncident = story({
  notices: [
    {
      id: 'n-1',
      tone: 'warning',
      text: {
        es: 'El correo saliente va con retraso desde las 9:00. Estamos en ello.',
        en: 'Outgoing mail is slow since 9:00. We are working on it.',
      },
      url: 'https://estado.hosting.example/',
    },
  ],
});

/** A third party sees what was shared with him, and is told so below. */
export const TechnicalContact = story({role: 'technical', tickets: TICKETS.slice(2, 3)});
export const ManyPages = story({tickets: lots});

/** News comes after two seconds and moves its ticket to the top. */
export const Live: StoryObj = {
  ...story({}, (adapter) => {
    setTimeout(() => adapter.arrive(MARTA, 'Hemos ampliado el límite, prueba ahora.', 't-1041'), 2000);
  }),
  tags: ['live'],
};

export const FirstUse: StoryObj = {
  render: () =>
    html`<ticket-list .adapter=${new PanelAdapter({tickets: []})}>
      <p slot="empty"><a href="#/new">Enviar un ticket</a></p>
    </ticket-list>`,
};

export const NothingFits: StoryObj = {
  render: () => html`<ticket-list .adapter=${new PanelAdapter()} filters="query=certificado%20caducado"></ticket-list>`,
};

export const LongWords = story({
  tickets: TICKETS.map((ticket) => ({...ticket, subject: 'unasuntosinespacios'.repeat(8), preview: 'a'.repeat(300)})),
});
export const Loading = story({}, (adapter) => void adapter.hold('listTickets'));
export const Offline = story({}, (adapter) => adapter.fail('listTickets', 'offline'));
export const Unavailable = story({}, (adapter) => adapter.fail('listTickets', 'unavailable'));
export const SessionEnded = story({}, (adapter) => adapter.fail('listTickets', 'unauthenticated'));
export const NoPermission = story({}, (adapter) => adapter.fail('listTickets', 'forbidden'));
/** A backend that can only create tickets. */
export const NotReadable = story({capabilities: {read: false}});

export const NoAdapter: StoryObj = {
  render: () =>
    html`<ticket-list
      policy='{"urgentHelp": {"phone": "900 123 456", "email": "soporte@hosting.example"}}'
    ></ticket-list>`,
};
