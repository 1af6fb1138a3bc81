/** `ventanilla export` and `ventanilla erase`: what is held of one person, given out or forgotten. */
import {constants} from 'node:fs';
import {access, copyFile, mkdir, readdir, writeFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Message} from '../../core/thread.ts';
import type {Attachment} from '../../core/ticket.ts';
import {ConfigError} from '../config-error.ts';
import {databaseOf} from '../config.ts';
import {createSqlAdapter, type SqlAdapter} from '../sql/index.ts';
import {forgetPerson, type Person, type PersonalData, personalData} from '../sql/personal-data.ts';
import {scrub} from '../sql/scrub.ts';

export const PRIVACY_HELP = `ventanilla export    all that is held of one person, as JSON and files
  --requester <id>      as the tokens call him (sub)
  --email <address>     of his mails; one of the two, or both
  --to <folder>         a new one
  --data <folder>
  --database <address>  or SUPPORT_DATABASE

ventanilla erase     forget one person: his tickets, what he wrote in others', his mails
  --requester, --email, --data, --database as above
  --yes                 without it, only tells how much it would be
`;

interface Wanted {
  readonly person: Person;
  readonly folder: string;
  readonly database: string | undefined;
}

const OPTIONS = {
  requester: {type: 'string'},
  email: {type: 'string'},
  data: {type: 'string'},
  database: {type: 'string'},
} as const;

export async function exportCommand(args: string[]): Promise<void> {
  const {values} = parseArgs({args, options: {...OPTIONS, to: {type: 'string'}}});
  const {to} = values;
  if (to === undefined) throw new ConfigError('Say where it goes: ventanilla export --requester <id> --to <folder>');
  if ((await readdir(to).catch(() => [])).length > 0) throw new ConfigError(`${to} is not empty.`);
  await withDesk(wantedOf(values), async (adapter, {person, folder}) => {
    const {read} = adapter.tables;
    const data = await personalData(read, person);
    const files = filesIn(data);
    await mkdir(join(to, 'files'), {recursive: true, mode: 0o700});
    for (const {id, name} of files) {
      const row = await read.selectFrom('attachments').select('file').where('id', '=', id).executeTakeFirst();
      const target = join(to, 'files', id + safeExtension(name));
      if (row) await copyFile(join(folder, 'files', row.file), target, constants.COPYFILE_EXCL);
    }
    const exportedAt = new Date().toISOString();
    const document = {exportedAt, person, ...data};
    await writeFile(join(to, 'person.json'), `${JSON.stringify(document, null, 2)}\n`, {mode: 0o600});
    console.log(`Wrote ${summary(data)} and ${files.length} files to ${to}`);
  });
}

export async function eraseCommand(args: string[]): Promise<void> {
  const {values} = parseArgs({args, options: {...OPTIONS, yes: {type: 'boolean'}}});
  const wanted = wantedOf(values);
  await withDesk(wanted, async (adapter, {person}) => {
    const {read, write, files, mails} = adapter.tables;
    const data = await personalData(read, person);
    if (!values.yes) return console.log(`Would forget ${summary(data)}. Say --yes to do it; it cannot be undone.`);
    const left = await write((tx) => forgetPerson(tx, person));
    for (const file of left.files) await files.remove(file);
    for (const file of left.mails) await mails.remove(file);
    console.log(`Forgot ${summary(data)}. Backups that were made before still hold them.`);
  });
  if (values.yes) await scrub(wanted.folder);
}

function wantedOf(values: Partial<Record<keyof typeof OPTIONS, string>>): Wanted {
  const {requester: id, email, data = './support-data'} = values;
  if (id === undefined && email === undefined) throw new ConfigError('Say who: --requester <id>, --email <address>.');
  const person = {...(id !== undefined && {id}), ...(email !== undefined && {email})};
  return {person, folder: data, database: databaseOf(values, process.env)};
}

async function withDesk(wanted: Wanted, work: (adapter: SqlAdapter, wanted: Wanted) => Promise<void>): Promise<void> {
  const {folder, database} = wanted;
  await access(folder).catch(() => {
    throw new ConfigError(`--data: there is no folder ${folder}.`);
  });
  const desk = {name: '', services: [], agents: []};
  const adapter = await createSqlAdapter({
    folder,
    ...(database !== undefined && {database}),
    prefix: 'T',
    desk: () => desk,
  });
  try {
    await work(adapter, wanted);
  } finally {
    await adapter.close();
  }
}

function summary({tickets, messages, contacts, mails}: PersonalData): string {
  return `${tickets.length} tickets, ${messages.length} messages in others, ${contacts.length} contacts, ${mails.length} mails`;
}

function filesIn({tickets, messages}: PersonalData): Attachment[] {
  const own = tickets.flatMap(({entries}) => entries.filter((entry): entry is Message => entry.kind === 'message'));
  return [...own, ...messages.map(({message}) => message)].flatMap(({attachments}) => attachments);
}

/** So that a file opens with what it is for; nothing else of a name touches the disk. */
function safeExtension(name: string): string {
  const extension = extname(name).toLowerCase();
  return /^\.[a-z0-9]{1,8}$/.test(extension) ? extension : '';
}
