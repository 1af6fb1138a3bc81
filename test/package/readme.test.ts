/** The README's tables say what the package has. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {generate} from '../../.tools/readme.ts';
import {readText} from './modules.ts';

test('the tables are up to date', () => {
  assert.equal(readText('README.md'), generate(), 'run npm run readme');
});

test('the architecture fits in 200 lines', () => {
  const lines = readText('.github/ARCHITECTURE.md').split('\n').length;
  assert.ok(lines <= 200, `${lines} lines`);
});
