/** Which facts of a ticket are shown and which are missing. Pure; draws nothing, and knows no words. */
import type {Fact} from '../../core/finding.ts';
import type {Ticket} from '../../core/ticket.ts';
import {wantedFacts} from '../parts/policy-words.ts';

/** How the customer's zone travels: a fact that the form adds, since a told time is local. */
export const ZONE_FACT = 'time-zone';

/** What stands for access data that lie in their own, encrypted place. */
const SEALED = '***';

/**
 * Facts that only some texts call for: steps where a part of a page fails, access where it lies behind a login, the words of
 * an error where there was one. Without the text nobody can say that they are missing.
 */
const SITUATIONAL: ReadonlySet<string> = new Set(['steps', 'access', 'error-message', 'domain', 'ip']);

/** What the problem type wants first, in the policy's order. The chosen service has a row of its own. */
export function shownFacts(ticket: Ticket, policy: object | undefined): Fact[] {
  const order = wantedFacts(policy, ticket.problemType);
  const place = ({id}: Fact): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return ticket.facts
    .filter((fact) => fact.id !== ZONE_FACT && !(fact.id === 'service' && ticket.service) && !isTwice(fact, ticket))
    .sort((a, b) => place(a) - place(b));
}

/** The files have a place of their own, and a domain is part of an address that was read. */
function isTwice({id, value}: Fact, {facts}: Ticket): boolean {
  return (
    id === 'attachments' ||
    (id === 'access' && value === SEALED) ||
    (id === 'domain' && facts.some((other) => other.id !== id && other.value.toLowerCase().includes(value)))
  );
}

/** Wanted by the problem type and not told. A chosen service counts as told. */
export function missingFacts(ticket: Ticket, policy: object | undefined): string[] {
  return wantedFacts(policy, ticket.problemType).filter(
    (wanted) =>
      !SITUATIONAL.has(wanted) &&
      !(wanted === 'service' && ticket.service) &&
      !ticket.facts.some(({id}) => id === wanted),
  );
}
