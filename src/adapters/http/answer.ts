/**
 * Judges what came back over HTTP. A status alone proves nothing: only the contract's own content is believed, everything
 * else is a proxy's page, a captive portal or another program.
 */
import * as z from 'zod/mini';
import {TicketError, type TicketErrorCode} from '../../core/errors.ts';
import {ProblemDetails, type Route} from '../../core/protocol.ts';

/** What a proxy may say by itself, and rightly. */
const BY_STATUS: Readonly<Record<number, TicketErrorCode>> = {
  401: 'unauthenticated',
  413: 'too-large',
  429: 'rate-limited',
};

/** @throws TicketError for every answer that is not the success that the route promises */
export async function checkAnswer(response: Response, route: Route): Promise<void> {
  const {status, type} = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) throw foreign('a redirect');
  if (!response.ok) throw await failure(response);
  if (status !== route.status) throw foreign(`status ${status}`);
  const wanted = {json: 'application/json', events: 'text/event-stream', none: '', binary: ''}[route.answers];
  if (wanted !== '' && mediaType(response) !== wanted) throw foreign(`'${mediaType(response)}'`);
  // A file comes as a download; a login page does not.
  if (route.answers === 'binary' && !response.headers.get('content-disposition')?.startsWith('attachment'))
    throw foreign('something else than a download');
}

/** The content of a JSON answer. @throws TicketError `protocol` for what the route's schema does not know */
export async function readAnswer(response: Response, route: Route): Promise<unknown> {
  const text = await response.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new TicketError('protocol', 'the answer is not JSON', {cause: error});
  }
  if (!route.response) return value;
  const result = z.core.safeParse(route.response, value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({path, message}) => ({path: path.join('.'), message}));
  const [first] = issues;
  throw new TicketError('protocol', `the answer is not of this protocol: ${first?.path}: ${first?.message}`, {issues});
}

async function failure(response: Response): Promise<TicketError> {
  const {status, headers} = response;
  const header = Number(headers.get('retry-after') ?? Number.NaN);
  const seconds = Number.isFinite(header) ? header : undefined;
  if (mediaType(response) === 'application/problem+json') {
    const value: unknown = await response.json().catch(() => undefined);
    const problem = z.safeParse(ProblemDetails, value);
    if (problem.success) {
      const {code, title, detail, retryAfter = seconds, findings, issues} = problem.data;
      return new TicketError(code, detail ?? title, {retryAfter, findings, issues});
    }
  }
  await response.body?.cancel();
  const code = BY_STATUS[status];
  if (code) return new TicketError(code, `status ${status}`, {retryAfter: seconds});
  return foreign(`status ${status} with '${mediaType(response)}'`);
}

function mediaType({headers}: Response): string {
  return headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
}

function foreign(what: string): TicketError {
  return new TicketError('protocol', `this answer is not the ticket server's: ${what}`);
}
