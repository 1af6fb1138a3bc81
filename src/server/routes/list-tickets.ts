/** Tickets within the scope, last changed first. */
import type {RouteHandler} from './route.ts';

export const listTickets: RouteHandler<'listTickets'> = async ({query, context}, {adapter}) => {
  const page = await adapter.listTickets(query, context);
  return {...page, items: [...page.items]};
};
