/** Help articles that may answer: the provider's own index where there is one, else the help desk's. */
import {TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';

export const searchArticles: RouteHandler<'searchArticles'> = async ({query, context}, {adapter, articles}) => {
  if (articles) return {items: [...articles.search(query.query, context.language)]};
  if (!adapter.searchArticles) throw new TicketError('not-found', 'this help desk has no articles');
  return {items: [...(await adapter.searchArticles(query.query, context))]};
};
