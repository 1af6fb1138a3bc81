/**
 * One request over the route table: address, token, key, time limit, one more try with a new token, and every failure as a
 * TicketError. Knows no tickets.
 */
import type {CallContext} from '../../core/adapter.ts';
import {throwIfAborted, TicketError} from '../../core/errors.ts';
import {HEADER_IDEMPOTENCY_KEY, PROTOCOL_VERSION, type Route} from '../../core/protocol.ts';
import type {AdapterOptions} from '../../core/registry.ts';
import {checkAnswer, readAnswer} from './answer.ts';
import {Tokens} from './tokens.ts';
import {sendWithProgress, type Transport} from './upload.ts';

export interface HttpAdapterOptions extends AdapterOptions {
  /** Base address of the server, e.g. `/support`; in Node with its origin. */
  readonly endpoint: string;
  /** The platform's where absent. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds until an answer must have begun; 20,000 where absent. Uploads get more by their size. */
  readonly timeout?: number;
  /** Whether tabs of one person share a connection for live events; in pages by itself, where the browser has locks. */
  readonly shareEvents?: boolean;
}

export interface WireRequest {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is, with its type. */
  readonly file?: {readonly body: Blob; readonly type: string; readonly onProgress?: (sent: number) => void};
  readonly headers?: Readonly<Record<string, string>>;
  readonly context: (CallContext & {readonly idempotencyKey?: string}) | undefined;
}

/** An answer that passed, and what it was asked with. */
export interface WireAnswer {
  readonly response: Response;
  readonly token: string | undefined;
}

/** Bytes a millisecond that a slow line carries. */
const SLOWEST_LINE = 10;

export class Wire {
  readonly tokens: Tokens;
  /** Milliseconds until an answer must have begun. */
  readonly timeout: number;
  readonly #endpoint: string;
  readonly #fetch: typeof globalThis.fetch;
  /** An own fetch is used for uploads too. */
  readonly #own: boolean;

  constructor(options: HttpAdapterOptions) {
    const {endpoint, fetch, timeout = 20_000} = options;
    this.#endpoint = endpoint.replace(/\/+$/, '');
    this.#own = fetch !== undefined;
    // Called as a plain function: browsers refuse it as somebody's method.
    this.#fetch = (input, init) => (fetch ?? globalThis.fetch)(input, init);
    this.timeout = timeout;
    this.tokens = new Tokens(options, this.#fetch);
  }

  /** A request whose answer is JSON or nothing. */
  async call(route: Route, request: WireRequest): Promise<unknown> {
    const {context} = request;
    return this.#timed(context?.signal, this.#limitOf(request), async (signal) => {
      const {response} = await this.#ask(route, request, signal);
      return route.answers === 'json' ? readAnswer(response, route) : response.body?.cancel();
    });
  }

  /** A request whose answer is read by the caller; the limit is for its beginning. @param signal ends reading too */
  async open(route: Route, request: WireRequest, signal: AbortSignal | undefined): Promise<WireAnswer> {
    const started = new AbortController();
    const both = signal ? AbortSignal.any([signal, started.signal]) : started.signal;
    const timer = setTimeout(() => started.abort(TIMED_OUT), this.timeout);
    try {
      return await this.#ask(route, request, both);
    } catch (error) {
      throw asTicketError(error, signal, started.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  async #ask(route: Route, request: WireRequest, signal: AbortSignal): Promise<WireAnswer> {
    for (let again = false; ; again = true) {
      throwIfAborted(signal);
      const token = await this.tokens.get();
      const response = await this.#send(route, request, token, signal);
      try {
        await checkAnswer(response, route);
        return {response, token};
      } catch (error) {
        const refused = TicketError.is(error) && error.code === 'unauthenticated';
        if (!refused || !this.tokens.drop(token) || again) throw error;
      }
    }
  }

  #send(route: Route, request: WireRequest, token: string | undefined, signal: AbortSignal): Promise<Response> {
    const {json, file, context} = request;
    const transport: Transport = {
      url: this.#endpoint + pathOf(route, request),
      method: route.method,
      headers: {
        ...request.headers,
        accept: {json: 'application/json', events: 'text/event-stream', none: '*/*', binary: '*/*'}[route.answers],
        ...(token !== undefined && {authorization: `Bearer ${token}`}),
        ...(route.write && {[HEADER_IDEMPOTENCY_KEY]: context?.idempotencyKey ?? ''}),
        ...(context?.language !== undefined && {'accept-language': context.language}),
        ...(json !== undefined && {'content-type': 'application/json'}),
        ...(file && {'content-type': file.type || 'application/octet-stream'}),
      },
      body: file?.body ?? (json === undefined ? undefined : JSON.stringify(json)),
      signal,
    };
    const watched = file?.onProgress && !this.#own && sendWithProgress(transport, file.onProgress);
    if (watched) return watched;
    const {url, ...init} = transport;
    return this.#fetch(url, {...init, redirect: 'manual', cache: 'no-store'});
  }

  async #timed<T>(
    given: AbortSignal | undefined,
    limit: number,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(TIMED_OUT), limit);
    try {
      return await work(given ? AbortSignal.any([given, late.signal]) : late.signal);
    } catch (error) {
      throw asTicketError(error, given, late.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  #limitOf({file}: WireRequest): number {
    return this.timeout + (file ? file.body.size / SLOWEST_LINE : 0);
  }
}

const TIMED_OUT = 'no answer in time';

function asTicketError(error: unknown, given: AbortSignal | undefined, late: AbortSignal): TicketError {
  if (given?.aborted) return new TicketError('timeout', 'the caller gave up', {cause: error});
  if (late.aborted) return new TicketError('timeout', TIMED_OUT, {cause: error});
  return TicketError.from(error, 'offline');
}

function pathOf({path}: Route, {params = {}, query = {}}: WireRequest): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const asked = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(asked.map(([name, value]) => [name, `${value}`])).toString();
  return `/${PROTOCOL_VERSION}${filled}${search && `?${search}`}`;
}
