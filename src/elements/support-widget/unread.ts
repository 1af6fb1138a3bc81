/**
 * How many messages a customer has not read, kept true by what happens at the desk. Asks one question at a time, draws nothing.
 * Unread messages lie where something happened last: the first page of tickets has them.
 */
import type {TicketAdapter} from '../../core/adapter.ts';
import {listen} from '../internal/live.ts';

export class Unread {
  readonly #tell: (unread: number) => void;
  #adapter: TicketAdapter | undefined;
  #unlisten: (() => void) | undefined;
  #asking = false;
  #again = false;

  /** @param tell called with each answer */
  constructor(tell: (unread: number) => void) {
    this.#tell = tell;
  }

  /** Counts from now on at this desk, and no other. */
  follow(adapter: TicketAdapter | undefined): void {
    if (adapter === this.#adapter) return;
    this.stop();
    this.#adapter = adapter;
    if (!adapter) return;
    if (adapter.capabilities.watch)
      this.#unlisten = listen(adapter, {event: () => void this.count(), ended: () => (this.#unlisten = undefined)});
    void this.count();
  }

  stop(): void {
    this.#unlisten?.();
    this.#unlisten = undefined;
    this.#adapter = undefined;
  }

  /** Counts anew. What fails is not told: the number of before stays. */
  async count(): Promise<void> {
    const adapter = this.#adapter;
    this.#again = this.#asking;
    if (!adapter || this.#asking) return;
    this.#asking = true;
    try {
      const {items} = await adapter.listTickets({});
      if (adapter === this.#adapter) this.#tell(items.reduce((sum, {unread}) => sum + unread, 0));
    } catch {
      // The list says why, to whoever opens it.
    }
    this.#asking = false;
    if (this.#again) await this.count();
  }
}
