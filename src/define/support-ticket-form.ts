import './adapters.ts';
import {SupportTicketForm} from '../elements/support-ticket-form/support-ticket-form.ts';

SupportTicketForm.define();

/** So that TypeScript knows the tag. */
export type {SupportTicketForm} from '../elements/support-ticket-form/support-ticket-form.ts';
