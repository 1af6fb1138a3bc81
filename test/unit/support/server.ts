/** A server on a free port of this machine, in front of any adapter, and the tokens that its host would sign. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {SignJWT} from 'jose';
import {createHttpAdapter} from '../../../src/adapters/http.ts';
import type {TicketAdapter} from '../../../src/core/adapter.ts';
import {TicketError} from '../../../src/core/errors.ts';
import {createChecker} from '../../../src/guidelines/checker.ts';
import type {ContactOptions} from '../../../src/server/contacts/invitation.ts';
import type {Backend} from '../../../src/server/backend.ts';
import {type Actor} from '../../../src/server/desk.ts';
import {createTicketHandler, type TicketHandlerOptions} from '../../../src/server/handler.ts';
import {createTokenAuthorizer} from '../../../src/server/identity.ts';
import {serve} from '../../../src/server/node.ts';
import {
  createSqlAdapter,
  migrateDatabase,
  type SqlAdapter,
  type SqlAdapterOptions,
} from '../../../src/server/sql/index.ts';
import type {ConformanceTarget} from '../../../src/testing/index.ts';
import {AGENTS, deskData, PEOPLE, type PersonKey, policy} from './desk.ts';

export const SECRET = new TextEncoder().encode('a secret of tests, with more than 32 bytes');
export const AUDIENCE = 'support';
export const KEY_ID = 'test';

const checker = await createChecker({policy});

/** As a host's panel signs it. */
export function tokenFor(actor: Actor, lifetime: string | number = '5m'): Promise<string> {
  const {id, ...claims} = actor;
  return new SignJWT({...claims, email_verified: true})
    .setProtectedHeader({alg: 'HS256', kid: KEY_ID})
    .setSubject(id)
    .setAudience(AUDIENCE)
    .setExpirationTime(lifetime)
    .sign(SECRET);
}

export interface TestServer {
  /** With the path under which it is mounted. */
  readonly endpoint: string;
  /** An adapter as the page of one of the people has it. */
  adapterFor(key: PersonKey): TicketAdapter;
  /** A request with that person's token. */
  ask(key: PersonKey, path: string, init?: RequestInit): Promise<Response>;
  /** The links that invited contacts were sent, for the conformance suite. */
  readonly links: NonNullable<ConformanceTarget['links']>;
  close(): Promise<void>;
}

export function handlerFor(adapter: Backend, options: Partial<TicketHandlerOptions> = {}) {
  return createTicketHandler({
    adapter,
    checker,
    authorize: createTokenAuthorizer({audience: AUDIENCE, keys: [{kid: KEY_ID, alg: 'HS256', secret: SECRET}]}),
    agents: AGENTS,
    basePath: '/help/desk',
    contacts: {publicUrl: 'https://desk.example/help/desk', onContactInvited: () => undefined},
    ...options,
  });
}

export async function startServer(adapter: Backend, options: Partial<TicketHandlerOptions> = {}): Promise<TestServer> {
  const sent = new Map<string, string>();
  const contacts: ContactOptions = {
    publicUrl: () => endpoint,
    onContactInvited: ({contact, link}) => void sent.set(contact.email, link),
  };
  const handler = handlerFor(adapter, {contacts, ...options});
  const server = await serve({fetch: handler.fetch, handler, port: 0});
  const endpoint = `${server.url}/help/desk`;
  return {
    endpoint,
    adapterFor: (key) => createHttpAdapter({endpoint, getToken: () => tokenFor(PEOPLE[key])}),
    async ask(key, path, init = {}) {
      const headers = new Headers(init.headers);
      if (!headers.has('authorization')) headers.set('authorization', `Bearer ${await tokenFor(PEOPLE[key])}`);
      return fetch(`${endpoint}${path}`, {...init, headers});
    },
    links: {
      latest(email) {
        const link = sent.get(email);
        if (link === undefined) throw new Error(`no link was sent to ${email}`);
        return link;
      },
      use: followLink,
    },
    close: () => server.close(),
  };
}

/** As a person does: opens the page, and presses its button. */
async function followLink(link: string): Promise<void> {
  const page = await (await fetch(link)).text();
  const token = /name="token" value="([\w-]+)"/.exec(page)?.[1] ?? '';
  const response = await fetch(link, {method: 'POST', body: new URLSearchParams({token})});
  if (response.status === 404) throw new TicketError('not-found', 'the page says that the link no longer works');
  if (response.status !== 200) throw new Error(`the page answered ${response.status}`);
}

/** Where a call of fetch goes. */
export function urlOf(input: string | URL | Request): string {
  return input instanceof Request ? input.url : input.toString();
}

/** A SQL adapter in a folder of its own. */
export async function sqlDesk({collect = 0, ...options}: Partial<SqlAdapterOptions> = {}): Promise<{
  readonly adapter: SqlAdapter;
  readonly folder: string;
  close(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-sql-'));
  const adapter = await createSqlAdapter({folder, desk: deskData, prefix: 'T', collect, contacts: true, ...options});
  return {
    adapter,
    folder,
    async close() {
      await adapter.close();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

/** Brings a database up to date, before an adapter opens it. */
export async function migrateSql(where: {readonly database: string}): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-sql-'));
  await migrateDatabase({folder, ...where});
  await rm(folder, {recursive: true, force: true});
}
