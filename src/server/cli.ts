#!/usr/bin/env node
/**
 * `ventanilla <command>`: finds the command and tells what went wrong with it. With the define entries the only module with
 * side effects. A command's code is loaded when it is asked for: a mail server starts this program once for every mail.
 */
import {ConfigError} from './config-error.ts';

type Command = (args: string[]) => Promise<void>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve-command.ts')).serveCommand,
  migrate: async () => (await import('./sql/command.ts')).migrateCommand,
  backup: async () => (await import('./sql/command.ts')).backupCommand,
  seed: async () => (await import('./seed/command.ts')).seedCommand,
  export: async () => (await import('./privacy/command.ts')).exportCommand,
  erase: async () => (await import('./privacy/command.ts')).eraseCommand,
  report: async () => (await import('./report/command.ts')).reportCommand,
  check: async () => (await import('./check-command.ts')).checkCommand,
  mail: async () => (await import('./email/command.ts')).mailCommand,
  fingerprint: async () => (await import('./page-commands.ts')).fingerprintCommand,
  'script-tag': async () => (await import('./page-commands.ts')).scriptTagCommand,
};

async function tellHelp(command?: string): Promise<void> {
  const {helpOf} = await import('./help.ts');
  process.stdout.write(helpOf(command));
}

/** Whether its message says all that a person can act on, so that no stack is needed. */
async function isTold(error: unknown): Promise<boolean> {
  const {PolicyError} = await import('../guidelines/policy.ts');
  return error instanceof ConfigError || error instanceof PolicyError || error instanceof TypeError;
}

const [name = 'help', ...rest] = process.argv.slice(2);
try {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (name === 'help') await tellHelp();
  else if (!load) throw new ConfigError(`There is no command '${name}'. Try: ventanilla help`);
  else if (rest.includes('--help') || rest.includes('-h')) await tellHelp(name);
  else await (await load())(rest);
} catch (error) {
  console.error((await isTold(error)) ? (error as Error).message : error);
  process.exitCode = 2;
}
