/** A whole mail channel on SQLite in a temporary folder: mails in by hand, mails out caught. */
import {EventEmitter, once} from 'node:events';
import {createPublicKey, generateKeyPairSync} from 'node:crypto';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {dkimSign} from 'mailauth';
import {createChecker} from '../../../../src/guidelines/checker.ts';
import {hosting} from '../../../../src/guidelines/policies/hosting.ts';
import type {Policy} from '../../../../src/guidelines/policy.ts';
import type {Resolver} from '../../../../src/server/email/authenticate.ts';
import {createMailChannel, type MailChannel, type MailRecord} from '../../../../src/server/email/channel.ts';
import {directoryOf} from '../../../../src/server/email/people.ts';
import type {Sender} from '../../../../src/server/email/send.ts';
import {type MailSettings, parseMailSettings} from '../../../../src/server/email/settings.ts';
import type {OutgoingMail} from '../../../../src/server/email/store.ts';
import type {Actor} from '../../../../src/server/desk.ts';
import {createContactDirectory, createSqlAdapter, type SqlAdapter} from '../../../../src/server/sql/index.ts';
import {createMailStore} from '../../../../src/server/sql/mail-store.ts';
import {type MailInput, mailOf} from './mails.ts';

/** With which `tienda.example` signs, selector `s`; a process that another one started is told it. */
export const privateKey: string =
  process.env.TEST_DKIM_KEY ??
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: {type: 'spki', format: 'pem'},
    privateKeyEncoding: {type: 'pkcs8', format: 'pem'},
  }).privateKey;
const publicKey = createPublicKey(privateKey).export({type: 'spki', format: 'der'});

/** `tienda.example` signs its mail; `aurora.example` is the desk's own; all else does not exist. */
const ZONE: Readonly<Record<string, string>> = Object.fromEntries(
  ['tienda.example', 'aurora.example'].map((domain) => [
    `s._domainkey.${domain}`,
    `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`,
  ]),
);
const resolver: Resolver = (name, type) => {
  const record = ZONE[name.toLowerCase()];
  if (type === 'TXT' && record !== undefined) return Promise.resolve([[record]]);
  return Promise.reject(Object.assign(new Error(`${type} ${name}`), {code: 'ENOTFOUND'}));
};

export const ANA: Actor = {id: 'c-ana', name: 'Ana Luz', email: 'ana@tienda.example', role: 'holder', account: 'k-1'};
export const RAMON: Actor = {
  id: 'c-ramon',
  name: 'Ramón Gil',
  email: 'ramon@tienda.example',
  role: 'technical',
  account: 'k-1',
  services: [],
};
export const MARTA: Actor = {id: 'a-marta', name: 'Marta Vidal', email: 'marta@aurora.example', role: 'agent'};

/** What the desk sent, in order. */
export class Caught implements Sender {
  readonly mails: OutgoingMail[] = [];
  readonly #news = new EventEmitter();
  /** Thrown at the next mails, one each. */
  readonly failures: Error[] = [];
  /** Sent or failed. */
  attempts = 0;

  async send(mail: OutgoingMail): Promise<void> {
    const failure = this.failures.shift();
    if (!failure) this.mails.push(mail);
    this.attempts++;
    this.#news.emit('mail');
    if (failure) throw failure;
  }

  async attempted(count: number): Promise<void> {
    while (this.attempts < count) await once(this.#news, 'mail', {signal: AbortSignal.timeout(10_000)});
  }

  /** The first mail that is so, as soon as it is there. */
  async find(wanted: (mail: OutgoingMail) => boolean): Promise<OutgoingMail> {
    for (;;) {
      const found = this.mails.find(wanted);
      if (found) return found;
      await once(this.#news, 'mail', {signal: AbortSignal.timeout(10_000)});
    }
  }
}

export interface TestDesk {
  readonly channel: MailChannel;
  readonly backend: SqlAdapter;
  readonly caught: Caught;
  /** Brings a mail and waits until it is dealt with. @param signedBy a domain of the zone */
  bring(mail: MailInput, signedBy?: string, envelope?: {sender?: string; recipients?: string[]}): Promise<boolean>;
  close(): Promise<void>;
}

export interface TestDeskOptions {
  readonly settings?: Partial<MailSettings>;
  readonly now?: () => Date;
  /** Kept and opened again by the test. */
  readonly folder?: string;
  readonly sender?: Sender;
  readonly observe?: (record: MailRecord) => void;
  /** In place of the hosting one. */
  readonly policy?: Policy;
}

export async function openTestDesk(options: TestDeskOptions = {}): Promise<TestDesk> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'ventanilla-mail-')));
  const agents = [{id: MARTA.id, name: MARTA.name, teams: ['mail', 'web', 'systems', 'billing', 'support']}];
  const now = options.now ?? (() => new Date());
  const backend = await createSqlAdapter({
    folder,
    desk: () => ({name: 'Aurora', services: [], agents}),
    prefix: hosting.ticketPrefix,
    contacts: true,
    collect: 0,
    now,
  });
  const caught = new Caught();
  const channel = createMailChannel({
    backend,
    checker: await createChecker({policy: options.policy ?? hosting}),
    agents: () => Promise.resolve(agents),
    store: createMailStore(backend.tables),
    resolver,
    people: createContactDirectory(backend.tables, directoryOf([ANA, RAMON, MARTA])),
    settings: parseMailSettings({
      address: 'soporte@aurora.example',
      name: 'Aurora Soporte',
      mta: 'mx.aurora.example',
      publicUrl: 'https://panel.aurora.example/support',
      ticketUrl: 'https://panel.aurora.example/area#/tickets/{id}',
      ...options.settings,
    }),
    keys: [new Uint8Array(32).fill(7)],
    sender: options.sender ?? caught,
    now,
    ...(options.observe && {observe: options.observe}),
  });
  return {
    channel,
    backend,
    caught,
    async bring(mail, signedBy, envelope = {}) {
      const plain = mailOf(mail);
      const raw = signedBy === undefined ? plain : await signed(plain, signedBy);
      const fresh = await channel.receive(raw, envelope);
      await channel.idle();
      return fresh;
    },
    async close() {
      await channel.close();
      await backend.close();
      if (options.folder === undefined) await rm(folder, {recursive: true, force: true});
    },
  };
}

export async function signed(raw: Uint8Array, domain: string): Promise<Uint8Array> {
  const signer = {signingDomain: domain, selector: 's', privateKey};
  const {signatures} = await dkimSign(Buffer.from(raw), {...signer, signatureData: [signer]});
  return Buffer.concat([Buffer.from(signatures), raw]);
}
