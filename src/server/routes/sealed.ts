/** Until when access data that come with a draft or a reply are kept, as the policy has it. */
import type {WriteContext} from '../../core/adapter.ts';
import {rejected} from '../../core/errors.ts';
import {accessDataExpiry} from '../../core/sealed.ts';
import type {Scene} from './route.ts';

/** @throws TicketError `rejected` where the desk has no key to seal to, or nowhere to keep what is sealed */
export function keeping(
  sealed: string | undefined,
  {adapter, checker, now}: Pick<Scene, 'adapter' | 'checker' | 'now'>,
): Pick<WriteContext, 'accessDataExpiresAt'> {
  if (sealed === undefined) return {};
  const {accessData} = checker.policy;
  if (!accessData || adapter.capabilities.accessData !== true)
    throw rejected('accessData', 'this help desk takes no access data');
  return {accessDataExpiresAt: accessDataExpiry(now(), accessData.days)};
}
