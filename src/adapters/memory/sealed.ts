/** Sealed access data and related tickets of the desk in memory: what is kept beside a ticket, and what is told of it. */
import {inScope, type Scope} from '../../core/access.ts';
import {rejected, TicketError} from '../../core/errors.ts';
import type {AccessData, RelatedTicket, SealedAccessData} from '../../core/ticket.ts';
import type {MemoryStore, StoredThread} from './store.ts';

/** Keeps what was sealed. @returns what is told of it; nothing where none came */
export function keepSealed(
  store: MemoryStore,
  sealed: string | undefined,
  ticketId: string,
  told: Omit<AccessData, 'id'>,
): AccessData | undefined {
  if (sealed === undefined) return undefined;
  const data = {id: crypto.randomUUID(), ...told};
  store.sealed.set(data.id, {ticketId, sealed, expiresAt: data.expiresAt});
  return data;
}

/** @throws TicketError not-found where there is none, or its time is over */
export function sealedOf(store: MemoryStore, ticketId: string, id: string, now: string): SealedAccessData {
  const found = store.sealed.get(id);
  if (!found || found.ticketId !== ticketId || found.expiresAt <= now)
    throw new TicketError('not-found', `no access data '${id}' in this ticket, or no longer`);
  return {id, sealed: found.sealed};
}

/** The tickets that a draft names. @throws TicketError `rejected` for one outside the scope */
export function relatedOf(store: MemoryStore, ids: readonly string[] = [], scope: Scope): readonly StoredThread[] {
  return [...new Set(ids)].map((id, index) => {
    const thread = store.threads.get(id);
    if (thread && inScope(scope, thread.ticket)) return thread;
    throw rejected(`related.${index}`, `no ticket '${id}'`);
  });
}

export const nameOf = ({id, number}: RelatedTicket): RelatedTicket => ({id, number});

/** How an event of added data reads. */
export const added = ({id, expiresAt}: AccessData) => ({type: 'access-data-added', accessData: id, expiresAt}) as const;
