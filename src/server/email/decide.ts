/**
 * What becomes of a mail: a pure function of what was found out about it. The table is the one of the design: who is
 * authenticated writes, who is not is marked or held, and nobody enters a thread on the strength of a number in a subject.
 */
import type {Authentication} from './authenticate.ts';
import type {MailKind} from './classify.ts';
import type {ThreadMatch} from './match-thread.ts';
import type {HoldReason, TicketStatus, Trust} from '../../core/ticket.ts';
import {recipientTag} from './token.ts';

/** Who an address belongs to, as the host's panel or the contacts table knows it. */
export interface KnownSender {
  readonly id: string;
  readonly name: string;
  readonly role: 'holder' | 'technical' | 'agent';
  readonly account?: string;
}

/** What is known of the ticket that a signed claim names. */
export interface ClaimedTicket {
  readonly id: string;
  readonly status: TicketStatus;
  readonly participants: readonly string[];
  /** A technician of the desk, by id. */
  readonly agents: readonly string[];
}

export interface MailPolicy {
  /** An address that nobody knows. */
  readonly unknownSender: 'hold' | 'ticket' | 'drop';
  /** A known address that proved nothing. */
  readonly unverifiedContact: 'ticket' | 'hold';
  /** A reply to a closed ticket. */
  readonly closedTicket: 'reopen' | 'new-ticket';
}

export const DEFAULT_MAIL_POLICY: MailPolicy = {
  unknownSender: 'hold',
  unverifiedContact: 'ticket',
  closedTicket: 'reopen',
};

export type Decision =
  /** Not kept: it says nothing to anybody. */
  | {readonly action: 'drop'; readonly reason: string}
  /** A report on one of our own mails: the message that it tells of is marked. */
  | {readonly action: 'delivery-failure'; readonly reason: string}
  /** Kept aside until an agent releases or drops it. `answer`: the one fixed text, at most once a day. */
  | {readonly action: 'hold'; readonly why: HoldReason; readonly reason: string; readonly answer: boolean}
  | {
      readonly action: 'new-ticket';
      readonly trust: Trust;
      readonly answer: 'full' | 'fixed' | 'none';
      readonly reason: string;
    }
  | {readonly action: 'reply'; readonly ticketId: string; readonly trust: Trust; readonly reason: string};

export interface DecisionInput {
  readonly kind: MailKind;
  readonly authentication: Authentication;
  readonly sender?: KnownSender | undefined;
  readonly thread: ThreadMatch;
  /** Of the claim; absent where there is none any more. */
  readonly ticket?: ClaimedTicket | undefined;
  readonly policy: MailPolicy;
  /** Of an automatic answer: the mail itself says that a program wrote it, and not only its subject looks so. */
  readonly marked?: boolean;
  /** From an address that answers to nobody, such as `no-reply@`: never shown to an unverified guest. */
  readonly fromMachine?: boolean;
}

export function decide(input: DecisionInput): Decision {
  const {kind, authentication, sender, thread} = input;
  if (kind === 'own') return {action: 'drop', reason: 'our own mail came back'};
  if (kind === 'bounce') return {action: 'delivery-failure', reason: 'a report on a mail that was not delivered'};
  if (kind === 'auto-reply' || kind === 'list') return automatic(input);
  if (authentication.dmarc === 'fail')
    return {action: 'hold', why: 'forged', reason: 'DMARC failed: the sender is forged', answer: false};
  if (authentication.domain === '')
    return {action: 'hold', why: 'no-author', reason: authentication.reason, answer: false};
  if (thread.claim) {
    const entered = enterThread(input);
    if (entered) return entered;
  }
  // A technician's address opens no tickets, and without the signed token nobody speaks as one.
  if (sender?.role === 'agent')
    return {
      action: 'hold',
      why: 'agent-without-token',
      reason: 'an agent answers by the signed address',
      answer: false,
    };
  return newTicket(input);
}

/** Stored where it belongs by proof, kept for an agent where it might be a person's after all; never answered. */
function automatic({kind, thread, ticket, marked = true}: DecisionInput): Decision {
  if (kind === 'auto-reply' && thread.claim && ticket) {
    return {action: 'reply', ticketId: ticket.id, trust: 'unverified', reason: 'an automatic answer to our mail'};
  }
  if (!marked) return {action: 'hold', why: 'automatic', reason: 'it looks like an automatic answer', answer: false};
  return {action: 'drop', reason: kind === 'list' ? 'a mailing list' : 'an automatic answer'};
}

function enterThread({authentication, sender, thread, ticket, policy}: DecisionInput): Decision | undefined {
  const {claim} = thread;
  if (!claim || !ticket || claim.ticketId !== ticket.id) return undefined;
  const reply = (trust: Trust, reason: string): Decision => ({action: 'reply', ticketId: ticket.id, trust, reason});
  if (sender?.role === 'agent') {
    const own = claim.recipient === recipientTag(sender.id) && ticket.agents.includes(sender.id);
    return own && authentication.authenticated ? reply('agent', 'the agent’s own token, authenticated') : undefined;
  }
  // Somebody to whom the mail was only passed on is no participant until the requester or an agent says so.
  if (!sender || !ticket.participants.includes(sender.id)) return undefined;
  if (ticket.status === 'closed' && policy.closedTicket === 'new-ticket') return undefined;
  const trust = authentication.authenticated ? trustOf(sender) : 'unverified';
  return reply(trust, authentication.authenticated ? 'a participant, authenticated' : 'a participant with our token');
}

function newTicket({authentication, sender, policy, fromMachine = false}: DecisionInput): Decision {
  const {authenticated, reason} = authentication;
  if (sender && authenticated) return {action: 'new-ticket', trust: trustOf(sender), answer: 'full', reason};
  if (sender) {
    if (policy.unverifiedContact === 'hold') return {action: 'hold', why: 'unproved', reason, answer: true};
    return {action: 'new-ticket', trust: 'unverified', answer: 'fixed', reason};
  }
  // Mail of machines to nobody in particular is how codes for somebody else's accounts are fished.
  if (fromMachine) return {action: 'hold', why: 'machine', reason: 'a machine that nobody knows', answer: false};
  if (policy.unknownSender === 'drop') return {action: 'drop', reason: 'nobody knows the sender'};
  if (policy.unknownSender === 'hold')
    return {action: 'hold', why: 'unknown-sender', reason: 'nobody knows the sender', answer: true};
  return {action: 'new-ticket', trust: 'unverified', answer: 'fixed', reason: 'nobody knows the sender'};
}

const trustOf = ({role}: KnownSender): Trust => (role === 'holder' ? 'contact' : role);
