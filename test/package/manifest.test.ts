/** The custom elements manifest: complete and described, since tables, controls and editors are made from it. */
import assert from 'node:assert/strict';
import {basename} from 'node:path';
import {describe, test} from 'node:test';
import {parseTokens} from '../../.tools/lib/tokens.ts';
import {found, modules, readJson, readText} from './modules.ts';

interface Described {
  readonly name: string;
  readonly description?: string;
}
interface Declaration {
  readonly tagName: string;
  readonly summary?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

const manifest = readJson<{modules: readonly {declarations: readonly Declaration[]}[]}>('dist/custom-elements.json');
const declarations = manifest.modules.flatMap((module) => module.declarations);
const tags = found('src/elements/*/')
  .filter((path) => !/\/(?:internal|parts)\/?$/.test(path))
  .map((path) => basename(path));

/** Names of parts or slots in an element's own templates; a name that is put together as it runs is left out. */
const written = (tag: string, kind: 'part' | 'slot'): string[] => {
  const pattern = kind === 'part' ? /\spart="?(?<names>[^">]+)/g : /<slot name="?(?<names>[^">]+)/g;
  return modules(`src/elements/${tag}/*.ts`).flatMap(({text}) =>
    [...text.matchAll(pattern)].flatMap(
      ({groups}) => (groups?.['names'] ?? '').replace(/\$\{.*\}/, '$').match(/(?<![\w-])[a-z][a-z-]*(?![\w$-])/g) ?? [],
    ),
  );
};

describe('the manifest', () => {
  test('has every element', () => {
    assert.deepEqual(declarations.map(({tagName}) => tagName).sort(), [...tags].sort());
  });

  test('describes all that it names', () => {
    const silent = declarations.flatMap(({tagName, summary, ...lists}) => [
      ...(summary ? [] : [tagName]),
      ...Object.entries(lists as Record<string, unknown>).flatMap(([kind, list]) =>
        Array.isArray(list)
          ? (list as Described[]).flatMap(({name, description}) => (description ? [] : [`${tagName} ${kind} ${name}`]))
          : [],
      ),
    ]);
    assert.deepEqual(silent, []);
  });

  test('has what every element takes from its base class', () => {
    const lacking = declarations.flatMap(({tagName, attributes = []}) =>
      ['adapter', 'endpoint', 'lang', 'policy', 'token-url']
        .filter((wanted) => !attributes.some(({name}) => name === wanted))
        .map((wanted) => `${tagName} ${wanted}`),
    );
    assert.deepEqual(lacking, []);
  });

  test('has every part and slot that an element draws', () => {
    const lacking = declarations.flatMap(({tagName, cssParts = [], slots = []}) => [
      ...written(tagName, 'part')
        .filter((part) => !cssParts.some(({name}) => name === part))
        .map((part) => `${tagName}::part(${part})`),
      ...written(tagName, 'slot')
        .filter((slot) => !slots.some(({name}) => name === slot))
        .map((slot) => `${tagName} slot ${slot}`),
    ]);
    assert.deepEqual([...new Set(lacking)], []);
  });

  test('has every design token, and says what it is for', () => {
    const tokens = parseTokens(readText('src/elements/internal/tokens.ts'));
    assert.ok(tokens.length >= 19 && tokens.every(({about}) => about !== ''));
    for (const {tagName, cssProperties = []} of declarations)
      assert.deepEqual(
        tokens.map(({name}) => name).filter((token) => !cssProperties.some(({name}) => name === token)),
        [],
        tagName,
      );
  });
});
