/** What the steps of the channel are handed. */
import type {Agent} from '../../core/ticket.ts';
import type {Checker} from '../../guidelines/checker.ts';
import type {Assign} from '../assignment/index.ts';
import type {Backend} from '../backend.ts';
import type {Resolver} from './authenticate.ts';
import type {ComposeScene} from './compose/index.ts';
import type {LinkTokens} from './link.ts';
import type {MailParser} from './parse/index.ts';
import type {MailDirectory} from './people.ts';
import type {MailStore} from './store.ts';

export interface MailScene extends ComposeScene {
  readonly backend: Backend;
  readonly checker: Checker;
  readonly assign: Assign;
  readonly agents: () => Promise<readonly Agent[]>;
  readonly store: MailStore;
  readonly parser: MailParser;
  readonly links: LinkTokens;
  readonly resolver: Resolver;
  readonly people: MailDirectory;
  readonly now: () => Date;
}

/** Where a ticket is seen in the client area. */
export function ticketUrl({settings}: Pick<MailScene, 'settings'>, ticketId: string): string | undefined {
  return settings.ticketUrl?.replaceAll('{id}', encodeURIComponent(ticketId));
}

/** Path of the form behind a signed link, below the server's own path. */
export const COMPLETE_PATH = '/mail/complete';

export function formUrl({settings, links}: MailScene, ticketId: string, personId: string): string {
  return `${settings.publicUrl}${COMPLETE_PATH}?token=${links.sign({ticketId, personId})}`;
}
