/**
 * Builds `dist/`: modules and types by tsc, the one-file script and the demo's pages by vite, the manifest of the elements,
 * and data files. Does nothing where `dist/` is newer than all it is made of.
 *
 *     node .tools/build.ts            where something changed
 *     node .tools/build.ts --force    in any case
 */
import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {createHash} from 'node:crypto';
import {basename, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {withLock} from './lib/lock.ts';
import {parseTokens} from './lib/tokens.ts';
import {entries, root} from './lib/entries.ts';
import {integrityOf} from './lib/integrity.ts';
import {shrink} from './lib/shrink.ts';

const STAMP = join(root, 'dist/.stamp');
const INPUTS = [
  'src/**/*',
  'locales/**/*.ts',
  'package.json',
  'package-lock.json',
  'tsconfig*.json',
  'vite.config.ts',
  '.tools/build.ts',
  '.tools/lib/*.ts',
  '.tools/*.config.js',
];

/** Names, sizes and times of everything that goes in. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of INPUTS.flatMap((pattern) => globSync(pattern, {cwd: root})).sort()) {
    const {size, mtimeMs} = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Runs a tool of the project in this Node. */
function run(what: string, tool: string, args: readonly string[]): boolean {
  const start = performance.now();
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'built' : 'FAILED'}  ${what}  ${seconds} s`);
  if (status !== 0) console.error(`${stdout}${stderr}`.trim());
  return status === 0;
}

/** Forgets what an earlier build made of a source that is gone. */
function sweep(since: number): void {
  for (const path of globSync('dist/{src,locales}/**/*.{js,ts,map}', {cwd: root}))
    if (statSync(join(root, path)).mtimeMs < since) rmSync(join(root, path));
}

/** Declarations keep `.ts` in their imports, which only TypeScript itself forgives; every other tool wants `.js`. */
function mendDeclarations(): void {
  for (const path of globSync('dist/{src,locales}/**/*.d.ts', {cwd: root})) {
    const text = readFileSync(join(root, path), 'utf8');
    const mended = text.replace(/((?:from|import\(|import) ?['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2');
    if (mended !== text) writeFileSync(join(root, path), mended);
  }
}

/** Templates without their indentation. */
function shrinkTemplates(): void {
  for (const path of globSync('dist/src/elements/**/*.js', {cwd: root})) {
    const text = readFileSync(join(root, path), 'utf8');
    const small = shrink(text);
    if (small !== text) writeFileSync(join(root, path), small);
  }
}

const built = <T>(path: string): Promise<T> =>
  import(`${pathToFileURL(join(root, 'dist', path)).href}?${Date.now()}`) as Promise<T>;

/** Policies, their schema and the API document as JSON, tokens as CSS. */
async function writeData(): Promise<boolean> {
  try {
    mkdirSync(join(root, 'dist/policies'), {recursive: true});
    for (const {name} of entries().filter((entry) => entry.name.startsWith('./policies/'))) {
      const id = name.slice('./policies/'.length);
      const policies = await built<Record<string, unknown>>(`src/guidelines/policies/${id}.js`);
      writeJson(`policies/${id}.json`, policies[id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]);
    }
    const z = await import('zod/mini');
    const {Policy} = await built<{Policy: Parameters<typeof z.toJSONSchema>[0]}>('src/guidelines/policy.js');
    writeJson('policy.schema.json', z.toJSONSchema(Policy, {io: 'input'}));
    const {ConfigFile} = await built<{ConfigFile: Parameters<typeof z.toJSONSchema>[0]}>('src/server/config-file.js');
    writeJson('config.schema.json', z.toJSONSchema(ConfigFile, {io: 'input'}));
    const {openApiDocument} = await built<{openApiDocument(url: string): unknown}>('src/server/openapi/document.js');
    writeJson('openapi.json', openApiDocument('/support/v1'));
    writeFileSync(join(root, 'dist/tokens.css'), tokensCss());
    console.log('built  data');
    return true;
  } catch (error) {
    console.error('FAILED  data', error);
    return false;
  }
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(join(root, 'dist', path), `${JSON.stringify(value, undefined, 2)}\n`);
}

/** What pages can pin the script and its parts to; `ventanilla integrity` makes the tags of it. */
function writeIntegrity(): void {
  const files = globSync('dist/cdn/*.js', {cwd: root}).map((path) => basename(path));
  const table = files.sort().map((name) => [name, integrityOf(readFileSync(join(root, 'dist/cdn', name)))]);
  writeJson('cdn/integrity.json', Object.fromEntries(table));
  for (const [name, hash] of table) if (name === 'ventanilla.js') console.log(`built  ${name} integrity="${hash}"`);
}

/** The public names with their defaults, for hosts to change. */
function tokensCss(): string {
  const tokens = parseTokens(readFileSync(join(root, 'src/elements/internal/tokens.ts'), 'utf8'));
  return [
    '/* The design tokens of Ventanilla and their defaults: copy what you want to change. */',
    ':root {',
    ...tokens.flatMap(({name, value, about}) => [`  /* ${about} */`, `  ${name}: ${value};`]),
    '}',
    '',
  ].join('\n');
}

async function build(): Promise<boolean> {
  const start = Date.now();
  const stamp = fingerprint();
  rmSync(STAMP, {force: true});
  const results = [run('modules and types', 'typescript/bin/tsc', ['-p', 'tsconfig.build.json'])];
  sweep(start - 1000);
  mendDeclarations();
  shrinkTemplates();
  if (existsSync(join(root, 'dist/src/server/cli.js'))) chmodSync(join(root, 'dist/src/server/cli.js'), 0o755);
  results.push(await writeData());
  results.push(run('one-file script', 'vite/bin/vite.js', ['build', '--mode', 'cdn', '--logLevel', 'warn']));
  writeIntegrity();
  results.push(run('demo pages', 'vite/bin/vite.js', ['build', '--mode', 'demo', '--logLevel', 'warn']));
  results.push(
    run('manifest', '@custom-elements-manifest/analyzer/cem.js', [
      'analyze',
      '--quiet',
      '--config',
      '.tools/custom-elements-manifest.config.js',
    ]),
  );
  const good = results.every(Boolean);
  if (good) writeFileSync(STAMP, stamp);
  return good;
}

const isFresh = (): boolean => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();

await withLock(
  join(root, 'node_modules/.cache/build.lock'),
  async () => {
    if (!process.argv.includes('--force') && isFresh()) console.log('dist is up to date');
    else if (!(await build())) process.exitCode = 1;
  },
  600_000,
);
