/**
 * The one file that says how `ventanilla serve` runs: JSON, or a module that gives it as its default export. Strict: a name
 * that it does not know is an error and no silence. Secrets have no place in it; they come by environment.
 */
import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import * as z from 'zod/mini';
import {Agent, Contact, Notice, Service} from '../core/ticket.ts';
import {ConfigError} from './config-error.ts';
import {MailSettings} from './email/settings.ts';
import {hold} from './schema.ts';
import {WEBHOOK_TYPES, type WebhookType} from './webhooks/endpoint.ts';

const DeskContact = z.omit(Contact, {pending: true});

/** What the host's panel knows, as a file: for hosts that do not write a program of their own. */
export const DeskFile = z.strictObject({
  name: z.string(),
  /** With an address a technician is mailed what concerns him, and can answer by mail. */
  agents: z._default(z.array(z.extend(Agent, {email: z.optional(z.email())})), []),
  notices: z._default(z.array(Notice), []),
  /** Where the host's own panel manages contacts. */
  contactsUrl: z.optional(z.url()),
  /** Account -> its services, and the people who may write for it by mail. */
  accounts: z._default(
    z.record(z.string(), z.strictObject({services: z.array(Service), contacts: z._default(z.array(DeskContact), [])})),
    {},
  ),
});
export type DeskFile = z.infer<typeof DeskFile>;

const port = z.int().check(z.minimum(0), z.maximum(65_535));

export const ConfigFile = z.strictObject({
  /** For editors; not read. */
  $schema: z.optional(z.string()),
  /** Folder of database and files. */
  data: z.optional(z.string()),
  /** `postgres://user@host/name`, without its password: that comes by `SUPPORT_DATABASE` or `PGPASSWORD`. */
  database: z.optional(z.string()),
  /** A preset, or the path of a JSON file. */
  policy: z.optional(z.string()),
  /** What the host knows, or the path of a JSON file with it. */
  desk: z.optional(z.union([z.string(), DeskFile])),
  /** Help articles, and where they are read, with `{id}` and `{language}`. */
  articles: z.optional(z.strictObject({folder: z.string(), url: z.string()})),
  /** 0 takes a free one. */
  port: z.optional(port),
  host: z.optional(z.string()),
  /** Where it is mounted, like `/support`. */
  basePath: z.optional(z.string()),
  /** Origins whose pages may call it. */
  origins: z.optional(z.array(z.string())),
  /** `aud` of the identity tokens. */
  audience: z.optional(z.string()),
  /** Days after which a closed ticket is forgotten with its messages and files; kept for good where absent. */
  retentionDays: z.optional(z.int().check(z.minimum(1))),
  /** Who is told of what happens. Its secret is `SUPPORT_WEBHOOK_SECRET_<ID>`. */
  webhooks: z.optional(
    z.array(
      z.strictObject({
        id: z.string(),
        url: z.string(),
        events: z.optional(z.array(z.enum(Object.keys(WEBHOOK_TYPES) as [WebhookType, ...WebhookType[]]))),
      }),
    ),
  ),
  /** The mail channel. Its keys and passwords come by environment. */
  mail: z.optional(MailSettings),
  /** Port of this machine where `/metrics` can be read. */
  metricsPort: z.optional(port),
});
/** What a file may say. */
export type ServerConfigFile = z.input<typeof ConfigFile>;

/** Types the default export of a configuration module; gives back what it was given. */
export const defineConfig = (config: ServerConfigFile): ServerConfigFile => config;

/** Paths in it are made absolute: they are seen from the file. @throws ConfigError naming each thing that is wrong */
export async function readConfigFile(path: string): Promise<z.infer<typeof ConfigFile>> {
  const value: unknown = /\.[cm]?[jt]s$/.test(path) ? await importDefault(path) : await readJsonFile(path, '--config');
  const held = hold(ConfigFile, value);
  if (!('data' in held)) {
    const reasons = held.issues.map((issue) => `  ${issue.path === '' ? '' : `${issue.path}: `}${issue.message}`);
    const known = Object.keys(ConfigFile.shape).filter((name) => name !== '$schema');
    throw new ConfigError(`${path} does not fit:\n${reasons.join('\n')}\nIt may hold ${known.join(', ')}.`);
  }
  const {data, policy, desk, articles, ...rest} = held.data;
  const at = (relative: string): string => resolve(dirname(path), relative);
  return {
    ...rest,
    ...(data !== undefined && {data: at(data)}),
    ...(policy !== undefined && {policy: /[./\\]/.test(policy) ? at(policy) : policy}),
    ...(desk !== undefined && {desk: typeof desk === 'string' ? at(desk) : desk}),
    ...(articles && {articles: {...articles, folder: at(articles.folder)}}),
  };
}

async function importDefault(path: string): Promise<unknown> {
  try {
    return ((await import(pathToFileURL(resolve(path)).href)) as {default?: unknown}).default;
  } catch (error) {
    throw new ConfigError(
      `--config: ${path} cannot be loaded (${error instanceof Error ? error.message : 'unknown'}).`,
    );
  }
}

/** @param flag names in the message what asked for it */
export async function readJsonFile(path: string, flag: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new ConfigError(
      `${flag}: ${path} cannot be read as JSON (${error instanceof Error ? error.message : 'unknown'}).`,
    );
  }
}

/** @throws ConfigError naming the path inside the file */
export function parseDesk(value: unknown, name: string): DeskFile {
  const held = hold(DeskFile, value);
  if ('data' in held) return held.data;
  const reasons = held.issues.map(({path, message}) => (path === '' ? message : `${path}: ${message}`));
  throw new ConfigError(`The desk file ${name} does not fit: ${reasons.join('; ')}`);
}
