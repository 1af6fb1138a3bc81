/** One ticket within the scope. */
import type {RouteHandler} from './route.ts';

export const getTicket: RouteHandler<'getTicket'> = ({parameters, context}, {adapter}) =>
  adapter.getTicket(parameters.ticketId ?? '', context);
