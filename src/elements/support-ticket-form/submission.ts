/**
 * Sends one draft at most once: the key of a try is kept as long as the draft is the same, so that a retry after a lost
 * answer gets the ticket that was made. Draws nothing.
 */
import type {TicketAdapter} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {Ticket, TicketDraft} from '../../core/ticket.ts';
import {newKey} from '../parts/key.ts';

export class Submission {
  readonly #ended: () => void;
  #key: {readonly key: string; readonly draft: string} | undefined;
  #sending = false;

  /** @param ended called after each try */
  constructor(ended: () => void) {
    this.#ended = ended;
  }

  /** Whether an answer is awaited; a second sending is not started. */
  get sending(): boolean {
    return this.#sending;
  }

  /** Of the last try that was not confirmed. */
  get key(): string | undefined {
    return this.#key?.key;
  }

  /** Runs one sending, uploads included; while it runs another call does nothing. */
  async guard(work: () => Promise<void>): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      await work();
    } finally {
      this.#sending = false;
      this.#ended();
    }
  }

  /**
   * @returns the ticket as the backend confirmed it
   * @throws TicketError
   */
  async send(adapter: TicketAdapter, draft: TicketDraft): Promise<Ticket> {
    const text = JSON.stringify(draft);
    if (this.#key?.draft !== text) this.#key = {key: newKey(), draft: text};
    try {
      // An outbox keeps what cannot be sent, and finds out by itself.
      if (!navigator.onLine && !adapter.outbox) throw new TicketError('offline', 'the browser says that it is offline');
      const ticket = await adapter.createTicket(draft, {idempotencyKey: this.#key.key, language: draft.language});
      this.#key = undefined;
      return ticket;
    } catch (error) {
      throw TicketError.from(error);
    }
  }
}
