/**
 * Names for markup: `adapter="http"`. The code of an adapter is loaded when an element asks for it. A name that the host or
 * another copy of the package has registered stays as it is.
 */
import {adapterFactory, type AdapterFactory, registerAdapter} from '../core/registry.ts';

const FACTORIES: Readonly<Record<string, AdapterFactory>> = {
  async http({endpoint = '/support', tokenUrl, getToken}) {
    const {createHttpAdapter} = await import('../adapters/http.ts');
    return createHttpAdapter({endpoint, ...(tokenUrl !== undefined && {tokenUrl}), ...(getToken && {getToken})});
  },
};

for (const [name, factory] of Object.entries(FACTORIES)) if (!adapterFactory(name)) registerAdapter(name, factory);
