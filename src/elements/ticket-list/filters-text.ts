/**
 * What a list is filtered by: as data, as a query of the contract, and as the text of an address, so that a page's router
 * can keep it. Pure.
 */
import type {TicketQuery} from '../../core/adapter.ts';
import type {Ticket} from '../../core/ticket.ts';
import {STATUSES} from '../parts/ticket-status.ts';

/** What a person can filter by. Empty strings do not filter. */
export interface Filters {
  readonly query: string;
  readonly status: string;
  readonly service: string;
  readonly team: string;
  /** An agent's id, or `NOBODY`. */
  readonly assignee: string;
}

/** As the contract's `UNASSIGNED`, whose module is too heavy for a page's first paint. */
export const NOBODY = 'none';

export const NO_FILTERS: Filters = {query: '', status: '', service: '', team: '', assignee: ''};

const LONGEST = 200;

export function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== '');
}

/** `status=open&assignee=none`; empty without filters. */
export function filtersText(filters: Filters): string {
  return new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString();
}

/** Reads what `filtersText` wrote; what is not known is as if it were not there. */
export function parseFilters(text: string): Filters {
  const given = new URLSearchParams(text);
  const value = (name: string): string => (given.get(name) ?? '').slice(0, LONGEST);
  const status = value('status');
  return {
    query: value('query'),
    status: STATUSES.some((known) => known === status) ? status : '',
    service: value('service'),
    team: value('team'),
    assignee: value('assignee'),
  };
}

export function toQuery(filters: Filters): TicketQuery {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
}

/** Whether a ticket fits, words apart. */
export function matches(ticket: Ticket, {status, service, team, assignee}: Filters): boolean {
  return (
    (status === '' || ticket.status === status) &&
    (service === '' || ticket.service?.id === service) &&
    (team === '' || ticket.team === team) &&
    (assignee === '' || (ticket.assignee?.id ?? NOBODY) === assignee)
  );
}
