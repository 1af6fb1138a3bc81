/**
 * What hinders a ticket from being sent, field by field: what is empty or too long, what the guidelines or the backend
 * refuse. Keys are ids of controls; their order is the order of the page.
 */
import type {Issue} from '../../core/errors.ts';
import type {Finding} from '../../core/finding.ts';
import {type Msg, str} from '../../i18n/msg.ts';
import type {FieldErrors} from '../parts/error-message.ts';

/** Longest texts; the contract's own bounds until the policy is here. */
export interface TextLimits {
  readonly subject: number;
  readonly body: number;
}

/** Empty and too long. */
export function textErrors(
  {subject, body}: {subject: string; body: string},
  limits: TextLimits,
  msg: Msg,
): FieldErrors {
  const errors = new Map<string, string>();
  if (subject.trim() === '') {
    errors.set('subject', msg('Write a subject that says what it is about', {id: 'form.subject.empty'}));
  } else if (subject.length > limits.subject) {
    errors.set(
      'subject',
      msg(str`The subject must have ${limits.subject} characters or fewer`, {id: 'form.subject.long'}),
    );
  }
  if (body.trim() === '') errors.set('body', msg('Tell what happens in the message', {id: 'form.body.empty'}));
  else if (body.length > limits.body) {
    errors.set('body', msg(str`The message must have ${limits.body} characters or fewer`, {id: 'form.body.long'}));
  }
  return errors;
}

/** Adds what the guidelines refuse; a field shows one error, the first. */
export function withFindings(
  errors: FieldErrors,
  findings: readonly Finding[],
  words: (finding: Finding) => string,
): FieldErrors {
  const all = new Map(errors);
  for (const finding of findings) if (!all.has(finding.field)) all.set(finding.field, words(finding));
  return inOrder(all);
}

/** What a backend said of the payload, in words of the form. */
export function issueErrors(issues: readonly Issue[], msg: Msg): FieldErrors {
  const errors = new Map<string, string>();
  for (const {path} of issues) {
    const [key = ''] = path.split('.');
    if (key === 'subject')
      errors.set('subject', msg('Check the subject: it is empty or too long', {id: 'form.subject.refused'}));
    else if (key === 'body')
      errors.set('body', msg('Check the message: it is empty or too long', {id: 'form.body.refused'}));
    else if (key === 'serviceId') errors.set('service', msg('Choose the service again', {id: 'form.service.refused'}));
    else if (key === 'problemType')
      errors.set('type', msg('Choose the type of problem again', {id: 'form.type.refused'}));
    else if (key === 'attachments') {
      errors.set('attachments', msg('Attach the files again', {id: 'form.attachments.refused'}));
    }
  }
  return inOrder(errors);
}

/** Ids of controls as the page has them; `fact:` for all small fields. */
const ORDER = ['subject', 'body', 'type', 'service', 'fact:', 'fact:access', 'attachments'];

function inOrder(errors: FieldErrors): FieldErrors {
  const place = (key: string): number => ORDER.indexOf(ORDER.includes(key) ? key : key.replace(/:.*/, ':'));
  return new Map([...errors].sort(([a], [b]) => place(a) - place(b)));
}
