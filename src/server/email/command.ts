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

export const MAIL_HELP = `ventanilla mail      say what would become of mails; stores and sends nothing
  --explain             one JSON line a mail, in the order given
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
    },
    allowPositionals: true,
  });
  if (!values.explain) throw new ConfigError('ventanilla mail needs --explain.');
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
