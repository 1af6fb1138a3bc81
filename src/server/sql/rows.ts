/** Turns rows into what the contract names, and back. Pure. */
import type {ThreadEntry, ThreadEvent} from '../../core/thread.ts';
import type {AccessData, Agent, Attachment, Author, RelatedTicket, Ticket} from '../../core/ticket.ts';
import type {Fact} from '../../core/finding.ts';
import {fold} from '../../text/fold.ts';
import type {AttachmentRow, EntryRow, TicketRow} from './schema.ts';

export function toTicket(row: TicketRow & {unread: number}): Ticket {
  return {
    id: row.id,
    number: row.number,
    subject: row.subject,
    status: row.status,
    language: row.language,
    problemType: row.problem_type,
    account: row.account,
    requester: {id: row.requester_id, name: row.requester_name, role: row.requester_role},
    team: row.team,
    facts: JSON.parse(row.facts) as Fact[],
    channel: row.channel,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    messages: row.messages,
    unread: row.unread,
    preview: row.preview,
    ...(row.service_id !== null && {service: {id: row.service_id, label: row.service_label ?? ''}}),
    ...(row.assignee !== null && {assignee: JSON.parse(row.assignee) as Agent}),
    ...(row.trust !== null && {trust: row.trust}),
    ...(row.access_data !== null && {accessData: JSON.parse(row.access_data) as AccessData[]}),
    ...(row.related !== null && {related: JSON.parse(row.related) as RelatedTicket[]}),
  };
}

export function toEntry(row: EntryRow, attachments: readonly Attachment[]): ThreadEntry {
  const author: Author = {id: row.author_id, name: row.author_name, role: row.author_role};
  const common = {id: row.id, ticketId: row.ticket_id, author, at: row.at};
  if (row.event !== null) return {kind: 'event', ...common, event: JSON.parse(row.event) as ThreadEvent['event']};
  return {
    kind: 'message',
    ...common,
    text: row.text,
    channel: row.channel,
    attachments: [...attachments],
    ...(row.trust !== null && {trust: row.trust}),
    ...(row.quoted !== null && {quoted: row.quoted}),
    ...(row.delivery !== null && {delivery: row.delivery}),
  };
}

export function toAttachment({id, name, type, size}: AttachmentRow): Attachment {
  return {id, name, type, size};
}

/** A new ticket; its last entry is not written yet. */
export function toTicketRow({requester, service, assignee, ...ticket}: Ticket, missing?: readonly string[]): TicketRow {
  return {
    id: ticket.id,
    number: ticket.number,
    subject: ticket.subject,
    status: ticket.status,
    language: ticket.language,
    problem_type: ticket.problemType,
    service_id: service?.id ?? null,
    service_label: service?.label ?? null,
    account: ticket.account,
    requester_id: requester.id,
    requester_name: requester.name,
    requester_role: requester.role,
    team: ticket.team,
    assignee_id: assignee?.id ?? null,
    assignee: assignee ? JSON.stringify(assignee) : null,
    facts: JSON.stringify(ticket.facts),
    channel: ticket.channel,
    trust: ticket.trust ?? null,
    created_at: ticket.createdAt,
    updated_at: ticket.updatedAt,
    last_entry: 0,
    messages: ticket.messages,
    preview: ticket.preview,
    missing: missing ? JSON.stringify([...missing].sort()) : null,
    access_data: ticket.accessData ? JSON.stringify(ticket.accessData) : null,
    related: ticket.related ? JSON.stringify(ticket.related) : null,
    folded: fold(`${ticket.number} ${ticket.subject}`).folded,
  };
}

/** Without its sequence number, which the database gives. */
export function toEntryRow(entry: ThreadEntry): Omit<EntryRow, 'seq'> {
  const {id, kind, ticketId, author, at} = entry;
  const message = entry.kind === 'message' ? entry : undefined;
  const text = message?.text ?? '';
  return {
    id,
    kind,
    ticket_id: ticketId,
    author_id: author.id,
    author_name: author.name,
    author_role: author.role,
    at,
    channel: message?.channel ?? 'web',
    trust: message?.trust ?? null,
    quoted: message?.quoted ?? null,
    delivery: message?.delivery ?? null,
    text,
    event: entry.kind === 'event' ? JSON.stringify(entry.event) : null,
    folded: fold(text).folded,
  };
}
