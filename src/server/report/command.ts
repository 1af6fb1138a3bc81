/** `ventanilla report`: the report as a table for people or as JSON for programs. Changes no ticket. */
import {access} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import type {Report} from '../../core/adapter.ts';
import {ConfigError} from '../config-error.ts';
import {databaseOf} from '../config.ts';
import {createSqlAdapter} from '../sql/index.ts';

export const REPORT_HELP = `ventanilla report    how many tickets were complete at the first message
  --data <folder>
  --database <address>  or SUPPORT_DATABASE
  --weeks <n>           this one included, 1 to 52 (12)
  --json                for programs
`;

export async function reportCommand(args: string[]): Promise<void> {
  const {values} = parseArgs({
    args,
    options: {data: {type: 'string'}, database: {type: 'string'}, weeks: {type: 'string'}, json: {type: 'boolean'}},
  });
  const weeks = Number(values.weeks ?? 12);
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > 52)
    throw new ConfigError(`--weeks is '${values.weeks}'; a number from 1 to 52 is needed.`);
  const folder = values.data ?? './support-data';
  await access(folder).catch(() => {
    throw new ConfigError(`--data: there is no folder ${folder}.`);
  });
  const database = databaseOf(values, process.env);
  const adapter = await createSqlAdapter({
    folder,
    ...(database !== undefined && {database}),
    prefix: 'T',
    desk: () => ({name: '', services: [], agents: []}),
  });
  try {
    const report = await adapter.getReport({weeks});
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : readable(report));
  } finally {
    await adapter.close();
  }
}

function readable({weeks, types}: Report): string {
  const rows = [
    ['week of', 'tickets', 'complete', ''],
    ...weeks.map(({week, tickets, complete}) => [week, `${tickets}`, `${complete}`, percent(complete, tickets)]),
    [],
    ['problem type', 'tickets', 'complete', '', 'lacks'],
    ...types.map(({problemType, tickets, complete, missing}) => [
      problemType,
      `${tickets}`,
      `${complete}`,
      percent(complete, tickets),
      missing
        .slice(0, 3)
        .map(({fact, tickets: without}) => `${fact} ${without}`)
        .join(', '),
    ]),
  ];
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 || column === 4 ? cell.padEnd(width(column)) : cell.padStart(width(column))))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

const percent = (complete: number, tickets: number): string =>
  tickets === 0 ? '' : `${Math.round((100 * complete) / tickets)} %`;
