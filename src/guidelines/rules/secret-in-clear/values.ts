/** What may be a secret: where a value begins and ends in a text, and how much it looks like one. Knows no words round it. */
import type {Range} from '../../../core/finding.ts';

/** How much a value looks like a secret; each says more than those before it. */
export const SAID = 1;
export const WORD = 2;
export const CAMEL = 3;
export const DIGITS = 4;
export const MIXED = 5;
export const VARIED = 6;

/** What stands for a value: ****, xxxx, <password>, […], ____, "your-password". */
const MASKED =
  /^[x*•.\-_#?…]+$|\*{3}|•{2}|xxx|_{4}|\.{3}|…|^[<[{(]|^your|^(?:tu|my|mi)_?(?:pass|contrase|clave)|_(?:here|aqui|aquí)$|^\$[a-z_{]|^(?:password|contraseña|pass)$|^\w{1,40}\(/i;
/** Addresses, codes of errors, dates and amounts; names of methods, programs and versions. */
const NO_SECRET =
  /^(?:(?:ssh-|ecdsa-|AAAA).*|[\w.+-]{1,64}@[\w.-]{1,64}\.[a-z]{2,20}|0x[\da-f]+|(?:sha\d|md5)\S*|[A-Z]{2,}(?:_[A-Z]+)+|\d[\d.,:/€$%+-]*[a-z]{0,3}|(?:oauth|sha|md|base|win|windows|tls|ssl|imap|pop|mysql|php|office|utf|wpa|outlook|thunderbird|firefox|http|ipv|v|id|iphone|android|aes)-?v?[\d.]+)$/i;

/** Signs that names hardly have. */
export const RICH = /[!$%&*+=#^~]/;

/** How much a value looks like a secret; 0 where something stands for it. */
export function looksSecret(value: string): number {
  if (MASKED.test(value)) return 0;
  if (/^\d{4,16}$/.test(value)) return DIGITS;
  if (!/\p{L}/u.test(value) || NO_SECRET.test(value)) return SAID;
  if (/\d/.test(value)) return RICH.test(value) || (/\p{Lu}/u.test(value) && /\p{Ll}/u.test(value)) ? VARIED : MIXED;
  if (/[!$%&*+=#@^~_]/.test(value)) return MIXED;
  return /[a-z][A-Z]/.test(value) ? CAMEL : value.includes('/') ? SAID : WORD;
}

const BARE = /\s*["'`«“‘]?([^\s"'`«»“”‘’]{1,128})/y;
const QUOTED = /\s*(?<=[\s:=|,(])["'`«“]([^\s"'`»”][^"'`»”\n]{2,62}[^\s"'`»”])["'`»”]/y;
const END = /[.,;:!?)\]}>]{1,20}$/;

/** What is left of a value without the marks of the sentence that it ends. */
export const withoutEnd = (value: string): string => value.replace(END, '');

/** Where the next value stands: what is in quotation marks, or all up to a blank. */
export function readValue(text: string, from: number): Range | undefined {
  QUOTED.lastIndex = BARE.lastIndex = from;
  const [quoted, phrase] = QUOTED.exec(text) ?? [];
  const [whole = '', value = ''] = quoted ? [quoted, phrase] : (BARE.exec(text) ?? []);
  const start = from + whole.indexOf(value);
  const length = (quoted ? value : withoutEnd(value)).length;
  return length > 0 ? [start, start + length] : undefined;
}
