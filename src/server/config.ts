/**
 * What `ventanilla serve` needs to know, from flags, environment and one file, in this order; checked before anything
 * starts. Secrets come by environment only and are never printed.
 */
import {parsePolicy, type Policy} from '../guidelines/policy.ts';
import {hosting} from '../guidelines/policies/hosting.ts';
import {linube} from '../guidelines/policies/linube.ts';
import {mailChecklist} from '../guidelines/policies/mail-checklist.ts';
import {softwareVendor} from '../guidelines/policies/software-vendor.ts';
import {taskLists} from '../guidelines/policies/task-lists.ts';
import {readArticles} from './articles/folder.ts';
import {type ArticleSearch, createArticleIndex} from './articles/index.ts';
import {ConfigError} from './config-error.ts';
import {type DeskFile, parseDesk, readConfigFile, readJsonFile} from './config-file.ts';
import type {Actor, DeskSource} from './desk.ts';
import type {MailSettings} from './email/settings.ts';
import type {MailConfig} from './email/start.ts';
import type {IdentityKey} from './identity.ts';
import {toEndpoint, type WebhookOptions} from './webhooks/endpoint.ts';

export {ConfigError} from './config-error.ts';

const PRESETS: Readonly<Record<string, Policy>> = {
  hosting,
  linube,
  'mail-checklist': mailChecklist,
  'software-vendor': softwareVendor,
  'task-lists': taskLists,
};

export interface ServerConfig {
  readonly folder: string;
  /** Absent for SQLite. */
  readonly database?: string;
  readonly port: number;
  readonly host: string;
  readonly basePath: string;
  readonly origins: readonly string[];
  readonly audience: string;
  readonly keys: readonly IdentityKey[];
  readonly policy: Policy;
  readonly desk: DeskFile;
  readonly articles?: ArticleSearch;
  readonly webhooks: readonly WebhookOptions[];
  readonly retentionDays?: number;
  readonly mail?: MailConfig;
  readonly metrics: {
    /** Of this machine only. */
    readonly port?: number;
    /** Opens `/metrics` below the base path. */
    readonly token?: string;
  };
}

export interface ServerFlags {
  readonly config?: string | undefined;
  readonly data?: string | undefined;
  readonly database?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly 'base-path'?: string | undefined;
  readonly origin?: readonly string[] | undefined;
  readonly policy?: string | undefined;
  readonly desk?: string | undefined;
  readonly articles?: string | undefined;
  readonly 'articles-url'?: string | undefined;
  readonly 'metrics-port'?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws ConfigError naming the flag, variable or setting and what it should be */
export async function readConfig(flags: ServerFlags, environment: Environment): Promise<ServerConfig> {
  const file = flags.config === undefined ? {} : await readConfigFile(flags.config);
  const basePath = flags['base-path'] ?? file.basePath ?? '/support';
  if (!/^(?:\/[\w.-]+)*$/.test(basePath))
    throw new ConfigError(`--base-path is '${basePath}'; like /support, without a slash at the end.`);
  const policy = await readPolicy(flags.policy ?? file.policy ?? 'hosting');
  const metricsPort = portOf('--metrics-port', flags['metrics-port'], file.metricsPort);
  const token = environment.SUPPORT_METRICS_TOKEN;
  if (token !== undefined && token.length < 16)
    throw new ConfigError('SUPPORT_METRICS_TOKEN is shorter than 16 characters.');
  const articles = articlesOf(flags, file.articles);
  const database = databaseOf(flags, environment, file.database);
  return {
    folder: flags.data ?? file.data ?? './support-data',
    ...(database !== undefined && {database}),
    ...(file.retentionDays !== undefined && {retentionDays: file.retentionDays}),
    port: portOf('--port', flags.port ?? environment.PORT, file.port) ?? 8080,
    host: flags.host ?? file.host ?? '127.0.0.1',
    basePath,
    origins: (flags.origin ?? file.origins ?? []).map(originOf),
    audience: environment.SUPPORT_AUDIENCE ?? file.audience ?? 'support',
    keys: [keyOf(environment)],
    policy,
    desk: await deskOf(flags.desk ?? file.desk ?? {name: policy.name}),
    ...(articles && {articles: await indexOf(articles)}),
    ...(file.mail && {mail: mailOf(file.mail, environment)}),
    webhooks: (file.webhooks ?? []).map((webhook) => withSecret(webhook, environment)),
    metrics: {...(metricsPort !== undefined && {port: metricsPort}), ...(token !== undefined && {token})},
  };
}

/**
 * A preset by name, or a file with a policy document.
 * @throws ConfigError; PolicyError for a document that does not fit
 */
export async function readPolicy(preset: string): Promise<Policy> {
  const known = PRESETS[preset];
  if (known && Object.hasOwn(PRESETS, preset)) return known;
  if (!/[./\\]/.test(preset)) {
    throw new ConfigError(
      `There is no policy '${preset}'; a file, or one of ${Object.keys(PRESETS).join(', ')}, is needed.`,
    );
  }
  return parsePolicy(await readJsonFile(preset, '--policy'));
}

function portOf(name: string, told: string | undefined, set: number | undefined): number | undefined {
  if (told === undefined) return set;
  const port = Number(told);
  if (/^\d+$/.test(told) && port <= 65_535) return port;
  throw new ConfigError(`${name} is '${told}'; a number from 0 to 65535 is needed.`);
}

/**
 * The address of the database; nothing for SQLite. What is wrong is told without repeating it, since it may hold a password.
 * @throws ConfigError
 */
export function databaseOf(
  {database: told}: Pick<ServerFlags, 'database'>,
  environment: Environment,
  set?: string,
): string | undefined {
  const address = told ?? environment.SUPPORT_DATABASE ?? set;
  if (address === undefined) return undefined;
  const url = /^postgres(?:ql)?:\/\//.test(address) && URL.canParse(address) ? new URL(address) : undefined;
  if (!url) throw new ConfigError('The database is an address like postgres://user@host/name.');
  if (address === set && url.password !== '')
    throw new ConfigError(
      'The settings hold the password of the database; it belongs in SUPPORT_DATABASE or PGPASSWORD.',
    );
  return address;
}

/** @throws ConfigError */
export async function deskOf(desk: string | object): Promise<DeskFile> {
  if (typeof desk !== 'string') return parseDesk(desk, '--desk');
  return parseDesk(await readJsonFile(desk, '--desk'), desk);
}

interface Articles {
  readonly folder: string;
  readonly url: string;
}

function articlesOf(
  {articles: folder, 'articles-url': url}: ServerFlags,
  set: Articles | undefined,
): Articles | undefined {
  const wanted = {folder: folder ?? set?.folder, url: url ?? set?.url};
  if (wanted.folder === undefined) return undefined;
  if (wanted.url === undefined)
    throw new ConfigError('--articles needs --articles-url, like https://www.example/help/{id}.');
  return {folder: wanted.folder, url: wanted.url};
}

async function indexOf({folder, url}: Articles): Promise<ArticleSearch> {
  try {
    return createArticleIndex(await readArticles(folder), {url});
  } catch (error) {
    throw new ConfigError(`--articles ${folder}: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

/** Keys with a space between while one is changed: the first signs, all are accepted. */
export const keysOf = (text = ''): readonly Uint8Array[] =>
  text.split(/\s+/).flatMap((key) => (key === '' ? [] : [Buffer.from(key, 'utf8')]));

function mailOf(settings: MailSettings, environment: Environment): MailConfig {
  const {SUPPORT_MAIL_KEY = '', SUPPORT_MAIL_PASSWORD, SUPPORT_IMAP_PASSWORD, SUPPORT_MAIL_SECRET} = environment;
  const keys = keysOf(SUPPORT_MAIL_KEY);
  if (keys.length === 0 || keys.some((key) => key.byteLength < 32))
    throw new ConfigError('SUPPORT_MAIL_KEY signs reply addresses and links; 32 bytes or more are needed.');
  if (settings.imap && SUPPORT_IMAP_PASSWORD === undefined)
    throw new ConfigError('SUPPORT_IMAP_PASSWORD is missing: of the mailbox in mail.imap.');
  if (SUPPORT_MAIL_SECRET !== undefined && SUPPORT_MAIL_SECRET.length < 32)
    throw new ConfigError('SUPPORT_MAIL_SECRET is shorter than 32 characters.');
  if (!settings.outgoing) throw new ConfigError('mail.outgoing is missing: the mail server that takes what goes out.');
  return {
    settings,
    keys,
    ...(SUPPORT_MAIL_PASSWORD !== undefined && {password: SUPPORT_MAIL_PASSWORD}),
    ...(SUPPORT_IMAP_PASSWORD !== undefined && {imapPassword: SUPPORT_IMAP_PASSWORD}),
    ...(SUPPORT_MAIL_SECRET !== undefined && {secret: SUPPORT_MAIL_SECRET}),
  };
}

/** Two secrets with a space between while one is changed. */
function withSecret(webhook: Omit<WebhookOptions, 'secrets'>, environment: Environment): WebhookOptions {
  const name = `SUPPORT_WEBHOOK_SECRET_${webhook.id.toUpperCase().replaceAll('-', '_')}`;
  const secrets = (environment[name] ?? '').split(/\s+/).filter((secret) => secret !== '');
  if (secrets.length === 0)
    throw new ConfigError(`${name} is missing: the secret of the webhook '${webhook.id}', whsec_ followed by base64.`);
  const options = {...webhook, secrets};
  try {
    toEndpoint(options);
    return options;
  } catch (error) {
    throw new ConfigError(error instanceof Error ? `In the settings, ${error.message}.` : 'A webhook cannot be used.');
  }
}

function originOf(text: string): string {
  try {
    const {origin} = new URL(text);
    if (origin !== 'null' && origin === text) return origin;
  } catch {
    // Told below.
  }
  throw new ConfigError(`--origin is '${text}'; scheme, host and port are needed, like https://panel.example.`);
}

function keyOf(environment: Environment): IdentityKey {
  const kid = environment.SUPPORT_KEY_ID ?? 'panel';
  const {SUPPORT_KEY: secret, SUPPORT_PUBLIC_KEY: publicKey, SUPPORT_KEY_ALG: alg = 'EdDSA'} = environment;
  if (publicKey !== undefined) {
    if (alg !== 'EdDSA' && alg !== 'ES256') throw new ConfigError('SUPPORT_KEY_ALG is EdDSA or ES256.');
    return {kid, alg, publicKey};
  }
  if (secret === undefined) {
    throw new ConfigError(
      'SUPPORT_KEY is missing: the secret, 32 bytes or more, with which your panel signs identity tokens.',
    );
  }
  if (Buffer.byteLength(secret) < 32) throw new ConfigError('SUPPORT_KEY is shorter than 32 bytes.');
  return {kid, alg: 'HS256', secret};
}

/** The file as the source that the adapter asks. */
export function deskSource({name, agents, notices, accounts, contactsUrl}: DeskFile): DeskSource {
  return (actor) => ({
    name,
    agents: agents.map(({id, name, teams}) => ({id, name, teams})),
    notices,
    ...(contactsUrl !== undefined && {contactsUrl}),
    services: ownOf(accounts, actor.account)?.services ?? [],
    contacts: (ownOf(accounts, actor.account)?.contacts ?? []).map((contact) => ({...contact, pending: false})),
  });
}

const ownOf = <T>(accounts: Readonly<Record<string, T>>, account = ''): T | undefined =>
  Object.hasOwn(accounts, account) ? accounts[account] : undefined;

/** Who may write by mail, and who is written to. */
export function peopleOf({agents, accounts}: DeskFile): readonly Actor[] {
  const contacts = Object.entries(accounts).flatMap(([account, {contacts}]) =>
    contacts.map((contact) => ({...contact, account})),
  );
  const technicians = agents.flatMap(({id, name, email}) =>
    email === undefined ? [] : [{id, name, email, role: 'agent' as const}],
  );
  return [...contacts, ...technicians];
}
