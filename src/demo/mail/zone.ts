/**
 * The mail of the demo proves itself as real mail does, by a signature that a record in the name system confirms; the records
 * are held here, so that nothing is asked of any network.
 */
import {createPublicKey, generateKeyPairSync} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Resolver} from '../../server/email/authenticate.ts';
import {ACCOUNTS, AGENTS} from '../seed/people.ts';

export const SELECTOR = 'demo';

/** Domains whose mail the demo can sign: those of its people. */
export const DOMAINS: readonly string[] = [
  ...new Set([...ACCOUNTS.flatMap(({contacts}) => contacts), ...AGENTS].map(({email}) => email.split('@')[1] ?? '')),
];

/** The private key of a data folder, as PEM; made where there is none. */
export async function mailKey(folder: string): Promise<string> {
  const path = join(folder, 'mail.key');
  const {privateKey} = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: {type: 'pkcs8', format: 'pem'},
    publicKeyEncoding: {type: 'spki', format: 'pem'},
  });
  try {
    await writeFile(path, privateKey, {mode: 0o600, flag: 'wx'});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFile(path, 'utf8');
}

/** Knows the records of the demo's domains; nothing else exists. */
export function zoneOf(privateKey: string): Resolver {
  const key = createPublicKey(privateKey).export({type: 'spki', format: 'der'}).toString('base64');
  const records = new Map(DOMAINS.map((domain) => [`${SELECTOR}._domainkey.${domain}`, `v=DKIM1; k=rsa; p=${key}`]));
  return (name, type) => {
    const record = records.get(name.toLowerCase());
    if (type === 'TXT' && record !== undefined) return Promise.resolve([[record]]);
    return Promise.reject(Object.assign(new Error(`${type} ${name} does not exist`), {code: 'ENOTFOUND'}));
  };
}
