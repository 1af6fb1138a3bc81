/**
 * The package's public entry points, worked out from what exists in `src/`. `npm run entries` writes them into
 * package.json; a test compares.
 */
import {existsSync, globSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Entry {
  /** As imported: `ventanilla/define/ticket-list`. */
  readonly name: string;
  /** Source module; `undefined` for data made by the build. */
  readonly source?: string;
  /** For the README. */
  readonly about: string;
}

type Target = string | {readonly types: string; readonly default: string};

const names = (pattern: string, exclude: readonly string[] = []): string[] =>
  globSync(pattern, {cwd: root})
    .map((path) => basename(path, '.ts'))
    .filter((name) => !exclude.includes(name) && !name.includes('.'))
    .sort();

const FIXED: readonly Entry[] = [
  {name: '.', source: 'src/index.ts', about: 'the vocabulary: schemas, contract, errors, registry; no side effects'},
  {name: './define', source: 'src/define/index.ts', about: 'defines every element'},
  {name: './guidelines', source: 'src/guidelines/index.ts', about: 'checker, session, fixes, policies of your own'},
  {
    name: './client/outbox',
    source: 'src/client/outbox/outbox.ts',
    about: '`withOutbox(adapter)`: what cannot be sent is kept on the device and sent once',
  },
  {name: './server', source: 'src/server/index.ts', about: '`createTicketHandler`: a fetch handler for any runtime'},
  {name: './server/node', source: 'src/server/node.ts', about: '`serve()` on `node:http`, with a graceful stop'},
  {name: './server/sql', source: 'src/server/sql/index.ts', about: 'the SQL adapter on SQLite'},
  {name: './server/email', source: 'src/server/email/index.ts', about: 'the mail channel'},
  {
    name: './testing',
    source: 'src/testing/index.ts',
    about: 'elements as people use them, fakes, conformance cases for adapters, rule tester; for any test runner',
  },
  {name: './cdn', source: 'src/define/cdn.ts', about: 'everything in one script for a page without a bundler'},
];

const DATA: readonly {readonly name: string; readonly target: string; readonly about: string}[] = [
  {name: './tokens.css', target: './dist/tokens.css', about: 'the design tokens with their defaults, to copy from'},
  {
    name: './cdn/integrity.json',
    target: './dist/cdn/integrity.json',
    about: 'hashes of the script and its parts, for `integrity`',
  },
  {name: './policy.schema.json', target: './dist/policy.schema.json', about: 'JSON Schema of a policy'},
  {
    name: './config.schema.json',
    target: './dist/config.schema.json',
    about: 'JSON Schema of the file for `serve --config`',
  },
  {name: './openapi.json', target: './dist/openapi.json', about: 'the server’s API as an OpenAPI document'},
  {name: './custom-elements.json', target: './dist/custom-elements.json', about: 'custom elements manifest'},
  {name: './package.json', target: './package.json', about: 'the manifest'},
];

/** Modules that are helpers of their folder and no entry. */
const INNER = {adapters: ['index', 'http-errors'], policies: ['extend', 'index'], define: ['index', 'cdn', 'adapters']};

/** An adapter is a file that exports a `create…Adapter`; the rest of the folder helps them. */
function adapters(): string[] {
  return ['memory', 'indexeddb', 'http'].filter((name) => existsSync(join(root, `src/adapters/${name}.ts`)));
}

/** Every entry that has a source module, in the order of the table. */
export function entries(): Entry[] {
  const elements = names('src/define/*.ts', INNER.define);
  const made: Entry[] = [
    ...FIXED,
    ...elements.map((tag) => ({
      name: `./define/${tag}`,
      source: `src/define/${tag}.ts`,
      about: `defines \`<${tag}>\``,
    })),
    ...elements.map((tag) => ({
      name: `./elements/${tag}`,
      source: `src/elements/${tag}/${tag}.ts`,
      about: `the class of \`<${tag}>\`; defines nothing`,
    })),
    ...adapters().map((name) => ({
      name: `./adapters/${name}`,
      source: `src/adapters/${name}.ts`,
      about: `the adapter`,
    })),
    ...names('src/guidelines/policies/*.ts', INNER.policies).map((name) => ({
      name: `./policies/${name}`,
      source: `src/guidelines/policies/${name}.ts`,
      about: `the policy \`${name}\`, also as JSON`,
    })),
    ...globSync('locales/*/*.ts', {cwd: root})
      .sort()
      .map((path) => ({
        name: `./${path.replace(/\.ts$/, '')}`,
        source: path,
        about: 'a catalogue',
      })),
  ];
  return made.filter(({source}) => source !== undefined && existsSync(join(root, source)));
}

/** Data files among the entries. */
export function dataEntries(): readonly {readonly name: string; readonly target: string; readonly about: string}[] {
  const policies = entries().filter(({name}) => name.startsWith('./policies/'));
  return [
    ...policies.map(({name}) => ({
      name: `${name}.json`,
      target: `./dist${name.slice(1)}.json`,
      about: 'the policy as JSON',
    })),
    ...DATA,
  ];
}

/** What `exports` in package.json should be. */
export function exportsMap(): Record<string, Target> {
  const code = entries().map(({name, source = ''}): [string, Target] => {
    const built = `./dist/${source.replace(/\.ts$/, '')}`;
    const script = name === './cdn' ? './dist/cdn/ventanilla.js' : `${built}.js`;
    return [name, {types: `${built}.d.ts`, default: script}];
  });
  return Object.fromEntries([...code, ...dataEntries().map(({name, target}): [string, Target] => [name, target])]);
}

/**
 * What `sideEffects` in package.json should be: modules that do something when imported. The sources too, since Storybook
 * bundles them: it would drop the definitions and show empty tags.
 */
export const SIDE_EFFECTS = [
  './dist/src/define/*.js',
  './dist/cdn/*.js',
  './dist/src/server/cli.js',
  './dist/src/server/email/parse/worker.js',
  './src/define/*.ts',
  './.storybook/*',
];
