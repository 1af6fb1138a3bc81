/**
 * Puts the demo together: desk, ticket server, client area, one port. Says in plain lines what to open, and ends in order
 * when it is asked to.
 */
import {once} from 'node:events';
import {mkdir} from 'node:fs/promises';
import type {Server} from 'node:http';
import {relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createAdaptorServer} from '@hono/node-server';
import {createChecker} from '../guidelines/checker.ts';
import {createTicketHandler, type RequestRecord} from '../server/handler.ts';
import {createTokenAuthorizer} from '../server/identity.ts';
import {personaCards} from './client-data.ts';
import {agents, openDesk} from './desk.ts';
import {AUDIENCE, KEY_ID, signingKey} from './identity.ts';
import {listen} from './listen.ts';
import {policy} from './policy.ts';
import {COMPANY} from './seed/people.ts';
import {createSite} from './site.ts';

const HOST = '127.0.0.1';
const PORT = 4173;
/** Where the build puts the pages, seen from the compiled module in `dist/src/demo`. */
const PAGES = fileURLToPath(new URL('../../demo/', import.meta.url));
/** Milliseconds that requests under way get before the demo ends without them. */
const PATIENCE = 3000;

/** Runs until SIGINT or SIGTERM. `PORT` and `VENTANILLA_DATA` change where. */
export async function runDemo(): Promise<void> {
  const data = resolve(process.env.VENTANILLA_DATA ?? 'data');
  await mkdir(data, {recursive: true, mode: 0o700});
  const key = await signingKey(data);
  const adapter = await openDesk(data, () =>
    console.log(`Filling ${relative('', data) || data} with an invented company …`),
  );
  const handler = createTicketHandler({
    adapter,
    checker: await createChecker({policy}),
    authorize: createTokenAuthorizer({audience: AUDIENCE, keys: [{kid: KEY_ID, alg: 'HS256', secret: key}]}),
    agents,
    basePath: '/support',
    log: complain,
  });
  const site = createSite({pages: PAGES, key, support: handler.fetch});
  const server = createAdaptorServer({fetch: site.fetch}) as Server;
  const port = await listen(server, wishedPort(), HOST, (taken) =>
    console.log(`Port ${taken} is taken, trying the next.`),
  );
  greet(`http://${HOST}:${port}`);

  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  console.log('\nStopping …');
  handler.close();
  await end(server);
  await adapter.close();
}

function wishedPort(): number {
  const port = Number(process.env.PORT ?? PORT);
  return Number.isInteger(port) && port >= 0 && port < 65536 ? port : PORT;
}

/** Only what is our own fault: the rest is told to the person in the page. */
function complain({method, route, status, error}: RequestRecord): void {
  if (error !== undefined) console.error(`${method} ${route} ${status}:`, error);
}

function greet(origin: string): void {
  const people = personaCards();
  const width = Math.max(...people.map(({name}) => name.length));
  const roles = {holder: 'customer', technical: 'technical contact', agent: 'technician'};
  const lines = people.map(
    ({key, name, role, accountName}) =>
      `  ${name.padEnd(width)}  ${`${origin}/entrar/${key}`.padEnd(origin.length + 18)}  ${roles[role]}, ${accountName}`,
  );
  console.log(`\n${COMPANY.name} is open: ${origin}/\n\n${lines.join('\n')}\n\nCtrl+C ends it. What you do is kept.\n`);
}

/** Takes nothing new, answers what is under way, and then lets go. */
async function end(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await closed;
  clearTimeout(impatient);
}
