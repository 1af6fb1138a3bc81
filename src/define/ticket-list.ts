import './adapters.ts';
import {TicketList} from '../elements/ticket-list/ticket-list.ts';

TicketList.define();
