/**
 * The README's code, held against the package as it was built. Pages and PHP are run by `test/e2e`; what a bundler or Node would
 * take is type-checked here, with the host's own names declared before it.
 */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import ts from 'typescript';
import {entries} from '../../.tools/lib/entries.ts';
import {readJson, readText, root} from './modules.ts';

/** React 19 sets what is a property of the element, and listens to what begins with `on`. */
const REACT = `
declare global {
  namespace JSX {
    type IntrinsicElements = {
      [K in keyof HTMLElementTagNameMap]: Partial<Omit<HTMLElementTagNameMap[K], 'children'>> & {
        [E in keyof GlobalEventHandlersEventMap as \`on\${E}\`]?: (event: GlobalEventHandlersEventMap[E]) => void;
      };
    };
  }
}
`;

/** What a snippet takes from its host, by what it is about. */
const HOSTS: readonly {readonly about: RegExp; readonly name: string; readonly host: string}[] = [
  {about: /createHttpAdapter/, name: 'react.tsx', host: REACT},
  {about: /defineConfig/, name: 'config.ts', host: ''},
  {about: /clearDrafts/, name: 'sign-out.ts', host: 'declare const signOutButton: HTMLButtonElement;'},
  {
    about: /FormHarness/,
    name: 'page.test.ts',
    host: `
declare function test(title: string, run: () => Promise<void>): void;
declare function expect(value: unknown): {toBe(wanted: unknown): void};
declare function openNewTicketPage(settings: {readonly adapter: import('ventanilla').TicketAdapter}): void;
`,
  },
  {about: /extendPolicy/, name: 'policy.ts', host: ''},
  {
    about: /verifyWebhook/,
    name: 'webhook.ts',
    host: 'declare const request: Request; declare const body: string; declare function refuse(): void;',
  },
];

const blocks = [...readText('README.md').matchAll(/```(?:ts|js|jsx)\n([\s\S]*?)```/g)].map(([, code = '']) => code);

/** A function's body may return; a module may not. */
function inFunction(code: string): string {
  const [imports, rest] = [/^import .*$/gm, code.replace(/^import .*$/gm, '')];
  return `${(code.match(imports) ?? []).join('\n')}\nexport async function run() {\n${rest}\n}`;
}

/** What was read once is the same for every snippet. */
const sources = new Map<string, ts.SourceFile | undefined>();

function faults(name: string, code: string, host: string): string[] {
  const path = join(root, 'test/package', `readme-snippet-${name}`);
  const text = `${code}\n${host}\nexport {};`;
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    jsx: ts.JsxEmit.Preserve,
    // Most of it is plain JavaScript: parameters without types, settings that are not looked at for absence.
    strict: false,
    skipLibCheck: true,
    noEmit: true,
  };
  const host_ = ts.createCompilerHost(options);
  const {fileExists, readFile, getSourceFile} = host_;
  host_.fileExists = (file) => file === path || fileExists(file);
  host_.readFile = (file) => (file === path ? text : readFile(file));
  host_.getSourceFile = (file, target, ...rest) => {
    if (file === path) return ts.createSourceFile(file, text, target, true);
    if (!sources.has(file)) sources.set(file, getSourceFile(file, target, ...rest));
    return sources.get(file);
  };
  const program = ts.createProgram([path], options, host_);
  return ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

function snippet(about: RegExp): string {
  const found = blocks.filter((code) => about.test(code));
  assert.equal(found.length, 1, `${found.length} snippets of the README fit ${about.source}`);
  return found[0] ?? '';
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {readonly tagName?: string; readonly events?: readonly {readonly name: string}[]}[];
  }[];
}
const eventsOf = new Map(
  readJson<Manifest>('dist/custom-elements.json')
    .modules.flatMap(({declarations}) => declarations)
    .map(({tagName = '', events = []}) => [tagName, events.map(({name}) => name)]),
);

describe('the README’s code', () => {
  test('each snippet is looked at', () => {
    assert.deepEqual(
      blocks.filter((code) => !HOSTS.some(({about}) => about.test(code))),
      [],
    );
  });

  for (const {about, name, host} of HOSTS)
    test(`${name} has the types of the package`, () => {
      const code = snippet(about);
      assert.deepEqual(faults(name, /\breturn\b.*;$/m.test(code) ? inFunction(code) : code, host), []);
    });

  test('a tag’s entry, and the script for all, tell TypeScript the tag and its events', () => {
    const tags = entries().flatMap(({name}) => /^\.\/define\/(.+)$/.exec(name)?.[1] ?? []);
    assert.ok(tags.length > 4 && tags.some((tag) => (eventsOf.get(tag) ?? []).length > 0));
    const use = (entry: string, used: readonly string[]): string =>
      [
        `import '${entry}';`,
        ...used.map((tag) => `document.createElement('${tag}') satisfies {readonly updateComplete: Promise<unknown>};`),
        ...used
          .flatMap((tag) => eventsOf.get(tag) ?? [])
          .map((name, index) => `export type Event${index} = GlobalEventHandlersEventMap['${name}']['type'];`),
      ].join('\n');
    for (const tag of tags) assert.deepEqual(faults('tag.ts', use(`ventanilla/define/${tag}`, [tag]), ''), [], tag);
    for (const all of ['ventanilla/define', 'ventanilla/cdn'])
      assert.deepEqual(faults('tag.ts', use(all, tags), ''), [], all);
    assert.notDeepEqual(faults('tag.ts', use('ventanilla/define', ['ticket-none']), ''), []);
  });

  test('a snippet that is wrong is found: another event, another option, another entry', () => {
    const react = snippet(/createHttpAdapter/);
    const wrong = {
      event: react.replace('event.ticket)', 'event.detail.ticket)'),
      option: react.replace('endpoint:', 'url:'),
      entry: react.replace('ventanilla/adapters/http', 'ventanilla/http'),
    };
    for (const [what, code] of Object.entries(wrong)) assert.notDeepEqual(faults('react.tsx', code, REACT), [], what);
  });
});
