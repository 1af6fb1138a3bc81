/** Adds or changes a contact of the actor's account. Who must confirm is sent a link, by the host. */
import {DEFAULT_LANGUAGE} from '../../core/language.ts';
import {linkOf, newInvitation} from '../contacts/invitation.ts';
import {offered} from './offered.ts';
import type {RouteHandler} from './route.ts';

export const saveContact: RouteHandler<'saveContact'> = async ({body, context}, {adapter, contacts, now, report}) => {
  let token: string | undefined;
  const contact = await offered(adapter, 'saveContact')(body, {
    ...context,
    invite() {
      const made = newInvitation(now());
      token = made.token;
      return made.invitation;
    },
  });
  // A retry is answered from what was stored: the link of the first time stays the one that works.
  if (token !== undefined && contacts) {
    const language = contact.language ?? context.language ?? DEFAULT_LANGUAGE;
    const invited = {contact, link: linkOf(contacts, token, language), language};
    try {
      await contacts.onContactInvited(invited);
    } catch (error) {
      report('onContactInvited', error);
    }
  }
  return contact;
};
