/**
 * What the mail channel keeps: mails that came in until they are dealt with, mails on their way out, how far the event log
 * was read. Knows neither SQL nor what becomes of a mail.
 */
import type {HeldMail, HeldMailAction} from '../../core/ticket.ts';
import type {Envelope} from './mail.ts';

export interface ReceivedMail {
  readonly id: string;
  readonly envelope: Envelope;
  readonly attempts: number;
  /** An agent let it in. */
  readonly released: boolean;
}

/** The agent who settles a held mail, and the key of his write. */
export interface Settler {
  readonly actorId: string;
  readonly key: string;
}

/** How a mail ended. */
export interface MailEnd {
  readonly state: 'done' | 'held' | 'dropped' | 'failed';
  /** Of a held one its `HoldReason`. */
  readonly reason: string;
  readonly messageId?: string | undefined;
  readonly from?: string | undefined;
  readonly subject?: string | undefined;
  readonly ticketId?: string | undefined;
  readonly entryId?: string | undefined;
}

/** As a mail program sees it; composed and complete. */
export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  readonly replyTo: string;
  /** Where a failure is reported to; the empty string for automatic mails of which nobody wants to know. */
  readonly envelopeFrom: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** With angle brackets. */
  readonly messageId: string;
  /** The last first. */
  readonly references: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** How the cause of a fixed text begins. */
export const FIXED = 'fixed-';

/** A mail to be sent, with why. */
export interface Dispatch {
  /** UUID; the envelope's sender names it. */
  readonly id: string;
  /** Of what happened and to whom: the same one is sent once. */
  readonly cause: string;
  readonly automatic: boolean;
  readonly ticketId?: string | undefined;
  readonly entryId?: string | undefined;
  readonly mail: OutgoingMail;
}

export interface DueMail extends Dispatch {
  readonly attempts: number;
}

export interface MailStore {
  /** Keeps a mail so that a power cut does not lose it. @returns false when it was there before */
  receive(id: string, raw: Uint8Array, envelope: Envelope, at: Date): Promise<boolean>;
  /** The oldest that is to be dealt with. */
  next(at: Date): Promise<ReceivedMail | undefined>;
  read(id: string): Promise<Uint8Array>;
  /** Ends a mail and puts what is to be sent into the outbox, at once. */
  finish(id: string, end: MailEnd, dispatches: readonly Dispatch[], at: Date): Promise<void>;
  retry(id: string, reason: string, nextAt: Date): Promise<void>;

  listHeld(): Promise<readonly HeldMail[]>;
  /**
   * Lets a held mail in, or throws it away; the same agent with the same key gets the first answer again.
   * @throws TicketError not-found when it is not held any more; conflict when the key was used for something else
   */
  settle(id: string, action: HeldMailAction, by: Settler, at: Date): Promise<void>;

  /** Place in the event log up to which mails were written; undefined at the first start. */
  cursor(): Promise<string | undefined>;
  /** Puts mails into the outbox and moves the cursor, at once. */
  enqueue(dispatches: readonly Dispatch[], cursor: string, at: Date): Promise<void>;
  /** Puts mails into the outbox that no event caused. */
  put(dispatches: readonly Dispatch[], at: Date): Promise<void>;
  due(at: Date): Promise<readonly DueMail[]>;
  sent(id: string): Promise<void>;
  /** @param nextAt absent when it is given up */
  unsent(id: string, error: string, nextAt?: Date): Promise<void>;
  /** The mail that a failure report names. */
  dispatched(id: string): Promise<Pick<Dispatch, 'ticketId' | 'entryId'> | undefined>;
  /** How many mails that nobody wrote went to an address since then. */
  automaticSince(address: string, since: Date): Promise<number>;
  /** How many fixed texts went out since then, to whomever. */
  fixedSince(since: Date): Promise<number>;
  /** Message-IDs of a ticket's mails to and from a person, the last first. */
  references(ticketId: string, address: string): Promise<readonly string[]>;
}
