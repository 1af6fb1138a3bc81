/** The static Storybook for test programs: built where it is stale, served on loopback, its stories listed. */
import {spawnSync} from 'node:child_process';
import {existsSync, globSync, readFileSync, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'storybook-static');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
  readonly importPath: string;
  /** `live`: goes on changing by itself, so that no snapshot can be right. */
  readonly tags: readonly string[];
}

/** Builds where a story or what it shows is newer than the last build. */
export function buildIfStale(): void {
  const index = join(folder, 'index.json');
  const built = existsSync(index) ? statSync(index).mtimeMs : 0;
  const inputs = ['src/**/*.ts', 'stories/**/*.{ts,css}', 'locales/**/*.ts', '.storybook/*', 'package-lock.json'];
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

/** Every story whose id has `wished` in it. */
export function storiesOf(wished = ''): readonly Story[] {
  const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {entries: Record<string, Story>};
  return Object.values(entries).filter(({type, id}) => type === 'story' && id.includes(wished));
}

/** Serves the built files on a free port. */
export async function serveStorybook(): Promise<{readonly base: string; readonly server: Server}> {
  const server = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url ?? '/', 'http://localhost').pathname));
    readFile(path).then(
      (content) => response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server};
}
