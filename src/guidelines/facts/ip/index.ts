/** An IPv4 address: of a server, or the writer's own connection (`role`: `server` or `own`). */
import type {Lexicon} from '../../../text/matcher.ts';
import {addressesOf, factAt, tagsIn} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';
import {isCalled} from '../near.ts';

export const ip: FactDefinition<Lexicon> = {
  id: 'ip',
  find: (draft, lexicons) =>
    addressesOf(draft, 'ip')
      .filter(({word}) => word.split('.').every((part) => Number(part) < 256))
      .map((one) => factAt(draft, one.field, one.range, 0.8, isCalled(one, 'own', draft, lexicons) ? 'own' : 'server')),
  // Only where the provider's firewall may have shut somebody out.
  applies: (draft, lexicons) => tagsIn(draft, lexicons).has('blocked'),
};
