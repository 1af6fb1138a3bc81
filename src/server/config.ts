/**
 * What `ventanilla serve` needs to know, from flags, environment and files, checked before anything starts. Secrets come by
 * environment only and are never printed.
 */
import {readFile} from 'node:fs/promises';
import * as z from 'zod/mini';
import {Agent, Notice, Service} from '../core/ticket.ts';
import {parsePolicy, type Policy} from '../guidelines/policy.ts';
import {hosting} from '../guidelines/policies/hosting.ts';
import {linube} from '../guidelines/policies/linube.ts';
import {readArticles} from './articles/folder.ts';
import {type ArticleSearch, createArticleIndex} from './articles/index.ts';
import type {DeskSource} from './desk.ts';
import type {IdentityKey} from './identity.ts';

/** Told to whoever started the server, in one line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const PRESETS: Readonly<Record<string, Policy>> = {hosting, linube};

/** What the host's panel knows, as a file: for hosts that do not write a program of their own. */
const DeskFile = z.object({
  name: z.string(),
  agents: z._default(z.array(Agent), []),
  notices: z._default(z.array(Notice), []),
  /** Account -> its services. */
  accounts: z._default(z.record(z.string(), z.object({services: z.array(Service)})), {}),
});
export type DeskFile = z.infer<typeof DeskFile>;

export interface ServerConfig {
  readonly folder: string;
  readonly port: number;
  readonly host: string;
  readonly basePath: string;
  readonly origins: readonly string[];
  readonly audience: string;
  readonly keys: readonly IdentityKey[];
  readonly policy: Policy;
  readonly desk: DeskFile;
  readonly articles?: ArticleSearch;
}

export interface ServerFlags {
  readonly data?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly 'base-path'?: string | undefined;
  readonly origin?: readonly string[] | undefined;
  readonly policy?: string | undefined;
  readonly desk?: string | undefined;
  readonly articles?: string | undefined;
  readonly 'articles-url'?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws ConfigError naming the flag or variable and what it should be */
export async function readConfig(flags: ServerFlags, environment: Environment): Promise<ServerConfig> {
  const port = Number(flags.port ?? environment.PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ConfigError(`--port is '${flags.port ?? environment.PORT}'; a number from 0 to 65535 is needed.`);
  }
  const basePath = flags['base-path'] ?? '/support';
  if (!/^(?:\/[\w.-]+)*$/.test(basePath))
    throw new ConfigError(`--base-path is '${basePath}'; like /support, without a slash at the end.`);
  const policy = await readPolicy(flags.policy ?? 'hosting');
  return {
    folder: flags.data ?? './support-data',
    port,
    host: flags.host ?? '127.0.0.1',
    basePath,
    origins: (flags.origin ?? []).map(originOf),
    audience: environment.SUPPORT_AUDIENCE ?? 'support',
    keys: [keyOf(environment)],
    policy,
    desk: flags.desk === undefined ? parseDesk({name: policy.name}, '--desk') : await readDesk(flags.desk),
    ...(flags.articles !== undefined && {articles: await indexOf(flags.articles, flags['articles-url'])}),
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

async function readDesk(path: string): Promise<DeskFile> {
  return parseDesk(await readJsonFile(path, '--desk'), path);
}

function parseDesk(value: unknown, path: string): DeskFile {
  const result = z.safeParse(DeskFile, value);
  if (result.success) return result.data;
  const reasons = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigError(`The desk file ${path} does not fit: ${reasons.join('; ')}`);
}

async function indexOf(folder: string, url: string | undefined): Promise<ArticleSearch> {
  if (url === undefined) throw new ConfigError('--articles needs --articles-url, like https://www.example/help/{id}.');
  try {
    return createArticleIndex(await readArticles(folder), {url});
  } catch (error) {
    throw new ConfigError(`--articles ${folder}: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

async function readJsonFile(path: string, flag: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new ConfigError(
      `${flag}: ${path} cannot be read as JSON (${error instanceof Error ? error.message : 'unknown'}).`,
    );
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
export function deskSource({name, agents, notices, accounts}: DeskFile): DeskSource {
  return (actor) => ({
    name,
    agents,
    notices,
    services: (Object.hasOwn(accounts, actor.account ?? '') && accounts[actor.account ?? '']?.services) || [],
  });
}
