/**
 * What is in a ticket's thread: messages, what happened, and what is written to add to it; with the small rules of what an
 * addition changes. Schemas are the truth here as in `ticket.ts`. Text is plain text everywhere.
 */
import * as z from 'zod/mini';
import type {Fact} from './finding.ts';
import {
  Agent,
  Attachment,
  Author,
  CONTRACT_LIMITS,
  RelatedTicket,
  type Role,
  SealedText,
  TicketStatus,
  Trust,
} from './ticket.ts';

const id = z.string().check(z.minLength(1), z.maxLength(100));
/** RFC 3339 instant in UTC, milliseconds included. */
const instant = z.iso.datetime();

export const Message = z.object({
  kind: z.literal('message'),
  id,
  ticketId: id,
  author: Author,
  /** Plain text, as written; line breaks are kept. */
  text: z.string(),
  at: instant,
  channel: z.enum(['web', 'email']),
  /** Of a message that came by mail. */
  trust: z.optional(Trust),
  /** Of a mail: what it quoted, and its signature. Nothing that came in is lost; shown folded. */
  quoted: z.optional(z.string()),
  /** There when a mail with this message came back. */
  delivery: z.optional(z.literal('failed')),
  attachments: z.array(Attachment),
});
export type Message = z.infer<typeof Message>;

/** Something that happened to the ticket and is told in its thread. */
export const ThreadEvent = z.object({
  kind: z.literal('event'),
  id,
  ticketId: id,
  author: Author,
  at: instant,
  event: z.discriminatedUnion('type', [
    z.object({type: z.literal('assigned'), team: z.string(), assignee: z.optional(Agent)}),
    z.object({type: z.literal('status-changed'), from: TicketStatus, to: TicketStatus}),
    /** Somebody added or corrected facts; `was` is what stood there before. */
    z.object({
      type: z.literal('facts-told'),
      facts: z.array(z.object({id, value: z.string(), was: z.optional(z.string())})),
    }),
    z.object({type: z.literal('access-data-added'), accessData: id, expiresAt: instant}),
    /** A technician took the sealed data: who and when is told in the thread. */
    z.object({type: z.literal('access-data-opened'), accessData: id}),
    z.object({type: z.literal('related'), ticket: RelatedTicket}),
  ]),
});
export type ThreadEvent = z.infer<typeof ThreadEvent>;

export const ThreadEntry = z.discriminatedUnion('kind', [Message, ThreadEvent]);
export type ThreadEntry = z.infer<typeof ThreadEntry>;

export const ReplyDraft = z.object({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(CONTRACT_LIMITS.body)),
  attachments: z.array(id).check(z.maxLength(CONTRACT_LIMITS.attachments)),
  /** Status after the reply. Where absent: an agent's makes it `waiting`, a customer's `open`. */
  status: z.optional(TicketStatus),
  accessData: z.optional(SealedText),
});
export type ReplyDraft = z.infer<typeof ReplyDraft>;

/** Facts that somebody adds or corrects when the ticket is there already. */
export const ToldFacts = z
  .array(z.object({id, value: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))}))
  .check(z.minLength(1), z.maxLength(20));
export type ToldFacts = z.infer<typeof ToldFacts>;

/** What a ticket's facts are once somebody told some; a told one takes the place of all of its id. */
export function withToldFacts(
  facts: readonly Fact[],
  told: ToldFacts,
  by: NonNullable<Fact['by']>,
): {readonly facts: Fact[]; readonly event: Extract<ThreadEvent['event'], {type: 'facts-told'}>} {
  const latest = [...new Map(told.map((fact) => [fact.id, fact])).values()];
  const changed = latest.filter(({id, value}) => facts.find((fact) => fact.id === id)?.value !== value);
  const replaced = new Set(changed.map(({id}) => id));
  return {
    facts: [
      ...facts.filter(({id}) => !replaced.has(id)),
      ...changed.map(({id, value}): Fact => ({id, value, source: 'person', confidence: 1, by})),
    ],
    event: {
      type: 'facts-told',
      facts: changed.map(({id, value}) => {
        const was = facts.find((fact) => fact.id === id)?.value;
        return {id, value, ...(was !== undefined && {was})};
      }),
    },
  };
}

/** The status that a reply leaves behind. */
export function statusAfterReply(role: Role, wished: TicketStatus | undefined): TicketStatus {
  return wished ?? (role === 'agent' ? 'waiting' : 'open');
}

/** Whether somebody may set a status by hand: only the provider's side can say that it waits for the customer. */
export function maySetStatus(role: Role, status: TicketStatus): boolean {
  return role === 'agent' || status !== 'waiting';
}

/** Whether a change of status is told in the thread. That an answer is awaited after a reply goes without saying. */
export function isTurn(from: TicketStatus, to: TicketStatus): boolean {
  const ended = (status: TicketStatus): boolean => status === 'resolved' || status === 'closed';
  return from !== to && (ended(from) || ended(to));
}

/** First words of a message, on one line. */
export function previewOf(text: string): string {
  const line = text.slice(0, 1000).replace(/\s+/g, ' ').trim();
  return line.length > 140 ? `${line.slice(0, 139).trimEnd()}…` : line;
}
