/** A new ticket of the desk in memory, with all that is written at once. Knows not who may open one. */
import type {Scope} from '../../core/access.ts';
import type {Routing, WriteContext} from '../../core/adapter.ts';
import type {Service, Ticket, TicketDraft} from '../../core/ticket.ts';
import type {Actor} from './desk.ts';
import {added, nameOf, relatedOf} from './sealed.ts';
import {type StoredThread, ticketFor} from './store.ts';
import {authorOf, messageOf, SYSTEM, type Work} from './work.ts';

export interface NewTicket {
  readonly actor: Actor;
  readonly scope: Scope;
  readonly draft: TicketDraft;
  readonly service: Service | undefined;
  readonly routing: Routing | undefined;
  readonly context: WriteContext;
}

/** @throws TicketError `rejected` for files and related tickets that are not the actor's */
export function createTicket(work: Work, {actor, scope, draft, service, routing, context}: NewTicket): Ticket {
  const {team = 'support', problemType = draft.problemType ?? 'other', facts = draft.facts, assignee} = routing ?? {};
  const [id, at, requester] = [crypto.randomUUID(), work.now(), authorOf(actor)];
  const attachments = work.claim(draft.attachments, actor, id);
  const related = relatedOf(work.store, draft.related, scope);
  const accessData = work.keep(draft.accessData, id, requester, context);
  const [number, turn] = [work.store.nextNumber(), work.store.nextTurn()];
  const ticket: Ticket = {
    id,
    number,
    subject: draft.subject,
    status: 'open',
    language: draft.language,
    problemType,
    account: actor.account ?? '',
    requester,
    team,
    facts: [...facts],
    channel: context.mail ? 'email' : 'web',
    createdAt: at,
    updatedAt: at,
    messages: 1,
    unread: 0,
    preview: '',
    ...(service && {service: {id: service.id, label: service.label}}),
    ...(assignee && {assignee}),
    ...(context.mail && {trust: context.mail.trust}),
    ...(accessData && {accessData: [accessData]}),
    ...(related.length > 0 && {related: related.map((one) => nameOf(one.ticket))}),
  };
  const message = messageOf(id, requester, at, draft.body, attachments, context.mail);
  const thread: StoredThread = {ticket, entries: [message], turn, read: new Map()};
  work.store.threads.set(id, thread);
  work.store.record({type: 'ticket-created', ticketId: id});
  if (accessData) work.tell(thread, requester, added(accessData));
  work.tell(thread, SYSTEM, {type: 'assigned', team, ...(assignee && {assignee})});
  for (const other of related) {
    work.change(other, {related: [...(other.ticket.related ?? []), nameOf(ticket)]});
    work.tell(other, requester, {type: 'related', ticket: nameOf(ticket)});
  }
  return ticketFor(thread, actor.id);
}
