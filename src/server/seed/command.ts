/** `ventanilla seed`: fills an empty desk with conversations of a file, to look at or as the history of an earlier help desk. */
import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {TicketError} from '../../core/errors.ts';
import {createChecker} from '../../guidelines/checker.ts';
import {createAssigner} from '../assignment/index.ts';
import {ConfigError} from '../config-error.ts';
import {databaseOf, deskOf, deskSource, readPolicy} from '../config.ts';
import {hold} from '../schema.ts';
import {createSqlAdapter} from '../sql/index.ts';
import {type Clock, SeedTicket, seedTicket} from './seed.ts';

export const SEED_HELP = `ventanilla seed      fill an empty desk with conversations
  <file>                one a line, as JSON: requester {id, name, email, account}, subject, body, at,
                        messages [{author, text, at}], status
  --policy <p>, --desk <file>, --data <folder>, --database <address> as for serve
`;

export async function seedCommand(args: string[]): Promise<void> {
  const {values, positionals} = parseArgs({
    args,
    options: {policy: {type: 'string'}, desk: {type: 'string'}, data: {type: 'string'}, database: {type: 'string'}},
    allowPositionals: true,
  });
  const [path] = positionals;
  if (path === undefined) throw new ConfigError('Say what to fill it with: ventanilla seed conversations.jsonl');
  const tickets = await readTickets(path);
  const policy = await readPolicy(values.policy ?? 'hosting');
  const checker = await createChecker({policy});
  const desk = await deskOf(values.desk ?? {name: policy.name});
  const database = databaseOf(values, process.env);
  const clock: Clock = {};
  const adapter = await createSqlAdapter({
    folder: values.data ?? './support-data',
    ...(database !== undefined && {database}),
    prefix: policy.ticketPrefix,
    desk: deskSource(desk),
    now: () => clock.at ?? new Date(),
  });
  try {
    const {total} = await adapter.listTickets({limit: 1});
    if (total !== 0) throw new ConfigError(`There are ${total} tickets already; only an empty desk is filled.`);
    const assign = createAssigner(policy, async () => desk.agents, adapter);
    for (const [index, ticket] of tickets.entries()) {
      await seedTicket({adapter, checker, assign, clock}, ticket).catch((error: unknown) => {
        const {code, message} = TicketError.from(error);
        throw new ConfigError(`${path}, conversation ${index + 1}: ${code}, ${message}. Those before it are there.`);
      });
    }
    console.log(`Wrote ${tickets.length} conversations.`);
  } finally {
    await adapter.close();
  }
}

/** All are read before the first is written. */
async function readTickets(path: string): Promise<readonly SeedTicket[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ConfigError(`${path} cannot be read.`);
  });
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const held = hold(SeedTicket, parse(line));
    if ('data' in held) return [held.data];
    const reasons = held.issues.map((issue) => [issue.path, issue.message].filter(Boolean).join(': '));
    throw new ConfigError(`${path}, line ${index + 1}: ${reasons.join('; ')}`);
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Held against the schema like anything else that is no object.
    return undefined;
  }
}
