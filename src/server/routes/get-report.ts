/** How many tickets were complete at the first message; for technicians. */
import {TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';

export const getReport: RouteHandler<'getReport'> = async ({query, context}, {adapter}) => {
  if (!adapter.getReport || adapter.capabilities.report !== true)
    throw new TicketError('not-found', 'this help desk has no report');
  return adapter.getReport(query, context);
};
