/** Where webhooks go: addresses that whoever runs the server wrote down, and none that came in by any other way. */
import * as z from 'zod/mini';
import type {TicketEvent} from '../../core/adapter.ts';
import {ThreadEntry} from '../../core/thread.ts';
import {Ticket} from '../../core/ticket.ts';
import {secretKey} from './sign.ts';

/** What can be told: live events, named as Standard Webhooks names them. */
export const WEBHOOK_TYPES = {
  'ticket.created': 'ticket-created',
  'ticket.changed': 'ticket-changed',
  'entry.added': 'entry-added',
  'entry.changed': 'entry-changed',
} as const satisfies Record<string, TicketEvent['type']>;
export type WebhookType = keyof typeof WEBHOOK_TYPES;

/** What is posted. The ticket is without what one viewer has read of it. */
export const WebhookPayload = z.object({
  type: z.enum(Object.keys(WEBHOOK_TYPES) as [WebhookType, ...WebhookType[]]),
  /** When it happened. */
  timestamp: z.iso.datetime(),
  data: z.object({ticket: z.omit(Ticket, {unread: true}), entry: z.optional(ThreadEntry)}),
});

export interface WebhookOptions {
  /** Names the receiver in logs and in the database; deliveries under way belong to it. */
  readonly id: string;
  /** https, or http on this machine. */
  readonly url: string;
  /** `whsec_…`, the current one first; a second one while it is changed. */
  readonly secrets: readonly string[];
  /** All where absent. */
  readonly events?: readonly WebhookType[];
}

/** Checked, ready to be sent to. */
export interface WebhookEndpoint {
  readonly id: string;
  readonly url: URL;
  readonly keys: readonly Buffer[];
  readonly types: ReadonlySet<TicketEvent['type']>;
}

/** @throws Error naming the endpoint and what it lacks, never its secret or its address */
export function toEndpoint({id, url, secrets, events}: WebhookOptions): WebhookEndpoint {
  const wrong = (what: string): Error => new Error(`the webhook '${id}': ${what}`);
  if (!/^[\w-]{1,50}$/.test(id)) throw new Error('a webhook’s id has letters, digits, - and _');
  if (!URL.canParse(url)) throw wrong('its url is not an address');
  const address = new URL(url);
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  if (address.protocol !== 'https:' && !(address.protocol === 'http:' && here))
    throw wrong('its url needs https; http goes to this machine only');
  if (address.username !== '' || address.password !== '')
    throw wrong('its url holds a password; the signature proves who sends');
  if (secrets.length === 0) throw wrong('it has no secret');
  try {
    const types = (events ?? (Object.keys(WEBHOOK_TYPES) as WebhookType[])).map((type) => WEBHOOK_TYPES[type]);
    return {id, url: address, keys: secrets.map(secretKey), types: new Set(types)};
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : 'its secret cannot be used');
  }
}
