/**
 * What a page with the script tag has around it: the ticket server as its own process, started by the command of the README;
 * sites of other origins that serve files; Debian's PHP for panels; and a visitor whose browser writes down every complaint.
 */
import assert from 'node:assert/strict';
import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {readFile, mkdtemp, rm} from 'node:fs/promises';
import {createServer, type IncomingMessage, request, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import type {Browser, BrowserContext, Locator, Page} from 'playwright-core';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The one-file script and its parts, as built. */
export const CDN = path('../../dist/cdn');
/** The command. */
export const CLI = path('../../dist/src/server/cli.js');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
};

/** Starts a program and waits for the line that names its address. */
async function startProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{readonly origin: string; stop(): Promise<void>}> {
  const child: ChildProcess = spawn(command, args, {env: {PATH: process.env['PATH'], ...env}});
  const said: string[] = [];
  const origin = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      if (stream)
        createInterface({input: stream}).on('line', (line) => {
          said.push(line);
          const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
          if (address) resolve(address);
        });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${command} ended with ${code}:\n${said.join('\n')}`)));
  });
  return {
    origin,
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}

export interface TicketServer {
  /** As in `endpoint="…"`. */
  readonly endpoint: string;
  readonly origin: string;
  stop(): Promise<void>;
}

/** `ventanilla serve`, with the host's key in the environment. */
export async function startTicketServer(
  env: Readonly<Record<string, string>>,
  {origins = [], desk}: {readonly origins?: readonly string[]; readonly desk?: string} = {},
): Promise<TicketServer> {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-pages-'));
  const args = ['serve', '--data', folder, '--port', '0', ...origins.flatMap((origin) => ['--origin', origin])];
  const {origin, stop} = await startProgram(process.execPath, [CLI, ...args, ...(desk ? ['--desk', desk] : [])], env);
  return {
    origin,
    endpoint: `${origin}/support`,
    async stop() {
      await stop();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

type Answer = {readonly type?: string; readonly text: string; readonly status?: number};

/** Address -> text, a folder (ends with a slash), or another server, which gets everything below without `strip`. */
export type Routes = Readonly<
  Record<
    string,
    | {readonly text: string; readonly type: string}
    | {readonly folder: string}
    | {readonly proxy: string; readonly strip?: string}
    | (() => Answer)
  >
>;

export interface Site {
  readonly origin: string;
  stop(): Promise<void>;
}

/** A web server of a host. @param headers go with everything that it serves itself */
export async function startSite(routes: () => Routes, headers: Readonly<Record<string, string>> = {}): Promise<Site> {
  const server = createServer((incoming, outgoing) => void answer(routes(), headers, incoming, outgoing));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  routes: Routes,
  headers: Readonly<Record<string, string>>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const {pathname} = new URL(incoming.url ?? '/', 'http://site');
  const key = Object.keys(routes).find(
    (one) => pathname === one || (one.endsWith('/') && one !== '/' && pathname.startsWith(one)),
  );
  const route = routes[key ?? ''];
  if (route && 'proxy' in route) return passOn(route, incoming, outgoing);
  const end = (status: number, type: string, content: string | Buffer): void => {
    outgoing.writeHead(status, {'content-type': type, ...headers}).end(content);
  };
  if (route && 'folder' in route) {
    const name = pathname.slice((key ?? '').length);
    const content = /^[\w.-]+$/.test(name)
      ? await readFile(join(route.folder, name)).catch(() => undefined)
      : undefined;
    if (content) return end(200, TYPES[extname(name)] ?? 'application/octet-stream', content);
  } else if (route) {
    const {text, type = 'text/plain', ...rest} = typeof route === 'function' ? route() : route;
    return end('status' in rest ? (rest.status ?? 200) : 200, type, text);
  }
  end(pathname === '/favicon.ico' ? 204 : 404, 'text/plain', '');
}

/** As a reverse proxy does. */
function passOn(
  {proxy, strip = ''}: {readonly proxy: string; readonly strip?: string},
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  const {method, headers, url = '/'} = incoming;
  const onward = request(new URL(url.slice(strip.length), proxy), {method, headers}, (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}

/** Why PHP tests are skipped; `false` where Debian's PHP is there. */
export function noPhp(): string | false {
  const {status} = spawnSync('php', ['-v']);
  if (status === 0) return false;
  assert.ok(!process.env['VENTANILLA_REQUIRE']?.includes('php'), 'php is required: apt-get install php-cli');
  return 'php is not installed (apt-get install php-cli)';
}

/** PHP's own web server. @param ini settings as in php.ini */
export function startPhp(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  ini: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const settings = Object.entries({...ini, display_errors: 'stderr', 'zend.assertions': '1'});
  const args = settings.flatMap(([name, value]) => ['-d', `${name}=${value}`]);
  return startProgram('php', [...args, '-S', '127.0.0.1:0', '-t', folder], env);
}

/** Somebody with a browser of his own, and what it complained about. */
export class Visitor {
  readonly page: Page;
  readonly complaints: string[] = [];
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    page.on('console', (message) => {
      // Asked for by the browser, not by the page.
      if (message.location().url.endsWith('/favicon.ico')) return;
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(`page error: ${error.message}`));
  }

  static async enter(browser: Browser, {width = 1280}: {readonly width?: number} = {}): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: {width, height: 900},
      locale: 'es-ES',
      timezoneId: 'Europe/Madrid',
    });
    context.setDefaultTimeout(15_000);
    return new Visitor(context, await context.newPage());
  }

  /** Writes a ticket in the Spanish form and sends it. @returns the number that the desk gave */
  async openTicket(subject: string, body: string, within: Page | Locator = this.page): Promise<string> {
    await within.getByLabel('Asunto', {exact: true}).fill(subject);
    await within.getByLabel('Consulta', {exact: true}).fill(body);
    await within.getByRole('button', {name: 'Enviar ticket'}).click();
    const anyway = within.getByRole('button', {name: 'Enviar de todos modos'});
    const sent = within.locator('[part=success]');
    await anyway.or(sent).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
    const heading = await sent.getByRole('heading').first().textContent();
    return /[A-Z]+-\d+/.exec(heading ?? '')?.[0] ?? '';
  }

  /** Fails where the browser complained about something else than what the test expects. */
  async leave(...expected: RegExp[]): Promise<void> {
    await this.#context.close();
    const other = this.complaints.filter((text) => !expected.some((pattern) => pattern.test(text)));
    assert.deepEqual(other, [], 'what the browser complained about');
  }
}
