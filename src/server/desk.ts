/**
 * What the host's own panel knows and a ticket store does not: the company's name, who its technicians are, which services
 * an account pays for. Passed in as a function, since it changes without us. Knows no tickets.
 */
import type {CallContext} from '../core/adapter.ts';
import type {Agent, Contact, Desk, Notice, Service} from '../core/ticket.ts';

/** Who asks; a technical contact with the services that were shared with him. */
export type Actor = NonNullable<CallContext['actor']>;

export interface DeskData {
  /** Of the company. */
  readonly name: string;
  /** Of the actor's account. What a technical contact may not see is left out afterwards. */
  readonly services: readonly Service[];
  readonly notices?: readonly Notice[];
  /** Of the account, as far as the host knows; a desk that keeps contacts takes them over with the first change. */
  readonly contacts?: readonly Contact[];
  /** Where the host's own panel manages them, for a desk that does not keep them. */
  readonly contactsUrl?: string;
  /** All technicians; shown to technicians only. */
  readonly agents: readonly Agent[];
}

/** Asked for each desk that is shown and each ticket that is opened; a host that is slow to answer keeps a cache. */
export type DeskSource = (actor: Actor) => DeskData | Promise<DeskData>;

/** What an actor is told of the host's data. */
export function deskFor(actor: Actor, {name, services, notices = [], agents, contactsUrl}: DeskData): Desk {
  const {id, email, role, account} = actor;
  return {
    name,
    viewer: {id, name: actor.name, email, role, ...(account !== undefined && {account})},
    services: services.filter((service) => role !== 'technical' || (actor.services ?? []).includes(service.id)),
    notices: [...notices],
    agents: role === 'agent' ? [...agents] : [],
    ...(contactsUrl !== undefined && {contactsUrl}),
  };
}
