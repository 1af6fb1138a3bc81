/**
 * Follows the reader: keeps his place while the thread grows, tells what arrives, knows what lies unseen below the screen,
 * and marks as read what he has come to. Knows the page, not how entries are drawn.
 */
import type {LitElement} from 'lit';
import type {TicketAdapter} from '../../core/adapter.ts';
import type {ThreadEntry} from '../../core/thread.ts';
import type {Ticket} from '../../core/ticket.ts';
import type {Msg} from '../../i18n/msg.ts';
import {newKey} from '../parts/key.ts';
import {Arrivals} from './arrivals.ts';
import {holdPlace, isFollowing} from './follow.ts';
import {Seen} from './seen.ts';

/** What is known when the end of the thread comes into sight. */
export interface Reader {
  readonly adapter: TicketAdapter;
  readonly viewerId: string;
  readonly ticket: Ticket;
  readonly lastEntry: ThreadEntry | undefined;
}

export class Reading {
  readonly #host: LitElement;
  readonly #arrivals: Arrivals;
  readonly #seen = new Seen(() => this.#onSeen());
  #restorePlace: (() => void) | undefined;
  #reader: Reader | undefined;
  /** Something by others was not marked as read yet. */
  #unread: boolean | undefined;
  /** New messages below the screen; the first of them. */
  below: {readonly count: number; readonly first: string} | undefined;

  constructor(host: LitElement, say: (text: string) => void, msg: () => Msg) {
    this.#host = host;
    this.#arrivals = new Arrivals(say, msg);
  }

  /** Entries were added at the end and are not drawn yet: the end is still where it was. */
  arrived(entries: readonly ThreadEntry[], viewerId: string | undefined): void {
    const messages = entries.filter(({kind, author}) => kind === 'message' && author.id !== viewerId);
    for (const message of messages) if (message.kind === 'message') this.#arrivals.add(message);
    if (messages.length > 0) this.#unread = true;
    const end = this.#find('.end');
    if (!end) return;
    if (isFollowing(end)) this.#restorePlace ??= holdPlace(end);
    else if (messages[0])
      this.below = {count: (this.below?.count ?? 0) + messages.length, first: this.below?.first ?? messages[0].id};
  }

  /** Entries were added at the beginning and are not drawn yet. */
  prepended(): void {
    const first = this.#find('.group');
    if (first) this.#restorePlace = holdPlace(first);
  }

  /** What was added is drawn. */
  drawn(reader: Reader | undefined): void {
    this.#restorePlace?.();
    this.#restorePlace = undefined;
    this.#reader = reader;
    this.#unread ??= reader && reader.ticket.unread > 0;
    this.#seen.watch(this.#find('.end'));
    this.#markRead();
  }

  /** Moves to the first of the new messages below the screen. */
  showBelow(): void {
    const article = this.#find(`[data-entry="${CSS.escape(this.below?.first ?? '')}"]`);
    if (!article) return;
    article.tabIndex = -1;
    article.focus();
  }

  forget(): void {
    this.#arrivals.clear();
    this.#seen.stop();
    this.#restorePlace = undefined;
    this.#reader = undefined;
    this.#unread = undefined;
    this.below = undefined;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #onSeen(): void {
    if (this.below) {
      this.below = undefined;
      this.#host.requestUpdate();
    }
    this.#markRead();
  }

  /** Not the person's own doing: if it fails, the ticket stays marked as unread, and that is true enough. */
  #markRead(): void {
    const {adapter, ticket, lastEntry} = this.#reader ?? {};
    if (!adapter || !ticket || !lastEntry || !this.#unread || !this.#seen.now) return;
    this.#unread = false;
    adapter.markRead(ticket.id, lastEntry.id, {idempotencyKey: newKey()}).catch(() => {});
  }
}
