/**
 * Installs the packed package into an empty folder as a stranger would, without optional peers: imports every entry in
 * bare Node and starts `npx ventanilla serve` until `/healthz` answers.
 *
 *     node .tools/install-check.ts <ventanilla-x.y.z.tgz>
 */
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {entries} from './lib/entries.ts';

const KEY = 'a key that only this check knows, long enough for HS256';

function must(what: string, program: string, args: readonly string[], cwd: string): void {
  const {status, stdout, stderr} = spawnSync(program, args, {cwd, encoding: 'utf8', timeout: 300_000});
  if (status !== 0) throw new Error(`${what} failed\n${stdout}${stderr}`);
  console.log(`passed  ${what}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function serves(folder: string): Promise<void> {
  const port = await freePort();
  const args = ['ventanilla', 'serve', '--port', String(port), '--data', join(folder, 'data'), '--policy', 'hosting'];
  const server = spawn('npx', ['--no-install', ...args], {
    cwd: folder,
    detached: true,
    env: {...process.env, SUPPORT_KEY: KEY},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  try {
    for (let tries = 0; tries < 100; tries++) {
      // It says where it is mounted.
      const address = /https?:\/\/\S+/.exec(output)?.[0] ?? `http://127.0.0.1:${port}`;
      const answer = await fetch(`${address.replace(/\/$/, '')}/healthz`).catch(() => undefined);
      if (answer?.ok) return console.log(`passed  npx ventanilla serve answers ${new URL(answer.url).pathname}`);
      if (server.exitCode !== null) break;
      await pause(100);
    }
    throw new Error(`npx ventanilla serve does not answer /healthz\n${output.slice(0, 2000)}`);
  } finally {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
  }
}

async function main(): Promise<void> {
  const [given = ''] = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), 'stranger-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}\n');
    must('npm i of the tarball', 'npm', ['install', '--no-audit', '--no-fund', '--omit=peer', resolve(given)], folder);
    const files = readdirSync(join(folder, 'node_modules/ventanilla'), {recursive: true}).map(String);
    const unwanted = files.filter((path) => /^(?:src|test|stories|\.)|dist\/(?:src\/)?demo\/|cases\./.test(path));
    if (unwanted.length > 0) throw new Error(`the tarball holds ${unwanted.slice(0, 5).join(', ')} …`);
    const names = entries().map(({name}) => `ventanilla${name.slice(1)}`);
    const text = `for (const name of ${JSON.stringify(names)}) await import(name);`;
    must(`import of ${names.length} entries`, process.execPath, ['--input-type=module', '--eval', text], folder);
    await serves(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true, maxRetries: 3});
  }
}

await main();
