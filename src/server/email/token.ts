/**
 * The proof that a mail answers one of ours: a signed part in the reply address and in our Message-ID. Who has it was sent
 * the mail; the ticket's visible number proves nothing. Knows no tickets.
 */
import {createHash, createHmac, timingSafeEqual} from 'node:crypto';

export interface TokenOptions {
  /** 32 bytes or more. The first signs; the others are still accepted, so that a key can be changed. */
  readonly keys: readonly Uint8Array[];
  /** `soporte@hosting.example`: where replies go. */
  readonly address: string;
}

/** What a token says. */
export interface TokenClaim {
  readonly ticketId: string;
  /** Tag of the person to whom the mail was sent, see `recipientTag`. */
  readonly recipient: string;
}

/** To whom a mail of a ticket goes. */
export interface TokenSubject {
  readonly ticketId: string;
  readonly personId: string;
}

/** 96 bits in base 32: addresses know no capitals. */
const MAC_LENGTH = 20;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** Format; another one is refused, an older one too. */
const VERSION = 'v1';
/** Signed with it, a reply address can never be a return address. */
const RETURN = 'return';
const TAG_LENGTH = 6;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Octets before the `@` that every mail server takes (RFC 5321, 4.5.3.1.1). */
export const LOCAL_PART = 64;

function base32(bytes: Uint8Array): string {
  let [text, bits, value] = ['', 0, 0];
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(value >> bits) & 31];
    }
  }
  return bits > 0 ? text + ALPHABET[(value << (5 - bits)) & 31] : text;
}

const macOf = (key: Uint8Array, parts: readonly string[]): string =>
  base32(
    createHmac('sha256', key)
      .update([VERSION, ...parts].join('\0'))
      .digest(),
  ).slice(0, MAC_LENGTH);

function equal(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function fromBase32(text: string): Buffer {
  const bytes: number[] = [];
  let [bits, value] = [0, 0];
  for (const letter of text) {
    value = ((value << 5) | ALPHABET.indexOf(letter)) & 0xffff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 255);
  }
  return Buffer.from(bytes);
}

/** An id as it may stand before the `@`, where room is scarce: a UUID by its bytes, anything else by its letters. */
const encode = (id: string): string =>
  UUID.test(id) ? `u${base32(Buffer.from(id.replaceAll('-', ''), 'hex'))}` : `t${base32(Buffer.from(id))}`;

function decode(text: string): string {
  const bytes = fromBase32(text.slice(1));
  if (!text.startsWith('u')) return bytes.toString('utf8');
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A person as a token names him: short, and nothing that could be read by others. */
export const recipientTag = (personId: string): string =>
  base32(createHash('sha256').update(personId).digest()).slice(0, TAG_LENGTH);

export class ReplyTokens {
  readonly #options: TokenOptions;
  readonly #local: string;
  readonly #domain: string;

  /** @throws Error when there is no key or a key is short */
  constructor(options: TokenOptions) {
    if (options.keys.length === 0 || options.keys.some((key) => key.byteLength < 32)) {
      throw new Error('a key of 32 bytes or more is needed to sign reply addresses');
    }
    const at = options.address.lastIndexOf('@');
    this.#options = options;
    this.#local = options.address.slice(0, at).toLowerCase();
    this.#domain = options.address.slice(at + 1).toLowerCase();
  }

  /** `soporte+<ticket>.<recipient><mac>@hosting.example`. With UUIDs as ids, `soporte` may have 9 letters and still fits. */
  address(subject: TokenSubject): string {
    return `${this.#local}+${this.#sign(subject)}@${this.#domain}`;
  }

  /** `<<entry>.<ticket>.<recipient><mac>@hosting.example>`; the same entry to the same person has the same id. */
  messageId(subject: TokenSubject, entryId: string): string {
    return `<${encode(entryId)}.${this.#sign(subject)}@${this.#domain}>`;
  }

  /** Where reports on a mail go: `soporte+b.<mail><mac>@hosting.example`. @param mailId a UUID */
  returnAddress(mailId: string): string {
    const coded = encode(mailId);
    const [key = new Uint8Array()] = this.#options.keys;
    return `${this.#local}+b.${coded}.${macOf(key, [RETURN, coded])}@${this.#domain}`;
  }

  /** The mail of a return address; `undefined` where it is not ours or was made up. */
  readReturn(address: string): string | undefined {
    const [local = '', domain] = address.toLowerCase().split('@');
    const match = /^(.+)\+b\.(u[a-z2-7]{26})\.([a-z2-7]{20})$/.exec(local);
    if (!match || domain !== this.#domain || match[1] !== this.#local) return undefined;
    const [, , coded = '', mac = ''] = match;
    const good = this.#options.keys.filter((key) => equal(macOf(key, [RETURN, coded]), mac)).length > 0;
    return good ? decode(coded) : undefined;
  }

  /** Whether an address is ours, with a token or without. */
  isOwn(address: string): boolean {
    const [local = '', domain] = [
      address.slice(0, address.lastIndexOf('@')),
      address.slice(address.lastIndexOf('@') + 1),
    ];
    return domain.toLowerCase() === this.#domain && local.toLowerCase().split('+')[0] === this.#local;
  }

  /** The claim of a reply address or a Message-ID of ours; `undefined` where it is not ours or was tampered with. */
  read(value: string): TokenClaim | undefined {
    const clean = value.replace(/^<|>$/g, '').toLowerCase();
    const at = clean.lastIndexOf('@');
    if (at < 1 || clean.slice(at + 1) !== this.#domain) return undefined;
    const local = clean.slice(0, at);
    const signed = local.startsWith(`${this.#local}+`)
      ? local.slice(this.#local.length + 1)
      : local.replace(/^[^.]*\./, '');
    const match = /^([tu][a-z2-7]{1,200})\.([a-z2-7]{6})([a-z2-7]{20})$/.exec(signed);
    if (!match) return undefined;
    const [, ticket = '', recipient = '', mac = ''] = match;
    const good = this.#options.keys.filter((key) => equal(macOf(key, [ticket, recipient]), mac)).length > 0;
    return good ? {ticketId: decode(ticket), recipient} : undefined;
  }

  #sign({ticketId, personId}: TokenSubject): string {
    const [key = new Uint8Array()] = this.#options.keys;
    const [ticket, person] = [encode(ticketId), recipientTag(personId)];
    return `${ticket}.${person}${macOf(key, [ticket, person])}`;
  }
}
