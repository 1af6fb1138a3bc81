#!/usr/bin/env node
/**
 * `ventanilla`: serve, migrate, backup, check, fingerprint, script-tag. Reads arguments and prints; the work is done elsewhere. With the define entries the
 * only module with side effects.
 */
import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import {text as readAll} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {fingerprintOf, RECIPIENT} from '../core/sealed.ts';
import {createChecker} from '../guidelines/checker.ts';
import {PolicyError} from '../guidelines/policy.ts';
import {checkLine} from './check.ts';
import {ConfigError, readPolicy} from './config.ts';
import {MAIL_HELP, mailCommand} from './email/command.ts';
import {eraseCommand, exportCommand, PRIVACY_HELP} from './privacy/command.ts';
import {readIntegrity, scriptTags} from './script-tags.ts';
import {REPORT_HELP, reportCommand} from './report/command.ts';
import {SEED_HELP, seedCommand} from './seed/command.ts';
import {SERVE_HELP, serveCommand} from './serve-command.ts';
import {backupCommand, migrateCommand, SQL_HELP} from './sql/command.ts';

const HELP = `${SERVE_HELP}
${SQL_HELP}
${SEED_HELP}
${PRIVACY_HELP}
${REPORT_HELP}
ventanilla check     judge tickets by the guidelines
  --policy <p>          as above
  --jsonl               one JSON object a line in, one a line out; without it, one object in, a readable answer out
  [file]                standard input where absent
  Ends with 1 when a finding is an error, with 2 when a line could not be read.

${MAIL_HELP}
ventanilla fingerprint <age1…>…   the fingerprint of the keys that access data are sealed to, for policy and page

ventanilla script-tag <address>   the tags for a page that loads the one-file script from that folder, pinned by hash
`;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  serve: serveCommand,
  migrate: migrateCommand,
  backup: backupCommand,
  seed: seedCommand,
  export: exportCommand,
  erase: eraseCommand,
  report: reportCommand,
  check: checkCommand,
  mail: mailCommand,
  fingerprint: fingerprintCommand,
  'script-tag': scriptTagCommand,
  help: async () => void process.stdout.write(HELP),
};

async function checkCommand(args: string[]): Promise<void> {
  const {values, positionals} = parseArgs({
    args,
    options: {policy: {type: 'string'}, jsonl: {type: 'boolean'}},
    allowPositionals: true,
  });
  const checker = await createChecker({policy: await readPolicy(values.policy ?? 'hosting')});
  const [file] = positionals;
  const input = file === undefined ? process.stdin : createReadStream(file);
  let worst = 0;
  let line = 0;
  const judge = (text: string): void => {
    line += 1;
    if (text.trim() === '') return;
    const result = checkLine(text, checker, {line});
    if ('error' in result) worst = 2;
    else if (result.findings.some(({severity}) => severity === 'error')) worst = Math.max(worst, 1);
    process.stdout.write(values.jsonl ? `${JSON.stringify(result)}\n` : readable(result));
  };
  if (values.jsonl) for await (const text of createInterface({input})) judge(text);
  else judge(await readAll(input));
  process.exitCode = worst;
}

async function fingerprintCommand(args: string[]): Promise<void> {
  const {positionals: keys} = parseArgs({args, allowPositionals: true});
  const wrong = keys.find((key) => !RECIPIENT.test(key));
  if (keys.length === 0 || wrong !== undefined)
    throw new ConfigError(`Give the public keys of age, age1…${wrong === undefined ? '' : `; '${wrong}' is none`}`);
  process.stdout.write(`${await fingerprintOf(keys)}\n`);
}

async function scriptTagCommand(args: string[]): Promise<void> {
  const [address] = parseArgs({args, allowPositionals: true}).positionals;
  if (address === undefined || !URL.canParse(address))
    throw new ConfigError('Say where the files are: ventanilla script-tag https://cdn.example/ventanilla/');
  process.stdout.write(scriptTags(address, await readIntegrity()));
}

function readable(result: ReturnType<typeof checkLine>): string {
  if ('error' in result) return `cannot be read: ${result.error}\n`;
  const findings = result.findings.map(({rule, severity, field}) => `${severity.padEnd(5)} ${rule} (${field})`);
  const facts = result.facts.map(({id, value}) => `      ${id}: ${value}`);
  return [`type: ${result.type}, language: ${result.lang ?? 'unknown'}`, ...findings, 'facts:', ...facts, ''].join(
    '\n',
  );
}

const [name = 'help', ...rest] = process.argv.slice(2);
try {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new ConfigError(`There is no command '${name}'. Try: ventanilla help`);
  await command(rest);
} catch (error) {
  const told = error instanceof ConfigError || error instanceof PolicyError || error instanceof TypeError;
  console.error(told ? error.message : error);
  process.exitCode = 2;
}
