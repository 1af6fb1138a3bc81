/** The published package: its entry points exist, load in bare Node and define nothing that was not asked for. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {globSync} from 'node:fs';
import {describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {join} from 'node:path';
import {entries, exportsMap, SIDE_EFFECTS} from '../../.tools/lib/entries.ts';
import {exists, readJson, readText, root} from './modules.ts';

interface Manifest {
  readonly exports: Record<string, string | {readonly types: string; readonly default: string}>;
  readonly sideEffects: readonly string[];
  readonly bin: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly scripts: Record<string, string>;
}
const manifest = readJson<Manifest>('package.json');
const targets = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' ? [target] : Object.values(target),
);

/** Runs a module text in a fresh Node at the root of the package. */
function inNode(text: string): {readonly status: number | null; readonly output: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', text], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return {status, output: `${stdout}${stderr}`};
}

describe('entry points', () => {
  test('package.json names what exists in src, one by one', () => {
    assert.deepEqual(manifest.exports, exportsMap(), 'run npm run entries');
    assert.deepEqual(manifest.sideEffects, SIDE_EFFECTS);
  });

  test('every target was built', () => {
    assert.deepEqual(
      targets.filter((target) => !exists(target)),
      [],
    );
  });

  test('each imports in bare Node', () => {
    const names = entries().map(({name}) => `ventanilla${name.slice(1)}`);
    const {status, output} = inNode(`
      for (const name of ${JSON.stringify(names)})
        await import(name).catch((error) => console.log(name, error.message));
    `);
    assert.equal(output, '');
    assert.equal(status, 0);
  });

  test('an outbox goes round an adapter that a host made, and where nothing can be kept it works as without', () => {
    const {status, output} = inNode(`
      import {createMemoryAdapter} from 'ventanilla/adapters/memory';
      import {withOutbox} from 'ventanilla/client/outbox';
      const viewer = {id: 'con-ana', name: 'Ana', email: 'ana@tienda.example', role: 'holder', account: 'acc-shop'};
      const adapter = withOutbox(createMemoryAdapter({viewer}), {name: 'desk'});
      await adapter.getDesk();
      const draft = {subject: 'Hola', body: 'Algo va mal.', language: 'es', facts: [], attachments: []};
      const {number} = await adapter.createTicket(draft, {idempotencyKey: 'outbox-in-node'});
      const waiting = await adapter.outbox.list().catch(({code}) => code);
      console.log(adapter.name, number, waiting);
    `);
    assert.deepEqual([output, status], ['memory T-1001 unavailable\n', 0]);
  });

  test('no built module or declaration imports a source file', () => {
    const built = globSync('dist/{src,locales,cdn,demo}/**/*.{js,d.ts}', {cwd: root});
    assert.ok(built.length > 300, `${built.length} files`);
    const specifier = /(?:from|import\(|import|new URL\()\s*["'`](\.{1,2}\/[^"'`]*\.ts)["'`]/g;
    const wrong = built.flatMap((path) =>
      [...readText(path).matchAll(specifier)].map(([, target = '']) => `${path}: ${target}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('data files are JSON', () => {
    for (const target of targets.filter((path) => path.endsWith('.json'))) assert.ok(readJson(target), target);
  });
});

describe('the manifest', () => {
  test('every script that it names exists', () => {
    const text = Object.values(manifest.scripts).join(' ');
    const programs = [...text.matchAll(/\.tools\/[\w/-]+\.(?:ts|mjs)/g)].map(([path]) => path);
    assert.deepEqual(
      programs.filter((path) => !exists(path)),
      [],
    );
  });

  test('versions are exact', () => {
    const loose = Object.entries({...manifest.dependencies, ...manifest.devDependencies}).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    assert.deepEqual(loose, []);
  });

  test('the command exists and says how it is used', () => {
    const program = manifest.bin['ventanilla'] ?? '';
    assert.match(readText(program), /^#!\/usr\/bin\/env node\n/);
    const {status, stdout} = spawnSync(process.execPath, [join(root, program), 'help'], {
      encoding: 'utf8',
      timeout: 30_000,
    });
    assert.equal(status, 0);
    assert.match(stdout, /serve/);
  });

  test('importing the root and the elements changes no global', () => {
    const modules = ['.', './guidelines', './elements/support-ticket-form', './elements/ticket-thread']
      .map((name) => manifest.exports[name])
      .flatMap((target) => (typeof target === 'object' ? [pathToFileURL(join(root, target.default)).href] : []));
    const {output} = inNode(`
      // lit's own marks and its stand-ins for Node are lit's.
      const foreign = /^(__zod_|lit|reactive|_\\$|customElements$|HTMLElement$|Element$|CSS|Event|CustomEvent$|EventTarget$)/;
      const before = new Set(Reflect.ownKeys(globalThis));
      for (const name of ${JSON.stringify(modules)}) await import(name);
      const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key) && !foreign.test(String(key)) && !String(key).includes("undici"));
      console.log(added.map(String).join());
    `);
    assert.equal(output.trim(), '');
  });
});
