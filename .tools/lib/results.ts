/**
 * What tests leave behind for the driver and for `npm run proof`: one JSON file a step, written at its end. Lies in the
 * cache folder; nobody's source of truth but the last run's.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

export type Outcome = 'passed' | 'failed' | 'skipped';

export interface TestResult {
  /** Suites and test, joined by ` > `. */
  readonly title: string;
  /** Path in the repository. */
  readonly file: string;
  readonly outcome: Outcome;
  /** What a failed test said, shortened. */
  readonly why?: string;
}

/** The first lines of what a test said, without the colours of a terminal. */
export function shorten(said: string): string {
  // eslint-disable-next-line no-control-regex -- the escape that begins a colour is a control character
  const lines = said.replace(/\u001B\[[\d;]*m/g, '').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .slice(0, 12)
    .join('\n')
    .slice(0, 1200);
}

const root = fileURLToPath(new URL('../../', import.meta.url));

export function resultsPath(step: string): string {
  return join(root, 'node_modules/.cache/ventanilla', `${step}.json`);
}

/** Keeps the results of a step. Paths outside the repository stay as they are. */
export function writeResults(step: string, results: readonly TestResult[]): void {
  const path = resultsPath(step);
  mkdirSync(dirname(path), {recursive: true});
  const kept = results.map((result) => ({...result, file: result.file && relative(root, result.file)}));
  writeFileSync(path, JSON.stringify(kept, undefined, 1));
}

/** The last results of a step; `undefined` where it never ended. */
export function readResults(step: string): readonly TestResult[] | undefined {
  const path = resultsPath(step);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as TestResult[]) : undefined;
}

export function tally(results: readonly TestResult[]): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome): number => results.filter((result) => result.outcome === outcome).length;
  return {passed: count('passed'), failed: count('failed'), skipped: count('skipped')};
}

/** The closing line of every test program. */
export function closingLine({passed, failed, skipped}: Readonly<Record<Outcome, number>>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
