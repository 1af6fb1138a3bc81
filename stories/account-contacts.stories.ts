import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define/account-contacts.ts';
import type {AccountContacts} from '../src/elements/account-contacts/account-contacts.ts';
import {CONTACTS} from './fixtures/desk.ts';
import {PanelAdapter, type PanelOptions} from './fixtures/panel.ts';

const meta: Meta = {title: 'Elements/Account contacts', component: 'account-contacts'};
export default meta;

const story = (
  options: PanelOptions = {contacts: CONTACTS},
  prepare?: (adapter: PanelAdapter) => void,
  play?: StoryObj['play'],
): StoryObj => ({
  render: (): TemplateResult => {
    const adapter = new PanelAdapter(options);
    prepare?.(adapter);
    return html`<account-contacts .adapter=${adapter}></account-contacts>`;
  },
  ...(play && {play}),
});

/** Waits until a control is drawn, and gives it. */
async function control<E extends HTMLElement>(canvas: HTMLElement, selector: string): Promise<E> {
  for (;;) {
    const element = canvas.querySelector<AccountContacts>('account-contacts');
    await element?.updateComplete;
    const found = element?.shadowRoot?.querySelector<E>(selector);
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

async function fill(canvas: HTMLElement, name: string, email: string): Promise<void> {
  (await control(canvas, '.add')).click();
  (await control<HTMLInputElement>(canvas, '#name')).value = name;
  (await control<HTMLInputElement>(canvas, '#email')).value = email;
  (await control(canvas, '[part=save]')).click();
}

export const Holder = story();
/** The holder is alone so far. */
export const FirstUse = story({contacts: CONTACTS.slice(0, 1)});

export const Adding = story(undefined, undefined, async ({canvasElement}) => {
  (await control(canvasElement, '.add')).click();
  await control(canvasElement, 'form');
});

export const Changing = story(undefined, undefined, async ({canvasElement}) => {
  (await control(canvasElement, '[data-contact=c-omar] .change')).click();
  await control(canvasElement, 'form');
});

export const FieldErrors = story(undefined, undefined, async ({canvasElement}) => {
  await fill(canvasElement, '', 'nuria en campos-web');
  await control(canvasElement, '#summary');
});

/** The address belongs to a contact already. */
export const KnownAddress = story(undefined, undefined, async ({canvasElement}) => {
  await fill(canvasElement, 'Estudio Campos', 'Nuria@campos-web.example');
  await control(canvasElement, '#summary');
});

export const Invited = story(undefined, undefined, async ({canvasElement}) => {
  await fill(canvasElement, 'Teo Rivas', 'teo@rivas-sistemas.example');
  await control(canvasElement, '.told');
});

/** The invitation could not be saved; what was typed is there. */
export const SavingFails = story(
  undefined,
  (adapter) => adapter.fail('saveContact', 'offline'),
  async ({canvasElement}) => {
    await fill(canvasElement, 'Teo Rivas', 'teo@rivas-sistemas.example');
    await control(canvasElement, '.failed');
  },
);

export const Removing = story(undefined, undefined, async ({canvasElement}) => {
  (await control(canvasElement, '[data-contact=c-omar] .remove')).click();
  await control(canvasElement, '.question');
});

export const TechnicalContact = story({role: 'technical', contacts: CONTACTS});
export const Technician = story({role: 'agent', contacts: CONTACTS});
/** The host's own panel keeps them, and says where. */
export const KeptByHost = story({contactsUrl: 'https://panel.hosting.example/contactos'});
export const KeptElsewhere = story({});

export const LongWords = story({
  contacts: [
    ...CONTACTS.slice(0, 1),
    {
      id: 'c-long',
      name: 'Nombresinespacios'.repeat(10),
      email: `${'direccionmuylarga'.repeat(3)}@${'subdominio.'.repeat(8)}example`,
      role: 'technical',
      pending: true,
      services: ['s-shop', 's-mail', 's-vps'],
    },
    ...Array.from({length: 14}, (_, index) => ({
      id: `c-${index}`,
      name: `Contacto ${index + 1}`,
      email: `contacto${index + 1}@agencia.example`,
      role: 'technical' as const,
      pending: false,
      services: ['s-vps'],
    })),
  ],
});

export const Loading = story(undefined, (adapter) => void adapter.hold('listContacts'));
export const Offline = story(undefined, (adapter) => adapter.fail('listContacts', 'offline'));
export const Unavailable = story(undefined, (adapter) => adapter.fail('listContacts', 'unavailable'));
export const SessionEnded = story(undefined, (adapter) => adapter.fail('listContacts', 'unauthenticated'));

export const NoAdapter: StoryObj = {
  render: () =>
    html`<account-contacts
      policy='{"urgentHelp": {"phone": "900 123 456", "email": "soporte@hosting.example"}}'
    ></account-contacts>`,
};
