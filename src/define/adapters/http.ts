/** `adapter="http"`: what cannot be sent is kept on the device, and sent when it can. */
import {createHttpAdapter} from '../../adapters/http.ts';
import {canKeep, withOutbox} from '../../client/outbox/outbox.ts';
import type {TicketAdapter} from '../../core/adapter.ts';
import type {AdapterOptions} from '../../core/registry.ts';

export function make({endpoint = '/support', tokenUrl, getToken}: AdapterOptions): TicketAdapter {
  const adapter = createHttpAdapter({
    endpoint,
    ...(tokenUrl !== undefined && {tokenUrl}),
    ...(getToken && {getToken}),
  });
  return canKeep() ? withOutbox(adapter, {name: endpoint}) : adapter;
}
