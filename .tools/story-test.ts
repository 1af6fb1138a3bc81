/**
 * Runs every story of a static Storybook in Chromium, in Spanish on light and in English on dark: its play function and
 * the accessibility addon, whose verdict comes with Storybook's own `storyFinished` event.
 *
 *     node .tools/story-test.ts [part of an id]
 */
import {spawnSync} from 'node:child_process';
import {existsSync, globSync, readFileSync, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium, type Page} from 'playwright-core';
import {findBrowser} from './lib/browser.ts';
import {closingLine, type TestResult, tally, writeResults} from './lib/results.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'storybook-static');
const LOOKS = ['lang:es;scheme:light', 'lang:en;scheme:dark'] as const;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
  readonly importPath: string;
}

/** What Storybook says at the end of a story. */
interface Finished {
  readonly status: string;
  readonly error?: string;
  readonly reporters?: readonly {
    readonly type: string;
    readonly status: string;
    readonly result?: {
      readonly violations?: readonly {
        readonly id: string;
        readonly nodes: readonly {readonly html: string; readonly failureSummary?: string}[];
      }[];
    };
  }[];
}

/** Builds where a story or what it shows is newer than the last build. */
function buildIfStale(): void {
  const index = join(folder, 'index.json');
  const built = existsSync(index) ? statSync(index).mtimeMs : 0;
  const inputs = ['src/**/*.ts', 'stories/**/*', 'locales/**/*.ts', '.storybook/*', 'package-lock.json'];
  const newest = Math.max(
    ...inputs.flatMap((pattern) => globSync(pattern, {cwd: root})).map((path) => statSync(join(root, path)).mtimeMs),
  );
  if (newest < built) return;
  const args = ['build', '--quiet', '--disable-telemetry', '--output-dir', 'storybook-static'];
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), ...args],
    {cwd: root, encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(`Storybook could not be built\n${stdout}${stderr}`);
}

/**
 * Runs in the page before anything of Storybook: listens from the moment its channel exists, since a story may have ended,
 * and been drawn again without its play function, before anybody could ask.
 */
function listen(): void {
  interface Channel {
    on(event: string, listener: (value: never) => void): void;
  }
  const holder = globalThis as {__STORYBOOK_ADDONS_CHANNEL__?: Channel; storyEnd?: Promise<Finished>};
  holder.storyEnd = new Promise((resolve) => {
    let current: Channel | undefined;
    Object.defineProperty(holder, '__STORYBOOK_ADDONS_CHANNEL__', {
      get: () => current,
      set(channel: Channel) {
        current = channel;
        const failed = ({message}: Error): void => resolve({status: 'error', error: message});
        channel.on('playFunctionThrewException', failed);
        channel.on('storyThrewException', failed);
        channel.on('storyMissing', (id: string) => resolve({status: 'error', error: `missing ${id}`}));
        channel.on('storyFinished', resolve);
      },
    });
  });
}

/** Why a story fails, a line each; none where it is good. */
function faultsOf({status, error, reporters = []}: Finished): string[] {
  const failed = reporters.filter((reporter) => reporter.status === 'failed');
  const violations = failed.flatMap(({result}) => result?.violations ?? []);
  if (error !== undefined) return [error];
  const lines = violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html, failureSummary}) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
  );
  if (!reporters.some(({type}) => type === 'a11y')) lines.push('axe did not run');
  if (lines.length === 0 && failed.length > 0) lines.push(`${failed[0]?.type} failed`);
  return status === 'success' || lines.length > 0 ? lines : [status];
}

async function main(): Promise<readonly TestResult[]> {
  buildIfStale();
  const server = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url ?? '/', 'http://localhost').pathname));
    readFile(path).then(
      (content) => response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const {executablePath, args} = await findBrowser();
  const browser = await chromium.launch({executablePath, args});
  try {
    const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {entries: Record<string, Story>};
    const wished = process.argv[2] ?? '';
    const stories = Object.values(entries).filter(({type, id}) => type === 'story' && id.includes(wished));
    const results: TestResult[] = [];
    for (const look of LOOKS) {
      const context = await browser.newContext({colorScheme: look.endsWith('dark') ? 'dark' : 'light'});
      await context.addInitScript(listen);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      for (const story of stories) {
        const faults = await run(page, `${base}/iframe.html?id=${story.id}&viewMode=story&globals=${look}`);
        const title = `${story.title} > ${story.name} (${look}) runs, and axe finds nothing`;
        results.push({title, file: join(root, story.importPath), outcome: faults.length === 0 ? 'passed' : 'failed'});
        if (faults.length > 0) console.log(`FAIL ${story.id} ${look}\n  ${faults.join('\n  ')}`);
      }
      await context.close();
    }
    return results;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function run(page: Page, address: string): Promise<string[]> {
  try {
    await page.goto(address);
    const end = page.evaluate(() => {
      const late = new Promise<Finished>((resolve) =>
        setTimeout(() => resolve({status: 'error', error: 'did not end in 20 s'}), 20_000),
      );
      return Promise.race([(globalThis as unknown as {storyEnd: Promise<Finished>}).storyEnd, late]);
    });
    return faultsOf(await end);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const results = await main();
writeResults('stories', results);
console.log(closingLine(tally(results)));
process.exitCode = tally(results).failed > 0 ? 1 : 0;
