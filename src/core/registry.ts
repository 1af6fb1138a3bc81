/**
 * Adapters by name, so that `adapter="http"` works in markup. The map hangs on one `Symbol.for` key of the global
 * object: two copies of the bundle in a page share it.
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

const KEY = Symbol.for('ventanilla.adapters');

function adapters(): Map<string, AdapterFactory> {
  const holder = globalThis as {[KEY]?: Map<string, AdapterFactory>};
  return (holder[KEY] ??= new Map<string, AdapterFactory>());
}

/** Registers a factory under a name; a later one of the same name replaces it. */
export function registerAdapter(name: string, factory: AdapterFactory): void {
  adapters().set(name, factory);
}

/** The factory of a name, or `undefined` where nobody registered one. */
export function adapterFactory(name: string): AdapterFactory | undefined {
  return adapters().get(name);
}

/** All names, for a message that helps. */
export function adapterNames(): string[] {
  return [...adapters().keys()].sort();
}
