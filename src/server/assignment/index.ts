/**
 * Problem type to team to technician: who has the fewest open tickets gets the next one. Knows policies and the contract,
 * not where tickets are kept.
 */
import type {Agent} from '../../core/ticket.ts';
import type {Policy} from '../../guidelines/policy.ts';
import type {Backend} from '../backend.ts';

export interface Assignment {
  readonly team: string;
  readonly assignee?: Agent;
}

/** Decides who gets a ticket of this type. */
export type Assign = (problemType: string) => Promise<Assignment>;

/**
 * @param agents asked for at each ticket, since people come and go
 * @param backend tells how many open tickets each has
 */
export function createAssigner(policy: Policy, agents: () => Promise<readonly Agent[]>, backend: Backend): Assign {
  return async (problemType) => {
    const team = (policy.problemTypes[problemType] ?? policy.problemTypes.other)?.team ?? '';
    const members = (await agents()).filter(({teams}) => teams.includes(team));
    const open = await openTickets(backend, members);
    // Where two have the same number, the order of the host's list decides, so that the same state gives the same answer.
    const [least] = [...members].sort((a, b) => (open.get(a.id) ?? 0) - (open.get(b.id) ?? 0));
    return {team, ...(least && {assignee: least})};
  };
}

/** Asks the store at once where it can count, else technician by technician. */
async function openTickets(backend: Backend, agents: readonly Agent[]): Promise<ReadonlyMap<string, number>> {
  if (backend.workload) return backend.workload(agents.map(({id}) => id));
  const counts = agents.map(async ({id}) => {
    const {total, items} = await backend.listTickets(
      {assignee: id, status: 'open', limit: 100},
      {scope: {kind: 'all'}},
    );
    return [id, total ?? items.length] as const;
  });
  return new Map(await Promise.all(counts));
}
