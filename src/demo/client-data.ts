/** What the client area's pages are told about the person who is signed in. Read by the demo's server and its pages. */
import {ACCOUNTS, AGENTS, COMPANY, type Persona, PERSONAS} from './seed/people.ts';
import {DOMAINS, INVOICES, MAILBOXES, PLANS, SERVERS} from './seed/services.ts';
import type {Domain, Invoice, Mailbox, Plan, Server} from './seed/services.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: 'holder' | 'technical' | 'agent';
  readonly account?: string;
  /** Of a technical contact. */
  readonly services: readonly string[];
}

export interface ClientData {
  readonly key: string;
  readonly person: Person;
  readonly accountName: string;
  readonly domains: readonly Domain[];
  readonly plans: readonly Plan[];
  readonly mailboxes: readonly Mailbox[];
  readonly servers: readonly Server[];
  readonly invoices: readonly Invoice[];
}

/** What the sign-in page lists. */
export interface PersonaCard {
  readonly key: string;
  readonly name: string;
  readonly role: Person['role'];
  readonly accountName: string;
  readonly hint: Persona['hint'];
}

export function personOf(persona: Persona): Person {
  const agent = AGENTS.find(({id}) => id === persona.id);
  if (agent) return {id: agent.id, name: agent.name, email: agent.email, role: 'agent', services: []};
  for (const account of ACCOUNTS) {
    const contact = account.contacts.find(({id}) => id === persona.id);
    if (!contact) continue;
    const {id, name, email, role, services} = contact;
    return {id, name, email, role, services, account: account.id};
  }
  throw new Error(`The demo's person '${persona.key}' names nobody.`);
}

function accountNameOf(person: Person): string {
  return ACCOUNTS.find(({id}) => id === person.account)?.name ?? COMPANY.name;
}

export function personaCards(): readonly PersonaCard[] {
  return PERSONAS.map((persona) => {
    const person = personOf(persona);
    return {
      key: persona.key,
      name: person.name,
      role: person.role,
      accountName: accountNameOf(person),
      hint: persona.hint,
    };
  });
}

/** A technical contact is told of the shared services only, and of no invoices. */
export function clientData(persona: Persona): ClientData {
  const person = personOf(persona);
  const holder = person.role === 'holder';
  const own = <T extends {readonly id: string; readonly account: string}>(list: readonly T[]): T[] =>
    list.filter(({id, account}) => account === person.account && (holder || person.services.includes(id)));
  return {
    key: persona.key,
    person,
    accountName: accountNameOf(person),
    domains: own(DOMAINS),
    plans: own(PLANS),
    mailboxes: own(MAILBOXES),
    servers: own(SERVERS),
    invoices: holder ? INVOICES.filter(({account}) => account === person.account) : [],
  };
}
