/** Runs the examples of every rule and fact, and those of their READMEs. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {FACTS} from '../../../src/guidelines/facts/index.ts';
import {createChecker} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {RULES} from '../../../src/guidelines/rules/index.ts';
import {type FactCases, factTestCases, type RuleCases, ruleTestCases} from '../../../src/testing/rule-tester.ts';

const root = new URL('../../../src/guidelines/', import.meta.url);
const checker = await createChecker({policy: hosting});
await checker.loadFixes();
const options = {checker, context: {now: new Date(2026, 10, 18, 12)}};

for (const {meta} of RULES) {
  const {cases} = (await import(new URL(`rules/${meta.id}/cases.ts`, root).href)) as {cases: RuleCases};
  for (const {title, run} of ruleTestCases(meta.id, cases, options)) test(`${meta.clause} ${title}`, run);
}

for (const {id} of FACTS) {
  const {cases} = (await import(new URL(`facts/${id}/cases.ts`, root).href)) as {cases: FactCases};
  for (const {title, run} of factTestCases(id, cases, options)) test(title, run);
}

/** `- \`subject\` / \`body\`` below a heading; the body may be left out. */
function readmeExamples(text: string, heading: string): {subject: string; body: string}[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^- `([^`]*)`(?: \/ `([^`]*)`)?$/gm)].map(([, subject = '', body = '']) => ({
    subject,
    body,
  }));
}

for (const {meta} of RULES) {
  test(`${meta.clause} the README of ${meta.id} says what the rule does`, () => {
    const path = new URL(`rules/${meta.id}/README.md`, root);
    assert.ok(existsSync(path), 'README.md is missing');
    const text = readFileSync(path, 'utf8');
    for (const heading of ['Clause', 'What it looks for', 'Why', 'Wrong', 'Right', 'Options', 'What it lets pass']) {
      assert.match(text, new RegExp(`^## ${heading}$`, 'm'));
    }
    const finds = (draft: {subject: string; body: string}) =>
      checker.check(draft, options.context).findings.some(({rule}) => rule === meta.id);
    const wrong = readmeExamples(text, 'Wrong');
    const right = readmeExamples(text, 'Right');
    const passed = readmeExamples(text, 'What it lets pass');
    assert.ok(
      [wrong, right, passed].every(({length}) => length >= 2),
      'needs two examples of each',
    );
    for (const draft of wrong) assert.ok(finds(draft), `wrong, but passed: ${JSON.stringify(draft)}`);
    for (const draft of right) assert.ok(!finds(draft), `right, but found: ${JSON.stringify(draft)}`);
    for (const draft of passed) assert.ok(!finds(draft), `said to pass, but found: ${JSON.stringify(draft)}`);
  });
}

test('every folder is in an index and has all its files, and nothing else is in an index', () => {
  const folders = (kind: string) =>
    readdirSync(new URL(`${kind}/`, root), {withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map(({name}) => name)
      .sort();
  assert.deepEqual(folders('rules'), RULES.map(({meta}) => meta.id).sort());
  // `addresses` is what sender and recipient share.
  assert.deepEqual(folders('facts'), [...FACTS.map(({id}) => id), 'addresses'].sort());
  for (const kind of ['rules', 'facts', 'signals', '.']) {
    for (const folder of kind === '.' ? ['problem-type'] : folders(kind)) {
      const files = readdirSync(new URL(`${kind}/${folder}/`, root));
      assert.equal(
        files.includes('lexicon.es.ts'),
        files.includes('lexicon.en.ts'),
        `${folder}: one lexicon in each language`,
      );
      if (kind === 'rules')
        for (const file of ['index.ts', 'messages.ts', 'cases.ts', 'README.md'])
          assert.ok(files.includes(file), `${folder}/${file}`);
    }
  }
});
