/** `ventanilla mail --explain`: one JSON line a mail, in the order given, without touching a store. */
import {resolve as lookUp} from 'node:dns/promises';
import {readFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import {buffer} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {createChecker} from '../../guidelines/checker.ts';
import {ConfigError, readPolicy} from '../config.ts';
import type {Resolver} from './authenticate.ts';
import type {KnownSender} from './decide.ts';
import {explainMail} from './explain.ts';
import {MailError, MailParser} from './parse/index.ts';
import {MAIL_PATH} from './ways/http.ts';

export const MAIL_HELP = `ventanilla mail      bring one mail from standard input to the server, for a pipe or an alias
  --from <address>      envelope sender; the empty text of a report
  --to <address>        envelope recipient; repeat for more
  SUPPORT_MAIL_URL      where the server is mounted, like http://127.0.0.1:8080/support
  SUPPORT_MAIL_SECRET   as the server has it
  Ends with 75, try again later, when the server did not keep it.
ventanilla mail --explain  say what would become of mails; stores and sends nothing
                        one JSON line a mail, in the order given
  --policy <p>          as above
  --dns                 ask the network for SPF, DKIM and DMARC records; without it nothing is authenticated
  --authserv-id <name>  believe the topmost Authentication-Results of this border server instead
  --contact <address>   an address of a registered contact; repeat for more
  [file …]              standard input where absent
  Ends with 2 when a mail could not be read.
`;

/** Knows no domain: whatever is asked does not exist. */
const nowhere: Resolver = () => Promise.reject(Object.assign(new Error('no DNS asked'), {code: 'ENOTFOUND'}));
const network: Resolver = (domain, type) => lookUp(domain, type) as ReturnType<Resolver>;

export async function mailCommand(args: string[]): Promise<void> {
  const {values, positionals} = parseArgs({
    args,
    options: {
      explain: {type: 'boolean'},
      policy: {type: 'string'},
      dns: {type: 'boolean'},
      'authserv-id': {type: 'string'},
      contact: {type: 'string', multiple: true},
      from: {type: 'string'},
      to: {type: 'string', multiple: true},
    },
    allowPositionals: true,
  });
  if (!values.explain) return bring(values.from, values.to ?? []);
  const contacts = new Set((values.contact ?? []).map((address) => address.toLowerCase()));
  const parser = new MailParser();
  const options = {
    checker: await createChecker({policy: await readPolicy(values.policy ?? 'hosting')}),
    parser,
    resolver: values.dns ? network : nowhere,
    own: {installation: 'ventanilla', isOwn: () => false},
    mta: hostname(),
    authservId: values['authserv-id'],
    find: (address: string): KnownSender | undefined =>
      contacts.has(address) ? {id: address, name: '', role: 'holder'} : undefined,
  };
  const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
  const explain = async (raw: Uint8Array, file?: string): Promise<void> => {
    const named = file === undefined ? {} : {file};
    try {
      print({...named, ...(await explainMail(raw, {}, options))});
    } catch (error) {
      if (!(error instanceof MailError)) throw error;
      process.exitCode = 2;
      print({...named, error: error.code, message: error.message});
    }
  };
  try {
    if (positionals.length === 0) await explain(await buffer(process.stdin));
    for (const file of positionals) await explain(await readFile(file), file);
  } finally {
    await parser.close();
  }
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
