/** What hinders a contact from being saved, field by field, and what a desk's refusal means here. Keys are ids of controls. */
import type {Issue, TicketError} from '../../core/errors.ts';
import type {Contact} from '../../core/ticket.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import type {FieldErrors} from '../parts/error-message.ts';
import type {ContactFields} from './contact-form.ts';

/** As far as a page can tell; the desk knows the rest. */
const ADDRESS = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** Empty, misshapen, and an address that is a contact's already. */
export function contactErrors({id, name, email}: ContactFields, contacts: readonly Contact[], msg: Msg): FieldErrors {
  const errors = new Map<string, string>();
  if (name === '') errors.set('name', msg('Enter the name of the contact', {id: 'contacts.name.empty'}));
  const twin = contacts.find((one) => one.id !== id && one.email.toLowerCase() === email.toLowerCase());
  if (email === '') errors.set('email', msg('Enter the e-mail address', {id: 'contacts.email.empty'}));
  else if (!ADDRESS.test(email))
    errors.set('email', msg('The e-mail address must be like name@domain.com', {id: 'contacts.email.shape'}));
  else if (twin)
    errors.set('email', msg(str`${email} is already a contact: ${twin.name}`, {id: 'contacts.email.taken'}));
  return errors;
}

/** What the desk said of the fields, in words of the form. */
export function issueErrors(issues: readonly Issue[], msg: Msg): FieldErrors {
  const errors = new Map<string, string>();
  for (const {path} of issues) {
    const [key = ''] = path.split('.');
    if (key === 'name')
      errors.set('name', msg('Check the name: it is empty or too long', {id: 'contacts.name.refused'}));
    else if (key === 'email')
      errors.set(
        'email',
        msg('Check the e-mail address: the support centre does not take it', {id: 'contacts.email.refused'}),
      );
    else if (key === 'services')
      errors.set(
        'services',
        msg('Choose the services again: one of them has changed', {id: 'contacts.services.refused'}),
      );
  }
  return errors;
}

/** What two codes mean of contacts; the others mean the same everywhere. */
export function refusal({code}: TicketError, msg: Msg): string | undefined {
  if (code === 'conflict')
    return msg('An account keeps at least one confirmed holder. Add another one first.', {id: 'contacts.last-holder'});
  if (code === 'not-found')
    return msg('This contact is not there any more: somebody else removed it.', {id: 'contacts.gone'});
  return undefined;
}
