/** What the desk in memory tells of itself, by who asks. Knows no tickets. */
import type {Agent, Contact, Desk, Notice, Service, Viewer} from '../../core/ticket.ts';

export type Actor = Viewer & {readonly services?: readonly string[]};

/** What a desk tells besides its viewer; what is left out is empty. */
export interface MemoryDesk {
  readonly name?: string;
  readonly services?: readonly Service[];
  readonly notices?: readonly Notice[];
  readonly agents?: readonly Agent[];
  readonly policy?: Desk['policy'];
  /** Of the actor's account, until somebody changes them. */
  readonly contacts?: readonly Contact[];
  /** Where the host's own panel manages them. */
  readonly contactsUrl?: string;
}

/** What an actor is told: a technical contact only of his own services, agents of each other. */
export function deskFor(actor: Actor, told: MemoryDesk): Desk {
  const {id, name, email, role, account} = actor;
  const services = (told.services ?? []).filter((one) => role !== 'technical' || actor.services?.includes(one.id));
  return {
    name: told.name ?? 'Ventanilla',
    viewer: {id, name, email, role, ...(account !== undefined && {account})},
    services,
    notices: [...(told.notices ?? [])],
    agents: role === 'agent' ? [...(told.agents ?? [])] : [],
    ...(told.policy && {policy: told.policy}),
    ...(told.contactsUrl !== undefined && {contactsUrl: told.contactsUrl}),
  };
}
