/** Hands mail to the provider's own mail server. */
import type {Sender} from '../send.ts';
import type {OutgoingMail} from '../store.ts';

export interface OutgoingOptions {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly dkim?: {readonly domainName: string; readonly keySelector: string; readonly privateKey: string} | undefined;
}

/** @throws Error when the package `nodemailer` is not installed */
export async function createSender(options: OutgoingOptions): Promise<Sender> {
  const {host, port, secure, user, password, dkim} = options;
  const {createTransport} = await import('nodemailer');
  const transport = createTransport({
    host,
    port,
    secure,
    pool: true,
    ...(user !== undefined && {auth: {user, pass: password ?? ''}}),
    ...(dkim && {dkim}),
  });
  return {
    send: async (mail) => void (await transport.sendMail({...messageOf(mail)})),
    close: () => transport.close(),
  };
}

/** As `nodemailer` wants it told. */
export function messageOf({
  from,
  to,
  replyTo,
  envelopeFrom,
  subject,
  text,
  html,
  messageId,
  references,
  headers,
}: OutgoingMail) {
  const [last] = references;
  return {
    from,
    to,
    replyTo,
    subject,
    text,
    html,
    messageId,
    envelope: {from: envelopeFrom, to: [to]},
    headers: {...headers},
    ...(last !== undefined && {inReplyTo: last, references: [...references].reverse()}),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
