/** Whole tickets against all sixteen rules at once, so that a rule that learns to speak is heard where it should be silent. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createChecker} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {tickets as notionsEn} from './tickets/notions-en.ts';
import {tickets as voicesEn} from './tickets/voices-en.ts';
import {tickets as voicesEs} from './tickets/voices-es.ts';
import {tickets as en} from './tickets/whole-en.ts';
import {tickets as es} from './tickets/whole-es.ts';

const RULES: Readonly<Record<string, string>> = {
  addressee: 'subject-addressee',
  urgency: 'subject-urgency',
  vague: 'subject-vague',
  detail: 'body-detail',
  service: 'service-missing',
  plain: 'body-plain-text',
  url: 'url-missing',
  steps: 'steps-missing',
  access: 'access-missing',
  secret: 'secret-in-clear',
  sender: 'sender-missing',
  recipient: 'recipient-missing',
  when: 'occurred-at-missing',
  topic: 'one-topic',
  follow: 'follow-up',
  third: 'third-party',
};

const checker = await createChecker({policy: hosting});
const now = new Date(2026, 5, 18, 12);
const namesOf = (list: string): string[] => list.split(' ').filter(Boolean);

for (const [language, tickets] of [
  ['es', es],
  ['es', voicesEs],
  ['en', en],
  ['en', voicesEn],
  ['en', notionsEn],
] as const) {
  for (const [subject, body, types, speak, open] of tickets) {
    test(`G2 G3 G4 G5 G6 G7 G8 G9 ${language} «${subject}» / «${body.slice(0, 70)}»`, () => {
      const result = checker.check({subject, body}, {now});
      const found = new Set(result.findings.map(({rule}) => rule));
      const judged = Object.entries(RULES).filter(([name]) => !namesOf(open).includes(name));
      const heard = judged.filter(([, rule]) => found.has(rule)).map(([name]) => name);
      assert.deepEqual(heard.sort(), namesOf(speak).sort());
      if (types !== '') assert.ok(namesOf(types).includes(result.problemType.id), result.problemType.id);
      assert.equal(result.language, language);
    });
  }
}
