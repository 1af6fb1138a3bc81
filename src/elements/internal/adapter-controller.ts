/**
 * Finds the adapter of an element: its own property, a name that was registered, the nearest provider's, or what the page says
 * for all; in whichever order these come, and again when they change. There is no default: without one the element must say
 * so. Loads the desk once for all elements that share an adapter.
 */
import {ContextConsumer} from '@lit/context';
import type {ReactiveController, ReactiveElement} from 'lit';
import type {TicketAdapter} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';
import {type AdapterOptions, onRegistryChange, pageDefaults, type PageDefaults} from '../../core/registry.ts';
import type {Desk} from '../../core/ticket.ts';
import {warnOnce} from './json-property.ts';
import {namedAdapter} from './named-adapters.ts';
import {ancestor, isPageLoading, pageLoaded} from './page-state.ts';
import {type SupportContext, supportContext} from './support-context.ts';

/** What the element has to offer for finding it. */
export interface AdapterHost extends ReactiveElement, AdapterOptions {
  readonly adapter?: TicketAdapter | string;
  /** Whether it is of no use without one, so that its absence is told to the developer. */
  readonly needsAdapter: boolean;
}

interface Named {
  readonly key: string;
  adapter?: TicketAdapter;
  failed?: boolean;
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
  #named: Named | undefined;
  #current: TicketAdapter | undefined;
  /** As told by the backend; `undefined` until it answered. */
  desk: Desk | undefined;
  /** Why there is no adapter or no desk. */
  error: TicketError | undefined;
  #stop: (() => void) | undefined;

  /**
   * @param onAdapter called whenever another adapter takes over, before the next render
   */
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
    return this.#current === undefined && this.#named === undefined && !this.#mayCome();
  }

  hostConnected(): void {
    const look = (): void => this.#host.requestUpdate();
    const again = (): void => {
      this.#again();
      look();
    };
    // A provider whose script ran later than the element's: it can be asked now.
    const onProvider = (event: Event): void => {
      if ((event as Event & {context?: unknown}).context === supportContext && this.provided === undefined)
        this.#consumer.hostConnected();
    };
    const stop = onRegistryChange(again);
    document.addEventListener('context-provider', onProvider);
    this.#stop = () => {
      stop();
      document.removeEventListener('context-provider', onProvider);
    };
    if (isPageLoading()) void pageLoaded().then(look);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
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
    if (this.missing && this.#host.needsAdapter && this.#host.isConnected) {
      const tag = this.#host.localName;
      // The property may be set in the same task; complain only if nothing came.
      queueMicrotask(() => {
        if (this.missing && this.#host.isConnected)
          warnOnce(`<${tag}> has no adapter: set adapter="http" endpoint="…", or put it in <support-provider>.`);
      });
    }
  }

  /**
   * Asks for the desk; call again to retry. Never throws: see `error`.
   * @param fresh asks even where the answer is known
   */
  async loadDesk(fresh = false): Promise<void> {
    const adapter = this.#current;
    if (!adapter) return this.#again();
    if (fresh) desks.delete(adapter);
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

  /** Whether it was named and is being made. */
  get coming(): boolean {
    return this.#current === undefined && this.#named !== undefined && !this.#named.failed;
  }

  /** Tries anew what could not be made. */
  #again(): void {
    if (!this.#named?.failed) return;
    this.#named = undefined;
    this.#host.requestUpdate();
  }

  /** Whether a provider, or a script that has not run yet, may bring what is missing. */
  #mayCome(): boolean {
    return (
      isPageLoading() ||
      this.provided?.coming === true ||
      ancestor(this.#host, 'support-provider:not(:defined)') !== null
    );
  }

  #resolve(): TicketAdapter | undefined {
    const own = this.#host.adapter ? this.#host : undefined;
    const options: PageDefaults = own ?? pageDefaults();
    const {adapter} = options;
    if (adapter && typeof adapter === 'string' && (own || !this.provided?.adapter))
      return this.#byName(adapter, options);
    this.#named = undefined;
    if (own) return adapter as TicketAdapter;
    return this.provided?.adapter ?? (adapter as TicketAdapter | undefined);
  }

  #byName(name: string, {endpoint, tokenUrl, getToken}: AdapterOptions): TicketAdapter | undefined {
    const key = JSON.stringify([name, endpoint, tokenUrl, getToken !== undefined]);
    if (this.#named?.key !== key) {
      this.#named = {key};
      this.error = undefined;
      // Always the callback of now: frameworks set a new function with every render.
      const ask = getToken && ((reason: {refresh: boolean}) => (this.#host.getToken ?? getToken)(reason));
      void this.#make(this.#named, name, {endpoint, tokenUrl, getToken: ask});
    }
    return this.#named.adapter;
  }

  async #make(slot: Named, name: string, options: AdapterOptions): Promise<void> {
    try {
      slot.adapter = await namedAdapter(name, options);
    } catch (error) {
      slot.failed = true;
      // The script that registers the name may be the next one.
      await pageLoaded();
      if (this.#named !== slot) return;
      console.error(`ventanilla: the adapter '${name}' could not be made.`, error);
      this.error = TicketError.from(error);
    }
    if (this.#named === slot) this.#host.requestUpdate();
  }
}
