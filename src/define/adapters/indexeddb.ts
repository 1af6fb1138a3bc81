/** `adapter="indexeddb"`: a desk that stays in this browser. `endpoint` names the database. */
import {createIndexeddbAdapter} from '../../adapters/indexeddb.ts';
import type {TicketAdapter} from '../../core/adapter.ts';
import type {AdapterOptions} from '../../core/registry.ts';
import {VISITOR} from './visitor.ts';

export const make = ({endpoint}: AdapterOptions): TicketAdapter =>
  createIndexeddbAdapter({viewer: VISITOR, ...(endpoint !== undefined && {database: endpoint})});
