/**
 * Reads the bytes of a mail with `postal-mime`. Runs inside the parser's worker, which has limits of time and memory: a mail
 * is hostile until the opposite is shown.
 */
import {convert} from 'html-to-text';
import PostalMime, {type Address, type Email} from 'postal-mime';
import type {Mail, MailAddress, MailAttachment} from '../mail.ts';
import {fileName} from './file-name.ts';
import {mendHeader} from './header-bytes.ts';
import {decodeUtf7, mendParts, type PartHeaders, unflow} from './part-headers.ts';

/** Bounds inside a mail; beyond them it is refused, since nobody writes such a mail. */
export const MAIL_LIMITS = {
  headerBytes: 1024 * 1024,
  nesting: 60,
  attachments: 200,
  addresses: 1000,
  /** UTF-16 units of subject and of text. */
  subject: 1000,
  text: 2_000_000,
} as const;

const flat = (addresses: readonly (Address | undefined)[]): MailAddress[] =>
  addresses
    .flatMap((one) => (one === undefined ? [] : (one.group ?? [one])))
    .filter((one) => one.address !== '')
    .map(({name, address}) => ({name: name.trim(), address: address.trim().toLowerCase()}));

/** Ids in the order of the headers, the direct parent first. */
function referencesOf({inReplyTo = '', references = ''}: Email): string[] {
  const ids = (text: string): string[] => text.match(/<[^<>\s]{3,250}>/g) ?? [];
  return [...new Set([...ids(inReplyTo), ...ids(references).reverse()])].slice(0, 100);
}

/** HTML as a person would retype it: no images, addresses of links where the text does not say them. */
export function htmlToText(html: string): string {
  return convert(html, {
    wordwrap: false,
    limits: {maxInputLength: MAIL_LIMITS.text, maxDepth: 100, ellipsis: '…'},
    selectors: [
      {selector: 'img', format: 'skip'},
      {selector: 'a', options: {hideLinkHrefIfSameAsText: true, ignoreHref: false, noAnchorUrl: true}},
      {selector: 'blockquote', format: 'blockquote', options: {trimEmptyLines: true}},
      {selector: 'table', format: 'block'},
      // Programs put the header of a quoted mail into a table: a row is a line.
      {selector: 'tr', format: 'block', options: {leadingLineBreaks: 1, trailingLineBreaks: 1}},
      ...['td', 'th'].map((selector) => ({selector, format: 'inlineSurround', options: {suffix: ' '}})),
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({selector, options: {uppercase: false}})),
    ],
  });
}

function textOf(email: Email, {flowed, deletes, utf7}: PartHeaders): string {
  const decoded = (text = ''): string => (utf7 ? decodeUtf7(text) : text);
  const text = decoded(email.text);
  if (text.trim() === '' && email.html !== undefined) return htmlToText(decoded(email.html));
  return flowed ? unflow(text.replace(/\r\n?/g, '\n'), deletes) : text;
}

function attachmentsOf({attachments}: Email): MailAttachment[] {
  return attachments.map(({filename, mimeType, related, content}, index) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    const name = fileName(filename, mimeType, index + 1);
    return {name, type: mimeType, size: bytes.byteLength, inline: related === true, content: bytes};
  });
}

/** @throws Error when a limit is exceeded */
export async function readMail(raw: Uint8Array): Promise<Mail> {
  const parts = mendParts(mendHeader(raw));
  const email = await PostalMime.parse(parts.raw, {
    forceRfc822Attachments: true,
    maxHeadersSize: MAIL_LIMITS.headerBytes,
    maxNestingDepth: MAIL_LIMITS.nesting,
  });
  if (email.attachments.length > MAIL_LIMITS.attachments) throw new Error(`${email.attachments.length} attachments`);
  const [to, cc, replyTo] = [flat(email.to ?? []), flat(email.cc ?? []), flat(email.replyTo ?? [])];
  if (to.length + cc.length > MAIL_LIMITS.addresses) throw new Error(`${to.length + cc.length} recipients`);
  const headers = email.headers.map(({key, value}) => ({name: key, value}));
  const from = headers.filter(({name}) => name === 'from');
  const attachments = attachmentsOf(email);
  const text = textOf(email, parts);
  const date = email.date !== undefined && !Number.isNaN(Date.parse(email.date)) ? new Date(email.date) : undefined;
  return {
    ...(email.messageId !== undefined && {messageId: email.messageId}),
    from:
      from.length === 1
        ? flat([email.from]).concat(others(from[0]?.value))
        : from.flatMap(({value}) => others(value, 0)),
    fromHeaders: from.length,
    to,
    cc,
    replyTo,
    subject: (email.subject ?? '').replace(/\s+/g, ' ').trim().slice(0, MAIL_LIMITS.subject),
    ...(date && {date: date.toISOString()}),
    references: referencesOf(email),
    text: text.slice(0, MAIL_LIMITS.text),
    attachments,
    headers,
    types: [...new Set([contentType(headers), ...attachments.map(({type}) => type)])],
  };
}

/** `postal-mime` gives the first address of a From; the others tell that something is wrong. */
function others(value = '', skip = 1): MailAddress[] {
  const unquoted = value.replace(/"(?:[^"\\]|\\.){0,500}"/g, '');
  const found = unquoted.match(/[^\s<>,;:"]+@[^\s<>,;:"]+/g) ?? [];
  return found.slice(skip).map((address) => ({name: '', address: address.toLowerCase()}));
}

/** `multipart/report; report-type=delivery-status` as `multipart/report/delivery-status`. */
function contentType(headers: Mail['headers']): string {
  const value = headers.find(({name}) => name === 'content-type')?.value.toLowerCase() ?? 'text/plain';
  const [type = ''] = value.split(';');
  const report = /report-type\s*=\s*"?([a-z-]+)/.exec(value)?.[1];
  return report === undefined ? type.trim() : `${type.trim()}/${report}`;
}
