import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/support-center.ts';
import type {SupportNavigateEvent} from '../src/elements/support-center/events.ts';
import type {SupportCenter} from '../src/elements/support-center/support-center.ts';
import {PanelAdapter, type PanelOptions} from './fixtures/panel.ts';

const meta: Meta = {title: 'Elements/Support center', component: 'support-center'};
export default meta;

/** The story is the host's router, so that the address of the story stays as it is. */
function navigate(event: SupportNavigateEvent): void {
  event.preventDefault();
  (event.currentTarget as SupportCenter).route = event.route;
}

const story = (route: string, options: PanelOptions = {}): StoryObj => ({
  render: () =>
    html`<support-center
      .adapter=${new PanelAdapter(options)}
      route=${route}
      @support-navigate=${navigate}
    ></support-center>`,
});

export const Tickets = story('tickets');
export const Ticket = story('tickets/t-1042');
export const NewTicket = story('new');
export const FirstUse = story('tickets', {tickets: []});
export const Technician = story('tickets', {role: 'agent'});
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
