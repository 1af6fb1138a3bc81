/** Lets a held mail in, or throws it away. A second agent is told that somebody was quicker. */
import {TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';

export const settleHeldMail: RouteHandler<'settleHeldMail'> = async ({parameters, body, context}, {mail}) => {
  if (!mail) throw new TicketError('not-found', 'no mail comes in here');
  await mail.settle(parameters.mailId ?? '', body.action, {actorId: context.actor.id, key: context.idempotencyKey});
  return undefined;
};
