/** The pure function behind `ventanilla check`. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createChecker} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {checkLine} from '../../../src/server/check.ts';

const checker = await createChecker({policy: hosting});
const check = (value: unknown) => checkLine(JSON.stringify(value), checker, {line: 7});

test('a line is judged', () => {
  const result = check({
    id: 'a1',
    subject: 'URGENTE: no recibo correos',
    body: 'Desde ayer no me llega nada a info@vinos.example.',
  });
  assert.ok(!('error' in result));
  assert.equal(result.id, 'a1');
  assert.equal(result.type, 'email');
  assert.equal(result.lang, 'es');
  assert.deepEqual(
    result.findings.map(({rule, severity, field, range, found}) => [rule, severity, field, range, found]),
    [
      ['subject-urgency', 'warn', 'subject', [0, 7], 'URGENTE'],
      ['sender-missing', 'warn', 'fact:sender', undefined, undefined],
      ['occurred-at-missing', 'warn', 'fact:occurred-at', undefined, undefined],
    ],
  );
  assert.deepEqual(
    result.missing.map(({id}) => id),
    ['sender', 'occurred-at'],
  );
  assert.equal(result.facts.find(({id}) => id === 'recipient')?.value, 'info@vinos.example');
});

test('fields are what the person told', () => {
  const result = check({
    id: 1,
    subject: 'La tienda no carga',
    body: 'Sale en blanco.',
    fields: {url: 'https://vinos.example', type: 'web', access: 'sealed', unknown: {x: 1}},
  });
  assert.ok(!('error' in result));
  assert.ok(!result.findings.some(({rule}) => rule === 'url-missing'));
  assert.deepEqual(
    result.facts.filter(({id}) => id === 'url').map(({source}) => source),
    ['person'],
  );
});

test('what is absent is empty', () => {
  const result = check({});
  assert.ok(!('error' in result));
  assert.deepEqual([result.id, result.lang, result.type], [null, null, 'other']);
});

test('a bad line is told and does not throw', () => {
  assert.deepEqual(Object.keys(checkLine('{oops', checker, {line: 7})), ['id', 'line', 'error']);
  for (const value of [null, 3, [], 'text', {id: 'x', subject: 4}, {id: 'x', attachments: 'a.png'}]) {
    const result = check(value);
    assert.ok('error' in result, JSON.stringify(value));
    assert.equal(result.line, 7);
    assert.ok(result.error.length > 0);
  }
  assert.equal(check({id: 'x', subject: 4}).id, 'x');
});

test('attachments may be names or objects', () => {
  for (const attachments of [['a.png'], [{name: 'a.png', type: 'image/png'}], [{}], null]) {
    assert.ok(!('error' in check({id: 'x', subject: 'a', body: 'b', attachments})));
  }
});
