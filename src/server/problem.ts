/** Errors on the wire: RFC 9457 problem documents made of a TicketError's code. Nothing of the inside is told. */
import {HEADER_IDEMPOTENCY_KEY, type ProblemDetails} from '../core/protocol.ts';
import {TicketError, type TicketErrorCode} from '../core/errors.ts';

const STATUS: Readonly<Record<TicketErrorCode, number>> = {
  offline: 503,
  timeout: 504,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'unsupported-type': 415,
  'rate-limited': 429,
  rejected: 422,
  unavailable: 503,
  protocol: 400,
};

/** One line a code, for developers. */
export const TITLES: Readonly<Record<TicketErrorCode, string>> = {
  offline: 'The help desk behind cannot be reached',
  timeout: 'The help desk behind did not answer in time',
  unauthenticated: 'An identity token is needed',
  forbidden: 'This role may not do that',
  'not-found': 'There is no such thing',
  conflict: 'The request contradicts an earlier one',
  'too-large': 'The request is over the limit',
  'unsupported-type': 'Content of this type is not taken',
  'rate-limited': 'Too many requests',
  rejected: 'The content does not fit',
  unavailable: 'The help desk cannot answer now',
  protocol: 'The request does not speak this protocol',
};

/** Media type of an error. */
export const PROBLEM = 'application/problem+json';

export const statusOf = (code: TicketErrorCode): number => STATUS[code];

/** A thrown value as a TicketError; what is not one becomes `unavailable` and keeps its message to itself. */
export function toTicketError(thrown: unknown): TicketError {
  if (TicketError.is(thrown)) return thrown;
  return new TicketError('unavailable', TITLES.unavailable, {cause: thrown});
}

/** The answer to a failed request. */
export function problem(error: TicketError): Response {
  const status = STATUS[error.code];
  const document: ProblemDetails = {
    type: `urn:ventanilla:error:${error.code}`,
    title: TITLES[error.code],
    status,
    code: error.code,
    // A message that came from elsewhere may name files, hosts or queries.
    ...(error.cause === undefined && {detail: error.message}),
    ...(error.retryAfter !== undefined && {retryAfter: error.retryAfter}),
    ...(error.findings.length > 0 && {findings: [...error.findings]}),
    ...(error.issues.length > 0 && {issues: [...error.issues]}),
  };
  const headers: Record<string, string> = {
    'content-type': PROBLEM,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  if (status === 401) headers['www-authenticate'] = 'Bearer';
  if (error.retryAfter !== undefined) headers['retry-after'] = String(Math.ceil(error.retryAfter));
  return new Response(JSON.stringify(document), {status, headers});
}

/** A write without its key cannot be retried safely and is refused. */
export const keyMissing = (): TicketError =>
  new TicketError('rejected', `the header ${HEADER_IDEMPOTENCY_KEY} is missing`, {
    issues: [{path: HEADER_IDEMPOTENCY_KEY, message: 'is needed for every write'}],
  });
