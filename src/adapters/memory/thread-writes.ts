/** What is written into a thread that is there: replies, statuses, who answers it, facts. Knows not who may look for it. */
import type {WriteContext} from '../../core/adapter.ts';
import {rejected, TicketError} from '../../core/errors.ts';
import {
  isTurn,
  maySetStatus,
  type Message,
  type ReplyDraft,
  statusAfterReply,
  type ToldFacts,
  withToldFacts,
} from '../../core/thread.ts';
import type {Agent, Role, TicketStatus} from '../../core/ticket.ts';
import type {Actor} from './desk.ts';
import {added} from './sealed.ts';
import type {StoredThread} from './store.ts';
import {authorOf, messageOf, type Work} from './work.ts';

/** @throws TicketError `forbidden` for a status that the role may not set */
export function reply(
  work: Work,
  thread: StoredThread,
  actor: Actor,
  draft: ReplyDraft,
  context: WriteContext,
): Message {
  const ticketId = thread.ticket.id;
  const from = thread.ticket.status;
  const to = statusAfterReply(actor.role, draft.status);
  allow(actor.role, to);
  const attachments = work.claim(draft.attachments, actor, ticketId);
  const message = messageOf(ticketId, authorOf(actor), work.now(), draft.text, attachments, context.mail);
  thread.entries.push(message);
  work.change(thread, {status: to});
  thread.read.set(actor.id, thread.entries.length);
  work.store.record({type: 'entry-added', ticketId, entry: message});
  const accessData = work.keep(draft.accessData, ticketId, authorOf(actor), context);
  if (accessData) {
    work.change(thread, {accessData: [...(thread.ticket.accessData ?? []), accessData]});
    work.tell(thread, authorOf(actor), added(accessData));
  }
  if (isTurn(from, to)) work.tell(thread, authorOf(actor), {type: 'status-changed', from, to});
  return message;
}

/** @throws TicketError `forbidden` for a status that the role may not set */
export function setStatus(work: Work, thread: StoredThread, actor: Actor, to: TicketStatus): void {
  allow(actor.role, to);
  const from = thread.ticket.status;
  if (from === to) return;
  work.change(thread, {status: to});
  work.tell(thread, authorOf(actor), {type: 'status-changed', from, to});
}

/** @throws TicketError `rejected` for an agent whom the desk does not know */
export function assign(
  work: Work,
  thread: StoredThread,
  actor: Actor,
  {team, assignee: agentId}: {readonly team: string; readonly assignee?: string},
  agents: readonly Agent[],
): void {
  const assignee = agents.find(({id}) => id === agentId);
  if (agentId !== undefined && !assignee) throw rejected('assignee', `no agent '${agentId}'`);
  const {assignee: _old, ...rest} = thread.ticket;
  thread.ticket = {...rest, team, ...(assignee && {assignee})};
  work.change(thread, {});
  work.tell(thread, authorOf(actor), {type: 'assigned', team, ...(assignee && {assignee})});
}

export function tellFacts(work: Work, thread: StoredThread, actor: Actor, told: ToldFacts): void {
  const next = withToldFacts(thread.ticket.facts, told, authorOf(actor));
  if (next.event.facts.length === 0) return;
  work.change(thread, {facts: next.facts});
  work.tell(thread, authorOf(actor), next.event);
}

function allow(role: Role, to: TicketStatus): void {
  if (!maySetStatus(role, to)) throw new TicketError('forbidden', `a customer may not set '${to}'`);
}
