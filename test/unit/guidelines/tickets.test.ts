/** Whole tickets, as people write them, each judged by several rules, its problem type and its language. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createChecker} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import type {TicketCase} from './tickets/ticket-case.ts';
import {tickets as en} from './tickets/en.ts';
import {tickets as enMore} from './tickets/en-more.ts';
import {tickets as enSteps} from './tickets/en-steps.ts';
import {tickets as es} from './tickets/es.ts';
import {tickets as esMore} from './tickets/es-more.ts';
import {tickets as esSteps} from './tickets/es-steps.ts';

const RULES: Readonly<Record<string, string>> = {
  vague: 'subject-vague',
  detail: 'body-detail',
  service: 'service-missing',
  plain: 'body-plain-text',
  url: 'url-missing',
  steps: 'steps-missing',
  access: 'access-missing',
  sender: 'sender-missing',
  recipient: 'recipient-missing',
  when: 'occurred-at-missing',
};

const checker = await createChecker({policy: hosting});
const now = new Date(2026, 10, 18, 12);
const namesOf = (list: string): string[] => list.split(' ').filter(Boolean);

const all: readonly (readonly [language: string, tickets: readonly TicketCase[]])[] = [
  ['es', es],
  ['es', esMore],
  ['es', esSteps],
  ['en', en],
  ['en', enMore],
  ['en', enSteps],
];

for (const [language, tickets] of all) {
  for (const [subject, body, type, speak, silent] of tickets) {
    test(`G3 G4 G5 G6 G7 ${language} «${subject}» / «${body.slice(0, 70)}»`, () => {
      const result = checker.check({subject, body}, {now});
      const found = new Set(result.findings.map(({rule}) => rule));
      const wrong = [
        ...namesOf(speak).filter((name) => !found.has(RULES[name] ?? assert.fail(name))),
        ...namesOf(silent)
          .filter((name) => found.has(RULES[name] ?? assert.fail(name)))
          .map((name) => `not ${name}`),
        ...(type !== null && result.problemType.id !== type ? [`${type}, not ${result.problemType.id}`] : []),
        ...(result.language !== language ? [`${language}, not ${result.language}`] : []),
      ];
      assert.deepEqual(wrong, []);
    });
  }
}
