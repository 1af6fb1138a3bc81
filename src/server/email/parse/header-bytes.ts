/**
 * Mends the header of old and careless programs before it is read: bytes that are no UTF-8 are Western European, and encoded
 * words in UTF-7, which no decoder knows any more, are decoded here. Knows no fields.
 */

import {decodeUtf7} from './part-headers.ts';

const UTF7_WORD = /=\?utf-7\?([qb])\?([^?\s]{0,400})\?=/gi;

/** A word that says that it is encoded and holds bare bytes all the same. */
const Q_WORD = /=\?[\w-]{1,40}\?q\?[^?\n]{0,400}\?=/gi;

const encodeBytes = (word: string): string =>
  word.replace(/[\u0080-\u00ff]/g, (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase()}`);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Index behind the blank line that ends the header; the whole length where there is none. */
function headerEnd(raw: Uint8Array): number {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const ends = ['\r\n\r\n', '\n\n'].map((mark) => text.indexOf(mark)).filter((at) => at >= 0);
  return ends.length === 0 ? raw.byteLength : Math.min(...ends);
}

function decodeWord(_: string, encoding: string, coded: string): string {
  const bytes =
    encoding.toLowerCase() === 'b'
      ? Buffer.from(coded, 'base64').toString('latin1')
      : coded
          .replaceAll('_', ' ')
          .replace(/=([\dA-F]{2})/gi, (_hex, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return `=?utf-8?B?${Buffer.from(decodeUtf7(bytes)).toString('base64')}?=`;
}

/** @returns the same bytes where there is nothing to mend */
export function mendHeader(raw: Uint8Array): Uint8Array {
  const end = headerEnd(raw);
  const header = raw.subarray(0, end);
  const utf8 = isUtf8(header);
  const text = new TextDecoder(utf8 ? 'utf-8' : 'windows-1252').decode(header);
  const mended = text.replace(UTF7_WORD, decodeWord).replace(Q_WORD, encodeBytes);
  if (utf8 && mended === text) return raw;
  return Buffer.concat([Buffer.from(mended, 'utf8'), raw.subarray(end)]);
}
