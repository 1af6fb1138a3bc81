/** Mails that wait for an agent. */
import {TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';

export const listHeldMails: RouteHandler<'listHeldMails'> = async (_call, {mail}) => {
  if (!mail) throw new TicketError('not-found', 'no mail comes in here');
  return {items: [...(await mail.listHeld())]};
};
