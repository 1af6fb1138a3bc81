/** Removes a contact of the actor's account. */
import {TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';

export const removeContact: RouteHandler<'removeContact'> = async ({parameters, context}, {adapter}) => {
  if (!adapter.removeContact || !adapter.capabilities.contacts)
    throw new TicketError('not-found', 'contacts are kept by the host');
  await adapter.removeContact(parameters.contactId ?? '', context);
  return undefined;
};
