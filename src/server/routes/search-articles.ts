/** Help articles that may answer. */
import {TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';

export const searchArticles: RouteHandler<'searchArticles'> = async ({query, context}, {adapter}) => {
  if (!adapter.searchArticles) throw new TicketError('not-found', 'this help desk has no articles');
  return {items: [...(await adapter.searchArticles(query.query, context))]};
};
