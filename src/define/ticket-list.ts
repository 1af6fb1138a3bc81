import './adapters.ts';
import {TicketList} from '../elements/ticket-list/ticket-list.ts';

TicketList.define();

/** So that TypeScript knows the tag. */
export type {TicketList} from '../elements/ticket-list/ticket-list.ts';
