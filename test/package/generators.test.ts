/** Each generator makes files that look like their siblings: they fit the types of the project, and their test fails. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {generate, GENERATORS} from '../../.tools/new.ts';
import {root} from './modules.ts';

const IDS: Readonly<Record<string, string>> = {
  rule: 'subject-invented',
  fact: 'invented-fact',
  adapter: 'invented-desk',
  element: 'ticket-invented',
  route: 'invent-ticket',
};

describe('generators', () => {
  let copy = '';
  const made: string[] = [];

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'generators-'));
    for (const part of ['src', 'locales', 'package.json'])
      cpSync(join(root, part), join(copy, part), {recursive: true});
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const [kind, id] of Object.entries(IDS))
      made.push(
        ...generate(copy, kind, id)
          .filter((line) => line.startsWith('made'))
          .map((line) => line.replace(/^made\s+/, '')),
      );
  });

  after(() => rmSync(copy, {recursive: true, force: true}));

  test('there is one for each kind of part', () => {
    assert.deepEqual(Object.keys(GENERATORS).sort(), Object.keys(IDS).sort());
  });

  test('what they make fits the types', () => {
    // A route begins with a row in the table, which a person writes: until then its types cannot fit.
    const files = made.filter((path) => path.endsWith('.ts') && !/routes\//.test(path));
    const base = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({...base, include: undefined, files}));
    const {stdout} = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', copy, '--pretty', 'false'],
      {
        cwd: copy,
        encoding: 'utf8',
      },
    );
    const wrong = stdout.split('\n').filter((line) => made.some((path) => line.startsWith(path)));
    assert.deepEqual(wrong, []);
  });

  test('their tests fail until they are written', () => {
    const tests = made.filter((path) => path.startsWith('test/unit/'));
    assert.ok(tests.length > 0);
    for (const path of tests) {
      const {status} = spawnSync(process.execPath, ['--test', path], {
        cwd: copy,
        encoding: 'utf8',
        // A run inside a run would only report to the outer one.
        env: {...process.env, NODE_TEST_CONTEXT: undefined},
      });
      assert.notEqual(status, 0, path);
    }
  });

  test('nothing is overwritten', () => {
    assert.throws(() => generate(copy, 'rule', 'subject-invented'), /already there/);
  });

  test('an id that does not fit is refused', () => {
    assert.throws(() => generate(copy, 'element', 'Ticket'), /no id/);
    assert.throws(() => generate(copy, 'nothing', 'x'), /no generator/);
  });
});
