import './adapters.ts';
import {TicketThread} from '../elements/ticket-thread/ticket-thread.ts';

TicketThread.define();
