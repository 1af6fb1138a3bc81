/**
 * Prints what is promised, which tests show it and how they ended in the last run: an id (G1, A11Y-5, ATK-30) in a test's
 * title is what joins them. Ends with 1 where a test that shows a promise failed, or names an id that nobody stated.
 *
 *     npm run proof              from the results of the last npm test
 *     npm run proof -- --run     runs all tests first
 */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Outcome, readResults, type TestResult} from './lib/results.ts';
import {accessibility} from '../test/proof/accessibility.ts';
import {attacks} from '../test/proof/attacks.ts';
import {clauses} from '../test/proof/clauses.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const STEPS = ['unit', 'package', 'corpora', 'browser', 'stories', 'e2e'];
const ID = /\b(?:G(?:10|[1-9])|A11Y-\d+|ATK-\d+)\b/g;
/** `A11Y-1..6` stands for all of them. */
const SPAN = /\b(A11Y-|ATK-|G)(\d+)\s?(?:\.\.|–|to)\s?(?:A11Y-|ATK-|G)?(\d+)\b/g;

/** The ids that a title names. */
export function idsIn(title: string): readonly string[] {
  const spans = [...title.matchAll(SPAN)].flatMap(([, prefix = '', from = '', to = '']) =>
    Array.from({length: Number(to) - Number(from) + 1}, (_, index) => `${prefix}${Number(from) + index}`),
  );
  return [...new Set([...spans, ...(title.match(ID) ?? [])])];
}

const MARK: Readonly<Record<Outcome, string>> = {passed: '✓', failed: '✗', skipped: '–'};

function print(
  heading: string,
  promises: Readonly<Record<string, string>>,
  shown: ReadonlyMap<string, TestResult[]>,
): void {
  const without: string[] = [];
  console.log(`\n${heading}\n`);
  for (const [id, promise] of Object.entries(promises)) {
    const tests = shown.get(id) ?? [];
    if (tests.length === 0) without.push(id);
    else console.log([`${id}  ${promise}`, ...tests.map(line)].join('\n'));
  }
  if (without.length > 0) console.log(`\nno test yet: ${without.join(', ')}`);
}

const line = ({title, file, outcome}: TestResult): string => `    ${MARK[outcome]} ${title}  (${file})`;

function main(): void {
  if (process.argv.includes('--run'))
    spawnSync(process.execPath, [join(root, '.tools/test.ts')], {cwd: root, stdio: 'inherit'});
  const results = STEPS.flatMap((step) => readResults(step) ?? []);
  const absent = STEPS.filter((step) => !readResults(step));
  const shown = new Map<string, TestResult[]>();
  for (const result of results) for (const id of idsIn(result.title)) shown.set(id, [...(shown.get(id) ?? []), result]);
  print('Clauses of the procedure', clauses, shown);
  print('Accessibility', accessibility, shown);
  print('Attacks and faults', attacks, shown);
  const stated = {...clauses, ...accessibility, ...attacks};
  const unknown = [...shown.keys()].filter((id) => !(id in stated));
  const failed = [...shown].filter(([, tests]) => tests.some(({outcome}) => outcome === 'failed'));
  if (absent.length > 0) console.log(`\nnot run: ${absent.join(', ')} (npm run proof -- --run)`);
  if (unknown.length > 0) console.log(`\nnamed by tests and stated nowhere: ${unknown.join(', ')}`);
  const count = Object.keys(stated).filter((id) => shown.has(id)).length;
  console.log(
    `\n${count} of ${Object.keys(stated).length} promises have a test, ${failed.length} of them a failing one`,
  );
  if (failed.length > 0 || unknown.length > 0) process.exitCode = 1;
}

if (import.meta.main) main();
