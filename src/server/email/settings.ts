/**
 * What an installation says about its mail, checked before anything starts. Keys and passwords are never printed: an error
 * names the setting and not what stands there.
 */
import * as z from 'zod/mini';
import {hold} from '../schema.ts';
import {DEFAULT_MAIL_POLICY} from './decide.ts';

const address = z.email().check(z.maxLength(200));
const hostName = z.string().check(z.regex(/^[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?$/i, 'is not a host name'));
const port = z.int().check(z.minimum(0), z.maximum(65_535));

export const MailSettings = z.strictObject({
  /** Where customers write, and what replies come back to with a signed part: `soporte@hosting.example`. */
  address,
  /** Beside it: other addresses of the desk; mail from them is our own. */
  aliases: z._default(z.array(address), []),
  /** In front of the address: `Aurora Soporte`. */
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Name of this machine in mail headers. */
  mta: z._default(hostName, 'localhost'),
  /** Host name in the Authentication-Results of the provider's own border server, where one stands in front. */
  authservId: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  /** Where the support server is reached from outside, `/support` included: links in mails begin with it. */
  publicUrl: z.url(),
  /** Page of a ticket in the client area, with `{id}` for the ticket's id. */
  ticketUrl: z.optional(z.url()),
  unknownSender: z._default(z.enum(['hold', 'ticket', 'drop']), DEFAULT_MAIL_POLICY.unknownSender),
  unverifiedContact: z._default(z.enum(['ticket', 'hold']), DEFAULT_MAIL_POLICY.unverifiedContact),
  closedTicket: z._default(z.enum(['reopen', 'new-ticket']), DEFAULT_MAIL_POLICY.closedTicket),
  /** Whether a ticket of the client area is confirmed by mail too. */
  acknowledgeWeb: z._default(z.boolean(), true),
  /** Whether technicians are mailed what customers write in their tickets. */
  notifyAgents: z._default(z.boolean(), true),
  /** Automatic mails to one address within an hour; more are not written. */
  automaticPerHour: z._default(z.int().check(z.minimum(1), z.maximum(100)), 3),
  /** The one fixed text to addresses that prove nothing, to all of them together within an hour; an alarm tells of more. */
  fixedPerHour: z._default(z.int().check(z.minimum(0), z.maximum(10_000)), 100),
  /** Of a whole mail that comes in, in bytes. */
  maximumBytes: z._default(z.int().check(z.minimum(10_000), z.maximum(200_000_000)), 30 * 1024 * 1024),
  /** Listens for a mail server that relays to it; the loopback address unless told otherwise. */
  smtp: z.optional(z.strictObject({host: z._default(z.string(), '127.0.0.1'), port})),
  /** A mailbox that is read instead. Its password comes by environment. */
  imap: z.optional(
    z.strictObject({
      host: hostName,
      port: z._default(port, 993),
      secure: z._default(z.boolean(), true),
      user: z.string(),
      folder: z._default(z.string(), 'INBOX'),
    }),
  ),
  /** The mail server that takes what goes out. Its password comes by environment. */
  outgoing: z.optional(
    z.strictObject({
      host: hostName,
      port: z._default(port, 587),
      secure: z._default(z.boolean(), false),
      user: z.optional(z.string()),
      /** Signs what goes out; the private key is read from this file. */
      dkim: z.optional(z.strictObject({domain: hostName, selector: z.string(), keyFile: z.string()})),
    }),
  ),
});
export type MailSettings = z.infer<typeof MailSettings>;

/** A setting that does not fit, by its path. */
export class MailSettingsError extends Error {
  override readonly name = 'MailSettingsError';
}

/** @throws MailSettingsError naming each setting and what it should be */
export function parseMailSettings(value: unknown): MailSettings {
  const held = hold(MailSettings, value);
  if ('data' in held) return held.data;
  const reasons = held.issues.map(({path, message}) => `${path || 'the whole'}: ${message}`);
  throw new MailSettingsError(`The mail settings do not fit: ${reasons.join('; ')}`);
}
