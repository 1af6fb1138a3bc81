/**
 * What makes two deliveries the same mail: its Message-ID and what its author wrote. What servers on the way put on top is
 * another each time a delivery is tried again.
 */
import {createHash} from 'node:crypto';

/** Fields of the author, in this order. */
const FIELDS = ['message-id', 'from', 'date', 'subject'] as const;

/** Header and body; the body is empty where there is no blank line. */
function split(raw: Uint8Array): [header: string, body: Uint8Array] {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const ends = ['\r\n\r\n', '\n\n'].flatMap((mark) => {
    const at = bytes.indexOf(mark);
    return at < 0 ? [] : [[at, mark.length] as const];
  });
  const [end] = ends.sort(([one], [other]) => one - other);
  if (!end) return [bytes.toString('latin1'), new Uint8Array()];
  return [bytes.subarray(0, end[0]).toString('latin1'), bytes.subarray(end[0] + end[1])];
}

/** @returns 43 letters, the same for the same mail */
export function fingerprint(raw: Uint8Array): string {
  const [header, body] = split(raw);
  const lines = header.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const values = FIELDS.map((field) => {
    const line = lines.find((one) => one.slice(0, one.indexOf(':')).trim().toLowerCase() === field) ?? '';
    return line.slice(line.indexOf(':') + 1).trim();
  });
  return createHash('sha256').update(values.join('\0')).update('\0').update(body).digest('base64url');
}
