/** Reading the desk in memory: a page of tickets, a page of a thread. Knows nothing of who asks but his scope. */
import {inScope, type Scope} from '../../core/access.ts';
import {MessageQuery, type Page, parseInput, TicketQuery} from '../../core/adapter.ts';
import type {ThreadEntry} from '../../core/thread.ts';
import type {Ticket} from '../../core/ticket.ts';
import {fits, foldedWords, isAfter, position} from './query.ts';
import {type MemoryStore, type StoredThread, ticketFor} from './store.ts';

/** Changed last first. @param viewer whose unread marks are counted */
export function pageOfTickets(store: MemoryStore, query: TicketQuery, scope: Scope, viewer: string): Page<Ticket> {
  const {limit = 25, cursor, ...wanted} = parseInput(TicketQuery, query);
  const words = foldedWords(wanted.query ?? '');
  const found = [...store.threads.values()]
    .filter((thread) => inScope(scope, thread.ticket) && fits(thread, wanted, words))
    .sort((a, b) => b.ticket.updatedAt.localeCompare(a.ticket.updatedAt) || b.turn - a.turn);
  const after = cursor === undefined ? found : found.filter((thread) => isAfter(thread, cursor));
  const page = after.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((thread) => ticketFor(thread, viewer)),
    total: found.length,
    ...(last && after.length > limit && {cursor: `${last.ticket.updatedAt} ${last.turn}`}),
  };
}

/** The newest entries, oldest first; the cursor leads to older ones. */
export function pageOfEntries({entries}: StoredThread, query: MessageQuery): Page<ThreadEntry> {
  const {limit = 200, cursor} = parseInput(MessageQuery, query);
  const end = cursor === undefined ? entries.length : position(cursor, entries.length);
  const from = Math.max(0, end - limit);
  return {items: entries.slice(from, end), ...(from > 0 && {cursor: `${from}`})};
}
