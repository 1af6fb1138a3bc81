/**
 * Reads mails in a thread of their own, one after the other: a bomb ends that thread by its limit of time or memory, the next
 * mail gets a new one, and the service goes on.
 */
import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {Mail} from '../mail.ts';

export interface ParserLimits {
  /** Bytes of a whole mail, attachments in their encoding included. */
  readonly bytes: number;
  /** Milliseconds for one mail. */
  readonly milliseconds: number;
  /** Of the thread's heap. */
  readonly megabytes: number;
}

export const PARSER_LIMITS: ParserLimits = {bytes: 30 * 1024 * 1024, milliseconds: 10_000, megabytes: 256};

/** Why a mail cannot be read. It is kept as it came, for a person to look at. */
export class MailError extends Error {
  override readonly name = 'MailError';
  readonly code: 'too-large' | 'too-complex' | 'unreadable';

  constructor(code: MailError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** In the sources the worker is TypeScript, in the package JavaScript. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? 'worker.ts' : 'worker.js', import.meta.url);

interface Answer {
  readonly id: number;
  readonly mail?: Mail;
  readonly error?: string;
}

export class MailParser {
  readonly #limits: ParserLimits;
  #worker: Worker | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #ids = 0;

  constructor(limits: Partial<ParserLimits> = {}) {
    this.#limits = {...PARSER_LIMITS, ...limits};
  }

  /** @throws MailError */
  parse(raw: Uint8Array): Promise<Mail> {
    const {bytes} = this.#limits;
    if (raw.byteLength > bytes) {
      return Promise.reject(new MailError('too-large', `a mail of ${raw.byteLength} bytes; the limit is ${bytes}`));
    }
    const mail = this.#queue.then(() => this.#ask(raw));
    this.#queue = mail.catch(() => undefined);
    return mail;
  }

  async close(): Promise<void> {
    await this.#queue;
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker {
    const resourceLimits = {maxOldGenerationSizeMb: this.#limits.megabytes, stackSizeMb: 4};
    const worker = new Worker(WORKER, {resourceLimits});
    worker.unref();
    return worker;
  }

  async #ask(raw: Uint8Array): Promise<Mail> {
    const worker = (this.#worker ??= this.#start());
    const id = ++this.#ids;
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), this.#limits.milliseconds);
    worker.ref();
    worker.postMessage({id, raw});
    try {
      const {mail, error} = await answerOf(worker, id, giveUp.signal);
      if (mail) return mail;
      throw new MailError('unreadable', error ?? 'the parser gave no answer');
    } catch (error) {
      if (error instanceof MailError) throw error;
      this.#drop(worker);
      const why = giveUp.signal.aborted
        ? `reading took more than ${this.#limits.milliseconds} ms`
        : 'reading took too much memory';
      throw new MailError('too-complex', why, {cause: error});
    } finally {
      clearTimeout(timer);
      worker.unref();
    }
  }

  #drop(worker: Worker): void {
    if (this.#worker === worker) this.#worker = undefined;
    // A late error of a thread that was given up is nobody's.
    worker.on('error', () => undefined);
    void worker.terminate();
  }
}

/** @throws whatever ends the thread, or the signal's reason */
async function answerOf(worker: Worker, id: number, signal: AbortSignal): Promise<Answer> {
  const done = new AbortController();
  const either = AbortSignal.any([signal, done.signal]);
  const exit = once(worker, 'exit', {signal: either}).then(() => Promise.reject(new Error('the parser ended')));
  exit.catch(() => undefined);
  try {
    for (;;) {
      const [answer] = (await Promise.race([once(worker, 'message', {signal: either}), exit])) as [Answer];
      if (answer.id === id) return answer;
    }
  } finally {
    done.abort();
  }
}
