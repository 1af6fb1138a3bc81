/**
 * The API as an OpenAPI 3.1 document, made from the route table and its schemas: it cannot say something else than what the
 * server does. Knows no requests.
 */
import * as z from 'zod/mini';
import {ACCESS, type Verb} from '../../core/access.ts';
import {Capabilities, TicketEvent} from '../../core/adapter.ts';
import {
  ArticleSchema,
  HEADER_IDEMPOTENCY_KEY,
  HEADER_LAST_EVENT_ID,
  ProblemDetails,
  PROTOCOL_VERSION,
  type Route,
  ROUTES,
} from '../../core/protocol.ts';
import {Fact, Finding, Fix} from '../../core/finding.ts';
import {Message, ReplyDraft, ThreadEvent} from '../../core/thread.ts';
import {Agent, Attachment, Author, Contact, Desk, Notice, Service, Ticket, TicketDraft} from '../../core/ticket.ts';
import {PROBLEM, statusOf, TITLES} from '../problem.ts';
import {WEBHOOK_TYPES, WebhookPayload} from '../webhooks/endpoint.ts';
import {errorsOf} from './errors.ts';

/** A piece of JSON Schema, 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

export type Content = Readonly<Record<string, {readonly schema?: JsonSchema}>>;

export interface Answer {
  readonly description: string;
  readonly content?: Content;
}

export interface Operation {
  readonly operationId: Verb;
  readonly summary: string;
  /** Roles that may use it. */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: {readonly required: true; readonly content: Content};
  /** By status, or `default`. */
  readonly responses: Readonly<Record<string, Answer>>;
}

export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: {readonly title: string; readonly version: string; readonly description: string};
  readonly servers: readonly {readonly url: string}[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  /** Path -> method in lower case -> operation. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  /** What the desk posts to its host, by type. */
  readonly webhooks: Readonly<
    Record<string, {readonly post: Pick<Operation, 'parameters' | 'requestBody' | 'responses'>}>
  >;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes: Readonly<Record<string, unknown>>;
  };
}

/** What is told once and named where it is used. */
const NAMED = {
  Agent,
  Article: ArticleSchema,
  Attachment,
  Author,
  Capabilities,
  Contact,
  Desk,
  Fact,
  Finding,
  Fix,
  Message,
  Notice,
  Problem: ProblemDetails,
  ReplyDraft,
  Service,
  ThreadEvent,
  Ticket,
  TicketDraft,
  TicketEvent,
  Webhook: WebhookPayload,
};

/** @param url where the routes are, without a slash at the end: `/support/v1` */
export function openApiDocument(url: string): OpenApiDocument {
  const schemas = schemasOf();
  const paths: Record<string, Record<string, Operation>> = {};
  for (const verb of Object.keys(ROUTES) as Verb[]) {
    const {method, path} = ROUTES[verb];
    const template = path.replace(/:(\w+)/g, '{$1}');
    paths[template] = {...paths[template], [method.toLowerCase()]: operation(verb, schemas)};
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ventanilla',
      version: PROTOCOL_VERSION,
      description: 'Tickets over the wire. Every request carries an identity token; every text is plain text.',
    },
    servers: [{url}],
    security: [{identity: []}],
    paths,
    webhooks: Object.fromEntries(Object.keys(WEBHOOK_TYPES).map((type) => [type, {post: webhook()}])),
    components: {
      schemas: Object.fromEntries(Object.keys(NAMED).map((name) => [name, schemas[name] ?? {}])),
      securitySchemes: {identity: {type: 'http', scheme: 'bearer', bearerFormat: 'JWT'}},
    },
  };
}

/** Named schemas, and those of each route as `<verb>.<part>`. */
function schemasOf(): Record<string, JsonSchema> {
  const registry = z.registry<{id: string}>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, {id});
  const name = (id: string, schema: z.core.$ZodType | undefined): void => {
    if (schema && !registry.has(schema)) registry.add(schema, {id});
  };
  for (const verb of Object.keys(ROUTES) as Verb[]) {
    const {query, body, response}: Route = ROUTES[verb];
    name(`${verb}.query`, query);
    name(`${verb}.body`, body);
    name(`${verb}.response`, response);
  }
  const {schemas} = z.toJSONSchema(registry, {uri: (id) => `#/components/schemas/${id}`, override: open});
  return Object.fromEntries(Object.entries(schemas).map(([id, {$schema: _2020, $id: _id, ...schema}]) => [id, schema]));
}

/** A later server may tell more: a client must not refuse what it does not know. */
function open({jsonSchema}: {readonly jsonSchema: {additionalProperties?: unknown}}): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}

function operation(verb: Verb, schemas: Readonly<Record<string, JsonSchema>>): Operation {
  const route: Route = ROUTES[verb];
  const schema = (part: 'query' | 'body' | 'response'): JsonSchema => {
    const named = Object.entries(NAMED).find(([, one]) => one === route[part]);
    return named ? {$ref: `#/components/schemas/${named[0]}`} : (schemas[`${verb}.${part}`] ?? {});
  };
  const roles = Object.entries(ACCESS[verb]).flatMap(([role, may]) => (may === 'yes' ? [role] : []));
  return {
    operationId: verb,
    summary: route.summary,
    description: `For ${roles.join(', ')}.`,
    parameters: [...inPath(route), ...inQuery(route.query ? schema('query') : {}), ...inHeaders(verb, route)],
    ...(route.sends === 'json' && {
      requestBody: {required: true, content: {'application/json': {schema: schema('body')}}},
    }),
    ...(route.sends === 'binary' && {requestBody: {required: true, content: {'*/*': {}}}}),
    responses: {
      [route.status]: {description: 'Done.', ...contentOf(route, schema('response'))},
      ...Object.fromEntries(errorsOf(verb).map((code) => [statusOf(code), failure(TITLES[code])])),
      default: failure('Whatever else went wrong, in the help desk behind or on the way.'),
    },
  };
}

/** As Standard Webhooks has them; the type stands in the body. */
function webhook(): OpenApiDocument['webhooks'][string]['post'] {
  const signed = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
  return {
    parameters: signed.map((name) => ({name, in: 'header', required: true, schema: {type: 'string'}})),
    requestBody: {required: true, content: {'application/json': {schema: {$ref: '#/components/schemas/Webhook'}}}},
    responses: {'2XX': {description: 'Taken. Anything else is tried again, 410 excepted.'}},
  };
}

function contentOf({answers}: Route, schema: JsonSchema): {content?: Content} {
  if (answers === 'none') return {};
  if (answers === 'binary') return {content: {'*/*': {}}};
  if (answers === 'json') return {content: {'application/json': {schema}}};
  const data = {type: 'string', contentMediaType: 'application/json', contentSchema: schema};
  const description = 'Server-sent events. `id` is the cursor to resume after, `data` is this:';
  return {content: {'text/event-stream': {schema: {description, ...data}}}};
}

const failure = (description: string): Answer => ({
  description,
  content: {[PROBLEM]: {schema: {$ref: '#/components/schemas/Problem'}}},
});

const inPath = ({path}: Route): Parameter[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({name, in: 'path', required: true, schema: {type: 'string'}}));

function inQuery({properties = {}, required = []}: JsonSchema): Parameter[] {
  return Object.entries(properties as Readonly<Record<string, JsonSchema>>).map(([name, schema]) => ({
    name,
    in: 'query',
    required: (required as readonly string[]).includes(name),
    schema,
  }));
}

function inHeaders(verb: Verb, {write}: Route): Parameter[] {
  const header = (name: string, required: boolean, description: string, schema: JsonSchema = {type: 'string'}) =>
    ({name, in: 'header', required, description, schema}) as const;
  return [
    ...(write
      ? [
          header(
            HEADER_IDEMPOTENCY_KEY,
            true,
            'The same key and content again is one write and gets the first answer.',
            {
              type: 'string',
              pattern: '^[\\w.:-]{8,100}$',
            },
          ),
        ]
      : []),
    ...(verb === 'watch' ? [header(HEADER_LAST_EVENT_ID, false, 'The cursor to resume after.')] : []),
    ...(verb === 'searchArticles' ? [header('accept-language', false, 'es or en; articles in it come first.')] : []),
  ];
}
