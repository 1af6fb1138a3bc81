/** What people say in one sentence: a fault told in many words is known as that fault, and what only sounds like one is not. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createChecker} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {RULES} from '../../../src/guidelines/rules/index.ts';
import {sayings} from './tickets/sayings.ts';

const checker = await createChecker({policy: hosting});
const now = new Date(2026, 5, 18, 12);

const clauseOf = new Map(RULES.map(({meta}) => [meta.id, meta.clause]));

for (const {language, rules, subject, heard, silent} of sayings) {
  const clauses = [...new Set(rules.map((rule) => clauseOf.get(rule)))].join(' ');
  for (const [bodies, isHeard] of [
    [heard, true],
    [silent, false],
  ] as const)
    for (const body of bodies)
      test(`${clauses} ${language} ${rules.join(' or ')} ${isHeard ? 'hears' : 'leaves alone'} «${body}»`, () => {
        const {findings} = checker.check({subject, body}, {now});
        assert.equal(
          findings.some(({rule}) => rules.includes(rule)),
          isHeard,
          findings.map(({rule}) => rule).join(' '),
        );
      });
}
