/** Reads what a request carries, never more than the limit, and holds it against its schema. */
import type * as z from 'zod/mini';
import {TicketError} from '../core/errors.ts';
import {hold} from './schema.ts';

/** Bytes of a JSON body: the longest text of the contract in four-byte characters, and some room. */
export const LARGEST_JSON = 1024 * 1024;

/** @throws TicketError too-large as soon as the limit is passed, whatever the header said */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = (): TicketError => new TicketError('too-large', `the body is over ${limit} bytes`);
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** @throws TicketError unsupported-type for what is not declared as JSON: a foreign page's form cannot declare it */
export async function readJson<T extends z.core.$ZodType>(request: Request, schema: T): Promise<z.output<T>> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new TicketError('unsupported-type', 'the body must be application/json');
  }
  const text = new TextDecoder().decode(await readBytes(request, LARGEST_JSON));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TicketError('rejected', 'the body is not JSON', {issues: [{path: '', message: 'is not JSON'}]});
  }
  return fit(schema, value);
}

/** @throws TicketError rejected naming each path */
export function fit<T extends z.core.$ZodType>(schema: T, value: unknown): z.output<T> {
  const held = hold(schema, value);
  if ('data' in held) return held.data;
  throw new TicketError('rejected', 'the content does not fit the schema', {issues: held.issues});
}
