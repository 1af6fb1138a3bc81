/** When advice is announced: after a pause or when a field is left, once for each finding, seldom. */
import assert from 'node:assert/strict';
import {beforeEach, describe, test} from 'node:test';
import {type Hint, Hints} from '../../../src/elements/internal/hints.ts';
import {FakeClock} from '../../../src/testing/index.ts';

describe('announcements of advice', () => {
  const url: Hint = {key: 'url', text: 'Say the address'};
  const time: Hint = {key: 'time', text: 'Say when'};
  let clock: FakeClock;
  let current: Hint[];
  let said: string[];
  let hints: Hints;

  beforeEach(() => {
    clock = new FakeClock();
    current = [];
    said = [];
    hints = new Hints(
      () => current,
      ({advice, also}) => said.push([advice?.count, advice?.first, also].filter(Boolean).join(' ')),
      clock,
    );
  });

  test('A11Y-13 three hundred keys without a pause announce nothing', () => {
    current = [url, time];
    for (let key = 0; key < 300; key++) {
      hints.typed();
      clock.pass(100);
    }
    assert.deepEqual(said, []);
  });

  test('A11Y-14 a pause of 1.5 seconds gives one announcement: the count and the first new one', () => {
    current = [url, time];
    hints.typed();
    clock.pass(1499);
    assert.deepEqual(said, []);
    clock.pass(1);
    assert.deepEqual(said, ['2 Say the address']);
  });

  test('A11Y-14 what was told is not told again; what is new is, with the count of all', () => {
    current = [url];
    hints.typed();
    clock.pass(1500);
    clock.pass(20_000);
    hints.typed();
    clock.pass(1500);
    current = [url, time];
    hints.typed();
    clock.pass(1500);
    assert.deepEqual(said, ['1 Say the address', '2 Say when']);
  });

  test('A11Y-14 leaving the field tells at once', () => {
    current = [url];
    hints.typed();
    hints.left();
    clock.pass(0);
    assert.deepEqual(said, ['1 Say the address']);
    hints.left();
    clock.pass(60_000);
    assert.equal(said.length, 1);
  });

  test('A11Y-15 at most once in ten seconds, whatever is typed', () => {
    current = [url];
    hints.typed();
    clock.pass(1500);
    current = [url, time];
    hints.typed();
    hints.left();
    clock.pass(9999);
    assert.equal(said.length, 1);
    clock.pass(1);
    assert.deepEqual(said, ['1 Say the address', '2 Say when']);
  });

  test('A11Y-14 A11Y-15 what else may help is told with the advice, or alone after a pause, and once', () => {
    current = [url];
    hints.typed();
    hints.also('3 articles');
    clock.pass(1500);
    assert.deepEqual(said, ['1 Say the address 3 articles']);
    hints.also('2 articles');
    clock.pass(9999);
    assert.equal(said.length, 1);
    clock.pass(1);
    hints.typed();
    clock.pass(20_000);
    assert.deepEqual(said, ['1 Say the address 3 articles', '2 articles']);
  });

  test('A11Y-17 switched off it says nothing, and what was pending is forgotten', () => {
    current = [url];
    hints.typed();
    hints.switch(false);
    clock.pass(60_000);
    hints.typed();
    clock.pass(60_000);
    assert.deepEqual([said, hints.on], [[], false]);
    hints.switch(true);
    hints.typed();
    clock.pass(1500);
    assert.equal(said.length, 1);
  });
});
