/** Who has an address, and which address somebody has. What the host's panel knows, and the ticket store does not. */
import type {Actor} from '../desk.ts';

export interface MailDirectory {
  /** @param address lower case */
  byAddress(address: string): Promise<Actor | undefined> | Actor | undefined;
  byId(id: string): Promise<Actor | undefined> | Actor | undefined;
}

/** A directory of a list that does not change. */
export function directoryOf(people: readonly Actor[]): MailDirectory {
  return {
    byAddress: (address) => people.find(({email}) => email.toLowerCase() === address),
    byId: (id) => people.find((person) => person.id === id),
  };
}

const STRANGER = 'mail:';

/** Somebody whom nobody knows, by his address: he has no account and sees nothing but what he opened. */
export function stranger(address: string, name: string): Actor {
  return {
    id: `${STRANGER}${address}`.slice(0, 100),
    name: (name.trim() || address).slice(0, 300),
    email: address,
    role: 'technical',
    services: [],
  };
}

/** The address in a stranger's id. */
export function strangerAddress(id: string): string | undefined {
  return id.startsWith(STRANGER) ? id.slice(STRANGER.length) : undefined;
}
