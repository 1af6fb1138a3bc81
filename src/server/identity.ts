/**
 * Who asks: a token that the host signed. The algorithm is fixed for each key by configuration and never taken from the token
 * alone; audience, lifetime and key id are checked. Adapters never see a token.
 */
import {createSecretKey, hash, type KeyObject} from 'node:crypto';
import {createPublicKey} from 'node:crypto';
import {errors, type JWTHeaderParameters, jwtVerify} from 'jose';
import * as z from 'zod/mini';
import {TicketError} from '../core/errors.ts';
import {Role} from '../core/ticket.ts';
import type {Actor} from './desk.ts';

/** The longest life of a token, in seconds: a stolen one is soon worth nothing. */
export const LONGEST_LIFE = 600;
/** How many tokens that were found good are remembered; then all are forgotten. */
const MOST_REMEMBERED = 5000;
/** Seconds by which two clocks may differ. */
const CLOCK_TOLERANCE = 5;

/** One key of the host. `kid` lets it be changed without a gap. */
export type IdentityKey =
  | {readonly kid: string; readonly alg: 'HS256'; /** 32 bytes or more. */ readonly secret: string | Uint8Array}
  | {readonly kid: string; readonly alg: 'ES256' | 'EdDSA'; /** PEM. */ readonly publicKey: string};

export interface IdentityOptions {
  /** What `aud` must say. */
  readonly audience: string;
  readonly keys: readonly IdentityKey[];
  readonly now?: () => Date;
}

export interface Identity {
  readonly actor: Actor;
  /** When the token's time is over; a stream ends then. */
  readonly expiresAt: Date;
  /** False where the host does not say that the address is verified: contacts kept here do not count for it then. */
  readonly verified?: boolean;
}

/** Finds out who asks. @throws TicketError unauthenticated */
export type Authorize = (request: Request) => Promise<Identity>;

const Claims = z.object({
  sub: z.string().check(z.minLength(1), z.maxLength(100)),
  exp: z.number(),
  name: z.optional(z.string().check(z.maxLength(300))),
  email: z.email(),
  email_verified: z.optional(z.boolean()),
  role: Role,
  account: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  services: z.optional(z.array(z.string())),
});

/**
 * Makes the check of bearer tokens.
 * @throws Error for a key that cannot be used
 */
export function createTokenAuthorizer({audience, keys, now = () => new Date()}: IdentityOptions): Authorize {
  if (keys.length === 0) throw new Error('identity needs at least one key');
  const known = new Map(keys.map((key) => [key.kid, {alg: key.alg, key: keyObject(key)}]));
  const algorithms = [...new Set(keys.map(({alg}) => alg))];

  const find = ({kid, alg}: JWTHeaderParameters): KeyObject => {
    const entry = known.get(kid ?? '');
    // A public key must never be used as the secret of another algorithm.
    if (!entry || entry.alg !== alg) throw new errors.JOSEError('no key of this id and algorithm');
    return entry.key;
  };

  /** By hash: a page asks many times with one token, and checking a signature is a good part of a short answer. */
  const remembered = new Map<string, Identity>();
  return async (request) => {
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (!token) throw new TicketError('unauthenticated', 'the header authorization holds no bearer token');
    const key = hash('sha256', token, 'base64');
    const known = remembered.get(key);
    if (known && known.expiresAt > now()) return known;
    const identity = await verify(token);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, identity);
    return identity;
  };

  async function verify(token: string): Promise<Identity> {
    const {payload} = await jwtVerify(token, find, {
      algorithms,
      audience,
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['sub', 'exp', 'aud'],
      currentDate: now(),
    }).catch(() => {
      throw new TicketError('unauthenticated', 'the token is expired, forged, or for another audience');
    });
    const claims = z.safeParse(Claims, payload);
    if (!claims.success) {
      throw new TicketError('unauthenticated', 'the token lacks a claim', {
        issues: claims.error.issues.map(({path, message}) => ({path: path.join('.'), message})),
      });
    }
    const expiresAt = new Date(claims.data.exp * 1000);
    if (expiresAt.getTime() - now().getTime() > (LONGEST_LIFE + CLOCK_TOLERANCE) * 1000) {
      throw new TicketError('unauthenticated', `the token lives longer than ${LONGEST_LIFE} seconds`);
    }
    return {actor: actorOf(claims.data), expiresAt, verified: claims.data.email_verified === true};
  }
}

/** An address of which the host does not say that it is verified gives nothing but what was opened with it. */
function actorOf({sub, name, email, email_verified, role, account, services}: z.infer<typeof Claims>): Actor {
  const verified = email_verified === true;
  if (!verified && role === 'agent') throw new TicketError('unauthenticated', 'an agent needs a verified address');
  return {
    id: sub,
    name: name ?? email,
    email,
    role: verified ? role : 'technical',
    ...(account !== undefined && {account}),
    ...((!verified || role === 'technical') && {services: verified ? (services ?? []) : []}),
  };
}

function keyObject(key: IdentityKey): KeyObject {
  if (key.alg !== 'HS256') return createPublicKey(key.publicKey);
  const secret = typeof key.secret === 'string' ? Buffer.from(key.secret, 'utf8') : Buffer.from(key.secret);
  if (secret.length < 32) throw new Error(`the secret of key '${key.kid}' has ${secret.length} bytes; 32 are needed`);
  return createSecretKey(secret);
}
