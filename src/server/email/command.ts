/** `ventanilla mail --explain`: one JSON line a mail, in the order given, without touching a store. */
import {resolve as lookUp} from 'node:dns/promises';
import {readFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import {buffer} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {createChecker} from '../../guidelines/checker.ts';
import {ConfigError, deskOf, keysOf, peopleOf, readPolicy} from '../config.ts';
import {readConfigFile} from '../config-file.ts';
import type {Resolver} from './authenticate.ts';
import {explainMail, type ExplainOptions} from './explain.ts';
import type {Envelope} from './mail.ts';
import {MailError, MailParser} from './parse/index.ts';
import {directoryOf} from './people.ts';
import {ReplyTokens} from './token.ts';
import {MAIL_PATH} from './ways/http.ts';

export const MAIL_HELP = `ventanilla mail      bring one mail from standard input to the server, for a pipe or an alias
  --from <address>      envelope sender; the empty text of a report
  --to <address>        envelope recipient; repeat for more
  SUPPORT_MAIL_URL      where the server is mounted, like http://127.0.0.1:8080/support
  SUPPORT_MAIL_SECRET   as the server has it
  Ends with 75, try again later, when the server did not keep it.
ventanilla mail --explain  say what would become of mails; stores and sends nothing
                        one JSON line a mail, in the order given
  --config <file>       as serve has it: address, policies, contacts; SUPPORT_MAIL_KEY proves threads
  --policy <p>          as above
  --dns                 ask the network for SPF, DKIM and DMARC records; without it nothing is authenticated
  --ip, --helo          of the server that brought it, for SPF; --from and --to as above
  --authserv-id <name>  believe the topmost Authentication-Results of this border server instead
  --contact <address>   an address of a registered contact; repeat for more
  [file …]              standard input where absent
  Ends with 2 when a mail could not be read; its line has error and message.
`;

/** Knows no domain: whatever is asked does not exist. */
const nowhere: Resolver = () => Promise.reject(Object.assign(new Error('no DNS asked'), {code: 'ENOTFOUND'}));
const network: Resolver = (domain, type) => lookUp(domain, type) as ReturnType<Resolver>;

export async function mailCommand(args: string[]): Promise<void> {
  const {values, positionals} = parseArgs({
    args,
    options: {
      explain: {type: 'boolean'},
      config: {type: 'string'},
      policy: {type: 'string'},
      dns: {type: 'boolean'},
      ip: {type: 'string'},
      helo: {type: 'string'},
      'authserv-id': {type: 'string'},
      contact: {type: 'string', multiple: true},
      from: {type: 'string'},
      to: {type: 'string', multiple: true},
    },
    allowPositionals: true,
  });
  if (!values.explain) return bring(values.from, values.to ?? []);
  await explainAll(positionals, values);
}

interface ExplainFlags {
  readonly config?: string | undefined;
  readonly policy?: string | undefined;
  readonly dns?: boolean | undefined;
  readonly ip?: string | undefined;
  readonly helo?: string | undefined;
  readonly 'authserv-id'?: string | undefined;
  readonly contact?: string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string[] | undefined;
}

async function explainAll(files: readonly string[], flags: ExplainFlags): Promise<void> {
  const {from: sender, to: recipients, ip, helo} = flags;
  const envelope: Envelope = {
    ...(sender !== undefined && {sender}),
    ...(recipients && {recipients}),
    ...(ip !== undefined && {ip}),
    ...(helo !== undefined && {helo}),
  };
  const options = await explainOptions(flags);
  const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
  const failed = (error: string, message: string, file?: string): void => {
    process.exitCode = 2;
    print({error, message, ...(file !== undefined && {file})});
  };
  const explain = async (raw: Uint8Array, file?: string): Promise<void> => {
    try {
      print(await explainMail(raw, envelope, options));
    } catch (error) {
      if (!(error instanceof MailError)) throw error;
      failed(error.code, error.message, file);
    }
  };
  try {
    if (files.length === 0) await explain(await buffer(process.stdin));
    for (const file of files) {
      const raw = await readFile(file).catch((error: Error) => failed('unreadable', error.message, file));
      if (raw) await explain(raw, file);
    }
  } finally {
    await options.parser.close();
  }
}

/** As the server would have it, as far as the flags or its file tell. */
async function explainOptions(flags: ExplainFlags): Promise<ExplainOptions> {
  const file = flags.config === undefined ? {} : await readConfigFile(flags.config);
  const {mail} = file;
  const keys = keysOf(process.env.SUPPORT_MAIL_KEY);
  const tokens = mail && keys.length > 0 ? new ReplyTokens({keys, address: mail.address}) : undefined;
  const own = new Set(mail ? [mail.address, ...mail.aliases] : []);
  const people = directoryOf(file.desk === undefined ? [] : peopleOf(await deskOf(file.desk)));
  const contacts = new Set((flags.contact ?? []).map((address) => address.toLowerCase()));
  return {
    checker: await createChecker({policy: await readPolicy(flags.policy ?? file.policy ?? 'hosting')}),
    parser: new MailParser(mail ? {bytes: mail.maximumBytes} : {}),
    resolver: flags.dns ? network : nowhere,
    own: {
      installation: mail?.address ?? '',
      isOwn: (address) => own.has(address) || (tokens?.isOwn(address) ?? false),
    },
    mta: mail?.mta ?? hostname(),
    authservId: flags['authserv-id'] ?? mail?.authservId,
    tokens,
    ...(mail && {policy: mail}),
    find: (address) => (contacts.has(address) ? {id: address, name: '', role: 'holder'} : people.byAddress(address)),
  };
}

/** What a mail server understands as «try again later» (sysexits.h). */
const TRY_AGAIN = 75;

async function bring(from: string | undefined, to: readonly string[]): Promise<void> {
  const {SUPPORT_MAIL_URL: base, SUPPORT_MAIL_SECRET: secret} = process.env;
  if (base === undefined || !URL.canParse(base))
    throw new ConfigError(
      'SUPPORT_MAIL_URL is missing: where the server is mounted, like http://127.0.0.1:8080/support.',
    );
  if (secret === undefined) throw new ConfigError('SUPPORT_MAIL_SECRET is missing: as the server has it.');
  const query = new URLSearchParams([
    ...to.map((address) => ['to', address]),
    ...(from === undefined ? [] : [['from', from]]),
  ]);
  try {
    const response = await fetch(`${base}${MAIL_PATH}?${query}`, {
      method: 'POST',
      headers: {authorization: `Bearer ${secret}`, 'content-type': 'message/rfc822'},
      body: new Uint8Array(await buffer(process.stdin)),
    });
    if (response.ok) return;
    console.error(`the server answered ${response.status}`);
  } catch (error) {
    console.error(`the server cannot be reached: ${error instanceof Error ? error.message : 'unknown'}`);
  }
  process.exitCode = TRY_AGAIN;
}
