/** To whom access data can be sealed: what policy, page and desk say together. Reads the policy as it comes. */
import {at} from './policy-at.ts';
import type {SealTo} from './sealed-field.ts';

/**
 * @param taken whether the desk, or whoever gets the ticket, takes access data
 * @param pinned the fingerprint that the page expects
 * @returns `undefined` where there is no key, or the desk takes no access data
 */
export function sealTo(
  policy: object | undefined,
  taken: boolean | undefined,
  pinned: string | undefined,
): SealTo | undefined {
  const recipients = at(policy, 'accessData', 'recipients');
  if (!taken || !Array.isArray(recipients) || recipients.length === 0) return undefined;
  const own = at(policy, 'accessData', 'fingerprint');
  const days = at(policy, 'accessData', 'days');
  return {
    recipients: recipients.map(String),
    pinned: [pinned, own].filter((one): one is string => typeof one === 'string' && one !== ''),
    ...(typeof days === 'number' && {days}),
  };
}
