/**
 * Judges the guideline engine on the tickets outside the project: runs `ventanilla check --jsonl` on the labelled ones, has
 * the corpus's own program score it, and tells how often each rule speaks on real texts that nobody labelled.
 *
 *     npm run corpus                              the whole table
 *     npm run corpus -- --half seen               only the half that rules may be written by (or: unseen)
 *     npm run corpus -- --half seen --errors W2   the wrong and the missed ones of a code
 *     npm run corpus -- --file mine.jsonl         another file of labelled tickets (with --errors too)
 *     npm run corpus -- --alarms W2 es            the unlabelled texts on which it speaks, in a language
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import type {CheckedLine} from '../src/server/check.ts';
import {outdated} from './lexicons.ts';
import {CODES, type CorpusItem, corpusFolder, corpusLines, halfOf, hasCorpus} from './lib/corpus.ts';

const cli = fileURLToPath(new URL('../src/server/cli.ts', import.meta.url));
const BIG = 256 * 1024 * 1024;

/** What was written is what is judged. */
await outdated(true);

/** The judgements of lines, by the command line. */
function check(lines: readonly string[]): CheckedLine[] {
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, 'check', '--jsonl'], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: BIG,
  });
  if (status !== 0 && stdout === '') throw new Error(stderr);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CheckedLine);
}

const codesOf = ({findings}: CheckedLine): string[] => [...new Set(findings.map(({rule}) => CODES[rule] ?? rule))];

/** The labelled tickets that are to be judged: of a file of the same format, or of the corpus, or of one half of it. */
function labelled(file: string | undefined, half: string | undefined): readonly string[] {
  if (file !== undefined) return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return corpusLines('dev.jsonl').filter(
    (line) => half === undefined || halfOf(JSON.parse(line) as CorpusItem) === half,
  );
}

/** Prints the table of labelled tickets. */
function score(lines: readonly string[], errors: string | undefined): void {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-corpus-'));
  try {
    const predicted = check(lines).map((one) => ({id: one.id, findings: codesOf(one), lang: one.lang, type: one.type}));
    writeFileSync(join(folder, 'gold.jsonl'), lines.join('\n'));
    writeFileSync(join(folder, 'predicted.jsonl'), predicted.map((one) => JSON.stringify(one)).join('\n'));
    const options = ['--gold', join(folder, 'gold.jsonl'), '--pred', join(folder, 'predicted.jsonl')];
    const more = errors === undefined ? [] : ['--errors', errors];
    spawnSync(process.execPath, [join(corpusFolder, 'score.mjs'), ...options, ...more], {stdio: 'inherit'});
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Prints how often each rule speaks on the unlabelled texts of a language. */
function alarmRates(): void {
  const rates = ['es', 'en'].map((language) => {
    const judged = check(corpusLines(`unlabelled-${language}.jsonl`)).map(codesOf);
    return (code: string) =>
      `${((100 * judged.filter((codes) => codes.includes(code)).length) / judged.length).toFixed(2)}`;
  });
  console.log('\nrule spoken on unlabelled texts, per cent: es, en');
  for (const code of Object.values(CODES)) {
    console.log(`${code}   | ${rates.map((rate) => rate(code).padStart(6)).join(' ')}`);
  }
}

/** Prints the unlabelled texts on which a rule speaks. */
function alarms(code: string, language: string): void {
  const lines = corpusLines(`unlabelled-${language}.jsonl`);
  check(lines).forEach((one, index) => {
    if (!codesOf(one).includes(code)) return;
    const {id, subject, body} = JSON.parse(lines[index] ?? '{}') as CorpusItem;
    console.log(`${id} «${subject}» ${body.replace(/\s+/g, ' ').slice(0, 400)}\n`);
  });
}

const {values, positionals} = parseArgs({
  options: {
    file: {type: 'string'},
    half: {type: 'string'},
    errors: {type: 'string'},
    alarms: {type: 'string'},
    labelled: {type: 'boolean'},
  },
  allowPositionals: true,
});
if (!hasCorpus) {
  console.log('skipped: no corpus (name its folder in VENTANILLA_CORPUS)');
  if ((process.env['VENTANILLA_REQUIRE'] ?? '').split(',').includes('corpus')) process.exitCode = 1;
} else if (values.alarms !== undefined) {
  for (const language of positionals.length > 0 ? positionals : ['es', 'en']) alarms(values.alarms, language);
} else {
  score(labelled(values.file, values.half), values.errors);
  if (values.errors === undefined && values.file === undefined && !values.labelled) alarmRates();
}
