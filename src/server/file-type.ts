/**
 * What a file really is. The declared type is a claim; the content decides, and the policy's list says what is taken.
 */
import {fileTypeFromBuffer} from 'file-type';
import {TicketError} from '../core/errors.ts';
import type {Policy} from '../guidelines/policy.ts';

/** Text has no magic number: these are believed when the content is text. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  log: 'text/plain',
  csv: 'text/csv',
  eml: 'message/rfc822',
  json: 'application/json',
};

/** Pictures are often renamed to another kind of picture; which one it is does no harm. */
const IMAGE_ENDINGS = new Set('png jpg jpeg jfif gif webp avif heic heif bmp tif tiff'.split(' '));

export interface Upload {
  readonly name: string;
  /** What the client says that it is. */
  readonly declared: string;
  readonly bytes: Uint8Array;
}

/** What the client calls the file, fit to be shown: without folders, control and direction characters. */
export function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').trim();
}

/** `image` for every picture, else the type itself. */
const kindOf = (type: string): string => (type.startsWith('image/') ? 'image' : type);

/** What a file's name ends with, without the dot. */
const endingOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * Judges an upload.
 * @returns the type to store and to serve
 * @throws TicketError unsupported-type when the content is not of a kind that the policy takes, or not what its name says
 */
export async function judgeFile({name, declared, bytes}: Upload, limits: Policy['limits']): Promise<string> {
  const ending = endingOf(name);
  const sniffed = await fileTypeFromBuffer(bytes);
  const type = sniffed?.mime ?? (isText(bytes) ? TEXT_TYPES[ending] : undefined);
  const refuse = (why: string): TicketError =>
    new TicketError('unsupported-type', why, {issues: [{path: 'name', message: why}]});
  if (!type) throw refuse('the content is of no kind that is taken');
  if (type === 'image/svg+xml') throw refuse('an SVG can hold scripts and is not taken');
  const taken = limits.attachmentTypes.some((accepted) =>
    accepted.startsWith('.') ? accepted.slice(1).toLowerCase() === ending : matches(accepted, type),
  );
  if (!taken) throw refuse(`files of type ${type} are not taken`);
  const says = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  if (/^(?:image\/|application\/pdf$|application\/zip$)/.test(says) && kindOf(says) !== kindOf(type)) {
    throw refuse(`the content is ${type}, declared as ${says}`);
  }
  if (type.startsWith('image/') && ending !== '' && !IMAGE_ENDINGS.has(ending)) {
    throw refuse(`the content is ${type}, which the name does not say`);
  }
  // A program that calls itself a picture: what it is and what it says must be one thing.
  if (sniffed && accepts(limits, ending) && !sameKind(sniffed.ext, ending)) {
    throw refuse(`the content is ${type}, which the name does not say`);
  }
  return type;
}

const matches = (accepted: string, type: string): boolean =>
  accepted.endsWith('/*') ? type.startsWith(accepted.slice(0, -1)) : accepted === type;

const accepts = ({attachmentTypes}: Policy['limits'], ending: string): boolean =>
  attachmentTypes.some((accepted) => accepted.toLowerCase() === `.${ending}`);

const sameKind = (sniffed: string, ending: string): boolean =>
  sniffed === ending || (sniffed === 'jpg' && ending === 'jpeg');

/** No control characters but white space and escapes. In any 8-bit encoding: logs and mails of old programs are not UTF-8. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b);
}
