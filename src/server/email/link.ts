/**
 * The signed link to a ticket's form: who was sent it may complete this ticket, as this person, for some days, and nothing
 * else. Knows no tickets.
 */
import {createHmac, timingSafeEqual} from 'node:crypto';

export interface LinkClaim {
  readonly ticketId: string;
  readonly personId: string;
}

const DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;
/** What else is signed with these keys must not be good here. */
const PURPOSE = 'complete-form-v1';

const macOf = (key: Uint8Array, payload: string): Buffer =>
  createHmac('sha256', key).update(`${PURPOSE}\0${payload}`).digest();

export class LinkTokens {
  readonly #keys: readonly Uint8Array[];
  readonly #now: () => Date;

  /** @param keys as of `ReplyTokens`: the first signs, all are accepted */
  constructor(keys: readonly Uint8Array[], now: () => Date = () => new Date()) {
    this.#keys = keys;
    this.#now = now;
  }

  sign({ticketId, personId}: LinkClaim): string {
    const expires = Math.floor((this.#now().getTime() + DAYS * DAY) / 1000);
    const payload = Buffer.from(JSON.stringify([ticketId, personId, expires])).toString('base64url');
    return `${payload}.${macOf(this.#keys[0] ?? new Uint8Array(), payload).toString('base64url')}`;
  }

  /** @returns undefined for a token that is forged, for something else, or too old */
  read(token: string): LinkClaim | undefined {
    const match = /^([\w-]{1,600})\.([\w-]{43})$/.exec(token);
    if (!match) return undefined;
    const [, payload = '', mac = ''] = match;
    const given = Buffer.from(mac, 'base64url');
    const good = this.#keys.filter((key) => timingSafeEqual(macOf(key, payload), given)).length > 0;
    if (!good) return undefined;
    const [ticketId, personId, expires] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [
      string,
      string,
      number,
    ];
    return expires * 1000 > this.#now().getTime() ? {ticketId, personId} : undefined;
  }
}
