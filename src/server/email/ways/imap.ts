/**
 * Reads a mailbox: what is there, then what comes, as the server tells it. A mail is marked only after it is kept, so that a
 * break in between brings it again, and it is known then. Goes on by itself after a lost connection.
 */
import type {ImapFlow} from 'imapflow';
import {pause} from '../../pause.ts';
import type {MailChannel} from '../channel.ts';

export interface ImapOptions {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly user: string;
  readonly password: string;
  /** `INBOX` where absent. */
  readonly folder?: string;
  readonly report?: (what: string, error: unknown) => void;
  /** Milliseconds to wait after a lost connection, the first time and at most. */
  readonly patience?: readonly [first: number, most: number];
}

export interface ImapReader {
  close(): Promise<void>;
}

export function readImap(channel: MailChannel, options: ImapOptions): ImapReader {
  const closing = new AbortController();
  const running = readAlways(channel, options, closing.signal);
  return {
    async close() {
      closing.abort();
      await running;
    },
  };
}

async function readAlways(channel: MailChannel, options: ImapOptions, signal: AbortSignal): Promise<void> {
  const [first, most] = options.patience ?? [1_000, 60_000];
  for (let wait = first; !signal.aborted; wait = Math.min(wait * 2, most)) {
    try {
      await readOnce(channel, options, signal, () => (wait = first));
    } catch (error) {
      if (!signal.aborted) options.report?.('the mailbox', error);
    }
    if (!signal.aborted) await pause(wait, signal);
  }
}

/** One connection, to its end. */
async function readOnce(
  channel: MailChannel,
  {host, port, secure, user, password, folder = 'INBOX'}: ImapOptions,
  signal: AbortSignal,
  connected: () => void,
): Promise<void> {
  const {ImapFlow} = await import('imapflow');
  const client = new ImapFlow({host, port, secure, auth: {user, pass: password}, logger: false});
  // Without a listener a lost connection would end the program; the promise below tells it as well.
  const lost = new Promise<void>((resolve) => client.once('close', () => resolve()));
  let failure: unknown;
  client.on('error', (error: unknown) => (failure = error));
  const leave = (): void => client.close();
  signal.addEventListener('abort', leave);
  try {
    await client.connect();
    const lock = await client.getMailboxLock(folder);
    connected();
    let wake: () => void = () => undefined;
    client.on('exists', () => wake());
    while (!signal.aborted && client.usable) {
      const news = new Promise<void>((resolve) => (wake = resolve));
      await fetchUnseen(client, channel);
      // Left to itself the library begins to listen only after a while; what is asked next ends it.
      const idling = client.idle().catch(() => false);
      await Promise.race([news, lost, idling]);
    }
    lock.release();
  } finally {
    signal.removeEventListener('abort', leave);
    client.close();
  }
  if (failure !== undefined) throw failure instanceof Error ? failure : new Error('the connection was lost');
}

async function fetchUnseen(client: ImapFlow, channel: MailChannel): Promise<void> {
  const {maximumBytes} = channel.scene.settings;
  const ids = await client.search({seen: false}, {uid: true});
  for (const uid of ids || []) {
    const found = await client.fetchOne(`${uid}`, {source: {maxLength: maximumBytes + 1}}, {uid: true});
    if (found && found.source) await channel.receive(found.source, {});
    await client.messageFlagsAdd(`${uid}`, ['\\Seen'], {uid: true});
  }
}
