/** A domain that may be the customer's own: bare, or that of a web address, as it is registered. */
import type {FactDefinition} from '../../types.ts';
import {hostsIn} from '../hosts.ts';

export const domain: FactDefinition = {
  id: 'domain',
  find: (draft) => hostsIn(draft).map(({domain: value, field, range}) => ({value, field, range, confidence: 0.7})),
  // Where the account's services are known, or one was named, asking for the service is enough.
  applies: ({context, facts}) => !context.services?.length && !facts.some(({id}) => id === 'service'),
};
