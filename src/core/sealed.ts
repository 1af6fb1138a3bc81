/**
 * Sealed access data: text that only the provider's own key opens. What travels and is stored is an armored `age` file; what
 * opens it never leaves the technician's machine. Here is what all sides must agree upon. Encrypts nothing.
 */

/** Longest access data that are sealed, in UTF-16 units. */
export const LONGEST_ACCESS_DATA = 5000;
/** Days that sealed access data are kept where nobody says otherwise. */
export const ACCESS_DATA_DAYS = 30;

/** An armored `age` file and nothing besides: its first line decodes to `age-encryption.org/v1`. */
export const ARMOR =
  /^-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3Yx[A-Za-z\d+/\n]{60,60000}={0,2}\n-----END AGE ENCRYPTED FILE-----\n?$/;

/** A public key to seal to, `age1…`; whether its checksum is right is found out when something is sealed. */
export const RECIPIENT = /^age1[a-z\d]{40,3000}$/;

/**
 * What a person compares, and a page pins: the first 128 bits of the SHA-256 of all recipients, sorted, a line each. Eight
 * groups of four hexadecimal digits. One key more or less is another fingerprint.
 * @throws TypeError where the page is not a secure context, which has no `crypto.subtle`
 */
export async function fingerprintOf(recipients: readonly string[]): Promise<string> {
  const text = [...recipients].sort().join('\n');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const digits = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/.{4}(?=.)/g, '$& ');
}

/** Whether two fingerprints are the same, however they are grouped. */
export function isSameFingerprint(one: string, other: string): boolean {
  const bare = (text: string): string => text.replace(/[^\da-f]/gi, '').toLowerCase();
  return bare(one).length === 32 && bare(one) === bare(other);
}

/** When what is sealed now is thrown away, as an RFC 3339 instant. */
export function accessDataExpiry(now: Date, days = ACCESS_DATA_DAYS): string {
  return new Date(now.getTime() + days * 24 * 60 * 60 * 1000).toISOString();
}
