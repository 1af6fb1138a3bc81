/** `ventanilla fingerprint` and `ventanilla script-tag`: what a host writes into its page. */
import {parseArgs} from 'node:util';
import {fingerprintOf, RECIPIENT} from '../core/sealed.ts';
import {ConfigError} from './config-error.ts';
import {readIntegrity, scriptTags} from './script-tags.ts';

export const PAGE_HELP = `ventanilla fingerprint <age1…>…   the fingerprint of the keys that access data are sealed to, for policy and page

ventanilla script-tag <address>   the tags for a page that loads the one-file script from that folder, pinned by hash
`;

export async function fingerprintCommand(args: string[]): Promise<void> {
  const {positionals: keys} = parseArgs({args, allowPositionals: true});
  const wrong = keys.find((key) => !RECIPIENT.test(key));
  if (keys.length === 0 || wrong !== undefined)
    throw new ConfigError(`Give the public keys of age, age1…${wrong === undefined ? '' : `; '${wrong}' is none`}`);
  process.stdout.write(`${await fingerprintOf(keys)}\n`);
}

export async function scriptTagCommand(args: string[]): Promise<void> {
  const [address] = parseArgs({args, allowPositionals: true}).positionals;
  if (address === undefined || !URL.canParse(address))
    throw new ConfigError('Say where the files are: ventanilla script-tag https://cdn.example/ventanilla/');
  process.stdout.write(scriptTags(address, await readIntegrity()));
}
