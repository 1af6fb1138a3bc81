/** Gives sealed access data to a technician; who took them is told in the thread. What they say never comes here. */
import {offered} from './offered.ts';
import type {RouteHandler} from './route.ts';

export const openAccessData: RouteHandler<'openAccessData'> = async ({parameters, context}, {adapter}) =>
  offered(adapter, 'openAccessData')(parameters.ticketId ?? '', parameters.accessDataId ?? '', context);
