/**
 * Who may do what to whose tickets: one table as data, read by the server's handler and by the elements (to hide what
 * would be refused). Pure; knows neither tokens nor storage.
 */
import type {Role, Ticket, Viewer} from './ticket.ts';

/** The verbs of the contract that somebody can be denied. */
export type Verb =
  | 'getDesk'
  | 'listTickets'
  | 'getTicket'
  | 'listMessages'
  | 'openAttachment'
  | 'watch'
  | 'createTicket'
  | 'reply'
  | 'setStatus'
  | 'assign'
  | 'tellFacts'
  | 'openAccessData'
  | 'markRead'
  | 'upload'
  | 'searchArticles'
  | 'getReport'
  | 'listContacts'
  | 'saveContact'
  | 'removeContact'
  | 'listHeldMails'
  | 'settleHeldMail';

/** `yes` inside the scope; `no` is answered with forbidden. */
export const ACCESS: Readonly<Record<Verb, Readonly<Record<Role, 'yes' | 'no'>>>> = {
  getDesk: {holder: 'yes', technical: 'yes', agent: 'yes'},
  listTickets: {holder: 'yes', technical: 'yes', agent: 'yes'},
  getTicket: {holder: 'yes', technical: 'yes', agent: 'yes'},
  listMessages: {holder: 'yes', technical: 'yes', agent: 'yes'},
  openAttachment: {holder: 'yes', technical: 'yes', agent: 'yes'},
  watch: {holder: 'yes', technical: 'yes', agent: 'yes'},
  createTicket: {holder: 'yes', technical: 'yes', agent: 'no'},
  reply: {holder: 'yes', technical: 'yes', agent: 'yes'},
  setStatus: {holder: 'yes', technical: 'yes', agent: 'yes'},
  assign: {holder: 'no', technical: 'no', agent: 'yes'},
  tellFacts: {holder: 'yes', technical: 'yes', agent: 'yes'},
  openAccessData: {holder: 'no', technical: 'no', agent: 'yes'},
  markRead: {holder: 'yes', technical: 'yes', agent: 'yes'},
  upload: {holder: 'yes', technical: 'yes', agent: 'yes'},
  searchArticles: {holder: 'yes', technical: 'yes', agent: 'yes'},
  getReport: {holder: 'no', technical: 'no', agent: 'yes'},
  listContacts: {holder: 'yes', technical: 'no', agent: 'no'},
  saveContact: {holder: 'yes', technical: 'no', agent: 'no'},
  removeContact: {holder: 'yes', technical: 'no', agent: 'no'},
  listHeldMails: {holder: 'no', technical: 'no', agent: 'yes'},
  settleHeldMail: {holder: 'no', technical: 'no', agent: 'yes'},
};

/** Which tickets somebody can see at all; every adapter filters by it. */
export type Scope =
  | {readonly kind: 'all'}
  | {readonly kind: 'account'; readonly account: string}
  | {
      readonly kind: 'services';
      readonly account: string;
      readonly services: readonly string[];
      readonly requester: string;
    };

/** Whether a role may use a verb at all. */
export function mayUse(role: Role, verb: Verb): boolean {
  return ACCESS[verb][role] === 'yes';
}

/** The scope of an actor. A customer without an account sees only what he opened himself, under the empty account. */
export function scopeOf(actor: Viewer & {readonly services?: readonly string[]}): Scope {
  if (actor.role === 'agent') return {kind: 'all'};
  const account = actor.account ?? '';
  if (account === '') return {kind: 'services', account, services: [], requester: actor.id};
  if (actor.role === 'holder') return {kind: 'account', account};
  return {kind: 'services', account, services: actor.services ?? [], requester: actor.id};
}

/** Whether a ticket lies inside a scope. SQL adapters say the same in their own language; conformance compares. */
export function inScope(scope: Scope | undefined, ticket: Pick<Ticket, 'account' | 'service' | 'requester'>): boolean {
  if (scope === undefined || scope.kind === 'all') return true;
  if (ticket.account !== scope.account) return false;
  if (scope.kind === 'account') return true;
  if (ticket.requester.id === scope.requester) return true;
  return ticket.service !== undefined && scope.services.includes(ticket.service.id);
}
