/** Addresses of the centre's views: pure, so that the hash and a host's own router use the same ones. */

export type Route =
  | {readonly view: 'list'; readonly filters?: string}
  | {readonly view: 'new'}
  | {readonly view: 'contacts'}
  | {readonly view: 'thread'; readonly ticketId: string};

export type View = Route['view'];

/** @returns the route of `tickets`, `tickets?<filters>`, `tickets/<id>`, `new`, `contacts` (a leading slash is fine), else `undefined` */
export function parseRoute(path: string): Route | undefined {
  const [place = '', filters = ''] = path.split(/\?(.*)/s);
  const [first, id, ...rest] = place.replace(/^\/|\/$/g, '').split('/');
  if (rest.length > 0) return undefined;
  if ((first === 'new' || first === 'contacts') && id === undefined) return {view: first};
  if (first !== 'tickets') return undefined;
  if (id === undefined || id === '') return {view: 'list', ...(filters && {filters})};
  try {
    return {view: 'thread', ticketId: decodeURIComponent(id)};
  } catch {
    // A broken escape is nobody's ticket.
    return undefined;
  }
}

export function pathOf(route: Route): string {
  if (route.view === 'new' || route.view === 'contacts') return route.view;
  if (route.view === 'list') return route.filters ? `tickets?${route.filters}` : 'tickets';
  return `tickets/${encodeURIComponent(route.ticketId)}`;
}

/** The route that an address' hash names; `undefined` where the hash is somebody else's. */
export function routeOfHash(hash: string, prefix: string): Route | undefined {
  return hash.startsWith(`${prefix}/`) ? parseRoute(hash.slice(prefix.length)) : undefined;
}
