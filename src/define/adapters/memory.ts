/** `adapter="memory"`: a desk that is gone with the page. */
import {createMemoryAdapter} from '../../adapters/memory.ts';
import type {TicketAdapter} from '../../core/adapter.ts';
import {VISITOR} from './visitor.ts';

export const make = (): TicketAdapter => createMemoryAdapter({viewer: VISITOR});
