/**
 * What a page downloads: bundles of the built entries as a host's bundler makes them. Names the modules when something is
 * over its budget or does not belong into a page.
 */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {build, type Plugin, type Rollup} from 'vite';
import {entries} from '../../.tools/lib/entries.ts';
import {exists, root} from './modules.ts';

type Chunk = Rollup.OutputChunk;

/** Vite adds its own helper round dynamic imports, for styles that we do not have; another bundler would not. */
const withoutPreload: Plugin = {
  name: 'without-preload',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** Bundles entries for the browser without writing anything. */
async function bundle(
  input: Readonly<Record<string, string>>,
  external: readonly (string | RegExp)[] = [],
): Promise<Chunk[]> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [withoutPreload],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {input, external: [...external], preserveEntrySignatures: 'strict'},
    },
  })) as Rollup.RollupOutput;
  return result.output.filter((output) => output.type === 'chunk');
}

const short = (id: string): string => id.replace(`${root}`, '').replace(/^.*node_modules\//, '');
const gzip = (code: string): number => gzipSync(code, {level: 9}).length;

/** The chunk and all that it imports statically. */
function closure(chunks: readonly Chunk[], names: readonly string[]): Chunk[] {
  const found = new Set<Chunk>();
  const visit = (file: string): void => {
    const chunk = chunks.find(({fileName}) => fileName === file);
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    chunk.imports.forEach(visit);
  };
  names.forEach(visit);
  return [...found];
}

/** The heaviest modules first, in bytes after minifying. */
function weigh(chunks: readonly Chunk[]): string {
  return chunks
    .flatMap(({modules}) => Object.entries(modules))
    .map(([id, {renderedLength}]) => ({id: short(id), renderedLength}))
    .sort((a, b) => b.renderedLength - a.renderedLength)
    .slice(0, 40)
    .map(({id, renderedLength}) => `${String(renderedLength).padStart(7)}  ${id}`)
    .join('\n');
}

interface Budget {
  /** gzip bytes until the element can be used, lit included. */
  readonly bytes: number;
  readonly catalogue: string;
}

/** In kB of 1000 bytes: the form as in the performance targets; a thread has 12 beyond lit. */
const BUDGETS: Readonly<Record<string, Budget>> = {
  'support-ticket-form': {bytes: 24_000, catalogue: 'form'},
  'ticket-thread': {bytes: 20_000, catalogue: 'panel'},
  // Its launcher; what is in its panel comes when somebody wants it.
  'support-widget': {bytes: 8_000, catalogue: 'widget'},
};

describe('bytes until usable', () => {
  for (const [tag, {bytes, catalogue}] of Object.entries(BUDGETS))
    test(`<${tag}> takes at most ${bytes / 1000} kB, its Spanish and lit included`, async () => {
      const built = `dist/src/define/${tag}.js`;
      assert.ok(exists(built), `${built} was not built`);
      const chunks = await bundle({
        entry: join(root, built),
        catalogue: join(root, `dist/locales/${catalogue}/es.js`),
      });
      const starts = chunks.filter(({isEntry}) => isEntry).map(({fileName}) => fileName);
      const first = closure(chunks, starts);
      const size = first.reduce((sum, {code}) => sum + gzip(code), 0);
      const modules = first.flatMap((chunk) => Object.keys(chunk.modules)).map(short);
      assert.ok(size <= bytes, `${size} bytes of ${bytes}:\n${weigh(first)}`);
      assert.deepEqual(
        modules.filter((id) => /^zod\/|src\/guidelines\/(?!types|policy)|src\/adapters\/|core\/protocol/.test(id)),
        [],
        'the engine, its schemas and adapters come after the form can be used',
      );
    });
});

test('no page bundle holds a module of the server or of Node', async () => {
  const inputs = entries().filter(({name}) =>
    /^\.\/(?:define|elements|adapters|policies|guidelines|locales)|^\.$/.test(name),
  );
  const chunks = await bundle(
    Object.fromEntries(
      inputs.map(({name, source = ''}) => [
        name.replace(/\W+/g, '_'),
        join(root, 'dist', source.replace(/\.ts$/, '.js')),
      ]),
    ),
  );
  const foreign = chunks
    .flatMap((chunk) => Object.keys(chunk.modules))
    .map(short)
    .filter((id) =>
      /dist\/src\/(?:server|testing|demo)\/|^(?:hono|@hono|kysely|jose|pino|@tus|pg)\/|^node:|__vite-browser-external/.test(
        id,
      ),
    );
  assert.deepEqual([...new Set(foreign)], []);
});

/**
 * gzip bytes of what comes after the form can be used; what unpacks the words counts with them, and what a page loads for a
 * policy in both languages is bound as a whole. What works out fixes comes with the first finding that offers one. The aim is
 * 14 kB of code and 12 kB of words a language; `.github/ARCHITECTURE.md` says why it takes more. Each number only goes down.
 */
const ENGINE = {code: 27_000, words: 16_100, fixes: 5_400, whole: 56_900};

test(`the guideline engine takes at most ${ENGINE.code / 1000} kB of code, ${ENGINE.words / 1000} kB of words a language, ${ENGINE.fixes / 1000} kB of fixes, and ${ENGINE.whole / 1000} kB without them in all`, async () => {
  const checker = 'dist/src/guidelines/checker.js';
  assert.ok(exists(checker), `${checker} was not built`);
  const chunks = await bundle({engine: join(root, checker)}, [/^zod/]);
  const [engine] = chunks.filter(({isEntry}) => isEntry);
  assert.ok(engine);
  const weightOf = (some: readonly Chunk[]): number => some.reduce((sum, chunk) => sum + gzip(chunk.code), 0);
  const code = closure(chunks, [engine.fileName]);
  assert.ok(weightOf(code) <= ENGINE.code, `${weightOf(code)} bytes of ${ENGINE.code}:\n${weigh(code)}`);
  // Facts that a policy declares come with a policy that does.
  const dynamic = code.flatMap(({dynamicImports}) => dynamicImports);
  const later = dynamic.filter((name) => !/declared-facts|fixes/.test(name));
  assert.equal(later.length, 2, 'one module of words a language, and nothing else comes later');
  const [fixes = '', ...others] = dynamic.filter((name) => name.includes('fixes'));
  assert.deepEqual(others, [], 'one module of fixes');
  for (const [name, bound] of [...later.map((name) => [name, ENGINE.words] as const), [fixes, ENGINE.fixes] as const]) {
    const more = closure(chunks, [name]).filter((chunk) => !code.includes(chunk));
    assert.ok(weightOf(more) <= bound, `${weightOf(more)} bytes of ${bound}:\n${weigh(more)}`);
  }
  const whole = closure(chunks, [engine.fileName, ...later]);
  assert.ok(weightOf(whole) <= ENGINE.whole, `${weightOf(whole)} bytes of ${ENGINE.whole}`);
});
