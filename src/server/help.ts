/** `ventanilla help`: what every command says of itself. */
import {CHECK_HELP} from './check-command.ts';
import {MAIL_HELP} from './email/command.ts';
import {PAGE_HELP} from './page-commands.ts';
import {PRIVACY_HELP} from './privacy/command.ts';
import {REPORT_HELP} from './report/command.ts';
import {SEED_HELP} from './seed/command.ts';
import {SERVE_HELP} from './serve-command.ts';
import {SQL_HELP} from './sql/command.ts';

const HELP = [SERVE_HELP, SQL_HELP, SEED_HELP, PRIVACY_HELP, REPORT_HELP, CHECK_HELP, MAIL_HELP, PAGE_HELP].join('\n');

/** What one command says, from its line to that of the next one; what all say where it is absent or unknown. */
export function helpOf(command?: string): string {
  const own = HELP.split(/^(?=ventanilla )/m).filter((part) => new RegExp(`^ventanilla ${command}\\b`).test(part));
  return own.join('') || HELP;
}
