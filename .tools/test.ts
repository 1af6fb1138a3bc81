/**
 * The test driver: builds, runs the steps in two lanes, each step with a hard time limit, adds up, and ends with one line
 * `N passed, N failed` whatever happened. Leaves nothing running.
 *
 *     npm test                          all steps
 *     node .tools/test.ts unit e2e      some
 *     node .tools/test.ts unit -- test/unit/text/fold.test.ts   some files of one
 */
import {globSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {run} from './lib/processes.ts';
import {closingLine, type Outcome, readResults, resultsPath, tally} from './lib/results.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Step {
  readonly name: string;
  /** Files that must exist for the step to make sense. */
  readonly files: string;
  /** Seconds after which it hangs. */
  readonly limit: number;
  /**
   * Steps of one lane come one after the other, lanes run at the same time: what computes beside what mostly waits. A page of
   * the browser tests waits four seconds of five, for pauses in typing above all.
   */
  readonly lane: 'node' | 'pages';
  readonly command: (files: readonly string[]) => readonly string[];
}

/** Some files at a time; a test that hangs is ended after two minutes. */
const nodeTests = (files: readonly string[], concurrency = 2): string[] => [
  '--test',
  `--test-concurrency=${concurrency}`,
  '--test-timeout=120000',
  '--test-reporter=dot',
  '--test-reporter-destination=stdout',
  '--test-reporter=./.tools/lib/node-reporter.ts',
  '--test-reporter-destination=stderr',
  ...files,
];

const STEPS: readonly Step[] = [
  {
    name: 'browser',
    files: 'test/browser/**/*.test.ts',
    limit: 420,
    lane: 'pages',
    command: (files) => ['node_modules/@web/test-runner/dist/bin.js', '--files', ...files],
  },
  {
    name: 'stories',
    files: 'stories/**/*.stories.ts',
    limit: 420,
    lane: 'pages',
    command: () => ['.tools/story-test.ts'],
  },
  {name: 'unit', files: 'test/unit/**/*.test.ts', limit: 300, lane: 'node', command: (files) => nodeTests(files)},
  {name: 'package', files: 'test/package/**/*.test.ts', limit: 300, lane: 'node', command: (files) => nodeTests(files)},
  {
    name: 'corpora',
    files: 'test/{corpora,mail}/**/*.test.ts',
    limit: 300,
    lane: 'node',
    command: (files) => nodeTests(files),
  },
  // One at a time: each has a server, a database and a browser with several people in it.
  {name: 'e2e', files: 'test/e2e/**/*.test.ts', limit: 480, lane: 'node', command: (files) => nodeTests(files, 1)},
];

const split = process.argv.indexOf('--');
const wished = process.argv.slice(2, split === -1 ? undefined : split);
const onlyFiles = split === -1 ? [] : process.argv.slice(split + 1);
const totals: Record<Outcome, number> = {passed: 0, failed: 0, skipped: 0};
const lines: string[] = [];

function count(name: string, counts: Readonly<Record<Outcome, number>>, seconds: number, note: string): void {
  for (const outcome of ['passed', 'failed', 'skipped'] as const) totals[outcome] += counts[outcome];
  lines.push(`${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${closingLine(counts)}${note}`);
}

/** What `package` and `e2e` look at; pages are tested from the sources. */
async function build(): Promise<void> {
  const {code, seconds} = await run(process.execPath, ['.tools/build.ts'], 180);
  count('build', {passed: 0, failed: code === 0 ? 0 : 1, skipped: 0}, seconds, code === 0 ? '' : '  the build failed');
}

async function runStep({name, files, limit, command}: Step): Promise<void> {
  const found = onlyFiles.length > 0 ? onlyFiles : globSync(files, {cwd: root}).sort();
  if (found.length === 0) return void lines.push(`${name.padEnd(8)}      –    no files`);
  console.log(`-- ${name} begins`);
  rmSync(resultsPath(name), {force: true});
  const {code, timedOut, left, seconds, output} = await run(process.execPath, command(found), limit, {
    env: {VENTANILLA_STEP: name},
    // Lanes would talk at the same time.
    quiet: true,
  });
  console.log(`\n== ${name}\n${output.trim()}\n`);
  const results = readResults(name);
  const counts = {...tally(results ?? [])};
  // A step that ended badly without naming a failed test is a failure itself.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  const notes = [
    timedOut ? `ended after its limit of ${limit} s` : '',
    results ? '' : 'left no results',
    left > 0 ? `${left} processes were still running` : '',
  ].filter(Boolean);
  count(name, counts, seconds, notes.length > 0 ? `  (${notes.join('; ')})` : '');
  for (const {title, file, outcome, why} of results ?? [])
    if (outcome === 'failed')
      lines.push(`  failed: ${file}: ${title}`, ...(why ?? '').split('\n').map((line) => `    | ${line}`));
}

const unknown = wished.filter((name) => !STEPS.some((step) => step.name === name));
try {
  process.chdir(root);
  if (unknown.length > 0) throw new Error(`No step ${unknown.join(', ')}: ${STEPS.map(({name}) => name).join(', ')}`);
  const steps = STEPS.filter(({name}) => wished.length === 0 || wished.includes(name));
  const runLane = async (lane: Step['lane']): Promise<void> => {
    const own = steps.filter((step) => step.lane === lane);
    if (own.some(({name}) => ['package', 'e2e'].includes(name))) await build();
    for (const step of own) await runStep(step);
  };
  await Promise.all([runLane('node'), runLane('pages')]);
} catch (error) {
  console.error(error);
  totals.failed += 1;
} finally {
  console.log(`\n${lines.join('\n')}\n\n${closingLine(totals)}`);
  process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
}
