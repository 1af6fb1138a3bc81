/**
 * Sends one draft at most once: the key of a try is kept as long as the draft is the same, so that a retry after a lost
 * answer gets the ticket that was made. Draws nothing.
 */
import type {TicketAdapter} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import type {Ticket, TicketDraft} from '../../core/ticket.ts';
import {newKey} from '../parts/key.ts';

export class Submission {
  #key: {readonly key: string; readonly draft: string} | undefined;
  #sending = false;

  /** Whether an answer is awaited; a second sending is not started. */
  get sending(): boolean {
    return this.#sending;
  }

  /**
   * @returns the ticket as the backend confirmed it
   * @throws TicketError
   */
  async send(adapter: TicketAdapter, draft: TicketDraft): Promise<Ticket> {
    const text = JSON.stringify(draft);
    if (this.#key?.draft !== text) this.#key = {key: newKey(), draft: text};
    this.#sending = true;
    try {
      if (!navigator.onLine) throw new TicketError('offline', 'the browser says that it is offline');
      const ticket = await adapter.createTicket(draft, {idempotencyKey: this.#key.key, language: draft.language});
      this.#key = undefined;
      return ticket;
    } catch (error) {
      throw TicketError.from(error);
    } finally {
      this.#sending = false;
    }
  }
}
