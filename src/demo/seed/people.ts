/**
 * Who is in the demo: two customer accounts of an invented hosting company, their contacts, and the company's technicians.
 * Every name, address and number is made up; domains end in `.example`, IPs are documentation addresses.
 */
import type {Agent, Contact} from '../../core/ticket.ts';

/** The invented company. */
export const COMPANY = {
  name: 'Tejaverde',
  domain: 'tejaverde.example',
  mail: 'soporte@tejaverde.example',
  phone: '900 00 00 00',
  statusPage: 'https://estado.tejaverde.example/',
} as const;

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly contacts: readonly Contact[];
}

export const ACCOUNTS: readonly Account[] = [
  {
    id: 'acc-camelia',
    name: 'Floristería Camelia Azul',
    contacts: [
      {
        id: 'con-elvira',
        name: 'Elvira Monteclaro',
        email: 'elvira@camelia-azul.example',
        role: 'holder',
        pending: false,
        services: [],
      },
      {
        id: 'con-bruno',
        name: 'Bruno Telaraña',
        email: 'bruno@estudio-telarana.example',
        role: 'technical',
        pending: false,
        services: ['svc-web-tienda', 'svc-dom-tienda', 'svc-vps'],
      },
    ],
  },
  {
    id: 'acc-lanternfish',
    name: 'Lanternfish Books',
    contacts: [
      {
        id: 'con-nell',
        name: 'Nell Quillfeather',
        email: 'nell@lanternfish.example',
        role: 'holder',
        pending: false,
        services: [],
      },
    ],
  },
];

export const AGENTS: readonly (Agent & {readonly email: string})[] = [
  {id: 'agt-nadia', name: 'Nadia Palomares', email: 'nadia@tejaverde.example', teams: ['mail']},
  {id: 'agt-oscar', name: 'Óscar Zócalo', email: 'oscar@tejaverde.example', teams: ['web', 'domains', 'security']},
  {id: 'agt-pilar', name: 'Pilar Racimo', email: 'pilar@tejaverde.example', teams: ['systems']},
  {id: 'agt-hugo', name: 'Hugo Tintero', email: 'hugo@tejaverde.example', teams: ['billing', 'sales', 'support']},
];

/** Somebody as whom the demo can be opened. The key stands in addresses: `/entrar/holder`. */
export interface Persona {
  readonly key: string;
  readonly id: string;
  /** What the sign-in page says of the person. */
  readonly hint: {readonly es: string; readonly en: string};
}

export const PERSONAS: readonly Persona[] = [
  {
    key: 'holder',
    id: 'con-elvira',
    hint: {
      es: 'Titular de la cuenta de una floristería. Ve todos sus servicios y tickets.',
      en: 'Holds a florist’s account. Sees all of its services and tickets.',
    },
  },
  {
    key: 'technical',
    id: 'con-bruno',
    hint: {
      es: 'Contacto técnico de la misma cuenta. Solo ve los servicios que comparten con él.',
      en: 'Technical contact of the same account. Sees only the services shared with him.',
    },
  },
  {
    key: 'agent',
    id: 'agt-nadia',
    hint: {
      es: 'Técnica del equipo de Correo. Ve los tickets de todos los clientes.',
      en: 'Technician of the Mail team. Sees the tickets of all customers.',
    },
  },
  {
    key: 'holder-en',
    id: 'con-nell',
    hint: {
      es: 'Titular de otra cuenta, una librería que escribe en inglés.',
      en: 'Holds another account, a bookshop that writes in English.',
    },
  },
  {
    key: 'agent-web',
    id: 'agt-oscar',
    hint: {
      es: 'Técnico de los equipos de Web, Dominios y Seguridad.',
      en: 'Technician of the Web, Domains and Security teams.',
    },
  },
];
