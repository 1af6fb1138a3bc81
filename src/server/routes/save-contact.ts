/** Adds or changes a contact of the actor's account. */
import {TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';

export const saveContact: RouteHandler<'saveContact'> = async ({body, context}, {adapter}) => {
  if (!adapter.saveContact) throw new TicketError('not-found', 'contacts are kept by the host');
  return adapter.saveContact(body, context);
};
