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
  /** All who could take it, for a store that counts while it writes: other processes deal out tickets too. */
  readonly candidates?: readonly Agent[];
  /** Called when the ticket was written, or was not. */
  readonly done?: () => void;
}

/** Decides who gets a ticket of this type. */
export type Assign = (problemType: string) => Promise<Assignment>;

/**
 * @param agents asked for at each ticket, since people come and go
 * @param backend tells how many open tickets each has
 */
export function createAssigner(policy: Policy, agents: () => Promise<readonly Agent[]>, backend: Backend): Assign {
  // Tickets that are being written count too, so that a burst is dealt out evenly.
  const underWay = new Map<string, number>();
  const add = (id: string, count: number): void => void underWay.set(id, (underWay.get(id) ?? 0) + count);

  return async (problemType) => {
    const team = (policy.problemTypes[problemType] ?? policy.problemTypes.other)?.team ?? '';
    const members = (await agents()).filter(({teams}) => teams.includes(team));
    const open = await openTickets(backend, members);
    // Where two have the same number, the order of the host's list decides, so that the same state gives the same answer.
    const load = ({id}: Agent): number => (open.get(id) ?? 0) + (underWay.get(id) ?? 0);
    const [least] = [...members].sort((a, b) => load(a) - load(b));
    if (!least) return {team};
    add(least.id, 1);
    return {team, assignee: least, candidates: members, done: () => add(least.id, -1)};
  };
}

/** Asks the store at once where it can count, else technician by technician. */
async function openTickets(backend: Backend, agents: readonly Agent[]): Promise<ReadonlyMap<string, number>> {
  if (backend.workload) return backend.workload(agents.map(({id}) => id));
  const counts = agents.map(async ({id}) => {
    const count = async (status: 'open' | 'waiting'): Promise<number> => {
      const {total, items} = await backend.listTickets({assignee: id, status, limit: 100}, {scope: {kind: 'all'}});
      return total ?? items.length;
    };
    return [id, (await count('open')) + (await count('waiting'))] as const;
  });
  return new Map(await Promise.all(counts));
}
