/** Collects the results of `node --test` for the driver. Chosen by `--test-reporter`; the step's name comes by environment. */
import type {TestEvent} from 'node:test/reporters';
import {shorten, type TestResult, writeResults} from './results.ts';

/** Node wraps what was thrown in an error of its own. */
function whyOf(error: Error): string {
  const {cause} = error;
  return shorten(cause instanceof Error ? cause.message : error.message);
}

export default async function* collect(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const results: TestResult[] = [];
  const path: string[] = [];
  const step = process.env['VENTANILLA_STEP'] ?? 'node';
  let written = Date.now();
  for await (const event of source) {
    if (event.type === 'test:start') {
      path.length = event.data.nesting;
      path.push(event.data.name);
    }
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const {name, nesting, file, skip, todo, details} = event.data;
    // A suite is not a test; one that fails because of its tests is counted by them.
    if (details.type === 'suite') continue;
    const outcome =
      skip !== undefined && skip !== false ? 'skipped' : event.type === 'test:pass' || todo ? 'passed' : 'failed';
    const title = [...path.slice(0, nesting), name].join(' > ');
    const why = event.type === 'test:fail' && !todo ? {why: whyOf(event.data.details.error)} : {};
    results.push({title, file: file ?? '', outcome, ...why});
    // A run that is ended from outside has left what it knew a second before.
    if (Date.now() - written > 1000) {
      written = Date.now();
      writeResults(step, results);
    }
    yield '';
  }
  writeResults(step, results);
}
