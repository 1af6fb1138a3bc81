/** What belongs together exists together, both ways: element, definition, story, test; rule, cases, lexicons, README. */
import assert from 'node:assert/strict';
import {basename, dirname} from 'node:path';
import {describe, test} from 'node:test';
import {exists, found, modules, readText} from './modules.ts';

const tagOf = (path: string): string => basename(path, '.ts');
const elements = found('src/elements/*/')
  .filter((path) => !/\/(?:internal|parts)\/?$/.test(path))
  .map((path) => basename(path));
const definitions = found('src/define/*.ts')
  .map(tagOf)
  .filter((name) => !['adapters', 'cdn', 'index'].includes(name));

describe('an element', () => {
  test('has a definition, and a definition an element', () => {
    assert.deepEqual(definitions, elements);
  });

  test('is loaded by the one-file script, and by `define`', () => {
    const cdn = readText('src/define/cdn.ts');
    const all = readText('src/define/index.ts');
    const forgotten = elements.filter((tag) => !cdn.includes(`'./${tag}.ts'`) || !all.includes(`'./${tag}.ts'`));
    assert.deepEqual(forgotten, []);
  });

  // The provider shows nothing.
  test('has stories, and stories have an element', () => {
    const stories = found('stories/*.stories.ts').map((path) => basename(path, '.stories.ts'));
    assert.deepEqual(
      elements.filter((tag) => tag !== 'support-provider' && !stories.some((story) => story.startsWith(tag))),
      [],
    );
    assert.deepEqual(
      stories.filter((story) => !elements.some((tag) => story.startsWith(tag))),
      [],
    );
  });

  test('has browser tests, one of which asks axe', () => {
    const tests = modules('test/browser/**/*.test.ts');
    const untested = elements.filter((tag) => {
      const own = tests.filter(({path}) => path.startsWith(`test/browser/${tag}/`));
      return own.length === 0 || (tag !== 'support-provider' && !own.some(({text}) => text.includes('.accessible(')));
    });
    assert.deepEqual(untested, []);
  });

  test('says its tag to the types and to the manifest', () => {
    const silent = elements.filter((tag) => {
      const text = readText(`src/elements/${tag}/${tag}.ts`);
      return !text.includes(`@tag ${tag}`) || !text.includes('@summary ') || !text.includes(`'${tag}': `);
    });
    assert.deepEqual(silent, []);
  });
});

describe('a rule', () => {
  const rules = found('src/guidelines/rules/*/index.ts').map(dirname);

  test('has words, cases and a README', () => {
    const lacking = rules.flatMap((folder) =>
      ['messages.ts', 'cases.ts', 'README.md'].map((file) => `${folder}/${file}`).filter((path) => !exists(path)),
    );
    assert.deepEqual(lacking, []);
  });

  test('is known to the engine, and so are its words', () => {
    for (const file of ['index.ts', 'messages.ts']) {
      const known = readText(`src/guidelines/rules/${file}`);
      assert.deepEqual(
        rules.filter((folder) => !known.includes(`./${basename(folder)}/${file}`)),
        [],
      );
    }
  });
});

test('a lexicon exists in every language or in none', () => {
  const lonely = ['es', 'en'].flatMap((language) => {
    const other = language === 'es' ? 'en' : 'es';
    return found(`src/guidelines/**/lexicon.${language}.ts`).filter(
      (path) => !exists(path.replace(`lexicon.${language}.ts`, `lexicon.${other}.ts`)),
    );
  });
  assert.deepEqual(lonely, []);
});

test('a route of the server and a route of the table are the same', () => {
  const table = readText('src/core/protocol.ts');
  const verbs = [...table.matchAll(/verb: '(\w+)'/g)].map(([, verb = '']) => verb);
  const routes = modules('src/server/**/*.ts')
    .map(({text}) => text)
    .join('\n');
  assert.deepEqual(
    verbs.filter((verb) => !new RegExp(`\\b${verb}\\b`).test(routes)),
    [],
  );
});
