/**
 * The entry `ventanilla/client/outbox`: an adapter with an outbox. What cannot be sent for want of a connection is kept on
 * this device and sent once when it is back, also after a reload, by whichever tab is first. What keeps and sends is loaded
 * when it is needed. Knows no element and no particular adapter.
 */
import type {Outbox, TicketAdapter, UploadInput, WriteContext} from '../../core/adapter.ts';
import {TicketError, type TicketErrorCode} from '../../core/errors.ts';
import type {Attachment, Desk, Ticket, TicketDraft, Viewer} from '../../core/ticket.ts';
import type {Sender} from './sender.ts';

/** Failures after which a draft is kept: nobody has answered for the desk. */
const KEEP: ReadonlySet<TicketErrorCode> = new Set(['offline', 'timeout', 'unavailable']);

export interface OutboxOptions {
  /** Tells desks of one origin apart; the endpoint does. */
  readonly name: string;
  readonly now?: () => Date;
}

export interface AdapterWithOutbox extends TicketAdapter {
  readonly outbox: Outbox;
  /** Ends looking after what waits. @param remove forgets it too */
  closeOutbox(remove?: boolean): Promise<void>;
}

/** Whether this page can keep anything at all. */
export function canKeep(): boolean {
  return 'indexedDB' in globalThis && 'BroadcastChannel' in globalThis && 'document' in globalThis;
}

/**
 * Puts an outbox round an adapter; begins with what an earlier page left. Where nothing can be kept (a private window, Node)
 * the adapter works as it would without.
 */
export function withOutbox(adapter: TicketAdapter, {name, now = () => new Date()}: OutboxOptions): AdapterWithOutbox {
  const wrapped = new WithOutbox(adapter, `ventanilla outbox ${name}`, now);
  const own: Partial<AdapterWithOutbox> = {
    outbox: wrapped.outbox,
    getDesk: (context) => wrapped.getDesk(context),
    createTicket: (draft, context) => wrapped.createTicket(draft, context),
    upload: (file, context) => wrapped.upload(file, context),
    closeOutbox: (remove) => wrapped.close(remove),
  };
  return new Proxy(adapter, {
    get(target, property) {
      const mine: unknown = Reflect.get(own, property);
      if (mine !== undefined) return mine;
      const value: unknown = Reflect.get(target, property);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  }) as AdapterWithOutbox;
}

class WithOutbox {
  readonly #adapter: TicketAdapter;
  readonly #name: string;
  readonly #now: () => Date;
  #sender: Promise<Sender> | undefined;
  /** Who was there when the desk was last asked: without a name nothing is kept. */
  #viewer: Viewer | undefined;

  constructor(adapter: TicketAdapter, name: string, now: () => Date) {
    this.#adapter = adapter;
    this.#name = name;
    this.#now = now;
  }

  readonly outbox: Outbox = {
    list: async () => (await this.#loaded()).list(),
    send: async () => (await this.#loaded()).send(),
    discard: async (id) => (await this.#loaded()).discard(id),
    subscribe: (listener) => {
      let stop: (() => void) | undefined;
      let ended = false;
      void this.#loaded().then(
        (sender) => {
          if (!ended) stop = sender.subscribe(listener);
        },
        // Nothing can be kept in this browser, so nothing will be told.
        () => undefined,
      );
      return () => {
        ended = true;
        stop?.();
      };
    },
  };

  async getDesk(context?: Parameters<TicketAdapter['getDesk']>[0]): Promise<Desk> {
    const desk = await this.#adapter.getDesk(context);
    const first = this.#viewer === undefined;
    this.#viewer = desk.viewer;
    // Somebody is there: what an earlier page left for him can go.
    if (first) void this.outbox.send().catch(() => undefined);
    return desk;
  }

  async createTicket(draft: TicketDraft, context: WriteContext): Promise<Ticket> {
    const viewer = this.#viewer;
    if (!viewer) return this.#adapter.createTicket(draft, context);
    let sender: Sender | undefined;
    try {
      sender = await this.#loaded();
    } catch {
      // Nothing can be kept in this browser: it is sent as it would be without an outbox.
    }
    if (!sender) return this.#adapter.createTicket(draft, context);
    try {
      return await sender.deliver(draft, viewer, context);
    } catch (thrown) {
      const error = TicketError.from(thrown);
      if (context.signal?.aborted || !KEEP.has(error.code)) throw error;
      throw await keptOrNot(error, sender.keep(context.idempotencyKey, draft, viewer));
    }
  }

  async upload(file: UploadInput, context: WriteContext): Promise<Attachment> {
    const viewer = this.#viewer;
    try {
      return await this.#adapter.upload(file, context);
    } catch (thrown) {
      const error = TicketError.from(thrown);
      if (!viewer || context.signal?.aborted || error.code !== 'offline') throw error;
      const {name, type, body, onProgress} = file;
      const sender = await this.#loaded().catch(() => Promise.reject(error));
      const kept = await sender.keepFile(context.idempotencyKey, name, type, body, viewer).catch(() => {
        throw error;
      });
      onProgress?.(body.size);
      return kept;
    }
  }

  async close(remove?: boolean): Promise<void> {
    const loading = this.#sender;
    this.#sender = undefined;
    await (await loading?.catch(() => undefined))?.close(remove);
  }

  #loaded(): Promise<Sender> {
    if (!canKeep()) return Promise.reject(new TicketError('unavailable', 'nothing can be kept here'));
    if (!this.#sender) {
      const options = {adapter: this.#adapter, name: this.#name, now: this.#now, viewer: () => this.#viewer};
      const loading = import('./sender.ts').then(({Sender}) => new Sender(options));
      this.#sender = loading;
      // What did not load may load the next time.
      loading.catch(() => (this.#sender = undefined));
    }
    return this.#sender;
  }
}

/** Says so only when it lies there: a full or private browser keeps nothing, and the text stays where it is. */
async function keptOrNot(error: TicketError, keeping: Promise<void>): Promise<TicketError> {
  try {
    await keeping;
  } catch {
    return error;
  }
  return new TicketError(error.code, error.message, {cause: error, kept: true});
}
