/**
 * Names for markup: `adapter="http"`. The code of an adapter is loaded when an element asks for it. A name that the host or
 * another copy of the package has registered stays as it is.
 */
import {adapterFactory, type AdapterFactory, registerAdapter} from '../core/registry.ts';

/** Who looks at a desk that knows nobody. */
const VISITOR = {
  id: 'visitor',
  name: 'Demo',
  email: 'demo@localhost.example',
  role: 'holder',
  account: 'demo',
} as const;

const FACTORIES: Readonly<Record<string, AdapterFactory>> = {
  /** What cannot be sent is kept, and sent when it can. */
  async http({endpoint = '/support', tokenUrl, getToken}) {
    const [{createHttpAdapter}, {canKeep, withOutbox}] = await Promise.all([
      import('../adapters/http.ts'),
      import('../client/outbox/outbox.ts'),
    ]);
    const adapter = createHttpAdapter({
      endpoint,
      ...(tokenUrl !== undefined && {tokenUrl}),
      ...(getToken && {getToken}),
    });
    return canKeep() ? withOutbox(adapter, {name: endpoint}) : adapter;
  },
  /** Gone with the page. */
  async memory() {
    const {createMemoryAdapter} = await import('../adapters/memory.ts');
    return createMemoryAdapter({viewer: VISITOR});
  },
  /** Stays in this browser. `endpoint` names the database. */
  async indexeddb({endpoint}) {
    const {createIndexeddbAdapter} = await import('../adapters/indexeddb.ts');
    return createIndexeddbAdapter({viewer: VISITOR, ...(endpoint !== undefined && {database: endpoint})});
  },
};

for (const [name, factory] of Object.entries(FACTORIES)) if (!adapterFactory(name)) registerAdapter(name, factory);
