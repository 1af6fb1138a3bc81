/** Every message has its translation, every translation its message, and generated files are up to date. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {outdated} from '../../.tools/lexicons.ts';
import {check} from '../../.tools/localize.ts';

test('messages and translations are the same set, with the same values', async () => {
  assert.deepEqual(await check(), []);
});

test('the gathered lexicons are up to date', async () => {
  assert.deepEqual(await outdated(), [], 'run npm run lexicons');
});
