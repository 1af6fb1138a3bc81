/** What the letters say of a ticket, in the reader's own way of writing. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createChecker} from '../../../../src/guidelines/index.ts';
import {extendPolicy} from '../../../../src/guidelines/policies/extend.ts';
import {hosting} from '../../../../src/guidelines/policies/hosting.ts';
import {parsePolicy} from '../../../../src/guidelines/policy.ts';
import {helpPages} from '../../../../src/server/email/compose/help.ts';
import {toHtml, toText} from '../../../../src/server/email/compose/letter.ts';
import {acknowledgement, wordsIn} from '../../../../src/server/email/compose/letters.ts';
import {TICKETS} from '../../../../stories/fixtures/desk.ts';

const [known] = TICKETS;

async function toldTime(language: 'es' | 'en', value: string): Promise<string> {
  assert.ok(known);
  const ticket = {...known, language, facts: [{id: 'occurred-at', value, source: 'prose' as const, confidence: 1}]};
  const policy = parsePolicy(hosting);
  const without = {missing: [], help: [], policy, formUrl: '', ticketUrl: ''};
  const letter = acknowledgement(await wordsIn(language), {ticket, ...without});
  return JSON.stringify(letter.blocks);
}

test('a told time is written as the language does, with the zone that a pasted stamp names', async () => {
  assert.match(await toldTime('es', '2026-11-17T10:22'), /"17\/11\/2026, 10:22"/);
  assert.match(await toldTime('en', '2026-11-17T10:22+01:00'), /"2026-11-17, 10:22 \(UTC\+01:00\)"/);
  assert.match(await toldTime('en', '2026-11-17T10:22Z'), /"2026-11-17, 10:22 \(UTC\)"/);
  assert.match(await toldTime('es', '2026-11-17T10'), /"17\/11\/2026, ≈ 10:00"/);
  assert.match(await toldTime('es', '2026-11-17'), /"17\/11\/2026"/);
});

const HEADERS = 'https://help.example/headers';
const SPAM = 'https://help.example/spam?a=1&b=2';

/** The letter about a mail that did not arrive, without sender, recipient and time. */
async function letterWithHelp(language: 'es' | 'en') {
  assert.ok(known);
  const policy = extendPolicy(hosting, {
    rules: {
      'sender-missing': {helpUrl: HEADERS},
      'occurred-at-missing': {helpUrl: HEADERS},
      'recipient-missing': {helpUrl: SPAM},
      'url-missing': {helpUrl: 'https://help.example/address'},
      'service-missing': {helpUrl: 'javascript:alert(1)'},
    },
  });
  const checker = await createChecker({policy});
  const {missing} = checker.check({subject: 'No llegan los correos', body: 'No llegan correos desde hace unos días.'});
  const help = helpPages(missing, checker);
  const ticket = {...known, language, facts: []};
  const formUrl = 'https://desk.example/complete';
  return acknowledgement(await wordsIn(language), {ticket, missing, help, policy, formUrl, ticketUrl: undefined});
}

test('a letter links the pages that explain what is missing, each once, before the way to complete the ticket', async () => {
  const text = toText(await letterWithHelp('es'));
  assert.match(text, /\n\nAyuda \(Remitente · Fecha y hora\):\nhttps:\/\/help\.example\/headers\n\n/);
  assert.match(text, /\n\nAyuda \(Destinatario\):\nhttps:\/\/help\.example\/spam\?a=1&b=2\n\nCompletar/);
  assert.ok(!text.includes('address'), 'of what is not missing there is none');
  assert.ok(!text.includes('javascript:'));
  const html = toHtml(await letterWithHelp('en'));
  assert.ok(html.includes(`<p><a href="${HEADERS}">Help (Sender · Date and time)</a></p>`));
  assert.match(html, /<p><a href="https:\/\/help\.example\/spam\?a=1&#38;b=2">Help \(Recipient\)<\/a><\/p>/);
});

test('a policy without such pages says nothing of help', async () => {
  const checker = await createChecker({policy: parsePolicy(hosting)});
  const {missing} = checker.check({subject: 'No llegan los correos', body: 'No llegan correos desde hace unos días.'});
  assert.ok(missing.length > 0);
  assert.deepEqual(helpPages(missing, checker), []);
});
