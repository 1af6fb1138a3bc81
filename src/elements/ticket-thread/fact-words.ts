/** Which facts of a ticket are shown and which are missing, and what they are called. Pure; draws nothing. */
import type {Fact} from '../../core/finding.ts';
import type {Ticket} from '../../core/ticket.ts';
import {factLabel} from '../../guidelines/messages.ts';
import type {Msg} from '../../i18n/msg.ts';
import {SITUATIONAL_FACTS, wantedFacts} from '../parts/policy-words.ts';

/** How the customer's zone travels: a fact that the form adds, since a told time is local. */
export const ZONE_FACT = 'time-zone';

/** What stands for access data that lie in their own, encrypted place. */
const SEALED = '***';

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
      !SITUATIONAL_FACTS.has(wanted) &&
      !(wanted === 'service' && ticket.service) &&
      !ticket.facts.some(({id}) => id === wanted),
  );
}

/** A provider's own fact has no words but its id. */
export function labelOf(id: string, msg: Msg): string {
  return factLabel(id, msg).replaceAll('-', ' ');
}
