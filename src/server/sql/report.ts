/** What the report is made of: tickets counted by the database, by day, problem type and what their first message lacked. */
import {type Kysely, sql} from 'kysely';
import type {Scope} from '../../core/access.ts';
import type {FirstMessages} from '../report/report.ts';
import {scoped} from './queries.ts';
import type {Schema} from './schema.ts';

/** @param since a day; tickets that nobody judged are left out */
export async function firstMessages(
  db: Kysely<Schema>,
  since: string,
  scope: Scope,
): Promise<readonly FirstMessages[]> {
  const day = sql<string>`substr(created_at, 1, 10)`;
  const rows = await db
    .selectFrom('tickets')
    .select([day.as('day'), 'problem_type', 'missing', (eb) => eb.fn.countAll().as('tickets')])
    .where('created_at', '>=', since)
    .where('missing', 'is not', null)
    .where((eb) => scoped(eb, scope))
    .groupBy([day, 'problem_type', 'missing'])
    .execute();
  return rows.map((row) => ({
    day: row.day,
    problemType: row.problem_type,
    missing: JSON.parse(row.missing ?? '[]') as string[],
    tickets: Number(row.tickets),
  }));
}
