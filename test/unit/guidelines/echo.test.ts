/** A subject that is only haste, or only says for whom it is, gets one suggestion, which offers what it should say. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createChecker, defineRule, extendPolicy, fixLabel} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {createMsg} from '../../../src/i18n/msg.ts';
import {tickets as voicesEn} from './tickets/voices-en.ts';
import {tickets as voicesEs} from './tickets/voices-es.ts';
import {tickets as wholeEn} from './tickets/whole-en.ts';
import {tickets as wholeEs} from './tickets/whole-es.ts';

const TICKETS = [...voicesEn, ...voicesEs, ...wholeEn, ...wholeEs];
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

  test('G3 G5 the same rules speak with fixes and without, of own tickets and where a fix comes to nothing', async () => {
    // Leaves what it says of a body to the rule on markup, which offers to strip even what has no words in it.
    const own = defineRule({
      meta: {id: 'no-words', clause: 'G4', field: 'body', defaultSeverity: 'info', yieldsTo: ['body-plain-text']},
      check: ({body}) => (/\p{L}{3}/u.test(body.replace(/<[^>]*>/g, '')) ? [] : [{messageId: 'none'}]),
    });
    const policy = extendPolicy(hosting, {rules: {'no-words': {severity: 'info'}}});
    const [bare, fixing] = await Promise.all([1, 2].map(() => createChecker({policy, rules: [own]})));
    await fixing?.loadFixes();
    const drafts = [
      ...TICKETS,
      ...only,
      ['Pedidos', '<p></p><p></p><br><br>'],
      ['URGENT', '<p>!</p><p>!</p>'],
    ] as const;
    const differing = drafts.filter(([subject, body]) => {
      const [before, after] = [bare, fixing].map((by) =>
        by
          ?.check({subject, body})
          .findings.map(({rule, messageId, standsFor}) => [rule, messageId, standsFor].join(' ')),
      );
      assert.ok(before && after);
      return before.join('\n') !== after.join('\n');
    });
    assert.deepEqual(differing, []);
  });

  test('G3 where the other rule is off, or leaves something, the vague rule speaks for itself', async () => {
    const policy = extendPolicy(hosting, {rules: {'subject-urgency': {severity: 'off'}}});
    const rules = onSubject('URGENT help', 'The shop fails.', await createChecker({policy})).map(({rule}) => rule);
    assert.deepEqual(rules, ['subject-vague']);
    assert.ok(onSubject('URGENTE: problema', 'No entran correos.').some(({rule}) => rule === 'subject-vague'));
  });
});
