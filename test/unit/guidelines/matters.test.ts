/** Whole tickets judged by the rules that must be right before they are complete: where none is named, all of them are silent. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createChecker} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import type {TicketCase} from './tickets/ticket-case.ts';
import {tickets as enErrands} from './tickets/errands-en.ts';
import {tickets as esErrands} from './tickets/errands-es.ts';
import {tickets as enFollowUps} from './tickets/en-follow-ups.ts';
import {tickets as enMatters} from './tickets/en-matters.ts';
import {tickets as enOthers} from './tickets/en-others.ts';
import {tickets as enSecrets} from './tickets/en-secrets.ts';
import {tickets as esFollowUps} from './tickets/es-follow-ups.ts';
import {tickets as esMatters} from './tickets/es-matters.ts';
import {tickets as esOthers} from './tickets/es-others.ts';
import {tickets as esSecrets} from './tickets/es-secrets.ts';

const RULES: Readonly<Record<string, string>> = {
  secret: 'secret-in-clear',
  topic: 'one-topic',
  follow: 'follow-up',
  third: 'third-party',
};

const checker = await createChecker({policy: hosting});
const now = new Date(2026, 10, 18, 12);
const all: readonly (readonly [clause: string, language: string, tickets: readonly TicketCase[]])[] = [
  ['G6', 'es', esSecrets],
  ['G6', 'en', enSecrets],
  ['G8', 'es', esMatters],
  ['G8', 'en', enMatters],
  ['G2 G8 G9', 'es', esErrands],
  ['G2 G8 G9', 'en', enErrands],
  ['G9', 'es', esFollowUps],
  ['G9', 'en', enFollowUps],
  ['G2', 'es', esOthers],
  ['G2', 'en', enOthers],
];

for (const [clause, language, tickets] of all) {
  for (const [subject, body, , speak] of tickets) {
    test(`${clause} ${language} ${speak || 'silent'}: «${subject}» / «${body.slice(0, 70)}»`, () => {
      const found = new Set(checker.check({subject, body}, {now}).findings.map(({rule}) => rule));
      const spoken = Object.keys(RULES).filter((name) => found.has(RULES[name] ?? ''));
      assert.deepEqual(spoken.sort(), speak.split(' ').filter(Boolean).sort());
    });
  }
}
