/**
 * Seals access data in the page to the provider's keys, and opens them in a technician's page with his own key. What is read
 * here is never stored, and leaves the page as ciphertext only. The cipher comes with the first use. Knows no form and no words.
 */
import {fingerprintOf, isSameFingerprint} from '../core/sealed.ts';

/** Why nothing can be sealed. */
export type SealProblem =
  | 'insecure' // the page did not come over HTTPS: browsers have no cryptography there
  | 'no-fingerprint' // neither page nor policy says what the keys' fingerprint must be
  | 'wrong-fingerprint' // the keys are others than those that were pinned
  | 'bad-key' // a key has a slip of the pen
  | 'not-loaded'; // the cipher did not come

export interface Recipients {
  readonly recipients: readonly string[];
  /** Every one must be that of the recipients. */
  readonly pinned: readonly string[];
}

export interface SealState {
  /** Of the keys that were given, whether they may be used or not; absent in an insecure page. */
  readonly fingerprint?: string;
  readonly problem?: SealProblem;
}

const loadAge = () => import('age-encryption');

/** Whether these keys can be used, tried by sealing something. Never throws. */
export async function examine({recipients, pinned}: Recipients): Promise<SealState> {
  if (!globalThis.crypto?.subtle) return {problem: 'insecure'};
  const fingerprint = await fingerprintOf(recipients);
  if (pinned.length === 0) return {fingerprint, problem: 'no-fingerprint'};
  if (!pinned.every((one) => isSameFingerprint(one, fingerprint))) return {fingerprint, problem: 'wrong-fingerprint'};
  let age: Awaited<ReturnType<typeof loadAge>>;
  try {
    age = await loadAge();
  } catch {
    return {fingerprint, problem: 'not-loaded'};
  }
  try {
    const encrypter = new age.Encrypter();
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    await encrypter.encrypt('');
    return {fingerprint};
  } catch {
    return {fingerprint, problem: 'bad-key'};
  }
}

/**
 * Seals a text for whoever holds the key of one of the recipients.
 * @returns an armored `age` file
 * @throws Error when the cipher does not load or a key is wrong: `examine` tells before
 */
export async function seal(text: string, recipients: readonly string[]): Promise<string> {
  const {armor, Encrypter} = await loadAge();
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(text));
}

/** Seals the same text once: a second sending after a lost answer must carry the same bytes. */
export class Sealer {
  #last: {readonly text: string; readonly to: string; readonly sealed: Promise<string>} | undefined;
  #ready: {readonly text: string; readonly to: string; readonly sealed: string} | undefined;

  async seal(text: string, recipients: readonly string[]): Promise<string> {
    const to = recipients.join();
    if (this.#last?.text !== text || this.#last.to !== to) this.#last = {text, to, sealed: seal(text, recipients)};
    const sealed = await this.#last.sealed;
    this.#ready = {text, to, sealed};
    return sealed;
  }

  /** The same without waiting: `undefined` unless exactly this was sealed last. */
  sealed(text: string, recipients: readonly string[]): string | undefined {
    return this.#ready?.text === text && this.#ready.to === recipients.join() ? this.#ready.sealed : undefined;
  }

  /** Forgets the text. */
  forget(): void {
    this.#last = undefined;
    this.#ready = undefined;
  }
}

/** Why something sealed could not be opened. */
export class OpenError extends Error {
  override readonly name = 'OpenError';
  readonly code: 'no-key' | 'wrong-key' | 'broken';

  constructor(code: OpenError['code'], options?: ErrorOptions) {
    super(`the sealed data were not opened: ${code}`, options);
    this.code = code;
  }
}

/**
 * Opens what was sealed, in this page.
 * @param keys what a key file of `age` says, or the key alone; several keys are tried
 * @throws OpenError
 */
export async function unseal(sealed: string, keys: string): Promise<string> {
  const identities = keys.match(/AGE-SECRET-KEY-(?:PQ-)?1[A-Z\d]+/gi) ?? [];
  if (identities.length === 0) throw new OpenError('no-key');
  const {armor, Decrypter} = await loadAge();
  let file: Uint8Array;
  try {
    file = armor.decode(sealed);
  } catch (cause) {
    throw new OpenError('broken', {cause});
  }
  try {
    const decrypter = new Decrypter();
    for (const identity of identities) decrypter.addIdentity(identity.toUpperCase());
    return await decrypter.decrypt(file, 'text');
  } catch (cause) {
    throw new OpenError('wrong-key', {cause});
  }
}
