/**
 * Which errors a route can answer by itself, worked out from its row in the table; what a help desk behind it adds besides
 * (`timeout`, `rate-limited`, …) is the same for every route. Pure.
 */
import {ACCESS, type Verb} from '../../core/access.ts';
import type {TicketErrorCode} from '../../core/errors.ts';
import {type Route, ROUTES} from '../../core/protocol.ts';

/** What a route refuses beyond what its row tells. */
const ALSO: Partial<Record<Verb, readonly TicketErrorCode[]>> = {
  // A cursor of another desk; a backend without live events.
  watch: ['rejected', 'not-found'],
  // A backend without the capability.
  searchArticles: ['not-found'],
  getReport: ['not-found'],
  listContacts: ['not-found'],
  saveContact: ['not-found'],
  listHeldMails: ['not-found'],
};

/** In the order in which a request meets them. */
export function errorsOf(verb: Verb): readonly TicketErrorCode[] {
  const route: Route = ROUTES[verb];
  const denied = Object.values(ACCESS[verb]).includes('no');
  const content = route.sends === 'json' || route.sends === 'binary';
  const errors: readonly (TicketErrorCode | false)[] = [
    'unauthenticated',
    // A role that may not, or a page of an origin that is not listed.
    (denied || route.method !== 'GET') && 'forbidden',
    (route.write || route.query !== undefined || route.body !== undefined) && 'rejected',
    content && 'too-large',
    content && 'unsupported-type',
    route.path.includes(':') && 'not-found',
    route.write && 'conflict',
    ...(ALSO[verb] ?? []),
    'unavailable',
  ];
  return [...new Set(errors.filter((code) => code !== false))];
}
