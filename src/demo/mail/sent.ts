/** Catches what the desk mails, instead of sending it: a page of the demo shows it. Kept as lines of JSON in the data folder. */
import {appendFile, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Sender} from '../../server/email/send.ts';
import type {OutgoingMail} from '../../server/email/store.ts';

export interface SentMail extends OutgoingMail {
  /** RFC 3339. */
  readonly at: string;
}

/** How many the page shows. */
const SHOWN = 50;

const pathIn = (folder: string): string => join(folder, 'sent-mail.jsonl');

/** The newest last. */
export async function readSent(folder: string): Promise<readonly SentMail[]> {
  const text = await readFile(pathIn(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SentMail);
}

export class CaughtMail implements Sender {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async send(mail: OutgoingMail): Promise<void> {
    const line: SentMail = {...mail, at: new Date().toISOString()};
    await appendFile(pathIn(this.#folder), `${JSON.stringify(line)}\n`, {mode: 0o600});
  }

  /** What the page shows, the newest first. */
  async newest(): Promise<readonly SentMail[]> {
    return (await readSent(this.#folder)).slice(-SHOWN).reverse();
  }
}
