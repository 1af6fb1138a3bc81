#!/usr/bin/env node
/**
 * `ventanilla`: finds the command and prints help and errors; each command is a module of its own. With the define entries
 * the only module with side effects.
 */
import {parseArgs} from 'node:util';
import {fingerprintOf, RECIPIENT} from '../core/sealed.ts';
import {PolicyError} from '../guidelines/policy.ts';
import {CHECK_HELP, checkCommand} from './check-command.ts';
import {ConfigError} from './config-error.ts';
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
${CHECK_HELP}
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

/** What the help says of one command: from its line to that of the next one. */
const helpOf = (command: string): string =>
  HELP.split(/^(?=ventanilla )/m)
    .filter((part) => new RegExp(`^ventanilla ${command}\\b`).test(part))
    .join('');

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

const [name = 'help', ...rest] = process.argv.slice(2);
try {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new ConfigError(`There is no command '${name}'. Try: ventanilla help`);
  if (rest.includes('--help') || rest.includes('-h')) process.stdout.write(helpOf(name) || HELP);
  else await command(rest);
} catch (error) {
  const told = error instanceof ConfigError || error instanceof PolicyError || error instanceof TypeError;
  console.error(told ? error.message : error);
  process.exitCode = 2;
}
