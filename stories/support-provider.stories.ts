import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/support-provider.ts';
import '../src/define/support-ticket-form.ts';
import '../src/define/ticket-list.ts';
import {PanelAdapter} from './fixtures/panel.ts';

const meta: Meta = {title: 'Elements/Support provider', component: 'support-provider'};
export default meta;

/** One adapter for two elements. */
export const FormAndList: StoryObj = {
  render: () =>
    html`<support-provider .adapter=${new PanelAdapter()}>
      <support-ticket-form></support-ticket-form>
      <hr />
      <ticket-list></ticket-list>
    </support-provider>`,
};

const both = (prepare: (adapter: PanelAdapter) => void): StoryObj => ({
  render: () => {
    const adapter = new PanelAdapter();
    prepare(adapter);
    return html`<support-provider .adapter=${adapter}>
      <support-ticket-form></support-ticket-form>
      <hr />
      <ticket-list></ticket-list>
    </support-provider>`;
  },
});

/** What fails for one fails for both; the form can be written in all the same. */
export const Offline = both((adapter) => {
  adapter.fail('getDesk', 'offline');
  adapter.fail('listTickets', 'offline');
});
export const Loading = both((adapter) => {
  adapter.hold('getDesk');
  adapter.hold('listTickets');
});

/** Only a policy: the elements say how else to get help. */
export const PolicyOnly: StoryObj = {
  render: () =>
    html`<support-provider policy='{"urgentHelp": {"phone": "900 123 456", "email": "soporte@hosting.example"}}'>
      <support-ticket-form></support-ticket-form>
    </support-provider>`,
};
