/**
 * Sealed access data beside the tickets: the ciphertext has a table of its own, so that nothing that reads a ticket or its
 * thread carries it. Who takes it is told in the thread, in the same transaction.
 */
import {randomUUID} from 'node:crypto';
import {TicketError} from '../../core/errors.ts';
import {accessDataExpiry} from '../../core/sealed.ts';
import type {ThreadEvent} from '../../core/thread.ts';
import type {AccessData, SealedAccessData, Ticket} from '../../core/ticket.ts';
import {authorOf, eventOf, seen, tell, type Write} from './steps.ts';

/** What is told of new access data; nothing where none came. */
export function accessDataOf(write: Write, sealed: string | undefined): AccessData | undefined {
  if (sealed === undefined) return undefined;
  const {actor, at} = write;
  const expiresAt = write.accessDataExpiresAt ?? accessDataExpiry(new Date(at));
  return {id: randomUUID(), author: authorOf(actor), at, expiresAt};
}

/** Keeps the ciphertext of what `accessDataOf` announced. The ticket must be there. */
export async function keepSealed({tx}: Write, ticketId: string, {id, expiresAt}: AccessData, sealed: string) {
  await tx.insertInto('sealed').values({id, ticket_id: ticketId, sealed, expires_at: expiresAt}).execute();
}

export function addedEvent(write: Write, ticketId: string, {id, author, expiresAt}: AccessData): ThreadEvent {
  return eventOf(write, ticketId, author, {type: 'access-data-added', accessData: id, expiresAt});
}

/** Of a reply to a ticket that is there. */
export async function addAccessData(write: Write, ticket: Ticket, sealed: string | undefined): Promise<void> {
  const data = accessDataOf(write, sealed);
  if (!data || sealed === undefined) return;
  await keepSealed(write, ticket.id, data, sealed);
  await write.tx
    .updateTable('tickets')
    .set({access_data: JSON.stringify([...(ticket.accessData ?? []), data])})
    .where('id', '=', ticket.id)
    .execute();
  await tell(write, ticket.id, {type: 'access-data-added', accessData: data.id, expiresAt: data.expiresAt});
}

/** Tells that it was opened. The ciphertext is read apart from this, so that no stored answer outlives it. */
export async function noteOpening(write: Write, ticketId: string, id: string): Promise<void> {
  await seen(write, ticketId);
  await sealedOf(write, ticketId, id);
  await tell(write, ticketId, {type: 'access-data-opened', accessData: id});
}

/** @throws TicketError not-found where there is none, or its time is over */
export async function sealedOf(
  {tx, at}: Pick<Write, 'tx' | 'at'>,
  ticketId: string,
  id: string,
): Promise<SealedAccessData> {
  const row = await tx
    .selectFrom('sealed')
    .select('sealed')
    .where('id', '=', id)
    .where('ticket_id', '=', ticketId)
    .where('expires_at', '>', at)
    .executeTakeFirst();
  if (!row) throw new TicketError('not-found', `no access data '${id}' in this ticket, or no longer`);
  return {id, sealed: row.sealed};
}
