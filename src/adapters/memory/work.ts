/**
 * What every write of the desk in memory does to a thread: finds it in a scope, changes it, tells what happened, takes files
 * and sealed data in. Knows nothing of roles, nor of answers kept by idempotency key.
 */
import {inScope, type Scope} from '../../core/access.ts';
import type {WriteContext} from '../../core/adapter.ts';
import {rejected, TicketError} from '../../core/errors.ts';
import {accessDataExpiry} from '../../core/sealed.ts';
import type {Message, ThreadEvent} from '../../core/thread.ts';
import type {AccessData, Attachment, Author, Role, Ticket} from '../../core/ticket.ts';
import type {Actor} from './desk.ts';
import {keepSealed} from './sealed.ts';
import type {MemoryStore, StoredThread} from './store.ts';

export const SYSTEM: Author = {id: 'system', name: 'Ventanilla', role: 'system'};

export class Work {
  readonly store: MemoryStore;
  readonly #clock: () => Date;

  constructor(store: MemoryStore, clock: () => Date) {
    this.store = store;
    this.#clock = clock;
  }

  now(): string {
    return this.#clock().toISOString();
  }

  /** @throws TicketError not-found, also for a thread outside the scope */
  find(ticketId: string, scope: Scope): StoredThread {
    const thread = this.store.threads.get(ticketId);
    if (!thread || !inScope(scope, thread.ticket)) throw new TicketError('not-found', `no ticket '${ticketId}'`);
    return thread;
  }

  change(thread: StoredThread, change: Partial<Ticket>): void {
    thread.ticket = {...thread.ticket, ...change, updatedAt: this.now()};
    thread.turn = this.store.nextTurn();
  }

  tell(thread: StoredThread, author: Author, event: ThreadEvent['event']): void {
    const ticketId = thread.ticket.id;
    const entry: ThreadEvent = {kind: 'event', id: crypto.randomUUID(), ticketId, author, at: this.now(), event};
    thread.entries.push(entry);
    this.store.record({type: 'entry-added', ticketId, entry});
  }

  /** Gives uploaded files to a ticket. @throws TicketError `rejected` for a file of somebody else, or one that is taken */
  claim(ids: readonly string[], actor: Actor, ticketId: string): Attachment[] {
    const files = ids.map((id, index) => {
      const file = this.store.files.get(id);
      if (file?.owner === actor.id && file.ticketId === undefined && ids.indexOf(id) === index) return file;
      throw rejected(`attachments.${index}`, `no unclaimed file '${id}'`);
    });
    for (const file of files) file.ticketId = ticketId;
    return files.map(({attachment}) => attachment);
  }

  /** @returns what is told of the sealed data; nothing where none came */
  keep(sealed: string | undefined, ticketId: string, author: Author, context: WriteContext): AccessData | undefined {
    const at = this.now();
    const expiresAt = context.accessDataExpiresAt ?? accessDataExpiry(new Date(at));
    return keepSealed(this.store, sealed, ticketId, {author, at, expiresAt});
  }
}

export function authorOf({id, name, role}: Actor): Author & {readonly role: Role} {
  return {id, name, role};
}

export function messageOf(
  ticketId: string,
  author: Author,
  at: string,
  text: string,
  attachments: Attachment[],
  mail: WriteContext['mail'],
): Message {
  const way = mail ? {channel: 'email' as const, trust: mail.trust} : {channel: 'web' as const};
  return {kind: 'message', id: crypto.randomUUID(), ticketId, author, text, at, attachments, ...way};
}
