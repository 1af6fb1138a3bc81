/** Collects the results of web test runner for the driver and prints the closing line. */
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner';
import {closingLine, shorten, type TestResult, tally, writeResults} from './results.ts';

function flatten(suite: TestSuiteResult, file: string, path: readonly string[]): TestResult[] {
  const tests = suite.tests.map((test): TestResult => ({
    title: [...path, test.name].join(' > '),
    file,
    outcome: test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed',
    ...(test.error ? {why: shorten(test.error.message)} : {}),
  }));
  return [...tests, ...suite.suites.flatMap((inner) => flatten(inner, file, [...path, inner.name]))];
}

/** A file that could not be loaded has no tests and is one failure. */
function resultsOf(session: TestSession): TestResult[] {
  const file = session.testFile ?? '';
  const results = session.testResults ? flatten(session.testResults, file, []) : [];
  if (session.passed || results.some(({outcome}) => outcome === 'failed')) return results;
  const why = shorten(session.errors.map(({message}) => message).join('\n'));
  return [...results, {title: 'the file could not be run', file, outcome: 'failed', why}];
}

/** @param step under whose name the results are kept */
export function collector(step: string): Reporter {
  return {
    onTestRunFinished({sessions}) {
      const results = sessions.flatMap(resultsOf);
      writeResults(step, results);
      console.log(`\n${closingLine(tally(results))}`);
    },
  };
}
