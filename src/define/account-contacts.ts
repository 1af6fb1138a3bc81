import './adapters.ts';
import {AccountContacts} from '../elements/account-contacts/account-contacts.ts';

AccountContacts.define();

/** So that TypeScript knows the tag. */
export type {AccountContacts} from '../elements/account-contacts/account-contacts.ts';
