/** Fixes, words and policies. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadCatalogue} from '../../../src/i18n/catalogues.ts';
import {createMsg} from '../../../src/i18n/msg.ts';
import {
  applyFix,
  clauseText,
  createChecker,
  extendPolicy,
  factLabel,
  factPrompt,
  findingReason,
  findingText,
  fixLabel,
  parsePolicy,
} from '../../../src/guidelines/index.ts';
import {FACTS} from '../../../src/guidelines/facts/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {linube} from '../../../src/guidelines/policies/linube.ts';
import {RULES} from '../../../src/guidelines/rules/index.ts';
import {MESSAGES} from '../../../src/guidelines/rules/messages.ts';

const en = createMsg(undefined);
const es = createMsg(await loadCatalogue('guidelines', 'es'));
const checker = await createChecker({policy: hosting});
await checker.loadFixes();

test('G3 a finding, its reason and its fix are told in both languages', () => {
  const [finding] = checker.check({subject: 'URGENTE: no carga la tienda', body: ''}).findings;
  assert.ok(finding?.fix);
  assert.equal(fixLabel(finding.fix, finding, es), 'Quitar «URGENTE»');
  assert.equal(fixLabel(finding.fix, finding, en), 'Remove “URGENTE”');
  assert.match(findingText(finding, es), /URGENTE/);
  assert.notEqual(findingText(finding, es), findingText(finding, en));
  assert.equal(findingReason(finding, en), clauseText('G3', en));
});

test('every message of every rule has words in both languages, and every clause, and every fact', () => {
  for (const {meta} of RULES) {
    const messages = MESSAGES[meta.id];
    assert.ok(messages, meta.id);
    for (const [id, text] of Object.entries(messages)) {
      const data = {found: 'X'};
      assert.ok(text(en, data).length > 10 && text(es, data).length > 10, `${meta.id}.${id}`);
      assert.notEqual(text(en, data), text(es, data), `${meta.id}.${id}`);
    }
    assert.notEqual(clauseText(meta.clause, en), '');
  }
  for (let clause = 1; clause <= 10; clause++) {
    assert.notEqual(clauseText(`G${clause}`, es), clauseText(`G${clause}`, en));
  }
  for (const {id} of FACTS) {
    assert.notEqual(factLabel(id, en), id);
    assert.notEqual(factLabel(id, es), factLabel(id, en));
    assert.notEqual(factPrompt(id, es), '');
  }
});

test('what nobody has words for is told by its id', () => {
  assert.equal(factLabel('plan', es), 'plan');
  assert.equal(factPrompt('plan', es), '');
  assert.equal(clauseText('G99', es), '');
  const finding = {rule: 'mine', messageId: 'x', data: {}, field: 'subject' as const, severity: 'info' as const};
  assert.equal(findingText(finding, es), 'mine');
  assert.equal(findingReason(finding, es), '');
});

test('a fix of another kind, or beyond the end of the text, leaves the draft alone', () => {
  const draft = {subject: 'Hola', body: 'x'};
  assert.equal(applyFix(draft, {kind: 'reply-to', ticketId: 'T-1'}), draft);
  assert.equal(applyFix(draft, {kind: 'replace', field: 'body', range: [0, 9], text: ''}), draft);
  assert.deepEqual(applyFix(draft, {kind: 'replace', field: 'subject', range: [0, 1], text: 'B'}), {
    subject: 'Bola',
    body: 'x',
  });
});

test('the policies are valid, survive JSON, and differ as they should', () => {
  for (const policy of [hosting, linube]) {
    const document: unknown = JSON.parse(JSON.stringify(policy));
    assert.deepEqual(parsePolicy(document), policy);
    for (const id of Object.keys(policy.rules))
      assert.ok(
        RULES.some(({meta}) => meta.id === id),
        id,
      );
    for (const {label, team} of Object.values(policy.problemTypes)) {
      assert.ok(label.es && label.en);
      assert.ok(team in policy.teams);
    }
  }
  assert.equal(linube.ticketPrefix, 'LN');
  assert.equal(linube.urgentHelp.email, 'soporte@linube.com');
  assert.equal(hosting.ticketPrefix, 'T');
});

test('extending a policy changes neither argument and merges key by key', () => {
  const before = structuredClone(hosting);
  const own = extendPolicy(hosting, {teams: {mail: {label: {es: 'Buzones'}}}, languages: ['es']});
  assert.deepEqual(hosting, before);
  assert.deepEqual(own.teams['mail'], {label: {es: 'Buzones', en: 'Mail'}});
  assert.deepEqual(own.languages, ['es']);
  extendPolicy(hosting, JSON.parse('{"__proto__": {"polluted": true}}') as object);
  assert.equal(({} as {polluted?: boolean}).polluted, undefined);
});
