/** Names for markup: `adapter="http"`. The code of an adapter is loaded when an element asks for it. */
import {registerAdapter} from '../core/registry.ts';

registerAdapter('http', async ({endpoint = '/support', tokenUrl, getToken}) => {
  const {createHttpAdapter} = await import('../adapters/http.ts');
  return createHttpAdapter({endpoint, ...(tokenUrl !== undefined && {tokenUrl}), ...(getToken && {getToken})});
});
