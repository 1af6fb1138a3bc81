/** `ventanilla check`: judges tickets by a policy, for people or line by line for programs. Changes nothing. */
import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import {text as readAll} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {DEFAULT_LANGUAGE, type Language, LANGUAGES} from '../core/language.ts';
import {type Checker, createChecker} from '../guidelines/checker.ts';
import {factLabel} from '../guidelines/messages.ts';
import {findingReason, findingText} from '../guidelines/words.ts';
import {loadCatalogue} from '../i18n/catalogues.ts';
import {createMsg, type Msg} from '../i18n/msg.ts';
import {type CheckedFinding, type CheckedLine, checkLine} from './check.ts';
import {ConfigError} from './config-error.ts';
import {readPolicy} from './config.ts';

export const CHECK_HELP = `ventanilla check     judge tickets by the guidelines
  --policy <p>          as above
  --language <l>        es or en: in which the findings are told; the ticket's own where absent
  --jsonl               one JSON object a line in, one a line out; without it, one object in, a readable answer out
  [file]                standard input where absent
  A ticket is {"subject": …, "body": …}, with "id", "fields" (facts by id) and "attachments" if there are any.
  Ends with 1 when a finding is an error, with 2 when a line could not be read.
`;

/** How a finding is told: one sentence, and the clause of the procedure behind it. */
interface ToldFinding extends CheckedFinding {
  readonly message: string;
  readonly reason: string;
}

export async function checkCommand(args: string[]): Promise<void> {
  const {values, positionals} = parseArgs({
    args,
    options: {policy: {type: 'string'}, language: {type: 'string'}, jsonl: {type: 'boolean'}},
    allowPositionals: true,
  });
  const wished = LANGUAGES.find((language) => language === values.language);
  if (values.language !== undefined && wished === undefined)
    throw new ConfigError(`--language is '${values.language}'; one of ${LANGUAGES.join(', ')} is needed.`);
  const checker = await createChecker({policy: await readPolicy(values.policy ?? 'hosting')});
  await checker.loadFixes();
  const messages = new Map<Language, Msg>();
  for (const language of LANGUAGES) messages.set(language, createMsg(await loadCatalogue('guidelines', language)));

  const [file] = positionals;
  const input = file === undefined ? process.stdin : createReadStream(file);
  let worst = 0;
  let line = 0;
  const judge = (text: string): void => {
    line += 1;
    if (text.trim() === '') return;
    const result = checkLine(text, checker, {line});
    if ('error' in result) {
      worst = 2;
      process.stdout.write(values.jsonl ? `${JSON.stringify(result)}\n` : `cannot be read: ${result.error}\n`);
      return;
    }
    if (result.findings.some(({severity}) => severity === 'error')) worst = Math.max(worst, 1);
    const language = wished ?? result.lang ?? checker.policy.languages[0] ?? DEFAULT_LANGUAGE;
    const msg = messages.get(language) as Msg;
    const findings = result.findings.map((finding) => tell(finding, msg, checker));
    process.stdout.write(
      values.jsonl
        ? `${JSON.stringify({...result, findings})}\n`
        : readable(result, findings, (id) => factLabel(id, msg, {policy: checker.policy, language})),
    );
  };
  if (values.jsonl) for await (const text of createInterface({input})) judge(text);
  else judge(await readAll(input));
  process.exitCode = worst;
}

const tell = (finding: CheckedFinding, msg: Msg, checker: Checker): ToldFinding => ({
  ...finding,
  message: findingText(finding, msg, checker),
  reason: findingReason(finding, msg, checker),
});

function readable(
  {type, lang, facts, missing}: CheckedLine,
  findings: readonly ToldFinding[],
  label: (fact: string) => string,
): string {
  const fact = (id: string, value: string) => `      ${label(id)}: ${value}`;
  return [
    `type: ${type}, language: ${lang ?? 'unknown'}`,
    ...findings.flatMap(({severity, message, reason, rule, field}) => [
      `${severity.padEnd(5)} ${message} (${rule}, ${field})`,
      ...(reason ? [`      ${reason}`] : []),
    ]),
    ...(facts.length > 0 ? ['facts:', ...facts.map(({id, value}) => fact(id, value))] : []),
    ...(missing.length > 0 ? ['missing:', ...missing.map(({id, want}) => fact(id, want))] : []),
    '',
  ].join('\n');
}
