/** Rows of the mail channel's tables, and what they mean to it. */
import type {Envelope} from '../email/mail.ts';
import type {Dispatch, DueMail, MailEnd, OutgoingMail, ReceivedMail} from '../email/store.ts';
import type {MailTable, OutboxTable} from './schema.ts';

export function newMail(id: string, file: string, envelope: Envelope, at: string): MailTable {
  return {
    id,
    file,
    envelope: JSON.stringify(envelope),
    state: 'received',
    attempts: 0,
    next_at: at,
    received_at: at,
    released: 0,
    reason: '',
    message_id: null,
    sender: '',
    subject: '',
    ticket_id: null,
    entry_id: null,
  };
}

export function ended(
  {state, reason, messageId, from, subject, ticketId, entryId}: MailEnd,
  keep: boolean,
): Partial<MailTable> {
  return {
    state,
    reason,
    message_id: messageId ?? null,
    sender: from ?? '',
    subject: subject ?? '',
    ticket_id: ticketId ?? null,
    entry_id: entryId ?? null,
    ...(!keep && {file: null}),
  };
}

export function toReceived({
  id,
  envelope,
  attempts,
  released,
}: Pick<MailTable, 'id' | 'envelope' | 'attempts' | 'released'>) {
  const received: ReceivedMail = {
    id,
    envelope: JSON.parse(envelope) as Envelope,
    attempts,
    released: released === 1,
  };
  return received;
}

export function toDue({id, cause, automatic, ticket_id, entry_id, mail, attempts}: OutboxTable): DueMail {
  return {
    id,
    cause,
    automatic: automatic === 1,
    ticketId: ticket_id ?? undefined,
    entryId: entry_id ?? undefined,
    mail: JSON.parse(mail) as OutgoingMail,
    attempts,
  };
}

export function newOutgoing({id, cause, automatic, ticketId, entryId, mail}: Dispatch, at: string): OutboxTable {
  return {
    id,
    cause,
    mail: JSON.stringify(mail),
    address: mail.to,
    automatic: automatic ? 1 : 0,
    ticket_id: ticketId ?? null,
    entry_id: entryId ?? null,
    state: 'queued',
    attempts: 0,
    next_at: at,
    created_at: at,
    error: null,
  };
}
