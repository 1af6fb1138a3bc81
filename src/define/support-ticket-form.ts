import './adapters.ts';
import {SupportTicketForm} from '../elements/support-ticket-form/support-ticket-form.ts';

SupportTicketForm.define();
