/** The one-file script: light at first, its parts beside it by relative addresses, all of them with their hash. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {globSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {integrityOf} from '../../.tools/lib/integrity.ts';
import {readJson, root} from './modules.ts';

const files = globSync('dist/cdn/*.js', {cwd: root}).map((path) => basename(path));
const code = (name: string): string => readFileSync(join(root, 'dist/cdn', name), 'utf8');
const gzip = (name: string): number => gzipSync(code(name), {level: 9}).length;

/** What a file imports before it runs, or later. */
function imports(name: string, when: 'first' | 'later'): string[] {
  const pattern =
    when === 'first'
      ? /(?:^|[;}])(?:import|export)(?:[^;"'`()]*from)?\s*["']([^"']+)["']/g
      : /import\(\s*["'`]([^"'`]+)["'`]\s*\)/g;
  return [...code(name).matchAll(pattern)].map(([, target = '']) => target);
}

/** A file with all that it imports before it runs. */
function closure(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const target of imports(name, 'first')) closure(basename(target), found);
  return found;
}

const size = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + gzip(name), 0);
const part = (tag: string): string => files.find((name) => name.startsWith(`${tag}-`)) ?? assert.fail(`no ${tag}`);

describe('the one-file script', () => {
  test('is at most 2 kB until an element stands in the page', () => {
    const first = closure('ventanilla.js');
    assert.ok(size(first) <= 2000, `${size(first)} bytes: ${[...first].join(', ')}`);
  });

  test('takes at most 28 kB until <support-ticket-form> can be used, its Spanish included', () => {
    const catalogue = files.find((name) => /^es-/.test(name) && code(name).includes('form.submit'));
    const first = new Set([...closure('ventanilla.js'), ...closure(part('support-ticket-form')), catalogue ?? 'none']);
    assert.ok(
      size(first) <= 28_000,
      `${size(first)} bytes: ${[...first].map((name) => `${name} ${gzip(name)}`).join(', ')}`,
    );
  });

  test('finds its parts beside itself, wherever it is served from', () => {
    for (const name of files)
      for (const target of [...imports(name, 'first'), ...imports(name, 'later')]) {
        assert.match(target, /^\.\/[^/]+\.js$/, name);
        assert.ok(files.includes(basename(target)), `${name} imports ${target}`);
      }
  });

  test('has a hash for each file, and the command prints the tags for a page', () => {
    const table = readJson<Record<string, string>>('dist/cdn/integrity.json');
    assert.deepEqual(
      table,
      Object.fromEntries(files.sort().map((name) => [name, integrityOf(Buffer.from(code(name)))])),
    );
    const cli = join(root, 'dist/src/server/cli.js');
    const {stdout, status} = spawnSync(process.execPath, [cli, 'script-tag', 'https://cdn.example/v1'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    const map = JSON.parse(/<script type="importmap">([^<]+)</.exec(stdout)?.[1] ?? '') as {
      integrity: Record<string, string>;
    };
    assert.deepEqual(
      Object.keys(map.integrity),
      files.map((name) => `https://cdn.example/v1/${name}`),
    );
    assert.ok(
      stdout.includes(`src="https://cdn.example/v1/ventanilla.js" integrity="${table['ventanilla.js']}" crossorigin`),
    );
  });

  test('refuses to print tags for something else than an address', () => {
    const cli = join(root, 'dist/src/server/cli.js');
    for (const args of [[], ['cdn'], ['file:///cdn/']]) {
      const {status, stderr} = spawnSync(process.execPath, [cli, 'script-tag', ...args], {encoding: 'utf8'});
      assert.equal(status, 2);
      assert.match(stderr, /address|where the files are/);
    }
  });
});
