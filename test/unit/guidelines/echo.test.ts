/** A subject that is only haste, or only says for whom it is, gets one suggestion, which offers what it should say. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createChecker, extendPolicy, fixLabel} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {createMsg} from '../../../src/i18n/msg.ts';

const checker = await createChecker({policy: hosting});
await checker.loadFixes();
const onSubject = (subject: string, body: string, by = checker) =>
  by.check({subject, body}).findings.filter(({field}) => field === 'subject');

const only: readonly (readonly [subject: string, body: string, rule: string, proposed: string])[] = [
  ['URGENT help', 'The shop shows error 500 when paying.', 'subject-urgency', 'The shop shows error 500 when paying'],
  [
    '¡AYUDA URGENTE!',
    'No carga la tienda bodega.example desde ayer.',
    'subject-urgency',
    'No carga la tienda bodega.example desde ayer',
  ],
  [
    '!!!',
    'The form on birch.example does not send anything.',
    'subject-urgency',
    'The form on birch.example does not send anything',
  ],
  ['Equipo de soporte', 'La galería sale en blanco.', 'subject-addressee', 'La galería sale en blanco'],
  ['Customer Service', 'The gallery is blank.', 'subject-addressee', 'The gallery is blank'],
];

describe('one suggestion for a subject that says nothing', () => {
  for (const [subject, body, rule, proposed] of only) {
    test(`G3 «${subject}»`, () => {
      const found = onSubject(subject, body);
      assert.deepEqual(
        found.map((one) => one.rule),
        [rule],
      );
      const [finding] = found;
      assert.equal(finding?.standsFor, 'subject-vague');
      assert.ok(finding?.fix?.kind === 'replace');
      assert.equal(finding.fix.text, proposed);
      assert.ok(fixLabel(finding.fix, finding, createMsg(undefined)).includes(proposed.slice(0, 10)));
    });
  }

  test('G3 its kind of fix is told before the fixes are there', async () => {
    const bare = await createChecker({policy: hosting});
    const [finding, ...more] = onSubject('URGENT help', 'The shop shows error 500 when paying.', bare);
    assert.equal(more.length, 0);
    assert.equal(finding?.fix, undefined);
    assert.ok(finding && 'offers' in finding && finding.offers === 'replace');
  });

  test('G3 where the other rule is off, or leaves something, the vague rule speaks for itself', async () => {
    const policy = extendPolicy(hosting, {rules: {'subject-urgency': {severity: 'off'}}});
    const rules = onSubject('URGENT help', 'The shop fails.', await createChecker({policy})).map(({rule}) => rule);
    assert.deepEqual(rules, ['subject-vague']);
    assert.ok(onSubject('URGENTE: problema', 'No entran correos.').some(({rule}) => rule === 'subject-vague'));
  });
});
