/** Removes a contact of the actor's account. */
import {offered} from './offered.ts';
import type {RouteHandler} from './route.ts';

export const removeContact: RouteHandler<'removeContact'> = async ({parameters, context}, {adapter}) => {
  await offered(adapter, 'removeContact')(parameters.contactId ?? '', context);
  return undefined;
};
