/** What the letters say of a ticket, in the reader's own way of writing. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hosting} from '../../../../src/guidelines/policies/hosting.ts';
import {parsePolicy} from '../../../../src/guidelines/policy.ts';
import {acknowledgement, wordsIn} from '../../../../src/server/email/compose/letters.ts';
import {TICKETS} from '../../../../stories/fixtures/panel.ts';

const [known] = TICKETS;

async function toldTime(language: 'es' | 'en', value: string): Promise<string> {
  assert.ok(known);
  const ticket = {...known, language, facts: [{id: 'occurred-at', value, source: 'prose' as const, confidence: 1}]};
  const policy = parsePolicy(hosting);
  const letter = acknowledgement(await wordsIn(language), {ticket, missing: [], policy, formUrl: '', ticketUrl: ''});
  return JSON.stringify(letter.blocks);
}

test('a told time is written as the language does, with the zone that a pasted stamp names', async () => {
  assert.match(await toldTime('es', '2026-11-17T10:22'), /"17\/11\/2026, 10:22"/);
  assert.match(await toldTime('en', '2026-11-17T10:22+01:00'), /"2026-11-17, 10:22 \(UTC\+01:00\)"/);
  assert.match(await toldTime('en', '2026-11-17T10:22Z'), /"2026-11-17, 10:22 \(UTC\)"/);
  assert.match(await toldTime('es', '2026-11-17T10'), /"17\/11\/2026, ≈ 10:00"/);
  assert.match(await toldTime('es', '2026-11-17'), /"17\/11\/2026"/);
});
