/** `<support-provider>`: says adapter and policy once for all elements inside. */
import {expect, fixture, html} from '@open-wc/testing';
import {registerAdapter} from '../../../src/core/registry.ts';
import {SupportProvider} from '../../../src/elements/support-provider/support-provider.ts';
import {SupportTicketForm} from '../../../src/elements/support-ticket-form/support-ticket-form.ts';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import type {TicketThread} from '../../../src/elements/ticket-thread/ticket-thread.ts';
import {all} from '../ticket-thread/harness.ts';
import {waitUntil} from '../wait.ts';

SupportProvider.define();
SupportTicketForm.define();

describe('support-provider', () => {
  it('gives its adapter to the elements inside, also to one that comes later, and can change it', async () => {
    const first = new PanelAdapter();
    const provider = await fixture<SupportProvider>(
      html`<support-provider lang="en" .adapter=${first}
        ><support-ticket-form></support-ticket-form
      ></support-provider>`,
    );
    const form = provider.querySelector('support-ticket-form') as SupportTicketForm;
    await waitUntil(() => all(form, 'form').length === 1);
    const later = document.createElement('support-ticket-form');
    provider.append(later);
    await waitUntil(() => all(later, 'form').length === 1);
    const second = new PanelAdapter({role: 'agent'});
    provider.adapter = second;
    await waitUntil(() => all(form, 'form').length === 0);
    expect(second.calls.some(({verb}) => verb === 'getDesk')).to.equal(true);
  });

  it('takes an adapter by name with endpoint and token address, made once', async () => {
    const made: unknown[] = [];
    registerAdapter('panel-fixture', (options) => {
      made.push(options);
      return new PanelAdapter();
    });
    const provider = await fixture<SupportProvider>(
      html`<support-provider lang="en" adapter="panel-fixture" endpoint="/help" token-url="/token"
        ><support-ticket-form></support-ticket-form><support-ticket-form></support-ticket-form
      ></support-provider>`,
    );
    for (const form of provider.querySelectorAll('support-ticket-form')) {
      await waitUntil(() => all(form, 'form').length === 1);
    }
    expect(made).to.deep.equal([{endpoint: '/help', tokenUrl: '/token', getToken: undefined}]);
  });

  it('gives its policy to elements whose backend has none, and misses no adapter itself', async () => {
    const {warn} = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    const provider = await fixture<SupportProvider>(
      html`<support-provider lang="en" policy='{"urgentHelp": {"phone": "900 123 456"}}'
        ><support-ticket-form></support-ticket-form
      ></support-provider>`,
    );
    const form = provider.querySelector('support-ticket-form') as SupportTicketForm;
    await waitUntil(() => form.shadowRoot?.textContent.includes('900 123 456'));
    expect(
      warnings.filter((text) => text.includes('<support-provider> has no adapter')),
      'of the provider',
    ).to.deep.equal([]);
    console.warn = warn;
  });

  it('lets nobody miss an adapter whose code is still on its way', async () => {
    const {warn} = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    let arrive = (): void => {};
    registerAdapter('slow-fixture', async () => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return new PanelAdapter();
    });
    const provider = await fixture<SupportProvider>(
      html`<support-provider lang="en" adapter="slow-fixture"
        ><ticket-thread ticket-id="t-1042"></ticket-thread
      ></support-provider>`,
    );
    const thread = provider.querySelector('ticket-thread') as TicketThread;
    await thread.updateComplete;
    await provider.updateComplete;
    expect(all(thread, '[data-error]')).to.deep.equal([]);
    arrive();
    await waitUntil(() => all(thread, 'article').length === 4);
    console.warn = warn;
    expect(warnings.filter((text) => text.includes('has no adapter'))).to.deep.equal([]);
  });

  it('is accessible', async () => {
    const provider = await fixture<SupportProvider>(
      html`<support-provider lang="en" .adapter=${new PanelAdapter()}
        ><support-ticket-form></support-ticket-form
      ></support-provider>`,
    );
    const form = provider.querySelector('support-ticket-form') as SupportTicketForm;
    await waitUntil(() => all(form, '#attachments').length === 1);
    await expect(provider).to.be.accessible();
  });
});
