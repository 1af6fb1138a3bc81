/** The API document against live answers: every route, every error that it names, and nothing that it does not name. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import type {Verb} from '../../../src/core/access.ts';
import {TICKET_ERROR_CODES, TicketError, type TicketErrorCode} from '../../../src/core/errors.ts';
import {type BodyKind, type Route, ROUTES} from '../../../src/core/protocol.ts';
import type {Report} from '../../../src/core/adapter.ts';
import type {Message} from '../../../src/core/thread.ts';
import type {HeldMail, HeldMailAction, Ticket} from '../../../src/core/ticket.ts';
import {seal} from '../../../src/client/seal.ts';
import {createArticleIndex} from '../../../src/server/articles/index.ts';
import type {Backend} from '../../../src/server/backend.ts';
import type {MailDesk} from '../../../src/server/email/channel.ts';
import type {JsonSchema, OpenApiDocument, Operation} from '../../../src/server/openapi/document.ts';
import {errorsOf} from '../../../src/server/openapi/errors.ts';
import {LARGEST_JSON} from '../../../src/server/body.ts';
import {statusOf} from '../../../src/server/problem.ts';
import {withMethods} from '../../../src/testing/index.ts';
import {memoryDesk, PEOPLE, type PersonKey, policy, RECIPIENT, SHARED} from '../support/desk.ts';
import {startServer, type TestServer} from '../support/server.ts';

const VERBS = Object.keys(ROUTES) as Verb[];

/** A request that the route answers, as far as the cases do not change it. */
interface Ask {
  readonly as?: PersonKey;
  /** In place of the `:name` in the path. */
  readonly id?: string;
  /** In place of `:accessDataId`. */
  readonly data?: string | undefined;
  readonly search?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly server?: TestServer;
}

const ARTICLES = createArticleIndex(
  [{id: 'mail', language: 'es', title: 'Configurar el correo', keywords: [], paragraphs: ['El correo.'], markdown: ''}],
  {url: '/help/{id}'},
);
const AGENTS_ONLY: readonly Verb[] = ['assign', 'getReport', 'listHeldMails', 'settleHeldMail'];
const HELD: HeldMail = {
  id: 'held-1',
  from: 'eva@otra.example',
  subject: 'Hola',
  reason: 'unknown-sender',
  at: '2026-11-23T10:00:00.000Z',
};
const SETTLED = new Map<string, HeldMailAction>();
const MAIL: MailDesk = {
  complete: () => Promise.resolve(new Response('')),
  listHeld: () => Promise.resolve([HELD]),
  settle: (id, action, {key}) => {
    if (id !== HELD.id) return Promise.reject(new TicketError('not-found', 'not held'));
    const known = SETTLED.get(key) ?? action;
    SETTLED.set(key, known);
    return known === action ? Promise.resolve() : Promise.reject(new TicketError('conflict', 'another choice'));
  },
};
const DRAFT = {
  subject: 'La web muestra un error 500',
  body: 'Desde las 9:20 https://tienda.example/pago da un error 500.',
  language: 'es',
  serviceId: SHARED.id,
  facts: [],
  attachments: [],
};
const CONTACT = {name: 'Eva Tienda', email: 'eva@tienda.example', role: 'technical', services: [SHARED.id]};
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('the API document', () => {
  let server: TestServer;
  /** In front of a backend that can do less. */
  let less: TestServer;
  /** In front of a backend that fails. */
  let failing: TestServer;
  let document: OpenApiDocument;
  let ticket: Ticket;
  let fileId: string;
  let entryId: string;
  let keys = 0;

  const operationOf = (verb: Verb): Operation => {
    const {path, method} = ROUTES[verb];
    const operation = document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
    assert.ok(operation, `${verb} is not in the document`);
    return operation;
  };

  const accessDataIds = (): string[] => (ticket.accessData ?? []).map((one) => one.id);

  /** What makes the route answer well. */
  const good = (verb: Verb): Ask => {
    const some: Partial<Record<Verb, Ask>> = {
      createTicket: {body: DRAFT},
      reply: {body: {text: 'Ya va bien, gracias.', attachments: []}},
      setStatus: {body: {status: 'resolved'}},
      assign: {as: 'agent', body: {team: 'web', assignee: PEOPLE.agent.id}},
      tellFacts: {body: {facts: [{id: 'url', value: 'https://tienda.example/pago'}]}},
      openAccessData: {as: 'agent', data: accessDataIds()[0]},
      markRead: {body: {entryId}},
      upload: {search: '?name=pantalla.png', headers: {'content-type': 'image/png'}, body: PNG},
      listTickets: {search: '?limit=5&status=open'},
      searchArticles: {search: '?query=correo'},
      getReport: {as: 'agent', search: '?weeks=2'},
      saveContact: {body: {...CONTACT, email: `eva${keys}@tienda.example`}},
      openAttachment: {id: fileId},
      listHeldMails: {as: 'agent'},
      settleHeldMail: {as: 'agent', id: 'held-1', body: {action: 'drop'}},
    };
    return some[verb] ?? {};
  };

  const ask = async (
    verb: Verb,
    {as = 'holder', id = ticket.id, data = '', search = '', headers, body, server: at}: Ask,
  ) => {
    const {method, path, sends, write}: Route = ROUTES[verb];
    const kinds: Readonly<Record<BodyKind, Record<string, string>>> = {
      json: {'content-type': 'application/json'},
      binary: {'content-type': 'application/octet-stream'},
      events: {},
      none: {},
    };
    const content = body instanceof Uint8Array || typeof body === 'string' ? body : JSON.stringify(body);
    const ended = new AbortController();
    const response = await (at ?? server).ask(
      as,
      `/v1${path.replace(':accessDataId', data).replace(/:\w+/, id)}${search}`,
      {
        method,
        headers: {...kinds[sends], ...(write && {'idempotency-key': `openapi-${keys++}`}), ...headers},
        ...(content !== undefined && {body: content as BodyInit}),
        signal: ended.signal,
      },
    );
    return {response, end: () => ended.abort()};
  };

  /** Holds an answer against the document. @returns its code, of an error */
  const check = async (verb: Verb, response: Response): Promise<TicketErrorCode | undefined> => {
    const answer = operationOf(verb).responses[`${response.status}`];
    assert.ok(answer, `${verb} answered ${response.status}, which the document does not name`);
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    if (!answer.content) {
      assert.equal(await response.text(), '');
      return undefined;
    }
    const content = answer.content[type] ?? answer.content['*/*'];
    assert.ok(content, `${verb} answered ${type}, which the document does not name`);
    if (!content.schema || type === 'text/event-stream') return undefined;
    const value: unknown = await response.json();
    fits(document, content.schema, value, verb);
    return response.ok ? undefined : (value as {code: TicketErrorCode}).code;
  };

  before(async () => {
    const desk = memoryDesk();
    const {capabilities} = desk;
    const counted = {tickets: 2, complete: 1};
    const report: Report = {
      weeks: [{week: '2026-11-23', ...counted}],
      types: [{problemType: 'web', ...counted, missing: [{fact: 'url', tickets: 1}]}],
    };
    const more = {getReport: () => Promise.resolve(report), capabilities: {...capabilities, report: true}};
    server = await startServer(withMethods<Backend>(desk, more), {articles: ARTICLES, mail: MAIL});
    less = await startServer(
      withMethods<Backend>(memoryDesk(), {capabilities: {...capabilities, contacts: false, watch: false}}),
    );
    const broken = (): never => {
      throw new TicketError('unavailable', 'the desk is down');
    };
    const all = Object.fromEntries([...VERBS, 'eventCursor'].map((verb) => [verb, broken]));
    failing = await startServer(
      withMethods<Backend>(memoryDesk(), {...all, capabilities: {...capabilities, report: true}}),
      {
        mail: {...MAIL, listHeld: broken, settle: broken},
      },
    );
    document = (await (await fetch(`${server.endpoint}/v1/openapi.json`)).json()) as OpenApiDocument;
    const file = await server.ask('holder', '/v1/attachments?name=a.png', {
      method: 'POST',
      headers: {'content-type': 'image/png', 'idempotency-key': 'openapi-file'},
      body: PNG,
    });
    fileId = ((await file.json()) as {id: string}).id;
    const sealed = await seal('usuario: demo', [RECIPIENT]);
    const created = await server.ask('holder', '/v1/tickets', {
      method: 'POST',
      headers: {'content-type': 'application/json', 'idempotency-key': 'openapi-first'},
      body: JSON.stringify({...DRAFT, attachments: [fileId], accessData: sealed}),
    });
    const {id} = (await created.json()) as Ticket;
    await server
      .adapterFor('holder')
      .reply(id, {text: 'Otro usuario.', attachments: [], accessData: sealed}, {idempotencyKey: 'openapi-more'});
    ticket = await server.adapterFor('holder').getTicket(id);
    const entries = await server.ask('holder', `/v1/tickets/${ticket.id}/entries`);
    entryId = ((await entries.json()) as {items: Message[]}).items[0]?.id ?? '';
  });
  after(() => Promise.all([server.close(), less.close(), failing.close()]));

  test('is a valid document with one operation for each row of the route table, and every reference leads somewhere', () => {
    assert.equal(document.openapi, '3.1.0');
    const told = Object.values(document.paths).flatMap((path) => Object.values(path).map((one) => one.operationId));
    assert.deepEqual([...told].sort(), [...VERBS].sort());
    for (const [, name = ''] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      assert.ok(document.components.schemas[name], name);
    assert.equal(document.servers[0]?.url, '/help/desk/v1');
    for (const schema of Object.values(document.components.schemas)) compile(document, schema);
  });

  test('can be read without a token, since it holds nothing of anybody', async () => {
    const response = await fetch(`${server.endpoint}/v1/openapi.json`);
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    assert.ok(!(await response.text()).includes(PEOPLE.holder.email));
  });

  test('these tests would see an answer that holds more or less than the document says', () => {
    const schema = {$ref: '#/components/schemas/Ticket'};
    fits(document, schema, ticket, 'a ticket');
    assert.throws(() => fits(document, schema, {...ticket, secret: 1}, 'a ticket'));
    assert.throws(() => fits(document, schema, {...ticket, status: undefined, number: 1}, 'a ticket'));
  });

  for (const verb of VERBS) {
    test(`${verb} answers as it says, and takes what it says`, async () => {
      let request = good(verb);
      if (verb === 'removeContact') {
        const {response} = await ask('saveContact', good('saveContact'));
        request = {id: ((await response.json()) as {id: string}).id};
      }
      const {parameters, requestBody} = operationOf(verb);
      const wanted = parameters.filter((one) => one.in === 'query' && one.required).map(({name}) => name);
      for (const name of wanted) assert.ok(request.search?.includes(`${name}=`), name);
      const schema = requestBody?.content['application/json']?.schema;
      if (schema) fits(document, schema, request.body, verb);
      const {response, end} = await ask(verb, request);
      assert.equal(response.status, ROUTES[verb].status);
      await check(verb, response);
      end();
    });
  }

  /** How each error is brought about. */
  const provoke: Partial<Record<TicketErrorCode, (verb: Verb) => Promise<Response>>> = {
    unauthenticated: async (verb) =>
      (await ask(verb, {...good(verb), headers: {authorization: 'Bearer x.y.z'}})).response,
    async forbidden(verb) {
      const foreign = {'sec-fetch-site': 'cross-site', origin: 'https://evil.example'};
      if (ROUTES[verb].method !== 'GET')
        return (await ask(verb, {...good(verb), headers: {...good(verb).headers, ...foreign}})).response;
      return (await ask(verb, {...good(verb), as: AGENTS_ONLY.includes(verb) ? 'holder' : 'agent'})).response;
    },
    async rejected(verb) {
      if (verb === 'watch') return (await ask(verb, {headers: {'last-event-id': 'a b'}})).response;
      if (verb === 'searchArticles') return (await ask(verb, {search: `?query=${'x'.repeat(300)}`})).response;
      if (verb === 'getReport') return (await ask(verb, {as: 'agent', search: '?weeks=0'})).response;
      if (!ROUTES[verb].write) return (await ask(verb, {search: '?limit=0'})).response;
      return (await ask(verb, {...good(verb), headers: {...good(verb).headers, 'idempotency-key': 'x'}})).response;
    },
    async 'too-large'(verb) {
      const size = ROUTES[verb].sends === 'json' ? LARGEST_JSON : policy.limits.attachmentBytes;
      return (await ask(verb, {...good(verb), body: new Uint8Array(size + 1).fill(0x20)})).response;
    },
    async 'unsupported-type'(verb) {
      const body = ROUTES[verb].sends === 'json' ? 'x=y' : Buffer.from('MZ\x90\0 a program');
      return (await ask(verb, {...good(verb), headers: {'content-type': 'text/plain'}, body})).response;
    },
    async 'not-found'(verb) {
      if (!ROUTES[verb].path.includes(':')) return (await ask(verb, {...good(verb), server: less})).response;
      return (await ask(verb, {...good(verb), id: 'nothing-of-this-id'})).response;
    },
    async conflict(verb) {
      const headers = {...good(verb).headers, 'idempotency-key': `conflict-${verb}`};
      const first = await ask(verb, {...good(verb), ...(await other(verb)), headers});
      assert.equal(first.response.ok, true, `${verb} was refused at first: ${await first.response.text()}`);
      return (await ask(verb, {...good(verb), headers})).response;
    },
    unavailable: async (verb) => (await ask(verb, {...good(verb), server: failing})).response,
  };

  /** The same write with another content. */
  const other = async (verb: Verb): Promise<Ask> => {
    const saved = async (): Promise<string> =>
      ((await (await ask('saveContact', good('saveContact'))).response.json()) as {id: string}).id;
    const entries = await server.ask('holder', `/v1/tickets/${ticket.id}/entries`);
    const {items} = (await entries.json()) as {items: Message[]};
    const some: Partial<Record<Verb, Ask>> = {
      createTicket: {body: {...DRAFT, subject: 'Otra consulta distinta'}},
      reply: {body: {text: 'Otra respuesta.', attachments: []}},
      setStatus: {body: {status: 'closed'}},
      assign: {body: {team: 'web'}},
      tellFacts: {body: {facts: [{id: 'url', value: 'https://tienda.example/otra'}]}},
      openAccessData: {as: 'agent', data: accessDataIds()[1]},
      markRead: {body: {entryId: items.at(-1)?.id ?? ''}},
      upload: {search: '?name=otra.png'},
      saveContact: {body: {...CONTACT, email: `otra${keys}@tienda.example`}},
      removeContact: verb === 'removeContact' ? {id: await saved()} : {},
      settleHeldMail: {body: {action: 'release'}},
    };
    return some[verb] ?? {};
  };

  for (const verb of VERBS)
    for (const code of errorsOf(verb))
      test(`${verb} answers ${statusOf(code)} ${code} as it says`, async () => {
        const cause = provoke[code];
        assert.ok(cause, `no test knows how ${code} comes about`);
        const response = await cause(verb);
        assert.equal(response.status, statusOf(code));
        assert.equal(await check(verb, response), code);
      });

  test('names no error that the contract does not have, and every status once', () => {
    for (const verb of VERBS) {
      const codes = errorsOf(verb);
      for (const code of codes) assert.ok(TICKET_ERROR_CODES.includes(code));
      assert.equal(new Set(codes.map(statusOf)).size, codes.length);
    }
  });
});

/** Schemas refer to the document's own components. */
function compile({components}: OpenApiDocument, schema: JsonSchema): ValidateFunction {
  return new Ajv2020({strict: false, validateFormats: false, allErrors: true}).compile({...schema, components});
}

/** A client may be told more some day; today's server tells what its document says. */
function closed<T>(schema: T): T {
  const text = JSON.stringify(schema);
  return JSON.parse(
    text.replaceAll('"type":"object","properties":', '"type":"object","additionalProperties":false,"properties":'),
  ) as T;
}

/** Whether a value is what the schema says, and holds nothing besides. */
function fits(document: OpenApiDocument, schema: JsonSchema, value: unknown, what: string): void {
  const validate = compile(closed(document), closed(schema));
  assert.ok(validate(value), `${what}: ${JSON.stringify(validate.errors)} in ${JSON.stringify(value)}`);
}
