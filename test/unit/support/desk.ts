/** An invented desk for tests of adapters and server: two accounts, four people, two services, one team with one technician. */
import {createMemoryAdapter, type MemoryAdapter} from '../../../src/adapters/memory.ts';
import type {TicketAdapter} from '../../../src/core/adapter.ts';
import type {Agent, Service} from '../../../src/core/ticket.ts';
import {extendPolicy} from '../../../src/guidelines/policies/extend.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import type {Actor, DeskData} from '../../../src/server/desk.ts';
import type {ConformanceTarget} from '../../../src/testing/index.ts';

/** Nobody has the key that opens what is sealed to it. */
export const RECIPIENT = 'age1sng2yr38cc033xt2fqlkq77zjcqmclw0jueu7atgvhxt2dq9fseqs3mlyh';

export const policy = extendPolicy(hosting, {accessData: {recipients: [RECIPIENT], days: 30}});

export const SHARED: Service = {id: 'svc-shop', kind: 'domain', label: 'tienda.example', names: ['tienda.example']};
export const HIDDEN: Service = {id: 'svc-vps', kind: 'server', label: 'VPS vps7', names: ['vps7']};
const FOREIGN: Service = {id: 'svc-books', kind: 'domain', label: 'libros.example', names: ['libros.example']};

export const AGENTS: readonly Agent[] = [
  {id: 'agt-iris', name: 'Iris Campo', teams: ['web', 'support', 'mail']},
  {id: 'agt-teo', name: 'Teo Rivas', teams: ['web', 'systems']},
];

export const PEOPLE = {
  holder: {id: 'con-ana', name: 'Ana Luz', email: 'ana@tienda.example', role: 'holder', account: 'acc-shop'},
  technical: {
    id: 'con-ramon',
    name: 'Ramón Estudio',
    email: 'ramon@estudio.example',
    role: 'technical',
    account: 'acc-shop',
    services: [SHARED.id],
  },
  other: {id: 'con-olga', name: 'Olga Libros', email: 'olga@libros.example', role: 'holder', account: 'acc-books'},
  agent: {id: 'agt-iris', name: 'Iris Campo', email: 'iris@hosting.example', role: 'agent'},
} as const satisfies Record<string, Actor>;

export type PersonKey = keyof typeof PEOPLE;

export function deskData({account}: Actor): DeskData {
  const services = account === 'acc-shop' ? [SHARED, HIDDEN] : account === 'acc-books' ? [FOREIGN] : [];
  return {name: 'Hosting Prueba', services, agents: AGENTS};
}

/** For an adapter that is told who acts. */
export function seats(adapterOf: (key: PersonKey) => TicketAdapter, told: boolean): ConformanceTarget {
  const seat = (key: PersonKey) => {
    const actor: Actor = PEOPLE[key];
    return {adapter: adapterOf(key), id: actor.id, ...(told && {actor})};
  };
  return {
    holder: seat('holder'),
    technical: seat('technical'),
    other: seat('other'),
    agent: seat('agent'),
    services: {shared: SHARED.id, hidden: HIDDEN.id},
    team: 'web',
  };
}

export function memoryDesk(): MemoryAdapter {
  return createMemoryAdapter({viewer: PEOPLE.holder, desk: deskData, capabilities: {contacts: true}});
}
