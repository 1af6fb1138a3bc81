/** To whom access data can be sealed: what policy, page and desk say together. Reads the policy as it comes. */
import type {TicketAdapter} from '../../core/adapter.ts';
import {at} from './policy-at.ts';
import type {SealTo} from './sealed-field.ts';

/**
 * @param pinned the fingerprint that the page expects
 * @returns `undefined` where there is no key, or the desk takes no access data
 */
export function sealTo(
  policy: object | undefined,
  adapter: TicketAdapter | undefined,
  pinned: string | undefined,
): SealTo | undefined {
  const recipients = at(policy, 'accessData', 'recipients');
  if (adapter?.capabilities.accessData !== true || !Array.isArray(recipients) || recipients.length === 0)
    return undefined;
  const own = at(policy, 'accessData', 'fingerprint');
  const days = at(policy, 'accessData', 'days');
  return {
    recipients: recipients.map(String),
    pinned: [pinned, own].filter((one): one is string => typeof one === 'string' && one !== ''),
    ...(typeof days === 'number' && {days}),
  };
}
