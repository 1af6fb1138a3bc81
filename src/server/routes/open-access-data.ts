/** Gives sealed access data to a technician; who took them is told in the thread. What they say never comes here. */
import {TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';

export const openAccessData: RouteHandler<'openAccessData'> = async ({parameters, context}, {adapter}) => {
  if (!adapter.openAccessData || adapter.capabilities.accessData !== true)
    throw new TicketError('not-found', 'this help desk keeps no access data');
  return adapter.openAccessData(parameters.ticketId ?? '', parameters.accessDataId ?? '', context);
};
