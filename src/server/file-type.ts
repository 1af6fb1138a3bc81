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

/** What a file's name ends with, without the dot. */
const endingOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * Judges an upload.
 * @returns the type to store and to serve
 * @throws TicketError unsupported-type when the content is not of a kind that the policy takes, or not what its name says
 */
export async function judgeFile(name: string, bytes: Uint8Array, limits: Policy['limits']): Promise<string> {
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

/** UTF-8 without control characters but white space. */
function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    // eslint-disable-next-line no-control-regex -- control characters are what tells data from text
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
  } catch {
    return false;
  }
}
