/**
 * The outbox of webhooks: a row for each event and each of its receivers, written in the transaction of the event. A row says
 * only that somebody must still be told; what is told is read when it is sent. Knows no addresses and no signatures.
 */
import {randomUUID} from 'node:crypto';
import type {ExpressionBuilder, Kysely, Transaction} from 'kysely';
import type {Delivery, Subscriber, WebhookOutbox} from '../webhooks/outbox.ts';
import type {LoggedEvent} from './queries.ts';
import type {Schema} from './schema.ts';
import {type Bell, tell} from './watch.ts';
import type {Writer} from './writer.ts';

/** How many are handed out at once. */
const SOME = 10;

/** For every event that is not one viewer's only. */
export async function deliver(
  tx: Transaction<Schema>,
  at: string,
  events: readonly Omit<LoggedEvent, 'entryId'>[],
  subscribers: readonly Subscriber[],
): Promise<void> {
  const rows = events.flatMap(({seq, type, ticketId}) =>
    subscribers
      .filter(({types}) => types.has(type))
      .map(({id: endpoint}) => ({
        endpoint,
        event_seq: seq,
        id: `msg_${randomUUID()}`,
        ticket_id: ticketId,
        attempts: 0,
        next_at: at,
        gave_up_at: null,
      })),
  );
  if (rows.length > 0) await tx.insertInto('webhook_deliveries').values(rows).execute();
}

/** Not tried in vain to the end, and nothing earlier of the same ticket waits. */
function next(eb: ExpressionBuilder<Schema & {row: Schema['webhook_deliveries']}, 'row'>) {
  const earlier = eb
    .selectFrom('webhook_deliveries as before')
    .select('before.event_seq')
    .whereRef('before.endpoint', '=', 'row.endpoint')
    .whereRef('before.ticket_id', '=', 'row.ticket_id')
    .whereRef('before.event_seq', '<', 'row.event_seq')
    .where('before.gave_up_at', 'is', null);
  return eb.and([eb('row.gave_up_at', 'is', null), eb.not(eb.exists(earlier))]);
}

export interface DeliveriesOptions {
  readonly read: Kysely<Schema>;
  readonly writer: Writer;
  readonly bell: Bell;
}

export class Deliveries implements WebhookOutbox {
  readonly #options: DeliveriesOptions;

  constructor(options: DeliveriesOptions) {
    this.#options = options;
  }

  get rings(): number {
    return this.#options.bell.rings;
  }

  after(rings: number, signal: AbortSignal): Promise<void> {
    return this.#options.bell.after(rings, signal);
  }

  async claim(endpoint: string, now: Date, until: Date): Promise<readonly Delivery[]> {
    const {read, writer} = this.#options;
    const due = await this.#waiting(endpoint)
      .select('row.event_seq')
      .where('row.next_at', '<=', now.toISOString())
      .orderBy('row.event_seq')
      .limit(SOME)
      .execute();
    if (due.length === 0) return [];
    const seqs = due.map((row) => row.event_seq);
    // Another process may have claimed some meanwhile: those are due no more.
    const rows = await writer.run((tx) =>
      tx
        .updateTable('webhook_deliveries')
        .set((eb) => ({attempts: eb('attempts', '+', 1), next_at: until.toISOString()}))
        .where('endpoint', '=', endpoint)
        .where('event_seq', 'in', seqs)
        .where('next_at', '<=', now.toISOString())
        .returning(['event_seq', 'id', 'attempts'])
        .execute(),
    );
    if (rows.length === 0) return [];
    const events = await read
      .selectFrom('events')
      .select(['seq', 'type', 'ticket_id as ticketId', 'entry_id as entryId', 'at'])
      .where('seq', 'in', seqs)
      .execute();
    return Promise.all(
      rows.map(async ({event_seq, id, attempts}): Promise<Delivery> => {
        const logged = events.find(({seq}) => Number(seq) === Number(event_seq));
        const event = logged && (await tell(read, logged, {kind: 'all'}, ''));
        return {id, seq: Number(event_seq), attempts, at: logged?.at ?? '', ...(event && {event})};
      }),
    );
  }

  async nextDue(endpoint: string): Promise<Date | undefined> {
    const row = await this.#waiting(endpoint)
      .select((eb) => eb.fn.min('row.next_at').as('at'))
      .executeTakeFirst();
    return row?.at ? new Date(row.at) : undefined;
  }

  async settle(endpoint: string, seq: number): Promise<void> {
    await this.#options.writer.run((tx) =>
      tx.deleteFrom('webhook_deliveries').where('endpoint', '=', endpoint).where('event_seq', '=', seq).execute(),
    );
  }

  async retry(endpoint: string, seq: number, at: Date): Promise<void> {
    await this.#set(endpoint, seq, {next_at: at.toISOString()});
  }

  async giveUp(endpoint: string, seq: number, at: Date): Promise<void> {
    await this.#set(endpoint, seq, {gave_up_at: at.toISOString()});
  }

  async #set(endpoint: string, seq: number, values: {next_at: string} | {gave_up_at: string}): Promise<void> {
    await this.#options.writer.run((tx) =>
      tx
        .updateTable('webhook_deliveries')
        .set(values)
        .where('endpoint', '=', endpoint)
        .where('event_seq', '=', seq)
        .execute(),
    );
  }

  #waiting(endpoint: string) {
    return this.#options.read
      .selectFrom('webhook_deliveries as row')
      .where('row.endpoint', '=', endpoint)
      .where((eb) => next(eb));
  }
}
