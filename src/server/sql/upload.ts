/** An attachment's bytes come to the disk before its row is written, and go again where no row needs them. */
import {createHash} from 'node:crypto';
import type {UploadInput} from '../../core/adapter.ts';
import {rejected, TicketError} from '../../core/errors.ts';
import {type Attachment, CONTRACT_LIMITS} from '../../core/ticket.ts';
import type {Write} from './steps.ts';
import * as writes from './writes.ts';

export interface UploadSteps {
  /** @returns the file's name */
  save(bytes: Uint8Array): Promise<string>;
  remove(file: string): Promise<void>;
  /** Writes once for what was sent; a retry gets the first answer, and its work is not done. */
  write(payload: unknown, work: (write: Write) => Promise<Attachment>): Promise<Attachment>;
}

/** @throws TicketError */
export async function storeUpload(
  {name, type, body, onProgress}: UploadInput,
  {save, remove, write}: UploadSteps,
): Promise<Attachment> {
  if (body.size > CONTRACT_LIMITS.attachmentBytes) throw new TicketError('too-large', `${body.size} bytes`);
  if (name === '' || name.length > CONTRACT_LIMITS.fileName) throw rejected('name', 'has 1 to 200 characters');
  const bytes = new Uint8Array(await body.arrayBuffer());
  const digest = createHash('sha256').update(bytes).digest('base64');
  const file = await save(bytes);
  let kept = false;
  try {
    const stored = await write([name, type, digest], (one) => {
      kept = true;
      return writes.addFile(one, {file, name, type, size: bytes.length});
    });
    onProgress?.(bytes.length);
    return stored;
  } catch (error) {
    kept = false;
    throw error;
  } finally {
    // A retry finds the first file stored; a failed write leaves no use for it.
    if (!kept) await remove(file);
  }
}
