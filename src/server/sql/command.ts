/** `ventanilla migrate` and `ventanilla backup`: reads what they are told and says what was done. */
import {parseArgs} from 'node:util';
import {ConfigError} from '../config-error.ts';
import {databaseOf} from '../config.ts';
import {backup} from './backup.ts';
import {migrateDatabase} from './index.ts';

export const SQL_HELP = `ventanilla migrate   bring the database up to date, and stop
  --data <folder>
  --database <address>  or SUPPORT_DATABASE

ventanilla backup    copy a SQLite database and its files, also while the server runs
  --data <folder>       (./support-data)
  --to <folder>         a new one; serve it with --data to look into it
`;

const DATA = './support-data';

export async function migrateCommand(args: string[]): Promise<void> {
  const {values} = parseArgs({args, options: {data: {type: 'string'}, database: {type: 'string'}}});
  const database = databaseOf(values, process.env);
  const ran = await migrateDatabase({folder: values.data ?? DATA, ...(database !== undefined && {database})});
  console.log(ran.length > 0 ? `Ran ${ran.join(', ')}` : 'The database is up to date.');
}

export async function backupCommand(args: string[]): Promise<void> {
  const {values} = parseArgs({args, options: {data: {type: 'string'}, to: {type: 'string'}}});
  if (process.env.SUPPORT_DATABASE !== undefined)
    throw new ConfigError('SUPPORT_DATABASE is set: PostgreSQL is backed up by pg_dump, and the data folder as it is.');
  if (values.to === undefined) throw new ConfigError('Say where it goes: ventanilla backup --to <folder>');
  const {folder, tickets, files} = await backup(values.data ?? DATA, values.to);
  console.log(`Copied ${tickets} tickets and ${files} files to ${folder}`);
}
