/** The mail channel of the demo: SMTP on the loopback address, outgoing mail caught, people and records of its own. */
import {randomBytes} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Checker} from '../../guidelines/checker.ts';
import type {Actor} from '../../server/desk.ts';
import {createMailChannel, type MailChannel} from '../../server/email/channel.ts';
import {directoryOf} from '../../server/email/people.ts';
import {parseMailSettings} from '../../server/email/settings.ts';
import {listenSmtp, type SmtpListener} from '../../server/email/ways/smtp.ts';
import {createContactDirectory, createMailStore, type SqlAdapter} from '../../server/sql/index.ts';
import {agents} from '../desk.ts';
import {ACCOUNTS, AGENTS, COMPANY} from '../seed/people.ts';
import {CaughtMail} from './sent.ts';
import {mailKey, zoneOf} from './zone.ts';

const SMTP_PORT = 2525;
const TRIES = 20;

export interface DemoMail {
  readonly channel: MailChannel;
  readonly caught: CaughtMail;
  readonly port: number;
  close(): Promise<void>;
}

export interface DemoMailOptions {
  readonly data: string;
  readonly adapter: SqlAdapter;
  readonly checker: Checker;
  /** Of the site. */
  readonly origin: string;
}

const people: readonly Actor[] = [
  ...ACCOUNTS.flatMap(({id: account, contacts}) =>
    contacts.map(({id, name, email, role, services}) => ({id, name, email, role, account, services})),
  ),
  ...AGENTS.map(({id, name, email}) => ({id, name, email, role: 'agent' as const})),
];

export async function openMail({data, adapter, checker, origin}: DemoMailOptions): Promise<DemoMail> {
  const caught = new CaughtMail(data);
  const channel = createMailChannel({
    backend: adapter,
    checker,
    agents: () => Promise.resolve(agents),
    store: createMailStore(adapter.tables),
    resolver: zoneOf(await mailKey(data)),
    people: createContactDirectory(adapter.tables, directoryOf(people)),
    settings: parseMailSettings({
      address: COMPANY.mail,
      name: `${COMPANY.name} Soporte`,
      mta: `mx.${COMPANY.domain}`,
      publicUrl: `${origin}/support`,
    }),
    keys: [await replyKey(data)],
    sender: caught,
    report: (what, error) => console.error(`${what}:`, error),
  });
  const listener = await listenSomewhere(channel);
  // Where `npm run demo:mail` finds it.
  await writeFile(join(data, 'mail.json'), JSON.stringify({port: listener.port}));
  return {
    channel,
    caught,
    port: listener.port,
    async close() {
      await listener.close();
      await channel.close();
    },
  };
}

/** On the wished port, or the next that is free; 0 takes any. */
async function listenSomewhere(channel: MailChannel): Promise<SmtpListener> {
  const wished = Number(process.env.SMTP_PORT ?? SMTP_PORT);
  for (let port = wished; port < wished + TRIES; port++) {
    try {
      return await listenSmtp(channel, {host: '127.0.0.1', port});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Ports ${wished} to ${wished + TRIES - 1} are all taken. Set SMTP_PORT to another one.`);
}

/** Signs reply addresses; made at the first start. */
async function replyKey(data: string): Promise<Uint8Array> {
  const path = join(data, 'reply.key');
  try {
    await writeFile(path, randomBytes(32), {mode: 0o600, flag: 'wx'});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFile(path);
}
