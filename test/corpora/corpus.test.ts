/**
 * Judges the engine on hand-labelled tickets that lie outside the project (see `.tools/corpus.ts`). The floors lie a little below what was reached, so that a change that makes it worse is seen.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {CODES, type CorpusItem, corpusLines, hasCorpus} from '../../.tools/lib/corpus.ts';
import {createChecker} from '../../src/guidelines/index.ts';
import {hosting} from '../../src/guidelines/policies/hosting.ts';
import {checkLine, type CheckedLine} from '../../src/server/check.ts';

/** Rule -> the floors of precision and recall. */
const FLOORS: Readonly<Record<string, {precision: number; recall: number}>> = {
  'subject-addressee': {precision: 0.95, recall: 0.9},
  'subject-urgency': {precision: 0.95, recall: 0.9},
  'body-detail': {precision: 0.92, recall: 0.7},
  'url-missing': {precision: 0.92, recall: 0.72},
  'sender-missing': {precision: 0.94, recall: 0.9},
  'recipient-missing': {precision: 0.9, recall: 0.92},
  'occurred-at-missing': {precision: 0.94, recall: 0.86},
};
const TYPE_FLOOR = 0.9;
const LANGUAGE_FLOOR = 0.98;

const required = (process.env['VENTANILLA_REQUIRE'] ?? '').split(',').includes('corpus');
const present = hasCorpus || required;

const lines = present ? corpusLines('dev.jsonl') : [];
const items = lines.map((line) => JSON.parse(line) as CorpusItem);
/** Registered when there is a corpus; else one line tells how many were left out. */
const cases: [title: string, run: () => void][] = [];
const checker = await createChecker({policy: hosting});
const judged = lines.map((line) => checkLine(line, checker, {context: {now: new Date(2026, 5, 18, 12)}}));

cases.push([
  'every ticket of the corpus is judged',
  () => {
    assert.ok(lines.length > 100);
    assert.deepEqual(
      judged.filter((one) => 'error' in one),
      [],
    );
  },
]);

for (const [rule, {precision, recall}] of Object.entries(FLOORS)) {
  cases.push([
    `${rule} is precise and complete enough on the corpus`,
    () => {
      let [right, wrong, missed] = [0, 0, 0];
      items.forEach(({labels}, index) => {
        const expected = labels[CODES[rule] ?? ''];
        if (expected === null || expected === undefined) return;
        const found = (judged[index] as CheckedLine).findings.some((finding) => finding.rule === rule);
        if (found && expected) right++;
        else if (found) wrong++;
        else if (expected) missed++;
      });
      const figures = `right ${right}, wrong ${wrong}, missed ${missed}`;
      assert.ok(right / (right + wrong) >= precision, `precision: ${figures}`);
      assert.ok(right / (right + missed) >= recall, `recall: ${figures}`);
    },
  ]);
}

cases.push([
  'the problem type is right on the corpus, alternatives accepted',
  () => {
    const typed = items.flatMap((item, index) =>
      item.type === null ? [] : [[item.type, ...(item.type_alt ?? [])].includes((judged[index] as CheckedLine).type)],
    );
    const share = typed.filter(Boolean).length / typed.length;
    assert.ok(share >= TYPE_FLOOR, `right in ${share}`);
  },
]);

cases.push([
  'the language is right on the corpus',
  () => {
    const spoken = items.flatMap((item, index) =>
      item.lang === null ? [] : [item.lang === (judged[index] as CheckedLine).lang],
    );
    const share = spoken.filter(Boolean).length / spoken.length;
    assert.ok(share >= LANGUAGE_FLOOR, `right in ${share}`);
  },
]);

for (const language of ['es', 'en']) {
  cases.push([
    `real texts (${language}) rarely look urgent or addressed, and none makes the engine fail`,
    () => {
      const texts = corpusLines(`unlabelled-${language}.jsonl`);
      const found = texts
        .map((line) => checkLine(line, checker))
        .filter((one) => {
          assert.ok(!('error' in one));
          return one.findings.some(({rule}) => rule === 'subject-urgency' || rule === 'subject-addressee');
        });
      assert.ok(found.length / texts.length < 0.01, `${found.length} of ${texts.length}`);
    },
  ]);
}

if (present) for (const [title, run] of cases) test(title, run);
else test(`${cases.length} cases`, {skip: 'no corpus'}, () => {});
