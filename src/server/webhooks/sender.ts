/**
 * Sends what the outbox holds, one loop for each receiver, so that a slow one delays nobody else. A delivery is done when
 * the receiver answered 2xx; anything else is tried again, later each time, and given up after some days. Redirects are not
 * followed and answers are not read: an address leads to where it was written down, and nowhere else.
 */
import type {TicketEvent} from '../../core/adapter.ts';
import {toEndpoint, WEBHOOK_TYPES, type WebhookEndpoint, type WebhookOptions} from './endpoint.ts';
import type {Delivery, WebhookOutbox} from './outbox.ts';
import {signWebhook} from './sign.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** Milliseconds until the next try, after the first, the second, …; after the last it is given up. */
const DELAYS = [5 * SECOND, 60 * SECOND, 300 * SECOND, 1800 * SECOND, ...[2, 5, 10, 14, 20, 24].map((h) => h * HOUR)];
/** Milliseconds that a receiver gets to answer. */
const PATIENCE = 15 * SECOND;
/** Milliseconds after which a delivery of a process that died is taken up by another. */
const LEASE = 4 * PATIENCE;

/** How a try ended; no address, no secret, nothing of the ticket. */
export interface WebhookRecord {
  readonly endpoint: string;
  readonly delivery: string;
  readonly attempt: number;
  readonly outcome: 'delivered' | 'failed' | 'given-up';
  /** Of the answer, where there was one. */
  readonly status?: number;
}

export interface WebhookSenderOptions {
  readonly outbox: WebhookOutbox;
  readonly webhooks: readonly WebhookOptions[];
  readonly log?: (record: WebhookRecord) => void;
  /** Milliseconds between the tries; for tests and for hosts that know better. */
  readonly delays?: readonly number[];
  readonly now?: () => Date;
  readonly fetch?: typeof globalThis.fetch;
}

export interface WebhookSender {
  /** Starts nothing more and waits for what is under way, which is tried again after the next start. */
  close(): Promise<void>;
}

/** @throws Error for an endpoint that cannot be used */
export function startWebhooks(options: WebhookSenderOptions): WebhookSender {
  const endpoints = options.webhooks.map(toEndpoint);
  const ended = new AbortController();
  const loops = endpoints.map((endpoint) => serveEndpoint(endpoint, options, ended.signal));
  return {
    async close() {
      ended.abort();
      await Promise.all(loops);
    },
  };
}

async function serveEndpoint(
  endpoint: WebhookEndpoint,
  {outbox, log, delays = DELAYS, now = () => new Date(), fetch = globalThis.fetch}: WebhookSenderOptions,
  signal: AbortSignal,
): Promise<void> {
  const settle = async (delivery: Delivery): Promise<void> => {
    const {seq, id, attempts, event} = delivery;
    // A ticket that is gone is told to nobody.
    if (!event) return outbox.settle(endpoint.id, seq);
    const answer = await send(endpoint, delivery, event, now(), fetch, signal);
    if (signal.aborted && answer.status === undefined) return;
    const taken = answer.status !== undefined && answer.status >= 200 && answer.status < 300;
    const delay = answer.status === 410 ? undefined : delays[attempts - 1];
    const outcome = taken ? 'delivered' : delay === undefined ? 'given-up' : 'failed';
    if (taken) await outbox.settle(endpoint.id, seq);
    else if (delay === undefined) await outbox.giveUp(endpoint.id, seq, now());
    else await outbox.retry(endpoint.id, seq, later(now(), spread(delay)));
    log?.({endpoint: endpoint.id, delivery: id, attempt: attempts, outcome, ...answer});
  };

  while (!signal.aborted) {
    const {rings} = outbox;
    try {
      const due = await outbox.claim(endpoint.id, now(), later(now(), LEASE));
      await Promise.all(due.map(settle));
      if (due.length > 0) continue;
      const next = await outbox.nextDue(endpoint.id);
      await pause(outbox, rings, next && next.getTime() - now().getTime(), signal);
    } catch {
      // The store does not answer: nothing is lost, and it is asked again.
      await pause(outbox, outbox.rings, SECOND, signal);
    }
  }
}

async function send(
  {url, keys}: WebhookEndpoint,
  {id, at}: Delivery,
  event: TicketEvent,
  now: Date,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<{readonly status?: number}> {
  const body = JSON.stringify({type: typeOf(event), timestamp: at, data: dataOf(event)});
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: {'content-type': 'application/json', 'user-agent': 'ventanilla', ...signWebhook(keys, id, now, body)},
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    await response.body?.cancel();
    return {status: response.status};
  } catch {
    // No connection, or no answer in time.
    return {};
  }
}

function typeOf({type}: TicketEvent): string {
  return Object.entries(WEBHOOK_TYPES).find(([, one]) => one === type)?.[0] ?? type;
}

/** Without what is one viewer's only. */
function dataOf({type: _named, cursor: _place, ...data}: TicketEvent): object {
  const {unread: _viewer, ...ticket} = data.ticket;
  return {...data, ticket};
}

const later = (from: Date, milliseconds: number): Date => new Date(from.getTime() + milliseconds);

/** Receivers that were down together are not asked together. */
const spread = (delay: number): number => delay * (0.9 + Math.random() * 0.2);

/** Until something was committed, or this much time went by; without a time, as long as it takes. */
async function pause(
  outbox: WebhookOutbox,
  rings: number,
  milliseconds: number | undefined,
  signal: AbortSignal,
): Promise<void> {
  const over = new AbortController();
  const timer = milliseconds === undefined ? undefined : setTimeout(() => over.abort(), Math.max(0, milliseconds));
  await outbox.after(rings, AbortSignal.any([signal, over.signal]));
  clearTimeout(timer);
}
