/** Adds or corrects facts of a ticket that is there already: the answer to what a technician asked for. */
import {offered} from './offered.ts';
import type {RouteHandler} from './route.ts';

export const tellFacts: RouteHandler<'tellFacts'> = async ({parameters, body, context}, {adapter}) =>
  offered(adapter, 'tellFacts')(parameters.ticketId ?? '', body.facts, context);
