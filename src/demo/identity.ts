/**
 * What a host does to tell the support server who is signed in: a key of its own, and tokens of a few minutes signed with it.
 * The key is made at the first start and stays in the data folder.
 */
import {randomBytes} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {SignJWT} from 'jose';
import type {Person} from './client-data.ts';

export const AUDIENCE = 'support';
export const KEY_ID = 'demo';
const LIFETIME = '5m';

/** The signing key of a data folder; made where there is none. */
export async function signingKey(folder: string): Promise<Uint8Array> {
  const path = join(folder, 'identity.key');
  try {
    await writeFile(path, randomBytes(32), {mode: 0o600, flag: 'wx'});
  } catch (error) {
    // It is there from an earlier start: tokens and sessions of then stay good.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFile(path);
}

export function tokenFor(person: Person, key: Uint8Array): Promise<string> {
  const {id, name, email, role, account, services} = person;
  return new SignJWT({name, email, email_verified: true, role, account, services})
    .setProtectedHeader({alg: 'HS256', typ: 'JWT', kid: KEY_ID})
    .setSubject(id)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(LIFETIME)
    .sign(key);
}
