/**
 * The writer acts for the account holder and is not known as a contact: nobody may be told of, or change, what is another's.
 * Silent where the host knows the writer, or the account itself has the service that the text names.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {FIELDS, findHits, rangeOf, wordsOf} from '../../find.ts';
import type {RuleDefinition} from '../../types.ts';

export const thirdParty: RuleDefinition<Lexicon> = {
  meta: {id: 'third-party', clause: 'G2', field: 'body', defaultSeverity: 'info'},
  check(draft, lexicons) {
    const {registered, services = []} = draft.context;
    const own = draft.facts.some(({id, value}) => id === 'service' && services.some(({label}) => label === value));
    if (registered || own) return [];
    for (const field of FIELDS) {
      const hit = findHits(draft, field, lexicons)[0];
      if (!hit) continue;
      const range = rangeOf(draft, field, hit, undefined);
      return [{messageId: 'acts-for', data: {found: wordsOf(draft, field, range)}, field, range}];
    }
    return [];
  },
};
