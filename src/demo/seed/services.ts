/**
 * What the demo's accounts pay for. One list serves both sides: the support desk's services are made of it, and the client
 * area draws its pages from it. Times are days from today, so that the pages never look old.
 */
import type {Service} from '../../core/ticket.ts';

interface Owned {
  readonly id: string;
  readonly account: string;
}

export interface Domain extends Owned {
  readonly name: string;
  readonly renewsInDays: number;
  readonly autoRenew: boolean;
  readonly dns: readonly string[];
}

export interface Plan extends Owned {
  readonly plan: string;
  readonly domain: string;
  readonly php: string;
  readonly usedGb: number;
  readonly totalGb: number;
  readonly databases: number;
  readonly certificateInDays: number;
}

export interface Mailbox extends Owned {
  readonly address: string;
  readonly usedMb: number;
  readonly totalMb: number;
  readonly forwardsTo?: string;
}

export interface Server extends Owned {
  readonly name: string;
  readonly plan: string;
  readonly ip: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly diskGb: number;
  readonly usedGb: number;
  readonly system: string;
}

export interface Invoice {
  readonly account: string;
  readonly number: string;
  readonly daysAgo: number;
  /** Cents, tax included. */
  readonly amount: number;
  readonly paid: boolean;
  readonly concept: {readonly es: string; readonly en: string};
}

const CAMELIA = 'acc-camelia';
const LANTERNFISH = 'acc-lanternfish';
const NAME_SERVERS = ['ns1.tejaverde.example', 'ns2.tejaverde.example'];

export const DOMAINS: readonly Domain[] = [
  {
    id: 'svc-dom-camelia',
    account: CAMELIA,
    name: 'camelia-azul.example',
    renewsInDays: 212,
    autoRenew: true,
    dns: NAME_SERVERS,
  },
  {
    id: 'svc-dom-tienda',
    account: CAMELIA,
    name: 'tienda-camelia.example',
    renewsInDays: 19,
    autoRenew: false,
    dns: NAME_SERVERS,
  },
  {
    id: 'svc-dom-ramos',
    account: CAMELIA,
    name: 'ramosdenovia.example',
    renewsInDays: 341,
    autoRenew: true,
    dns: NAME_SERVERS,
  },
  {
    id: 'svc-dom-lantern',
    account: LANTERNFISH,
    name: 'lanternfish.example',
    renewsInDays: 96,
    autoRenew: true,
    dns: NAME_SERVERS,
  },
];

export const PLANS: readonly Plan[] = [
  {
    id: 'svc-web-camelia',
    account: CAMELIA,
    plan: 'Hosting Patio',
    domain: 'camelia-azul.example',
    php: '8.3',
    usedGb: 4.2,
    totalGb: 20,
    databases: 1,
    certificateInDays: 61,
  },
  {
    id: 'svc-web-tienda',
    account: CAMELIA,
    plan: 'Hosting Corredor',
    domain: 'tienda-camelia.example',
    php: '8.2',
    usedGb: 31.5,
    totalGb: 40,
    databases: 3,
    certificateInDays: 17,
  },
  {
    id: 'svc-web-lantern',
    account: LANTERNFISH,
    plan: 'Hosting Corredor',
    domain: 'lanternfish.example',
    php: '8.3',
    usedGb: 11.8,
    totalGb: 40,
    databases: 2,
    certificateInDays: 44,
  },
];

export const MAILBOXES: readonly Mailbox[] = [
  {id: 'svc-mail-pedidos', account: CAMELIA, address: 'pedidos@camelia-azul.example', usedMb: 4310, totalMb: 5120},
  {id: 'svc-mail-elvira', account: CAMELIA, address: 'elvira@camelia-azul.example', usedMb: 1890, totalMb: 5120},
  {
    id: 'svc-mail-bodas',
    account: CAMELIA,
    address: 'bodas@camelia-azul.example',
    usedMb: 640,
    totalMb: 2048,
    forwardsTo: 'elvira@camelia-azul.example',
  },
  {id: 'svc-mail-lantern', account: LANTERNFISH, address: 'orders@lanternfish.example', usedMb: 2210, totalMb: 5120},
];

export const SERVERS: readonly Server[] = [
  {
    id: 'svc-vps',
    account: CAMELIA,
    name: 'vps-tinaja',
    plan: 'VPS Azotea 2',
    ip: '203.0.113.27',
    cores: 2,
    memoryGb: 4,
    diskGb: 80,
    usedGb: 52,
    system: 'Debian 12',
  },
];

const hostingConcept = {
  es: 'Hosting Corredor y Hosting Patio, mensual',
  en: 'Hosting Corredor and Hosting Patio, monthly',
};
const vpsConcept = {es: 'VPS Azotea 2, mensual', en: 'VPS Azotea 2, monthly'};

export const INVOICES: readonly Invoice[] = [
  {account: CAMELIA, number: 'TV-2214', daysAgo: 4, amount: 4719, paid: false, concept: hostingConcept},
  {account: CAMELIA, number: 'TV-2187', daysAgo: 12, amount: 2904, paid: true, concept: vpsConcept},
  {account: CAMELIA, number: 'TV-2101', daysAgo: 34, amount: 4719, paid: true, concept: hostingConcept},
  {account: CAMELIA, number: 'TV-2079', daysAgo: 43, amount: 2904, paid: true, concept: vpsConcept},
  {
    account: CAMELIA,
    number: 'TV-1990',
    daysAgo: 71,
    amount: 1815,
    paid: true,
    concept: {es: 'Renovación de ramosdenovia.example, un año', en: 'Renewal of ramosdenovia.example, one year'},
  },
  {
    account: LANTERNFISH,
    number: 'TV-2209',
    daysAgo: 6,
    amount: 2904,
    paid: true,
    concept: {es: 'Hosting Corredor, mensual', en: 'Hosting Corredor, monthly'},
  },
];

/** The same as the support desk knows them: by every name that a customer may write. */
export function supportServices(): readonly (Service & Owned)[] {
  return [
    ...DOMAINS.map(({id, account, name}) => ({id, account, kind: 'domain' as const, label: name, names: [name]})),
    ...PLANS.map(({id, account, plan, domain}) => ({
      id,
      account,
      kind: 'hosting' as const,
      label: `${plan} · ${domain}`,
      names: [plan, `www.${domain}`, domain],
    })),
    ...MAILBOXES.map(({id, account, address}) => ({
      id,
      account,
      kind: 'mailbox' as const,
      label: address,
      names: [address],
    })),
    ...SERVERS.map(({id, account, plan, name, ip}) => ({
      id,
      account,
      kind: 'server' as const,
      label: `${plan} · ${name}`,
      names: [plan, name, ip],
    })),
  ];
}
