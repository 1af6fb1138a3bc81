import './adapters.ts';
import {TicketReport} from '../elements/ticket-report/ticket-report.ts';

TicketReport.define();

/** So that TypeScript knows the tag. */
export type {TicketReport} from '../elements/ticket-report/ticket-report.ts';
