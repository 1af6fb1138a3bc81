import './adapters.ts';
import {TicketThread} from '../elements/ticket-thread/ticket-thread.ts';

TicketThread.define();

/** So that TypeScript knows the tag. */
export type {TicketThread} from '../elements/ticket-thread/ticket-thread.ts';
