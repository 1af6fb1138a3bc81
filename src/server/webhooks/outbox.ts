/** What is still to be told to whom: the store of deliveries, as the sender sees it. */
import type {TicketEvent} from '../../core/adapter.ts';

/** Who is told of which events; written down with each event that happens. */
export interface Subscriber {
  readonly id: string;
  readonly types: ReadonlySet<TicketEvent['type']>;
}

export interface Delivery {
  /** The same at every try: the receiver can tell a repetition. */
  readonly id: string;
  /** The place of the event in the log. */
  readonly seq: number;
  /** This one included. */
  readonly attempts: number;
  /** When it happened, RFC 3339. */
  readonly at: string;
  /** As it stands now; absent when the ticket is gone. */
  readonly event?: TicketEvent;
}

/**
 * Rows written in the transaction of their cause. What happened to one ticket is handed out in its order: the next is due
 * when the one before it was taken or given up.
 */
export interface WebhookOutbox {
  /**
   * Some that are due; each counts as tried and is not handed out again before `until`, so that a process that dies with
   * them loses nothing.
   */
  claim(endpoint: string, now: Date, until: Date): Promise<readonly Delivery[]>;
  /** When the next is due; `undefined` when nothing waits. */
  nextDue(endpoint: string): Promise<Date | undefined>;
  /** It was taken: nothing of it is kept. */
  settle(endpoint: string, seq: number): Promise<void>;
  retry(endpoint: string, seq: number, at: Date): Promise<void>;
  /** Nobody tries it again; the row stays for a while, so that it can be seen. */
  giveUp(endpoint: string, seq: number, at: Date): Promise<void>;
  /** To be taken before looking, and given to `after`. */
  readonly rings: number;
  /** Resolves when something was committed since, or the signal aborts. */
  after(rings: number, signal: AbortSignal): Promise<void>;
}
