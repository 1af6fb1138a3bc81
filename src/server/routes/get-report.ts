/** How many tickets were complete at the first message; for technicians. */
import {offered} from './offered.ts';
import type {RouteHandler} from './route.ts';

export const getReport: RouteHandler<'getReport'> = async ({query, context}, {adapter}) =>
  offered(adapter, 'getReport')(query, context);
