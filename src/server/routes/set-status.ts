/** Closes, reopens or resolves. */
import {maySetStatus} from '../../core/thread.ts';
import {TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';

export const setStatus: RouteHandler<'setStatus'> = async ({parameters, body, context}, {adapter}) => {
  if (!maySetStatus(context.actor.role, body.status)) {
    throw new TicketError('forbidden', `a ${context.actor.role} may not set the status '${body.status}'`);
  }
  return adapter.setStatus(parameters.ticketId ?? '', body.status, context);
};
