/** How the memory adapter finds, orders and pages. Pure. */
import {type TicketQuery, UNASSIGNED} from '../../core/adapter.ts';
import {rejected} from '../../core/errors.ts';
import type {StoredThread} from './store.ts';

/** The words of a search, without accents and case, as `text/fold.ts` does: an adapter knows the core only. */
export function foldedWords(query: string): readonly string[] {
  return folded(query).match(/\S+/g) ?? [];
}

function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a thread is what the query asks for. */
export function fits(
  {ticket, entries}: StoredThread,
  {status, service, team, assignee}: TicketQuery,
  words: readonly string[],
): boolean {
  if (status !== undefined && ticket.status !== status) return false;
  if (service !== undefined && ticket.service?.id !== service) return false;
  if (team !== undefined && ticket.team !== team) return false;
  if (assignee !== undefined && (ticket.assignee?.id ?? UNASSIGNED) !== assignee) return false;
  if (words.length === 0) return true;
  const texts = entries.map((entry) => (entry.kind === 'message' ? entry.text : ''));
  const hay = folded([ticket.number, ticket.subject, ...texts].join('\n'));
  return words.every((word) => hay.includes(word));
}

/** A cursor that counts. @throws TicketError `rejected` for one that this desk did not give */
export function position(cursor: string, most: number): number {
  const value = /^\d{1,9}$/.test(cursor) ? Number(cursor) : Number.NaN;
  if (!(value <= most)) throw rejected('cursor', 'was not given by this desk');
  return value;
}

/** Whether a thread comes after a list's cursor, `<updatedAt> <turn>`. @throws TicketError as `position` */
export function isAfter({ticket, turn}: StoredThread, cursor: string): boolean {
  const [updatedAt = '', last] = cursor.split(' ');
  if (!/^\d+$/.test(last ?? '')) throw rejected('cursor', 'was not given by this desk');
  return ticket.updatedAt < updatedAt || (ticket.updatedAt === updatedAt && turn < Number(last));
}
