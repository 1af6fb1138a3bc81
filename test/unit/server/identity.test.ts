/** Who is asking: what a token must be, and that nothing else gets in. */
import assert from 'node:assert/strict';
import {generateKeyPairSync} from 'node:crypto';
import {describe, test} from 'node:test';
import {SignJWT, UnsecuredJWT} from 'jose';
import {TicketError} from '../../../src/core/errors.ts';
import {createTokenAuthorizer, type IdentityKey} from '../../../src/server/identity.ts';

const SECRET = new TextEncoder().encode('the first secret, longer than 32 bytes');
const NEXT = new TextEncoder().encode('the next secret, longer than 32 bytes!');
const NOW = new Date('2026-11-23T10:00:00Z');
const SECONDS = NOW.getTime() / 1000;

const elliptic = generateKeyPairSync('ec', {namedCurve: 'P-256'});
const edwards = generateKeyPairSync('ed25519');
const pem = (key: typeof elliptic.publicKey): string => key.export({type: 'spki', format: 'pem'}).toString();

const keys: readonly IdentityKey[] = [
  {kid: 'one', alg: 'HS256', secret: SECRET},
  {kid: 'two', alg: 'HS256', secret: NEXT},
  {kid: 'ec', alg: 'ES256', publicKey: pem(elliptic.publicKey)},
  {kid: 'ed', alg: 'EdDSA', publicKey: pem(edwards.publicKey)},
];
const authorize = createTokenAuthorizer({audience: 'support', keys, now: () => NOW});

const CLAIMS = {
  name: 'Ana',
  email: 'ana@tienda.example',
  email_verified: true,
  role: 'holder',
  account: 'acc-1',
};

interface Made {
  readonly claims?: Record<string, unknown>;
  readonly header?: {readonly alg: string; readonly kid?: string};
  readonly audience?: string;
  readonly expires?: number;
  readonly key?: Parameters<SignJWT['sign']>[0];
}

function token({
  claims = CLAIMS,
  header = {alg: 'HS256', kid: 'one'},
  audience = 'support',
  expires = SECONDS + 300,
  key = SECRET,
}: Made = {}): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader(header)
    .setSubject('con-1')
    .setAudience(audience)
    .setExpirationTime(expires)
    .sign(key);
}

function ask(bearer: string | undefined) {
  const headers: Record<string, string> = bearer === undefined ? {} : {authorization: `Bearer ${bearer}`};
  return authorize(new Request('http://desk.example/v1/desk', {headers}));
}

async function refused(bearer: string | undefined): Promise<void> {
  await assert.rejects(ask(bearer), (error) => TicketError.is(error) && error.code === 'unauthenticated');
}

describe('a token is taken', () => {
  test('with what it says of the person, until it ends', async () => {
    const {actor, expiresAt} = await ask(await token());
    assert.deepEqual(actor, {
      id: 'con-1',
      name: 'Ana',
      email: 'ana@tienda.example',
      role: 'holder',
      account: 'acc-1',
    });
    assert.equal(expiresAt.getTime(), (SECONDS + 300) * 1000);
  });

  test('from each of several keys, chosen by kid', async () => {
    for (const made of [
      {header: {alg: 'HS256', kid: 'two'}, key: NEXT},
      {header: {alg: 'ES256', kid: 'ec'}, key: elliptic.privateKey},
      {header: {alg: 'EdDSA', kid: 'ed'}, key: edwards.privateKey},
    ])
      assert.equal((await ask(await token(made))).actor.id, 'con-1');
  });

  test('of a technical contact, with the services that were shared', async () => {
    const claims = {...CLAIMS, role: 'technical', services: ['s-1', 's-2']};
    assert.deepEqual((await ask(await token({claims}))).actor.services, ['s-1', 's-2']);
  });

  test('ATK-1: with an address that nobody verified, for nothing but what its owner opened himself', async () => {
    const {email_verified: _, ...silent} = CLAIMS;
    for (const claims of [
      {...CLAIMS, email_verified: false, services: ['s-1']},
      {...silent, services: ['s-1']},
    ]) {
      const {role, services} = (await ask(await token({claims}))).actor;
      assert.deepEqual({role, services}, {role: 'technical', services: []});
    }
    await refused(await token({claims: {...CLAIMS, role: 'agent', email_verified: false}}));
  });
});

describe('ATK-2: a token is refused', () => {
  test('when there is none, or something else in its place', async () => {
    for (const bearer of [undefined, 'nonsense', 'a.b.c', '']) await refused(bearer);
  });

  test('when it expired', async () => refused(await token({expires: SECONDS - 60})));

  test('when it expired since it was taken for the first time', async () => {
    let now = NOW;
    const authorize_ = createTokenAuthorizer({audience: 'support', keys, now: () => now});
    const headers = {authorization: `Bearer ${await token()}`};
    const asks = () => authorize_(new Request('http://desk.example', {headers}));
    const {actor, expiresAt} = await asks();
    assert.deepEqual((await asks()).actor, actor);
    now = new Date(expiresAt.getTime() + 60_000);
    await assert.rejects(asks(), (error) => TicketError.is(error) && error.code === 'unauthenticated');
  });

  test('when it lives longer than ten minutes', async () => refused(await token({expires: SECONDS + 660})));

  test('when it is for another audience', async () => refused(await token({audience: 'shop'})));

  test('when it is signed with another secret', async () => refused(await token({key: NEXT})));

  test('when nobody knows its kid, or it has none', async () => {
    await refused(await token({header: {alg: 'HS256', kid: 'three'}}));
    await refused(await token({header: {alg: 'HS256'}}));
  });

  test('when it is not signed at all', async () => {
    const unsigned = new UnsecuredJWT(CLAIMS)
      .setSubject('con-1')
      .setAudience('support')
      .setExpirationTime(SECONDS + 300);
    await refused(unsigned.encode());
  });

  test('when a public key was used as a secret', async () => {
    const key = new TextEncoder().encode(pem(elliptic.publicKey));
    await refused(await token({header: {alg: 'HS256', kid: 'ec'}, key}));
  });

  test('when its payload was changed', async () => {
    const [header, , signature] = (await token()).split('.');
    const payload = Buffer.from(
      JSON.stringify({...CLAIMS, role: 'agent', sub: 'x', aud: 'support', exp: SECONDS + 300}),
    );
    await refused(`${header}.${payload.toString('base64url')}.${signature}`);
  });

  test('when a claim is missing or is not of its kind', async () => {
    for (const claims of [
      {...CLAIMS, role: 'root'},
      {...CLAIMS, email: 'nobody'},
      {...CLAIMS, role: undefined},
      {...CLAIMS, services: 'all'},
    ])
      await refused(await token({claims}));
    const endless = new SignJWT(CLAIMS).setProtectedHeader({alg: 'HS256', kid: 'one'}).setSubject('a');
    await refused(await endless.setAudience('support').sign(SECRET));
  });
});

test('a secret that is too short stops the start', () => {
  assert.throws(
    () => createTokenAuthorizer({audience: 'support', keys: [{kid: 'k', alg: 'HS256', secret: 'short'}]}),
    /32/,
  );
});
