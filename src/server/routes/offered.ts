/** Parts of the contract that a desk may leave out. */
import type {Capabilities, TicketAdapter} from '../../core/adapter.ts';
import {TicketError} from '../../core/errors.ts';

/** Method -> the capability that it belongs to, and what is said where it is off. */
const PARTS = {
  listContacts: {capability: 'contacts', without: 'contacts are kept by the host'},
  saveContact: {capability: 'contacts', without: 'contacts are kept by the host'},
  removeContact: {capability: 'contacts', without: 'contacts are kept by the host'},
  tellFacts: {capability: 'facts', without: 'this help desk keeps no facts'},
  openAccessData: {capability: 'accessData', without: 'this help desk keeps no access data'},
  getReport: {capability: 'report', without: 'this help desk has no report'},
} as const satisfies Partial<
  Record<keyof TicketAdapter, {readonly capability: keyof Capabilities; readonly without: string}>
>;

/** @throws TicketError `not-found` where the desk does not offer it */
export function offered<M extends keyof typeof PARTS>(adapter: TicketAdapter, name: M): NonNullable<TicketAdapter[M]> {
  const {capability, without} = PARTS[name];
  const method = adapter[name];
  if (!method || adapter.capabilities[capability] !== true) throw new TicketError('not-found', without);
  return method.bind(adapter) as NonNullable<TicketAdapter[M]>;
}
