/**
 * Finds the adapter of an element: its own property, a name that was registered, or the nearest provider's. There is no
 * default: without one the element must say so. Loads the desk once for all elements that share an adapter.
 */
import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveElement} from 'lit';
import type {TicketAdapter} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import {adapterFactory, adapterNames, type AdapterOptions} from '../../core/registry.ts';
import type {Desk} from '../../core/ticket.ts';
import {warnOnce} from './json-property.ts';
import {type SupportContext, supportContext} from './support-context.ts';

/** What the element has to offer for finding it. */
export interface AdapterHost extends ReactiveElement, AdapterOptions {
  readonly adapter?: TicketAdapter | string;
}

const desks = new WeakMap<TicketAdapter, Promise<Desk>>();

/** The desk of an adapter, asked for once; a failure is forgotten so that the next call asks again. */
export function deskOf(adapter: TicketAdapter): Promise<Desk> {
  let desk = desks.get(adapter);
  if (!desk) {
    desk = adapter.getDesk();
    desks.set(adapter, desk);
    desk.catch(() => desks.delete(adapter));
  }
  return desk;
}

export class AdapterController implements ReactiveController {
  readonly #host: AdapterHost;
  readonly #consumer: ContextConsumer<typeof supportContext, ReactiveElement>;
  readonly #onAdapter: ((adapter: TicketAdapter) => void) | undefined;
  #named: {readonly key: string; adapter?: TicketAdapter} | undefined;
  #current: TicketAdapter | undefined;
  /** As told by the backend; `undefined` until it answered. */
  desk: Desk | undefined;
  /** Why there is no adapter or no desk. */
  error: TicketError | undefined;

  /** @param onAdapter called whenever another adapter takes over, before the next render */
  constructor(host: AdapterHost, onAdapter?: (adapter: TicketAdapter) => void) {
    this.#host = host;
    this.#onAdapter = onAdapter;
    this.#consumer = new ContextConsumer(host, {
      context: supportContext,
      subscribe: true,
      callback: () => host.requestUpdate(),
    });
    host.addController(this);
  }

  /** The adapter in use. */
  get adapter(): TicketAdapter | undefined {
    return this.#current;
  }

  /** What the provider gave. */
  get provided(): SupportContext | undefined {
    return this.#consumer.value;
  }

  /** Whether nobody gave an adapter: the element shows how else to get help. */
  get missing(): boolean {
    return this.#current === undefined && this.#named === undefined;
  }

  hostUpdate(): void {
    const adapter = this.#resolve();
    if (adapter === this.#current) return;
    this.#current = adapter;
    this.desk = undefined;
    this.error = undefined;
    if (!adapter) return;
    this.#onAdapter?.(adapter);
    void this.loadDesk();
  }

  hostUpdated(): void {
    if (this.missing && this.#host.isConnected) {
      const tag = this.#host.localName;
      // The provider may be upgraded in the same task; complain only if nothing came.
      queueMicrotask(() => {
        if (this.missing)
          warnOnce(`<${tag}> has no adapter: set adapter="http" endpoint="…", or put it in <support-provider>.`);
      });
    }
  }

  /** Asks for the desk; call again to retry. Never throws: see `error`. */
  async loadDesk(): Promise<void> {
    const adapter = this.#current;
    if (!adapter) return;
    try {
      const desk = await deskOf(adapter);
      if (adapter !== this.#current) return;
      this.desk = desk;
      this.error = undefined;
    } catch (error) {
      if (adapter !== this.#current) return;
      this.error = TicketError.from(error);
    }
    this.#host.requestUpdate();
  }

  #resolve(): TicketAdapter | undefined {
    const {adapter, endpoint, tokenUrl, getToken} = this.#host;
    if (adapter === undefined || adapter === '') return this.provided?.adapter;
    if (typeof adapter !== 'string') return adapter;
    const key = [adapter, endpoint, tokenUrl].join(' ');
    if (this.#named?.key !== key) void this.#make(key, adapter, {endpoint, tokenUrl, getToken});
    return this.#named?.adapter;
  }

  async #make(key: string, name: string, options: AdapterOptions): Promise<void> {
    const slot: {readonly key: string; adapter?: TicketAdapter} = {key};
    this.#named = slot;
    const factory = adapterFactory(name);
    try {
      if (!factory)
        throw new Error(`no adapter is registered as '${name}' (known: ${adapterNames().join(', ') || 'none'})`);
      slot.adapter = await factory(options);
    } catch (error) {
      console.error(`ventanilla: the adapter '${name}' could not be made.`, error);
      this.error = TicketError.from(error);
    }
    this.#host.requestUpdate();
  }
}
