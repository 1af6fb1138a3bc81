/** A page of a thread, the newest first. */
import type {RouteHandler} from './route.ts';

export const listMessages: RouteHandler<'listMessages'> = async ({parameters, query, context}, {adapter}) => {
  const page = await adapter.listMessages(parameters.ticketId ?? '', query, context);
  return {...page, items: [...page.items]};
};
