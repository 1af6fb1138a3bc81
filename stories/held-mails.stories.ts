import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/held-mails.ts';
import type {HeldMail} from '../src/core/ticket.ts';
import {ago} from './fixtures/desk.ts';
import {PanelAdapter} from './fixtures/panel.ts';

const meta: Meta = {title: 'Elements/Held mails', component: 'held-mails'};
export default meta;

export const MAILS: readonly HeldMail[] = [
  {id: 'h-1', from: 'eva@vivero.example', subject: 'Cambio de titular', reason: 'unknown-sender', at: ago(12)},
  {id: 'h-2', from: 'lucia@floristeria.example', subject: 'Mi web no carga', reason: 'unproved', at: ago(90)},
  {id: 'h-3', from: 'pagos@banco.example', subject: 'URGENT: verify', reason: 'forged', at: ago(60 * 26)},
  {id: 'h-4', from: '', subject: '', reason: 'unreadable', at: ago(60 * 50)},
];

const story = (mails: readonly HeldMail[], prepare?: (adapter: PanelAdapter) => void): StoryObj => ({
  render: () => {
    const adapter = new PanelAdapter({role: 'agent', held: mails});
    prepare?.(adapter);
    return html`<held-mails .adapter=${adapter}></held-mails>`;
  },
});

export const Waiting = story(MAILS);
export const Empty = story([]);
export const LongWords = story([
  {
    id: 'h-1',
    from: `${'direccionmuylarga'.repeat(6)}@${'subdominio.'.repeat(8)}example`,
    subject: 'unasuntosinespacios'.repeat(10),
    reason: 'machine',
    at: ago(12),
  },
]);
export const Loading = story(MAILS, (adapter) => void adapter.hold('listHeldMails'));
export const NoPermission = story(MAILS, (adapter) => adapter.fail('listHeldMails', 'forbidden'));
export const Offline = story(MAILS, (adapter) => adapter.fail('listHeldMails', 'offline'));
export const Unavailable = story(MAILS, (adapter) => adapter.fail('listHeldMails', 'unavailable'));
export const NoAdapter: StoryObj = {render: () => html`<held-mails></held-mails>`};
