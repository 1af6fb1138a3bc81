/** The links of invited contacts, for adapters that are told who acts: the suite is then who sends them. */
import type {TicketAdapter} from '../../core/adapter.ts';
import type {ConformanceTarget, Links} from './target.ts';

const HOUR = 60 * 60 * 1000;
let made = 0;

export function linksOf({links, holder}: ConformanceTarget): Links {
  if (links) return {...links, invite: undefined, follow: (email) => links.use(links.latest(email))};
  return ownLinks(holder.adapter);
}

/** One contact at a time is invited in each case: the newest link is his. */
function ownLinks(adapter: TicketAdapter): Links {
  let newest: string | undefined;
  const latest = (): string => {
    if (newest === undefined) throw new Error('saveContact asked for no link');
    return newest;
  };
  const use = async (hash: string): Promise<void> => {
    if (!adapter.confirmContact) throw new Error('the adapter keeps contacts and has no confirmContact');
    await adapter.confirmContact(hash);
  };
  return {
    invite() {
      newest = `conformance-link-${made++}-${Math.random().toString(36).slice(2)}`;
      return {hash: newest, expiresAt: new Date(Date.now() + HOUR).toISOString()};
    },
    latest,
    use,
    follow: () => use(latest()),
  };
}
