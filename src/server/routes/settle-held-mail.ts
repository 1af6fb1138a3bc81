/** Lets a held mail in, or throws it away. A second agent is told that somebody was quicker. */
import {TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';

export const settleHeldMail: RouteHandler<'settleHeldMail'> = async ({parameters, body}, {mail}) => {
  const id = parameters.mailId ?? '';
  const settled = body.action === 'release' ? await mail?.release(id) : await mail?.drop(id);
  if (!settled) throw new TicketError('not-found', `no held mail '${id}'`);
  return undefined;
};
