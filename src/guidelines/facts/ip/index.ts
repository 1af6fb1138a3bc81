/** An IPv4 address: of a server, or the writer's own connection (`role`: `server` or `own`). */
import type {Lexicon} from '../../../text/matcher.ts';
import {FIELDS, findHits, rangeOf, wordsOf} from '../../find.ts';
import {firstOfEach} from '../../first-of-each.ts';
import type {FactDefinition} from '../../types.ts';

/** Words between "mi IP" and the address. */
const NEAR = 3;

export const ip: FactDefinition<Lexicon> = {
  id: 'ip',
  find(draft, lexicons) {
    return firstOfEach(
      FIELDS.flatMap((field) => {
        const tokens = draft.tokens[field];
        const own = findHits(draft, field, lexicons).filter(({tag}) => tag === 'own');
        return tokens.flatMap((token, index) => {
          if (token.kind !== 'ip' || token.word.split('.').some((part) => Number(part) > 255)) return [];
          const range = rangeOf(draft, field, token, undefined);
          const role = own.some(({to}) => to <= index && index - to < NEAR) ? 'own' : 'server';
          return [{value: wordsOf(draft, field, range), field, range, confidence: 0.8, role}];
        });
      }),
    );
  },
  // Only where the provider's firewall may have shut somebody out.
  applies: (draft, lexicons) =>
    FIELDS.some((field) => findHits(draft, field, lexicons).some(({tag}) => tag === 'blocked')),
};
