import './adapters.ts';
import {TicketReport} from '../elements/ticket-report/ticket-report.ts';

TicketReport.define();
