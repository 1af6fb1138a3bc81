/**
 * The single-use link of a new contact: a random token that only the link holds; the desk stores its hash. Knows neither who
 * sends the link nor how.
 */
import {createHash, randomBytes} from 'node:crypto';
import type {Invitation} from '../../core/contacts.ts';
import type {Language} from '../../core/language.ts';
import type {Contact} from '../../core/ticket.ts';

/** Days in which a link can be followed. */
const DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

/** What the host is told when a contact must confirm. */
export interface ContactInvited {
  readonly contact: Contact;
  /** To be sent to the contact's address and to nobody else; works once, for 7 days. */
  readonly link: string;
  /** His own where somebody said it, else of whoever added him. */
  readonly language: Language;
}

/** How contacts are invited. Needed where the adapter keeps contacts. */
export interface ContactOptions {
  /** Address under which `basePath` is reached from outside, without a slash at the end: links begin with it. */
  readonly publicUrl: string | (() => string);
  /** Sends the link. What it throws is told to the log; saving the pending contact again makes a new link. */
  readonly onContactInvited: (invited: ContactInvited) => void | Promise<void>;
}

/** Path of the page behind the link, below `basePath`. */
export const CONFIRM_PATH = '/contacts/confirm';

export function newInvitation(now: Date): {readonly token: string; readonly invitation: Invitation} {
  const token = randomBytes(32).toString('base64url');
  return {token, invitation: {hash: hashOf(token), expiresAt: new Date(now.getTime() + DAYS * DAY).toISOString()}};
}

/** What is stored of a token. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

export function linkOf({publicUrl}: ContactOptions, token: string, language: Language): string {
  const base = typeof publicUrl === 'function' ? publicUrl() : publicUrl;
  return `${base}${CONFIRM_PATH}?lang=${language}&token=${token}`;
}
