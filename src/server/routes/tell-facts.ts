/** Adds or corrects facts of a ticket that is there already: the answer to what a technician asked for. */
import {TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';

export const tellFacts: RouteHandler<'tellFacts'> = async ({parameters, body, context}, {adapter}) => {
  if (!adapter.tellFacts || adapter.capabilities.facts !== true)
    throw new TicketError('not-found', 'this help desk keeps no facts');
  return adapter.tellFacts(parameters.ticketId ?? '', body.facts, context);
};
