/** What `<account-contacts>` tells. */
import type {Contact} from '../../core/ticket.ts';

/** The desk confirmed a contact that was added or changed. */
export class ContactSavedEvent extends Event {
  readonly contact: Contact;

  constructor(contact: Contact) {
    super('contact-saved', {bubbles: true, composed: true});
    this.contact = contact;
  }
}

/** The desk confirmed that somebody is no contact any more. */
export class ContactRemovedEvent extends Event {
  readonly contactId: string;

  constructor(contactId: string) {
    super('contact-removed', {bubbles: true, composed: true});
    this.contactId = contactId;
  }
}

export interface AccountContactsEventMap {
  'contact-saved': ContactSavedEvent;
  'contact-removed': ContactRemovedEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends AccountContactsEventMap {}
}
