/** Tickets that were written together know each other: both rows are written, and the older one tells it in its thread. */
import {rejected} from '../../core/errors.ts';
import type {RelatedTicket, Ticket} from '../../core/ticket.ts';
import {findTicket} from './queries.ts';
import {tell, type Write} from './steps.ts';

/** The tickets that a draft names. @throws TicketError `rejected` for one outside the scope */
export async function relatedOf({tx, scope, actor}: Write, ids: readonly string[] = []): Promise<readonly Ticket[]> {
  const found: Ticket[] = [];
  for (const [index, id] of ids.entries()) {
    const ticket = await findTicket(tx, id, scope, actor.id);
    if (!ticket) throw rejected(`related.${index}`, `no ticket '${id}'`);
    if (!found.some((one) => one.id === ticket.id)) found.push(ticket);
  }
  return found;
}

export async function linkBack(write: Write, others: readonly Ticket[], ticket: RelatedTicket): Promise<void> {
  for (const {id, related = []} of others) {
    await write.tx
      .updateTable('tickets')
      .set({related: JSON.stringify([...related, ticket])})
      .where('id', '=', id)
      .execute();
    await tell(write, id, {type: 'related', ticket});
  }
}
