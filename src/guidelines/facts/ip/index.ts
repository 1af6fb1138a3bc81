/** An IPv4 address: of a server, or the writer's own connection (`role`: `server` or `own`). */
import type {Lexicon} from '../../../text/matcher.ts';
import {addressesOf, FIELDS, findHits, firstOfEach, wordsOf} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';

/** Words between "mi IP" and the address. */
const NEAR = 3;

export const ip: FactDefinition<Lexicon> = {
  id: 'ip',
  find(draft, lexicons) {
    return firstOfEach(
      addressesOf(draft, 'ip')
        .filter(({word}) => word.split('.').every((part) => Number(part) <= 255))
        .map(({field, index, range}) => {
          const own = findHits(draft, field, lexicons).some(
            ({tag, to}) => tag === 'own' && to <= index && index - to < NEAR,
          );
          return {value: wordsOf(draft, field, range), field, range, confidence: 0.8, role: own ? 'own' : 'server'};
        }),
    );
  },
  // Only where the provider's firewall may have shut somebody out.
  applies: (draft, lexicons) =>
    FIELDS.some((field) => findHits(draft, field, lexicons).some(({tag}) => tag === 'blocked')),
};
