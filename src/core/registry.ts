/**
 * Adapters by name, so that `adapter="http"` works in markup, and what a page says once for all elements. Both hang on one
 * `Symbol.for` key of the global object: two copies of the bundle in a page share it.
 */
import type {TicketAdapter} from './adapter.ts';

/** Attributes of the element that names the adapter, as strings, and callbacks that only the page can give. */
export interface AdapterOptions {
  /** Base address of the server, e.g. `/support`. */
  readonly endpoint?: string;
  /** Address of the host that answers with an identity token as plain text; the host's session cookie goes with it. */
  readonly tokenUrl?: string;
  /** Gives an identity token; called again when the old one was refused. */
  readonly getToken?: (reason: {readonly refresh: boolean}) => Promise<string> | string;
}

/** Makes an adapter; may load its code first. */
export type AdapterFactory = (options: AdapterOptions) => TicketAdapter | Promise<TicketAdapter>;

/** What a page says once for all its elements; an element's own word and a provider's win over it. */
export interface PageDefaults extends AdapterOptions {
  /** An adapter, or the name of a registered one. */
  readonly adapter?: TicketAdapter | string;
  /** The procedure as a policy document, not validated. */
  readonly policy?: object;
  /** Fingerprint that the keys for access data must have; see `ventanilla fingerprint`. */
  readonly accessFingerprint?: string;
}

interface Shared {
  readonly adapters: Map<string, AdapterFactory>;
  readonly listeners: Set<() => void>;
  defaults: PageDefaults;
}

const KEY = Symbol.for('ventanilla.registry');

function shared(): Shared {
  const holder = globalThis as {[KEY]?: Shared};
  return (holder[KEY] ??= {adapters: new Map(), listeners: new Set(), defaults: {}});
}

function changed(): void {
  for (const listener of [...shared().listeners]) listener();
}

/** Registers a factory under a name; a later one of the same name replaces it. Elements that wait for the name take it up. */
export function registerAdapter(name: string, factory: AdapterFactory): void {
  shared().adapters.set(name, factory);
  changed();
}

/** Says for the whole page what no element and no provider says; called again, it replaces what it names. */
export function configureSupport(defaults: PageDefaults): void {
  shared().defaults = {...shared().defaults, ...defaults};
  changed();
}

/** What the page said. */
export function pageDefaults(): PageDefaults {
  return shared().defaults;
}

/** Calls whenever an adapter is registered or the page's defaults change. @returns stops calling */
export function onRegistryChange(listener: () => void): () => void {
  shared().listeners.add(listener);
  return () => shared().listeners.delete(listener);
}

/** The factory of a name, or `undefined` where nobody registered one. */
export function adapterFactory(name: string): AdapterFactory | undefined {
  return shared().adapters.get(name);
}

/** All names, for a message that helps. */
export function adapterNames(): string[] {
  return [...shared().adapters.keys()].sort();
}
