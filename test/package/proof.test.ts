/** A test can only show what is stated: no id in a title that `test/proof/` does not know. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {idsIn} from '../../.tools/proof.ts';
import {accessibility} from '../proof/accessibility.ts';
import {attacks} from '../proof/attacks.ts';
import {clauses} from '../proof/clauses.ts';
import {modules} from './modules.ts';

const stated = {...clauses, ...accessibility, ...attacks};

test('every id in a title is stated', () => {
  const unknown = modules('test/**/*.test.ts').flatMap(({path, text}) =>
    [...text.matchAll(/\b(?:it|test|describe)(?:\.\w+)?\(\s*['"`]([^\n]*)/g)]
      .flatMap(([, title = '']) => idsIn(title))
      .filter((id) => !(id in stated))
      .map((id) => `${path}: ${id}`),
  );
  assert.deepEqual(unknown, []);
});

test('spans of ids are read as all of them', () => {
  assert.deepEqual(idsIn('A11Y-1..3 and G10 hold'), ['A11Y-1', 'A11Y-2', 'A11Y-3', 'G10']);
});
