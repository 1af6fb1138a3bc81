import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import '../src/define/support-widget.ts';
import type {TicketAdapter} from '../src/core/adapter.ts';
import {SupportWidget} from '../src/elements/support-widget/support-widget.ts';
import {PanelAdapter} from './fixtures/panel.ts';
import {site} from './fixtures/widget.ts';

const meta: Meta = {
  title: 'Elements/Support widget',
  component: 'support-widget',
  // Each in a page of its own: a launcher is fixed to a corner.
  parameters: {docs: {story: {inline: false, iframeHeight: 720}}},
};
export default meta;

type Settings = Partial<SupportWidget>;

/** A story's page with the widget as the last thing in it, as the element's documentation asks. */
const story = (make: () => Settings, inside?: TemplateResult): StoryObj => ({
  render: (_args, {globals}) =>
    html`${site(String(globals['lang']))}
      <support-widget
        ${ref((element) => {
          if (element && !('adapter' in element && element.adapter)) Object.assign(element, make());
        })}
        >${inside}</support-widget
      >`,
});

function broken(call: Parameters<PanelAdapter['fail']>[0], code: Parameters<PanelAdapter['fail']>[1]): TicketAdapter {
  const adapter = new PanelAdapter();
  adapter.fail(call, code);
  return adapter;
}

const FALLBACK = {urgentHelp: {phone: '900 123 456', email: 'soporte@hosting.example'}};

export const Closed = story(() => ({adapter: new PanelAdapter()}));
export const Unread = story(() => ({adapter: new PanelAdapter(), watch: true}));
export const StartSide = story(() => ({adapter: new PanelAdapter(), side: 'start', unread: 12}));
export const NewTicket = story(() => ({adapter: new PanelAdapter(), open: true}));
export const Tickets = story(() => ({adapter: new PanelAdapter(), open: true, route: 'tickets'}));
export const Ticket = story(() => ({adapter: new PanelAdapter(), open: true, route: 'tickets/t-1042'}));
export const FirstUse = story(() => ({adapter: new PanelAdapter({tickets: []}), open: true, route: 'tickets'}));
export const Prefilled = story(() => ({
  adapter: new PanelAdapter(),
  open: true,
  prefill: {subject: 'Quiero cambiar al Plan 3', problemType: 'presales', service: 's-shop'},
}));
/** In a hurry: haste for a subject, two matters and a password in the text. */
export const Writing = story(() => ({
  adapter: new PanelAdapter(),
  open: true,
  prefill: {
    subject: 'URGENTE: ayuda',
    body: `Los mensajes de pedidos@floristeria.example no llegan a lirio@gmail.example. ¡Es una vergüenza!

Otra cosa: al entrar en https://floristeria.example/wp-admin el panel sale en blanco. Usuario: admin, contraseña: Verano_24-x`,
  },
}));
export const NotSignedIn = story(() => ({
  adapter: broken('getDesk', 'unauthenticated'),
  open: true,
  policy: FALLBACK,
  signInUrl: '#sign-in',
}));
/** A backend that only takes tickets. */
export const CreateOnly = story(() => ({
  adapter: new PanelAdapter({
    capabilities: {read: false, reply: false, status: false, assign: false, watch: false, search: false},
  }),
  open: true,
}));
/** An archive. */
export const ReadOnly = story(() => ({
  adapter: new PanelAdapter({capabilities: {create: false, reply: false, status: false, attachments: false}}),
  open: true,
}));
export const Technician = story(() => ({adapter: new PanelAdapter({role: 'agent'}), open: true}));
export const Loading = story(() => {
  const adapter = new PanelAdapter();
  adapter.hold('getDesk');
  return {adapter, open: true};
});
export const Offline = story(() => ({adapter: broken('getDesk', 'offline'), open: true}));
export const Unavailable = story(() => ({adapter: broken('getDesk', 'unavailable'), open: true}));
export const NoAdapter = story(() => ({open: true, policy: FALLBACK}));
export const LongWords = story(() => ({
  adapter: new PanelAdapter(),
  open: true,
  label: 'Atención al cliente y soporte técnico',
  heading: 'Atención al cliente y soporte técnico de Hosting Aurora Comunicaciones',
}));

class BrokenWidget extends SupportWidget {
  static override loaders = {panel: () => Promise.reject(new Error('story: the network is gone'))};
}
BrokenWidget.define('broken-widget');

export const NotLoaded: StoryObj = {
  render: (_args, {globals}) => html`${site(String(globals['lang']))}<broken-widget open></broken-widget>`,
};
