import './adapters.ts';
import {TicketGuidelines} from '../elements/ticket-guidelines/ticket-guidelines.ts';

TicketGuidelines.define();

/** So that TypeScript knows the tag. */
export type {TicketGuidelines} from '../elements/ticket-guidelines/ticket-guidelines.ts';
