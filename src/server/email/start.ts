/** Starts the channel as the settings say: which ways in are open, who is known, where mail goes out. */
import {resolve as lookUp} from 'node:dns/promises';
import {readFile} from 'node:fs/promises';
import type {Agent} from '../../core/ticket.ts';
import type {Checker} from '../../guidelines/checker.ts';
import {createMailStore} from '../sql/mail-store.ts';
import type {ContactOptions} from '../contacts/invitation.ts';
import type {SqlAdapter} from '../sql/adapter.ts';
import type {Resolver} from './authenticate.ts';
import {createMailChannel, type MailChannel, type MailRecord} from './channel.ts';
import type {MailDirectory} from './people.ts';
import type {MailSettings} from './settings.ts';
import {createMailEntry, MAIL_PATH} from './ways/http.ts';
import {readImap} from './ways/imap.ts';
import {createSender} from './ways/outgoing.ts';
import {listenSmtp} from './ways/smtp.ts';

/** Settings with what came by environment. */
export interface MailConfig {
  readonly settings: MailSettings;
  readonly keys: readonly Uint8Array[];
  /** Of the mail server that takes what goes out. */
  readonly password?: string;
  readonly imapPassword?: string;
  /** Opens the entry over HTTP. */
  readonly secret?: string;
}

export interface StartMailOptions {
  readonly adapter: SqlAdapter;
  readonly checker: Checker;
  readonly agents: readonly Agent[];
  readonly people: MailDirectory;
  readonly report: (what: string, error: unknown) => void;
  readonly observe?: (record: MailRecord) => void;
}

export interface RunningMail {
  readonly channel: MailChannel;
  /** How new contacts are invited: by mail. */
  readonly contacts: ContactOptions;
  /** Of the SMTP listener, where there is one. */
  readonly smtpPort?: number;
  /** Answers mail that is brought over HTTP; undefined for any other request. */
  readonly entry: (request: Request, basePath: string) => Promise<Response> | undefined;
  close(): Promise<void>;
}

const network: Resolver = (domain, type) => lookUp(domain, type) as ReturnType<Resolver>;

/** @throws Error when a port is taken, a key file cannot be read, or a package of the channel is not installed */
export async function startMail(config: MailConfig, options: StartMailOptions): Promise<RunningMail> {
  const {settings, keys, imapPassword, secret} = config;
  const {adapter, checker, agents, people, report, observe} = options;
  const channel = createMailChannel({
    backend: adapter,
    checker,
    agents: () => Promise.resolve(agents),
    store: createMailStore(adapter.tables),
    resolver: network,
    people,
    settings,
    keys,
    sender: await senderOf(config),
    report,
    ...(observe && {observe}),
  });
  const smtp = settings.smtp && (await listenSmtp(channel, {...settings.smtp, report}));
  const imap =
    settings.imap && imapPassword !== undefined
      ? readImap(channel, {...settings.imap, password: imapPassword, report})
      : undefined;
  const entry = secret === undefined ? undefined : createMailEntry(channel, secret);
  return {
    channel,
    contacts: {publicUrl: settings.publicUrl, onContactInvited: (invited) => channel.invite(invited)},
    ...(smtp && {smtpPort: smtp.port}),
    entry: (request, basePath) =>
      entry && new URL(request.url).pathname === `${basePath}${MAIL_PATH}` ? entry(request) : undefined,
    async close() {
      await Promise.all([smtp?.close(), imap?.close()]);
      await channel.close();
    },
  };
}

async function senderOf({settings: {outgoing}, password}: MailConfig) {
  if (!outgoing) throw new Error('there is no mail server that takes what goes out');
  const {host, port, secure, user, dkim} = outgoing;
  return createSender({
    host,
    port,
    secure,
    user,
    password,
    ...(dkim && {
      dkim: {
        domainName: dkim.domain,
        keySelector: dkim.selector,
        privateKey: await readFile(dkim.keyFile, 'utf8'),
      },
    }),
  });
}
