/** G6: what is sealed in a page is opened by Debian's `age` program and by nobody without the key. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {generateX25519Identity, identityToRecipient} from 'age-encryption';
import {examine, OpenError, seal, Sealer, unseal} from '../../../src/client/seal.ts';
import {ARMOR, fingerprintOf, isSameFingerprint, RECIPIENT} from '../../../src/core/sealed.ts';

const hasAge = spawnSync('age', ['--version']).status === 0;
const required = (process.env.VENTANILLA_REQUIRE ?? '').split(',').includes('age');
const skip = !hasAge && !required ? 'no age: the program is not installed' : false;

const TEXT = 'Usuario: demo\nClave: güiña-€-7\nhttps://tienda.example/wp-admin\n';
const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);
const other = await identityToRecipient(await generateX25519Identity());

/** Runs with a key file that nobody else reads, and takes it away again. */
function withKey<T>(work: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-age-'));
  try {
    const file = join(folder, 'key.txt');
    writeFileSync(file, `# created: 2026-11-26\n${identity}\n`, {mode: 0o600});
    return work(file);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

describe('sealed access data', {concurrency: false}, () => {
  test('G6 ATK-36 what leaves the page is an armored file without a trace of the text', async () => {
    const sealed = await seal(TEXT, [recipient, other]);
    assert.match(sealed, ARMOR);
    assert.match(recipient, RECIPIENT);
    for (const piece of ['güiña', Buffer.from('güiña').toString('base64').slice(0, 6)])
      assert.ok(!sealed.includes(piece));
    assert.equal(await unseal(sealed, `# created: 2026-11-26\n# public key: ${recipient}\n${identity}\n`), TEXT);
  });

  test('G6 Debian’s age opens what the page sealed to several keys', {skip}, async () => {
    const sealed = await seal(TEXT, [other, recipient]);
    const opened = withKey((key) => execFileSync('age', ['--decrypt', '-i', key], {input: sealed, encoding: 'utf8'}));
    assert.equal(opened, TEXT);
  });

  test('G6 the page opens what Debian’s age sealed', {skip}, async () => {
    const sealed = execFileSync('age', ['-a', '-r', recipient], {input: TEXT, encoding: 'utf8'});
    assert.match(sealed, ARMOR);
    assert.equal(await unseal(sealed, identity), TEXT);
  });

  test('without its key nothing is opened, and each reason is told', async () => {
    const sealed = await seal(TEXT, [recipient]);
    const code = (wanted: string) => (error: unknown) => error instanceof OpenError && error.code === wanted;
    await assert.rejects(unseal(sealed, await generateX25519Identity()), code('wrong-key'));
    await assert.rejects(unseal(sealed, 'clave de prueba'), code('no-key'));
    await assert.rejects(unseal(sealed.replace('-----END', 'END'), identity), code('broken'));
    const mistyped = `${identity.slice(0, -1)}${identity.endsWith('Q') ? 'P' : 'Q'}`;
    await assert.rejects(unseal(sealed, mistyped), code('wrong-key'));
  });

  test('ATK-41 a second sending of the same text carries the same bytes, another text others', async () => {
    const sealer = new Sealer();
    const first = await sealer.seal(TEXT, [recipient]);
    assert.equal(await sealer.seal(TEXT, [recipient]), first);
    assert.notEqual(await sealer.seal(TEXT, [recipient, other]), first);
    sealer.forget();
    assert.notEqual(await sealer.seal(TEXT, [recipient]), first);
  });

  test('ATK-37 keys are used only where every pinned fingerprint is theirs', async () => {
    const fingerprint = await fingerprintOf([recipient]);
    assert.match(fingerprint, /^[\da-f]{4}( [\da-f]{4}){7}$/);
    assert.equal(await fingerprintOf([other, recipient]), await fingerprintOf([recipient, other]));
    assert.notEqual(await fingerprintOf([recipient, other]), fingerprint);
    assert.ok(isSameFingerprint(fingerprint.replaceAll(' ', ':').toUpperCase(), fingerprint));
    assert.ok(!isSameFingerprint(fingerprint.slice(0, 9), fingerprint.slice(0, 9)));

    const state = (recipients: string[], ...pinned: string[]) => examine({recipients, pinned});
    assert.deepEqual(await state([recipient], fingerprint, fingerprint), {fingerprint});
    assert.equal((await state([recipient])).problem, 'no-fingerprint');
    const swapped = await state([other], fingerprint);
    assert.equal(swapped.problem, 'wrong-fingerprint');
    assert.equal(swapped.fingerprint, await fingerprintOf([other]));
    assert.equal((await state([recipient, other], fingerprint)).problem, 'wrong-fingerprint');
    assert.equal((await state([recipient], fingerprint, await fingerprintOf([other]))).problem, 'wrong-fingerprint');
    const slip = `${recipient.slice(0, -1)}${recipient.endsWith('q') ? 'p' : 'q'}`;
    assert.equal((await state([slip], await fingerprintOf([slip]))).problem, 'bad-key');
  });
});
