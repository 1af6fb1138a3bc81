/**
 * The one error that an adapter may throw. Its code tells the element what a person can do next; words for people are
 * made of the code elsewhere (`elements/internal/error-text.ts`), the message here is for developers.
 */
import type {Finding} from './finding.ts';

/** What went wrong, as a closed list. */
export const TICKET_ERROR_CODES = [
  'offline', // the request did not leave the machine or no connection was made
  'timeout', // no answer in time; the write may or may not have happened: retry with the same idempotency key
  'unauthenticated', // no identity, or it expired or was forged
  'forbidden', // identified, but not allowed
  'not-found', // there is no such thing, or it is somebody else's
  'conflict', // the state changed meanwhile
  'too-large', // a body or a file over the limit
  'unsupported-type', // a file of a kind that is not taken
  'rate-limited', // too many requests; see retryAfter
  'rejected', // the content was judged; see findings and issues
  'unavailable', // the backend is there and cannot answer now
  'protocol', // the answer is not the contract's: a proxy's error page, a captive portal, another version
] as const;

export type TicketErrorCode = (typeof TICKET_ERROR_CODES)[number];

/** One reason why a payload does not fit its schema. */
export interface Issue {
  /** Where in the payload, as keys joined by dots; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

export interface TicketErrorOptions {
  readonly cause?: unknown;
  /** Seconds to wait before another try. */
  readonly retryAfter?: number;
  /** Why the content was rejected by the guidelines. */
  readonly findings?: readonly Finding[];
  /** Why the payload does not fit its schema. */
  readonly issues?: readonly Issue[];
  /** What was to be sent lies in this device's outbox, which sends it by itself. */
  readonly kept?: boolean;
}

const RETRYABLE: ReadonlySet<TicketErrorCode> = new Set(['offline', 'timeout', 'rate-limited', 'unavailable']);

/** Thrown by adapters for every failure; anything else that comes out of an adapter is a bug in it. */
export class TicketError extends Error {
  /** Written out, since minifiers rename classes. */
  override readonly name = 'TicketError';
  readonly code: TicketErrorCode;
  readonly retryAfter: number | undefined;
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
  readonly kept: boolean;

  constructor(code: TicketErrorCode, message: string, options: TicketErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : {cause: options.cause});
    this.code = code;
    this.retryAfter = options.retryAfter;
    this.findings = options.findings ?? [];
    this.issues = options.issues ?? [];
    this.kept = options.kept ?? false;
  }

  /** Whether the same request may succeed later without a change. */
  get retryable(): boolean {
    return RETRYABLE.has(this.code);
  }

  /** Recognises errors of other copies of this module too, by name and code. */
  static is(value: unknown): value is TicketError {
    return (
      value instanceof TicketError ||
      (value instanceof Error &&
        value.name === 'TicketError' &&
        TICKET_ERROR_CODES.includes((value as {code?: unknown}).code as TicketErrorCode))
    );
  }

  /** Gives any thrown value as a TicketError; what is not one already becomes `fallback` with the value as its cause. */
  static from(value: unknown, fallback: TicketErrorCode = 'unavailable'): TicketError {
    if (TicketError.is(value)) return value;
    return new TicketError(fallback, value instanceof Error ? value.message : String(value), {cause: value});
  }
}

/** A payload that does not fit: one issue, named by its path. */
export function rejected(path: string, message: string): TicketError {
  return new TicketError('rejected', `${path}: ${message}`, {issues: [{path, message}]});
}

/** An aborted call may have been done or not, as with any answer that nobody waited for. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new TicketError('timeout', 'the caller gave up', {cause: signal.reason});
}
