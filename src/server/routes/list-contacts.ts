/** Contacts of the actor's account. */
import {offered} from './offered.ts';
import type {RouteHandler} from './route.ts';

export const listContacts: RouteHandler<'listContacts'> = async ({context}, {adapter}) => ({
  items: [...(await offered(adapter, 'listContacts')(context))],
});
