/**
 * Puts the demo together: desk, ticket server, client area, one port. Says in plain lines what to open, and ends in order
 * when it is asked to.
 */
import {mkdir} from 'node:fs/promises';
import {join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {fingerprintOf} from '../core/sealed.ts';
import {createChecker} from '../guidelines/checker.ts';
import {extendPolicy} from '../guidelines/policies/extend.ts';
import {readArticles} from '../server/articles/folder.ts';
import {createTicketHandler, type RequestRecord} from '../server/handler.ts';
import {createTokenAuthorizer} from '../server/identity.ts';
import {type RunningServer, serve, type ServeOptions, stopOnSignals} from '../server/node.ts';
import {accessKey} from './access-key.ts';
import {personaCards} from './client-data.ts';
import {agents, openDesk} from './desk.ts';
import {helpPages, helpSearch} from './help.ts';
import {AUDIENCE, KEY_ID, signingKey} from './identity.ts';
import {openMail} from './mail/open.ts';
import type {SentMail} from './mail/sent.ts';
import {policy} from './policy.ts';
import {COMPANY} from './seed/people.ts';
import {createSite} from './site.ts';

const PORT = 4173;
/** How many ports are tried before giving up. */
const TRIES = 20;
/** Where the build puts the pages, seen from the compiled module in `dist/src/demo`. */
const PAGES = fileURLToPath(new URL('../../demo/', import.meta.url));

/** Runs until SIGINT or SIGTERM. `PORT` and `VENTANILLA_DATA` change where. */
export async function runDemo(): Promise<void> {
  const data = resolve(process.env.VENTANILLA_DATA ?? 'data');
  await mkdir(data, {recursive: true, mode: 0o700});
  const key = await signingKey(data);
  const adapter = await openDesk(data, () =>
    console.log(`Filling ${relative('', data) || data} with an invented company …`),
  );
  const access = await accessKey(data);
  const recipients = [access.recipient];
  const accessData = {recipients, fingerprint: await fingerprintOf(recipients)};
  const checker = await createChecker({policy: extendPolicy(policy, {accessData: {...accessData, days: 30}})});
  const articles = await readArticles(join(PAGES, 'articles'));
  // Links in mails need the port that was free: it is taken first, and answers a moment later.
  let answer: ServeOptions['fetch'] = () => new Response('starting', {status: 503, headers: {'retry-after': '1'}});
  let close = (): void => undefined;
  const server = await serveSomewhere({
    fetch: (request) => answer(request),
    handler: {close: () => close()},
    port: wishedPort(),
  });
  const mail = await openMail({data, adapter, checker, origin: server.url});
  const handler = createTicketHandler({
    adapter,
    checker,
    authorize: createTokenAuthorizer({audience: AUDIENCE, keys: [{kid: KEY_ID, alg: 'HS256', secret: key}]}),
    agents,
    articles: helpSearch(articles),
    mail: mail.channel,
    contacts: {publicUrl: `${server.url}/support`, onContactInvited: (invited) => mail.channel.invite(invited)},
    basePath: '/support',
    log: complain,
  });
  const sentMail = (): Promise<readonly SentMail[]> => mail.caught.newest();
  const site = createSite({pages: PAGES, key, help: helpPages(articles), sentMail, support: handler.fetch});
  answer = site.fetch;
  close = handler.close;
  stopOnSignals(async () => {
    await server.close();
    await mail.close();
    await adapter.close();
  });
  greet(server.url, relative('', access.file) || access.file);
}

function wishedPort(): number {
  const port = Number(process.env.PORT ?? PORT);
  return Number.isInteger(port) && port >= 0 && port < 65536 ? port : PORT;
}

/** On the wished port, or the next that is free. */
async function serveSomewhere(options: ServeOptions): Promise<RunningServer> {
  for (let {port} = options; port < options.port + TRIES; port++) {
    try {
      return await serve({...options, port, ownProcess: true});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      console.log(`Port ${port} is taken, trying the next.`);
    }
  }
  throw new Error(`Ports ${options.port} to ${options.port + TRIES - 1} are all taken. Set PORT to another one.`);
}

/** Only what is our own fault: the rest is told to the person in the page. */
function complain({method, route, status, error}: RequestRecord): void {
  if (error !== undefined) console.error(`${method} ${route} ${status}:`, error);
}

function greet(origin: string, keyFile: string): void {
  const people = personaCards();
  const names = Math.max(...people.map(({name}) => name.length));
  const addresses = origin.length + '/entrar/'.length + Math.max(...people.map(({key}) => key.length));
  const roles = {holder: 'customer', technical: 'technical contact', agent: 'technician'};
  const lines = people.map(({key, name, role, accountName}) =>
    [name.padEnd(names), `${origin}/entrar/${key}`.padEnd(addresses), `${roles[role]}, ${accountName}`].join('  '),
  );
  console.log(
    `\n${COMPANY.name} is open: ${origin}/\n\n  ${lines.join('\n  ')}\n\nWrite to the desk by mail: npm run demo:mail -- --help\nWhat it mails: ${origin}/correo/\nThe technician’s key for access data: ${keyFile}\n\nCtrl+C ends it; what you do is kept.`,
  );
}
