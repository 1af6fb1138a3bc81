import type {TicketCase} from './ticket-case.ts';
export const tickets: readonly TicketCase[] = [];
