/**
 * Sends what waits, one tab at a time, and tells all tabs what became of it. A draft is sent only for who wrote it: the desk
 * is asked who is there before each round. Draws nothing.
 */
import type {CallContext, KeptDraft, Outbox, OutboxChange, TicketAdapter, WriteContext} from '../../core/adapter.ts';
import {TicketError, type TicketErrorCode} from '../../core/errors.ts';
import type {Attachment, Ticket, TicketDraft, Viewer} from '../../core/ticket.ts';
import {OutboxStore, type Owner, type StoredDraft} from './store.ts';

/** Before the id of a file that only this device has. */
export const LOCAL_FILE = 'outbox-';
/** Failures in which the desk said nothing about the draft; a later try may succeed. */
const WAITING: ReadonlySet<TicketErrorCode> = new Set([
  'offline',
  'timeout',
  'unavailable',
  'rate-limited',
  'protocol',
  'unauthenticated',
]);
/** Milliseconds between tries by itself, while a page is open. */
const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 300_000;

export interface SenderOptions {
  readonly adapter: TicketAdapter;
  /** Of the database; drafts of different desks lie apart. */
  readonly name: string;
  readonly now: () => Date;
  /** Who was there when the desk was last asked. */
  readonly viewer: () => Viewer | undefined;
}

export class Sender implements Outbox {
  readonly #adapter: TicketAdapter;
  readonly #store: OutboxStore;
  readonly #name: string;
  readonly #now: () => Date;
  readonly #viewer: () => Viewer | undefined;
  readonly #channel: BroadcastChannel;
  readonly #listeners = new Set<(change: OutboxChange) => void>();
  #round: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = FIRST_WAIT;
  #closed = false;

  constructor({adapter, name, now, viewer}: SenderOptions) {
    this.#adapter = adapter;
    this.#name = name;
    this.#now = now;
    this.#viewer = viewer;
    this.#store = new OutboxStore(name, now);
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({data}: MessageEvent<OutboxChange>) => this.#hear(data);
    addEventListener('online', this.#onChance);
    document.addEventListener('visibilitychange', this.#onChance);
  }

  async list(): Promise<readonly KeptDraft[]> {
    const drafts = await this.#store.drafts(await this.#whoIsThere());
    return drafts.map(({owner: _known, ...draft}) => draft);
  }

  /** Rounds do not overlap: one that is asked for meanwhile sees what the first one left. */
  send(): Promise<void> {
    const next = (this.#round ?? Promise.resolve())
      .then(() => (this.#closed ? undefined : locked(this.#name, () => this.#sendAll())))
      .finally(() => {
        if (this.#round === next) this.#round = undefined;
      });
    this.#round = next;
    return next;
  }

  async discard(id: string): Promise<void> {
    const draft = await this.#store.draft(id);
    if (draft?.owner !== (await this.#whoIsThere())) return;
    if (await this.#store.remove(id, draft.draft)) this.#tell({type: 'discarded', id});
  }

  subscribe(listener: (change: OutboxChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @throws Error when this device has no room, or keeps nothing */
  async keep(id: string, draft: TicketDraft, viewer: Viewer): Promise<void> {
    await this.#store.putDraft({id, draft, owner: ownerOf(viewer), keptAt: this.#now().toISOString()});
    this.#tell({type: 'kept', id});
    this.#later();
  }

  async keepFile(id: string, name: string, type: string, body: Blob, viewer: Viewer): Promise<Attachment> {
    const keptAt = this.#now().toISOString();
    await this.#store.putFile({id: LOCAL_FILE + id, owner: ownerOf(viewer), name, type, body, keptAt});
    return {id: LOCAL_FILE + id, name, type, size: body.size};
  }

  /** Sends a draft with the files that wait for it; out of the outbox once it is a ticket. */
  async deliver(draft: TicketDraft, viewer: Viewer, context: WriteContext): Promise<Ticket> {
    const attachments: string[] = [];
    for (const id of draft.attachments) attachments.push(await this.#deliverFile(id, ownerOf(viewer), context));
    const ticket = await this.#adapter.createTicket({...draft, attachments}, context);
    const id = context.idempotencyKey;
    // It is a ticket, whatever this device says now; one that stays here gets the same answer once more.
    if (await this.#store.remove(id, draft).catch(() => false)) this.#tell({type: 'sent', id, ticket});
    return ticket;
  }

  async close(remove = false): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#onChance);
    document.removeEventListener('visibilitychange', this.#onChance);
    await this.#round?.catch(() => undefined);
    this.#channel.close();
    await this.#store.close(remove);
  }

  async #sendAll(): Promise<void> {
    const viewer = await this.#adapter.getDesk().then(
      (desk) => desk.viewer,
      () => undefined,
    );
    if (!viewer) return this.#later();
    const waiting = (await this.#store.drafts(ownerOf(viewer))).filter(({refused}) => refused === undefined);
    for (const kept of waiting) {
      if (this.#store.isOld(kept)) await this.#refuse(kept, 'timeout');
      else if (!(await this.#sendOne(kept, viewer))) return this.#later();
    }
    this.#wait = FIRST_WAIT;
  }

  /** @returns whether the desk answered for or against it */
  async #sendOne(kept: StoredDraft, viewer: Viewer): Promise<boolean> {
    const {id, draft} = kept;
    try {
      await this.deliver(draft, viewer, {idempotencyKey: id, language: draft.language});
    } catch (error) {
      const {code} = TicketError.from(error);
      if (WAITING.has(code)) return false;
      await this.#refuse(kept, code);
    }
    return true;
  }

  async #deliverFile(id: string, owner: Owner, context: CallContext): Promise<string> {
    if (!id.startsWith(LOCAL_FILE)) return id;
    const file = await this.#store.file(id);
    if (file?.owner !== owner) throw new TicketError('not-found', 'a file of this draft is no longer on this device');
    if (file.sentAs !== undefined) return file.sentAs;
    const {name, type, body} = file;
    const sent = await this.#adapter.upload({name, type, body}, {...context, idempotencyKey: id});
    await this.#store.putFile({...file, sentAs: sent.id});
    return sent.id;
  }

  async #refuse(kept: StoredDraft, refused: TicketErrorCode): Promise<void> {
    await this.#store.putDraft({...kept, refused});
    this.#tell({type: 'refused', id: kept.id});
  }

  async #whoIsThere(): Promise<Owner> {
    return ownerOf(this.#viewer() ?? (await this.#adapter.getDesk()).viewer);
  }

  readonly #onChance = (): void => {
    if (navigator.onLine && document.visibilityState === 'visible') void this.send().catch(() => undefined);
  };

  /** The browser does not always know that the connection is back. */
  #later(): void {
    if (this.#closed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send().catch(() => undefined), this.#wait);
    this.#wait = Math.min(LONGEST_WAIT, this.#wait * 2);
  }

  #tell(change: OutboxChange): void {
    if (!this.#closed) this.#channel.postMessage(change);
    this.#hear(change);
  }

  #hear(change: OutboxChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}

function ownerOf({id, account = ''}: Viewer): Owner {
  return JSON.stringify([account, id]);
}

/** One tab at a time, where the browser can say so; elsewhere the idempotency keys keep it to one ticket. */
async function locked(name: string, work: () => Promise<void>): Promise<void> {
  const {locks} = navigator as {locks?: LockManager};
  await (locks ? locks.request(name, work) : work());
}
