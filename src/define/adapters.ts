/**
 * Names for markup: `adapter="http"`. The code of an adapter is loaded when an element asks for it. A name that the host or
 * another copy of the package has registered stays as it is.
 */
import {adapterFactory, type AdapterFactory, registerAdapter} from '../core/registry.ts';

const FACTORIES: Readonly<Record<string, AdapterFactory>> = {
  http: async (options) => (await import('./adapters/http.ts')).make(options),
  memory: async () => (await import('./adapters/memory.ts')).make(),
  indexeddb: async (options) => (await import('./adapters/indexeddb.ts')).make(options),
};

for (const [name, factory] of Object.entries(FACTORIES)) if (!adapterFactory(name)) registerAdapter(name, factory);
