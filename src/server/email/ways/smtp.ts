/**
 * Takes mail from a mail server that relays to it. Says "250" only when the mail is kept for good, and takes nothing for
 * addresses that are not ours. Knows nothing of what becomes of a mail.
 */
import {once} from 'node:events';
import type {AddressInfo, Socket} from 'node:net';
import {buffer} from 'node:stream/consumers';
import type {SMTPServerAddress, SMTPServerDataStream, SMTPServerSession} from 'smtp-server';
import type {MailChannel} from '../channel.ts';
import type {Envelope} from '../mail.ts';

export interface SmtpOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Told what went wrong on a connection. */
  readonly report?: (what: string, error: unknown) => void;
}

export interface SmtpListener {
  readonly port: number;
  close(): Promise<void>;
}

/** Milliseconds for the answer to somebody who closed his half. */
const LAST_ANSWER = 10_000;

/** Answers of the protocol, for whoever runs the other server. */
const refuse = (responseCode: number, message: string): Error => Object.assign(new Error(message), {responseCode});

/** @throws Error with code `EADDRINUSE` when the port is taken */
export async function listenSmtp(channel: MailChannel, {host, port, report}: SmtpOptions): Promise<SmtpListener> {
  const {SMTPServer} = await import('smtp-server');
  const {settings, tokens} = channel.scene;
  const server = new SMTPServer({
    name: settings.mta,
    banner: 'Ventanilla',
    size: settings.maximumBytes,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hidePIPELINING: true,
    socketTimeout: 60_000,
    closeTimeout: 1_000,
    // Exim sends its last command with the end of the mail and closes its half of the connection.
    allowHalfOpen: true,
    onRcptTo({address}: SMTPServerAddress, _session: SMTPServerSession, callback: (error?: Error) => void) {
      const ours = tokens.isOwn(address) || settings.aliases.includes(address.toLowerCase());
      callback(ours ? undefined : refuse(550, 'this desk does not receive mail for that address'));
    },
    onData(stream: SMTPServerDataStream, session: SMTPServerSession, callback: (error?: Error, text?: string) => void) {
      take(stream, session, channel).then(
        (fresh) => callback(undefined, fresh ? 'kept' : 'known already'),
        (error: Error & {responseCode?: number}) => {
          if (error.responseCode === undefined) report?.('a mail could not be kept', error);
          callback(error.responseCode === undefined ? refuse(451, 'cannot be kept now, try again') : error);
        },
      );
    },
  });
  server.on('error', (error: Error) => report?.('a connection', error));
  server.server.prependListener('connection', answerHalfOpen);
  server.listen(port, host);
  await once(server.server, 'listening');
  const {port: taken} = server.server.address() as AddressInfo;
  return {port: taken, close: () => new Promise((resolve) => server.close(resolve))};
}

async function take(stream: SMTPServerDataStream, session: SMTPServerSession, channel: MailChannel): Promise<boolean> {
  const raw = await bounded(stream, channel.scene.settings.maximumBytes);
  if (!raw) throw refuse(552, 'this mail is larger than the desk takes');
  return channel.receive(raw, envelopeOf(session));
}

/** Reads to the end, and keeps nothing of what is too large. */
async function bounded(stream: SMTPServerDataStream, most: number): Promise<Uint8Array | undefined> {
  let size = 0;
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size <= most) yield chunk;
    }
  };
  const bytes = await buffer(chunks());
  return size <= most && !stream.sizeExceeded ? bytes : undefined;
}

function envelopeOf({envelope, remoteAddress, hostNameAppearsAs}: SMTPServerSession): Envelope {
  const {mailFrom, rcptTo} = envelope;
  return {
    sender: mailFrom ? mailFrom.address : '',
    recipients: rcptTo.map(({address}) => address),
    ip: remoteAddress,
    ...(hostNameAppearsAs && {helo: hostNameAppearsAs}),
  };
}

/** `smtp-server` answers on fully open connections only; one whose other half is closed can still be answered. */
function answerHalfOpen(socket: Socket): void {
  Object.defineProperty(socket, 'readyState', {get: () => (socket.writable ? 'open' : 'closed')});
  // Nothing more comes; what is under way gets its answer.
  socket.once('end', () => socket.setTimeout(LAST_ANSWER, () => socket.destroy()));
}
