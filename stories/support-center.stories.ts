import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/support-center.ts';
import type {SupportNavigateEvent} from '../src/elements/support-center/events.ts';
import type {SupportCenter} from '../src/elements/support-center/support-center.ts';
import {CONTACTS, TICKETS} from './fixtures/desk.ts';
import {PanelAdapter, type PanelOptions} from './fixtures/panel.ts';

const meta: Meta = {title: 'Elements/Support center', component: 'support-center'};
export default meta;

/** The story is the host's router, so that the address of the story stays as it is. */
function navigate(event: SupportNavigateEvent): void {
  event.preventDefault();
  (event.currentTarget as SupportCenter).route = event.route;
}

const story = (
  route: string,
  options: PanelOptions = {},
  prepare?: (adapter: PanelAdapter) => void,
  play?: StoryObj['play'],
): StoryObj => ({
  render: () => {
    const adapter = new PanelAdapter(options);
    prepare?.(adapter);
    return html`<support-center .adapter=${adapter} route=${route} @support-navigate=${navigate}></support-center>`;
  },
  ...(play && {play}),
});

const keepsContacts: PanelOptions = {contacts: CONTACTS};

export const Tickets = story('tickets');
export const Ticket = story('tickets/t-1042');
export const NewTicket = story('new');
export const FirstUse = story('tickets', {tickets: []});
export const Technician = story('tickets', {role: 'agent'});
export const TechnicalContact = story('tickets', {...keepsContacts, role: 'technical', tickets: TICKETS.slice(2, 3)});
/** A holder whose desk keeps contacts has a third place. */
export const Contacts = story('contacts', keepsContacts);

/** The procedure is folded above the form, and ticks off what is written. */
export const Guidelines = story('new', keepsContacts, undefined, async ({canvasElement}) => {
  const center = canvasElement.querySelector('support-center');
  const guide = (): HTMLDetailsElement | null | undefined => center?.shadowRoot?.querySelector('details');
  while (!guide()) await new Promise((resolve) => requestAnimationFrame(resolve));
  (guide() as HTMLDetailsElement).open = true;
});

export const KnownIncident = story('tickets', {
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
export const LongWords = story('tickets', {
  ...keepsContacts,
  tickets: TICKETS.map((ticket) => ({...ticket, subject: 'unasuntosinespacios'.repeat(8), preview: 'a'.repeat(300)})),
});
export const Loading = story('tickets', {}, (adapter) => {
  adapter.hold('getDesk');
  adapter.hold('listTickets');
});
export const Offline = story('tickets', {}, (adapter) => {
  adapter.fail('getDesk', 'offline');
  adapter.fail('listTickets', 'offline');
});
export const SessionEnded = story('tickets', {}, (adapter) => {
  adapter.fail('getDesk', 'unauthenticated');
  adapter.fail('listTickets', 'unauthenticated');
});
export const NoPermission = story('tickets', {}, (adapter) => adapter.fail('listTickets', 'forbidden'));
export const UnknownTicket = story('tickets/unknown');

/** A backend that only takes tickets: no list, no thread, the answer comes by mail. */
export const CreateOnly = story('tickets', {
  capabilities: {read: false, reply: false, status: false, assign: false, watch: false, search: false},
});
/** An archive. */
export const ReadOnly = story('tickets/t-1042', {
  capabilities: {create: false, reply: false, status: false, assign: false, attachments: false, watch: false},
});

export const NoAdapter: StoryObj = {
  render: () =>
    html`<support-center
      route="tickets"
      policy='{"urgentHelp": {"phone": "900 123 456", "email": "soporte@hosting.example"}}'
    ></support-center>`,
};
