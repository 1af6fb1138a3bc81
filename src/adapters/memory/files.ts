/** Files of the desk in memory: kept for who uploaded them until a ticket takes them, then for who sees the ticket. */
import {inScope, type Scope} from '../../core/access.ts';
import type {AttachmentContent, UploadInput, WriteContext} from '../../core/adapter.ts';
import {rejected, throwIfAborted, TicketError} from '../../core/errors.ts';
import {type Attachment, CONTRACT_LIMITS} from '../../core/ticket.ts';
import type {Actor} from './desk.ts';
import type {MemoryStore} from './store.ts';

/** @throws TicketError not-found, also for a file of somebody else */
export function openFile(store: MemoryStore, attachmentId: string, actor: Actor, scope: Scope): AttachmentContent {
  const file = store.files.get(attachmentId);
  const thread = store.threads.get(file?.ticketId ?? '');
  const mine = file && (thread ? inScope(scope, thread.ticket) : file.owner === actor.id);
  if (!mine) throw new TicketError('not-found', `no attachment '${attachmentId}'`);
  return {...file.attachment, body: file.body};
}

/** @throws TicketError too-large, or `rejected` for a name without letters or with too many */
export async function keepFile(
  store: MemoryStore,
  {name, type, body, onProgress}: UploadInput,
  actor: Actor,
  {idempotencyKey, signal}: WriteContext,
): Promise<Attachment> {
  if (body.size > CONTRACT_LIMITS.attachmentBytes) throw new TicketError('too-large', `${body.size} bytes`);
  if (name === '' || name.length > CONTRACT_LIMITS.fileName) throw rejected('name', 'has 1 to 200 characters');
  const bytes = await body.arrayBuffer();
  const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join();
  throwIfAborted(signal);
  const attachment = store.once(actor.id, idempotencyKey, ['upload', name, type, digest], () => {
    const stored: Attachment = {id: crypto.randomUUID(), name, type, size: body.size};
    store.files.set(stored.id, {attachment: stored, body: new Blob([bytes], {type}), owner: actor.id});
    return stored;
  });
  onProgress?.(body.size);
  return attachment;
}
