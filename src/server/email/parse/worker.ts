/** The parser's thread: takes bytes, answers with a mail or with why there is none. */
import {parentPort} from 'node:worker_threads';
import {readMail} from './read.ts';

export interface ParseRequest {
  readonly id: number;
  readonly raw: Uint8Array;
}

parentPort?.on('message', ({id, raw}: ParseRequest) => {
  readMail(raw).then(
    (mail) => parentPort?.postMessage({id, mail}),
    (error: unknown) => parentPort?.postMessage({id, error: error instanceof Error ? error.message : String(error)}),
  );
});
