/**
 * Adapters that markup names: one for all elements that say the same words, so that a list and a form share their desk and
 * their connection. Knows no element.
 */
import type {TicketAdapter} from '../../core/adapter.ts';
import {type AdapterFactory, adapterFactory, adapterNames, type AdapterOptions} from '../../core/registry.ts';

const made = new WeakMap<AdapterFactory, Map<string, Promise<TicketAdapter>>>();

/**
 * Makes the adapter, or gives the one that was made of the same words.
 * @throws Error for a name that nobody registered, and what the factory throws
 */
export async function namedAdapter(name: string, options: AdapterOptions): Promise<TicketAdapter> {
  const factory = adapterFactory(name);
  if (!factory)
    throw new Error(`no adapter is registered as '${name}' (known: ${adapterNames().join(', ') || 'none'})`);
  // A callback belongs to the element that has it.
  if (options.getToken) return factory(options);
  let known = made.get(factory);
  if (!known) made.set(factory, (known = new Map<string, Promise<TicketAdapter>>()));
  const {endpoint, tokenUrl} = options;
  const words = JSON.stringify([endpoint, tokenUrl]);
  let adapter = known.get(words);
  if (!adapter) {
    adapter = Promise.resolve(factory(options));
    known.set(words, adapter);
    // What did not load may load the next time.
    adapter.catch(() => known.delete(words));
  }
  return adapter;
}
