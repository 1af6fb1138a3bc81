/** The parser's thread: takes bytes, answers with a mail or with why there is none. */
import {parentPort} from 'node:worker_threads';
import type {Mail} from '../mail.ts';

export interface ParseRequest {
  readonly id: number;
  readonly raw: Uint8Array;
}

/** Loaded with the first mail, so that a missing package is an answer and not the end of the thread. */
async function read(raw: Uint8Array): Promise<Mail> {
  const {readMail} = await import('./read.ts');
  return readMail(raw);
}

function tell(error: unknown): string {
  const missing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  if (missing) return 'the mail channel needs packages of its own: npm i postal-mime html-to-text mailauth tldts';
  return error instanceof Error ? error.message : String(error);
}

parentPort?.on('message', ({id, raw}: ParseRequest) => {
  read(raw).then(
    (mail) => parentPort?.postMessage({id, mail}),
    (error: unknown) => parentPort?.postMessage({id, error: tell(error)}),
  );
});
