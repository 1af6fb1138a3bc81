/** Gives a ticket to a team of the policy, and to a technician of it. */
import {rejected} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';

export const assign: RouteHandler<'assign'> = async ({parameters, body, context}, {adapter, checker}) => {
  if (!Object.hasOwn(checker.policy.teams, body.team)) {
    throw rejected('team', 'is not a team of the policy');
  }
  return adapter.assign(parameters.ticketId ?? '', body, context);
};
