/** Nothing imports upward or sideways: `.github/ARCHITECTURE.md`, "Rooms". */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {modules} from './modules.ts';

/** Room -> the other rooms that it may import from. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  core: [],
  text: ['core'],
  i18n: ['core', 'locales'],
  guidelines: ['core', 'text', 'i18n'],
  adapters: ['core'],
  client: ['core'],
  elements: ['core', 'text', 'i18n', 'guidelines', 'client'],
  server: ['core', 'text', 'i18n', 'guidelines'],
  define: ['core', 'text', 'i18n', 'guidelines', 'adapters', 'client', 'elements'],
  testing: ['core', 'text', 'i18n', 'guidelines', 'adapters', 'client', 'elements', 'server'],
  demo: ['core', 'text', 'i18n', 'guidelines', 'adapters', 'client', 'elements', 'server', 'define', 'testing'],
  'index.ts': ['core', 'text', 'i18n', 'guidelines'],
};

const CORE = [
  'access',
  'adapter',
  'contacts',
  'errors',
  'finding',
  'language',
  'protocol',
  'registry',
  'sealed',
  'thread',
  'ticket',
];

/** `src/core/ticket.ts` -> `core`. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second : first;
}

/** Cases are data of tests which lie beside what they test, and are not published. */
const sources = modules('src/**/*.ts').filter(({path}) => !path.endsWith('/cases.ts'));

test('every module imports only from rooms below its own', () => {
  const wrong = sources.flatMap(({path, imports}) => {
    const room = roomOf(path);
    return imports
      .filter(({specifier, target}) => {
        const other = roomOf(target);
        return specifier.startsWith('.') && other !== room && !MAY[room]?.includes(other);
      })
      .map(({target}) => `${path} imports ${target}`);
  });
  assert.deepEqual(wrong, []);
});

test('only the message functions load catalogues', () => {
  const importers = sources.filter(({imports}) => imports.some(({target}) => target.startsWith('locales/')));
  assert.deepEqual(
    importers.map(({path}) => path),
    ['src/i18n/catalogues.ts'],
  );
});

test('an element knows another one by its tag and types only', () => {
  const folder = (path: string): string => path.split('/')[2] ?? '';
  const wrong = sources
    .filter(({path}) => path.startsWith('src/elements/'))
    .flatMap(({path, imports}) =>
      imports
        .filter(
          ({target, typeOnly}) => target.startsWith('src/elements/') && folder(target) !== folder(path) && !typeOnly,
        )
        .filter(({target}) => !['internal', 'parts'].includes(folder(target)) || folder(path) === 'internal')
        .map(({target}) => `${path} imports ${target}`),
    );
  assert.deepEqual(wrong, []);
});

test('core is a closed list of files', () => {
  const files = sources.filter(({path}) => path.startsWith('src/core/')).map(({path}) => path);
  assert.deepEqual(
    files,
    CORE.map((name) => `src/core/${name}.ts`),
  );
});

test('what pages and Node share imports nothing of Node', () => {
  const rooms = ['core', 'text', 'i18n', 'guidelines', 'adapters', 'client', 'elements', 'define'];
  const wrong = sources
    .filter(({path}) => rooms.includes(roomOf(path)))
    .flatMap(({path, imports}) =>
      imports
        .filter(({specifier}) => specifier.startsWith('node:'))
        .map(({specifier}) => `${path} imports ${specifier}`),
    );
  assert.deepEqual(wrong, []);
});

test('what is published for tests imports no Node, no package and no code of elements or server', () => {
  const own = sources.filter(({path}) => roomOf(path) === 'testing');
  const wrong = own.flatMap(({path, imports}) =>
    imports
      .filter(({typeOnly}) => !typeOnly)
      .filter(({specifier, target}) => !specifier.startsWith('.') || ['elements', 'server'].includes(roomOf(target)))
      .map(({specifier}) => `${path} imports ${specifier}`),
  );
  assert.ok(own.length > 10);
  assert.deepEqual(wrong, []);
});

test('only the demo imports the package by its name', () => {
  const wrong = sources.filter(
    ({path, imports}) =>
      roomOf(path) !== 'demo' && imports.some(({specifier}) => /^ventanilla(?:\/|$)/.test(specifier)),
  );
  assert.deepEqual(
    wrong.map(({path}) => path),
    [],
  );
});
