/** Contacts of the actor's account. */
import {TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';

export const listContacts: RouteHandler<'listContacts'> = async ({context}, {adapter}) => {
  if (!adapter.listContacts || !adapter.capabilities.contacts)
    throw new TicketError('not-found', 'contacts are kept by the host');
  return {items: [...(await adapter.listContacts(context))]};
};
