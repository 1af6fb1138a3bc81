/**
 * Signatures of outgoing webhooks, as Standard Webhooks has them: HMAC-SHA-256 over id, time and body. Both sides are here:
 * who sends signs, who receives on Node can verify. Pure.
 */
import {createHmac, timingSafeEqual} from 'node:crypto';

/** Seconds by which the clock of the receiver may differ: an old message cannot be played again later. */
const TOLERANCE = 300;
/** Bytes of a secret. */
const SHORTEST = 24;

export interface WebhookHeaders {
  readonly 'webhook-id': string;
  /** Seconds since 1970. */
  readonly 'webhook-timestamp': string;
  /** One signature for each secret, with a space between. */
  readonly 'webhook-signature': string;
}

/**
 * The key of `whsec_` and base64.
 * @throws Error for what is none or is too short; the secret is not in the message
 */
export function secretKey(secret: string): Buffer {
  const text = secret.startsWith('whsec_') ? secret.slice('whsec_'.length) : undefined;
  if (text === undefined || !/^[A-Z0-9+/]+={0,2}$/i.test(text))
    throw new Error('a webhook secret is whsec_ followed by base64');
  const key = Buffer.from(text, 'base64');
  if (key.length < SHORTEST) throw new Error(`a webhook secret has ${SHORTEST} bytes or more`);
  return key;
}

const signature = (key: Buffer, id: string, seconds: string, body: string): string =>
  createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');

/** @param keys the current one first; more while a secret is changed */
export function signWebhook(keys: readonly Buffer[], id: string, at: Date, body: string): WebhookHeaders {
  const seconds = `${Math.floor(at.getTime() / 1000)}`;
  return {
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': keys.map((key) => `v1,${signature(key, id, seconds, body)}`).join(' '),
  };
}

export interface VerifyOptions {
  /** `whsec_…` */
  readonly secret: string;
  /** As they came in. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** As it came in: what was parsed and written again has another signature. */
  readonly body: string;
  readonly now?: Date;
}

/** Whether a webhook is the desk's and is new. What it says is believed only then. @throws Error for an unusable secret */
export function verifyWebhook({secret, headers, body, now = new Date()}: VerifyOptions): boolean {
  const key = secretKey(secret);
  const read = (name: keyof WebhookHeaders): string => {
    const value = headers instanceof Headers ? headers.get(name) : headers[name];
    return typeof value === 'string' ? value : '';
  };
  const [id, seconds] = [read('webhook-id'), read('webhook-timestamp')];
  if (id === '' || !/^\d{1,12}$/.test(seconds)) return false;
  if (Math.abs(now.getTime() / 1000 - Number(seconds)) > TOLERANCE) return false;
  const expected = Buffer.from(signature(key, id, seconds, body));
  return read('webhook-signature')
    .split(' ')
    .filter((one) => one.startsWith('v1,'))
    .map((one) => Buffer.from(one.slice(3)))
    .some((given) => given.length === expected.length && timingSafeEqual(given, expected));
}
