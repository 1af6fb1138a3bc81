/**
 * The server as one function from Request to Response, for any runtime that has fetch. Each request goes the same way:
 * identity, access table, schema, route, answer. Knows neither sockets nor databases.
 */
import {Hono, type Context} from 'hono';
import {cors} from 'hono/cors';
import {mayUse, scopeOf, type Verb} from '../core/access.ts';
import {TicketError} from '../core/errors.ts';
import {HEADER_IDEMPOTENCY_KEY, HEADER_LAST_EVENT_ID, PROTOCOL_VERSION, type Route, ROUTES} from '../core/protocol.ts';
import {toLanguage} from '../core/language.ts';
import type {Agent} from '../core/ticket.ts';
import type {Checker} from '../guidelines/checker.ts';
import type {ArticleSearch} from './articles/index.ts';
import {type Assign, createAssigner} from './assignment/index.ts';
import type {Backend} from './backend.ts';
import {fit, readJson} from './body.ts';
import {confirmPage} from './contacts/confirm-page.ts';
import {CONFIRM_PATH, type ContactOptions} from './contacts/invitation.ts';
import type {Actor} from './desk.ts';
import type {MailDesk} from './email/channel.ts';
import {COMPLETE_PATH} from './email/scene.ts';
import type {Authorize} from './identity.ts';
import {type OpenApiDocument, openApiDocument} from './openapi/document.ts';
import {keyMissing, problem, toTicketError} from './problem.ts';
import {HANDLERS} from './routes/index.ts';
import type {Call, RouteHandler, Scene} from './routes/route.ts';

/** What is known of a request when it was answered. Holds no text, no address and no token. */
export interface RequestRecord {
  readonly id: string;
  readonly method: string;
  /** The route's pattern, never the path itself. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Of a failure that is ours. */
  readonly error?: unknown;
}

export interface TicketHandlerOptions {
  readonly adapter: Backend;
  /** Its policy is the one in force. */
  readonly checker: Checker;
  readonly authorize: Authorize;
  /** Technicians among whom tickets are dealt out. Not needed with `assign`. */
  readonly agents?: readonly Agent[] | (() => Promise<readonly Agent[]>);
  /** Decides who gets a ticket; by default the technician of the team with the fewest open ones. */
  readonly assign?: Assign;
  /** Help articles for every desk, whatever its adapter: see `createArticleIndex`. */
  readonly articles?: ArticleSearch;
  /** The mail channel on the same adapter: its held mails, and the form behind the link in its mails. */
  readonly mail?: MailDesk;
  /** Where it is mounted, e.g. `/support`; the empty string is the root. */
  readonly basePath?: string;
  /** Origins whose pages may call it; the same origin needs no entry. */
  readonly origins?: readonly string[];
  /** How new contacts are invited; needed where the adapter keeps contacts. */
  readonly contacts?: ContactOptions;
  readonly log?: (record: RequestRecord) => void;
  readonly now?: () => Date;
}

export interface TicketHandler {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Ends all streams; requests under way are answered. */
  close(): void;
}

/**
 * @throws Error when the policy names a rule that nobody registered: such a server would not do what its policy says
 */
export function createTicketHandler(options: TicketHandlerOptions): TicketHandler {
  const {adapter, checker, basePath = '', origins = [], now = () => new Date()} = options;
  if (checker.unknownRules.length > 0) {
    throw new Error(`the policy names rules that are not registered: ${checker.unknownRules.join(', ')}`);
  }
  const {agents = [], contacts, mail, log} = options;
  if (adapter.capabilities.contacts && !contacts) {
    throw new Error('the adapter keeps contacts: the option `contacts` must say how new ones are invited');
  }
  const listAgents = typeof agents === 'function' ? agents : () => Promise.resolve(agents);
  const closing = new AbortController();
  const scene: Scene = {
    adapter,
    checker,
    ...(options.articles && {articles: options.articles}),
    ...(mail && {mail}),
    assign: options.assign ?? createAssigner(checker.policy, listAgents, adapter),
    now,
    contacts,
    report: (route, error) => log?.({id: crypto.randomUUID(), method: '-', route, status: 500, milliseconds: 0, error}),
    closing: closing.signal,
  };

  const app = new Hono();
  app.use(record(options.log));
  const share = cors({
    origin: (origin) => (origins.includes(origin) ? origin : null),
    allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowHeaders: ['authorization', 'content-type', HEADER_IDEMPOTENCY_KEY, HEADER_LAST_EVENT_ID],
    exposeHeaders: ['retry-after', 'content-disposition'],
    maxAge: 600,
  });
  // Headers put in before the answer is there make a second Response of it, which costs as much as the rest of a read.
  app.use((context, next) => (context.req.header('origin') === undefined ? next() : share(context, next)));
  app.onError((error) => problem(toTicketError(error)));
  app.notFound(() => problem(new TicketError('not-found', 'there is no such path')));
  // At the root too, where orchestrators look, whatever the mounting.
  for (const path of new Set(['/healthz', `${basePath}/healthz`])) {
    app.get(path, async (context) => {
      await adapter.checkHealth?.();
      return context.json({status: 'ok'});
    });
  }
  const root = `${basePath}/${PROTOCOL_VERSION}`;
  let document: OpenApiDocument | undefined;
  app.get(`${root}/openapi.json`, (context) => context.json((document ??= openApiDocument(root))));
  if (adapter.capabilities.contacts) {
    app.on(['GET', 'POST'], `${basePath}${CONFIRM_PATH}`, (context) => confirmPage(context, adapter));
  }
  if (mail) {
    app.on(['GET', 'POST'], `${basePath}${COMPLETE_PATH}`, ({req}) => mail.complete(req.raw));
  }
  for (const verb of Object.keys(ROUTES) as Verb[]) {
    app.on(ROUTES[verb].method, `${root}${ROUTES[verb].path}`, (context) => {
      if (ROUTES[verb].method !== 'GET') refuseForeign(context.req.raw, origins);
      return answer(verb, context, options.authorize, scene);
    });
  }
  return {fetch: async (request) => app.fetch(request), close: () => closing.abort()};
}

/** A browser says from where it writes; a page of another origin writes only where its origin is listed. */
function refuseForeign({headers}: Request, origins: readonly string[]): void {
  const foreign = ['cross-site', 'same-site'].includes(headers.get('sec-fetch-site') ?? '');
  if (foreign && !origins.includes(headers.get('origin') ?? ''))
    throw new TicketError('forbidden', 'pages of this origin may not write here');
}

/** The way of every request. */
async function answer<V extends Verb>(
  verb: V,
  context: Context,
  authorize: Authorize,
  scene: Scene,
): Promise<Response> {
  const route: Route = ROUTES[verb];
  const request = context.req.raw;
  const identity = await authorize(request);
  const {adapter} = scene;
  const verified = identity.verified !== false && adapter.capabilities.contacts;
  const present = async (actor: Actor): Promise<Actor> =>
    verified ? ((await adapter.actingAs?.(actor)) ?? actor) : actor;
  const actor = await present(identity.actor);
  if (!mayUse(actor.role, verb)) throw new TicketError('forbidden', `a ${actor.role} may not use ${verb}`);
  const idempotencyKey = request.headers.get(HEADER_IDEMPOTENCY_KEY) ?? '';
  if (route.write && !/^[\w.:-]{8,100}$/.test(idempotencyKey)) throw keyMissing();
  const language = toLanguage(request.headers.get('accept-language'));
  // The table's schemas decide the types; TypeScript cannot follow a verb that is only known at run time.
  const call = {
    request,
    parameters: context.req.param(),
    query: route.query ? fit(route.query, context.req.query()) : undefined,
    body: route.body ? await readJson(request, route.body) : undefined,
    context: {actor, scope: scopeOf(actor), signal: request.signal, idempotencyKey, ...(language && {language})},
    unchanged: async () => JSON.stringify(await present(actor)) === JSON.stringify(actor),
    expiresAt: identity.expiresAt,
  } as unknown as Call<V>;
  const handle: RouteHandler<V> = HANDLERS[verb];
  const result: unknown = await handle(call, scene);
  if (result instanceof Response) return result;
  if (result === undefined) return new Response(null, {status: route.status});
  return new Response(JSON.stringify(result), {
    status: route.status,
    headers: {'content-type': 'application/json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff'},
  });
}

/** Times each request and tells it to the log. */
function record(log: TicketHandlerOptions['log']) {
  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    const from = performance.now();
    await next();
    const error: unknown = context.error;
    log?.({
      id: crypto.randomUUID(),
      method: context.req.method,
      route: context.req.routePath,
      status: context.res.status,
      milliseconds: Math.round(performance.now() - from),
      ...(error !== undefined && !TicketError.is(error) && {error}),
    });
  };
}
