/**
 * The support desk of the demo: the SQL adapter on a local folder, filled once. What the host knows (names, services,
 * technicians) comes from the seed data and is never stored twice.
 */
import {rename, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {Agent} from '../core/ticket.ts';
import type {DeskSource} from '../server/desk.ts';
import {createSqlAdapter, type SqlAdapter} from '../server/sql/index.ts';
import {policy} from './policy.ts';
import {ACCOUNTS, AGENTS, COMPANY} from './seed/people.ts';
import {type Clock, plant} from './seed/plant.ts';
import {supportServices} from './seed/services.ts';

export const agents: readonly Agent[] = AGENTS.map(({id, name, teams}) => ({id, name, teams}));

/** Technicians see the services of everybody, since they filter by them. */
export const deskSource: DeskSource = ({role, account}) => ({
  name: COMPANY.name,
  services: supportServices()
    .filter((service) => role === 'agent' || service.account === account)
    .map(({id, kind, label, names}) => ({id, kind, label, names})),
  notices: [],
  contacts: ACCOUNTS.find(({id}) => id === account)?.contacts ?? [],
  agents,
});

function open(folder: string, clock: Clock = {}): Promise<SqlAdapter> {
  return createSqlAdapter({
    folder,
    desk: deskSource,
    prefix: policy.ticketPrefix,
    contacts: true,
    now: () => clock.at ?? new Date(),
  });
}

/**
 * Opens the desk of a data folder; a new one is filled first. The filling takes place beside it, so that one that was cut
 * short leaves nothing half.
 * @param seeding called before the filling begins
 */
export async function openDesk(data: string, seeding: () => void): Promise<SqlAdapter> {
  const folder = join(data, 'desk');
  const exists = await stat(folder).then(
    () => true,
    () => false,
  );
  if (!exists) {
    seeding();
    const unfinished = join(data, 'desk.unfinished');
    await rm(unfinished, {recursive: true, force: true});
    const clock: Clock = {};
    const adapter = await open(unfinished, clock);
    await plant(adapter, policy, clock);
    await adapter.close();
    await rename(unfinished, folder);
  }
  return open(folder);
}
