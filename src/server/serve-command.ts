/** `ventanilla serve`: puts adapter, handler, webhooks and metrics together as the configuration says, and ends them in order. */
import {parseArgs} from 'node:util';
import {createChecker} from '../guidelines/checker.ts';
import type {Checker} from '../guidelines/checker.ts';
import {ConfigError, deskSource, peopleOf, readConfig, type ServerConfig} from './config.ts';
import {createTicketHandler} from './handler.ts';
import {createTokenAuthorizer} from './identity.ts';
import {createLog, createWebhookLog} from './log.ts';
import {createMetrics, type Metrics} from './metrics.ts';
import {type RunningServer, serve, type ServeOptions, stopOnSignals} from './node.ts';
import {createContactDirectory, createSqlAdapter, type SqlAdapter} from './sql/index.ts';
import {startWebhooks} from './webhooks/sender.ts';

export const SERVE_HELP = `ventanilla serve     answer the elements
  --config <file>       all that follows in one file, JSON or a module; a flag wins over it
  --data <folder>       database and files (./support-data); one folder for all processes
  --database <address>  postgres://user@host/name, instead of a SQLite file in the folder
  --policy <p>          hosting, linube, or a JSON file (hosting)
  --desk <file>         JSON with the desk's name, agents, notices, and each account's services
  --articles <folder>   help articles as Markdown files, name.es.md, name.en.md
  --articles-url <url>  where they are read, with {id} and {language}
  --port <n>            0 takes a free one (8080)
  --host <address>      (127.0.0.1)
  --base-path <path>    where it is mounted (/support)
  --origin <origin>     a page's origin that may call it; repeat for more
  --metrics-port <n>    numbers for Prometheus, under /metrics on this machine only
  SUPPORT_DATABASE      or the address by environment, where a password has its place
  SUPPORT_KEY           secret of the identity tokens, HS256, 32 bytes or more
  SUPPORT_PUBLIC_KEY    or the PEM of a public key, with SUPPORT_KEY_ALG EdDSA or ES256
  SUPPORT_KEY_ID        kid of the tokens (panel)
  SUPPORT_AUDIENCE      aud of the tokens (support)
  SUPPORT_MAIL_KEY      of the mail channel in the file: signs reply addresses and links, 32 bytes or more
  SUPPORT_MAIL_PASSWORD of the mail server in mail.outgoing; SUPPORT_IMAP_PASSWORD of the mailbox in mail.imap
  SUPPORT_MAIL_SECRET   opens <base-path>/v1/mail to who brings mail over HTTP, 32 characters or more
  SUPPORT_METRICS_TOKEN opens <base-path>/metrics to who carries it
  SUPPORT_WEBHOOK_SECRET_<ID>  whsec_…, of a webhook in the file; two while one is changed
`;

export async function serveCommand(args: string[]): Promise<void> {
  const {values} = parseArgs({
    args,
    options: {
      config: {type: 'string'},
      data: {type: 'string'},
      database: {type: 'string'},
      policy: {type: 'string'},
      desk: {type: 'string'},
      articles: {type: 'string'},
      'articles-url': {type: 'string'},
      port: {type: 'string'},
      host: {type: 'string'},
      'base-path': {type: 'string'},
      origin: {type: 'string', multiple: true},
      'metrics-port': {type: 'string'},
    },
  });
  const config = await readConfig(values, process.env);
  const {policy, desk, folder, database, webhooks, mail, retentionDays} = config;
  const adapter = await createSqlAdapter({
    folder,
    ...(database !== undefined && {database}),
    ...(retentionDays !== undefined && {retentionDays}),
    prefix: policy.ticketPrefix,
    desk: deskSource(desk),
    // Who is invited is sent a link by mail, unless the host's own panel does that.
    contacts: mail !== undefined && desk.contactsUrl === undefined,
    webhooks,
  });
  const ends: (() => Promise<void>)[] = [];
  const end = async (): Promise<void> => {
    await Promise.all(ends.map((one) => one()));
    await adapter.close();
  };
  try {
    const lines = await serveDesk(config, adapter, ends);
    stopOnSignals(end);
    console.log(lines.join('\n'));
  } catch (error) {
    // What was opened would keep the process alive.
    await end();
    throw error;
  }
}

/**
 * @param ends is given what must be closed before the adapter, as soon as it runs
 * @returns what to tell whoever started it
 */
async function serveDesk(
  config: ServerConfig,
  adapter: SqlAdapter,
  ends: (() => Promise<void>)[],
): Promise<readonly string[]> {
  const {policy, desk, basePath, origins, audience, keys, articles, webhooks} = config;
  const [metrics, logRequest, logWebhook] = [createMetrics(), createLog(), createWebhookLog()];
  const checker = await createChecker({policy});
  const mail = await startMailOf(config, adapter, checker, metrics.observeMail);
  if (mail) ends.push(() => mail.close());
  const handler = createTicketHandler({
    adapter,
    checker,
    authorize: createTokenAuthorizer({audience, keys}),
    agents: desk.agents,
    ...(articles && {articles}),
    ...(mail && {mail: mail.channel, contacts: mail.contacts}),
    basePath,
    origins,
    log(record) {
      logRequest(record);
      metrics.observeRequest(record);
    },
  });
  const {token, port: metricsPort} = config.metrics;
  const fetch = (request: Request): Promise<Response> =>
    token !== undefined && pathOf(request) === `${basePath}/metrics`
      ? metrics.fetch(request, token)
      : (mail?.entry(request, basePath) ?? handler.fetch(request));
  const server = await listen('--port', {fetch, handler, port: config.port, host: config.host});
  ends.push(() => server.close());
  const local = await listenForMetrics(metrics, metricsPort);
  if (local) ends.push(() => local.close());
  const sender = startWebhooks({
    outbox: adapter.webhookOutbox,
    webhooks,
    log(record) {
      logWebhook(record);
      metrics.observeWebhook(record);
    },
  });
  ends.push(() => sender.close());
  return [
    `Listening on ${server.url}${basePath}`,
    ...(mail?.smtpPort === undefined ? [] : [`SMTP on port ${mail.smtpPort}`]),
    ...(local ? [`Metrics on ${local.url}/metrics`] : []),
  ];
}

/** Loaded only where the file has a part for mail: its packages are optional. */
async function startMailOf(
  {mail, desk}: ServerConfig,
  adapter: SqlAdapter,
  checker: Checker,
  observe: Metrics['observeMail'],
) {
  if (!mail) return undefined;
  const [{startMail}, {directoryOf}] = await Promise.all([import('./email/start.ts'), import('./email/people.ts')]);
  const report = (what: string, error: unknown): void => console.error(`${what}: ${String(error)}`);
  const people = createContactDirectory(adapter.tables, directoryOf(peopleOf(desk)));
  return startMail(mail, {adapter, checker, agents: desk.agents, people, report, observe});
}

/** On the loopback address, whatever the server itself listens on. */
async function listenForMetrics(metrics: Metrics, port: number | undefined): Promise<RunningServer | undefined> {
  if (port === undefined) return undefined;
  const fetch = (request: Request): Response | Promise<Response> =>
    pathOf(request) === '/metrics' ? metrics.fetch(request) : new Response('not found\n', {status: 404});
  return listen('--metrics-port', {fetch, port});
}

const pathOf = ({url}: Request): string => new URL(url).pathname;

async function listen(flag: string, options: ServeOptions): Promise<RunningServer> {
  try {
    return await serve({...options, ownProcess: true});
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw taken ? new ConfigError(`Port ${options.port} is taken; choose another with ${flag}.`) : error;
  }
}
