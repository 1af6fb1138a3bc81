/** Gives a ticket to a team of the policy, and to a technician of it. */
import {TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';

export const assign: RouteHandler<'assign'> = async ({parameters, body, context}, {adapter, checker}) => {
  if (!Object.hasOwn(checker.policy.teams, body.team)) {
    throw new TicketError('rejected', 'there is no such team', {
      issues: [{path: 'team', message: 'is not a team of the policy'}],
    });
  }
  return adapter.assign(parameters.ticketId ?? '', body, context);
};
