/** A domain that may be the customer's own: bare, or the host of a web address. Without `www.`. */
import {hostOf} from '../../../text/addresses.ts';
import {FIELDS, rangeOf} from '../../find.ts';
import {firstOfEach} from '../../first-of-each.ts';
import {isOwnSite} from '../../own-site.ts';
import type {FactDefinition} from '../../types.ts';

export const domain: FactDefinition = {
  id: 'domain',
  find: (draft) =>
    firstOfEach(
      FIELDS.flatMap((field) =>
        draft.tokens[field].flatMap((token) => {
          if ((token.kind !== 'domain' && token.kind !== 'url') || !isOwnSite(token.word)) return [];
          const range = rangeOf(draft, field, token, undefined);
          return [{value: hostOf(token.word).replace(/^www\./, ''), field, range, confidence: 0.7}];
        }),
      ),
    ),
  // Where the account's services are known, or one was named, asking for the service is enough.
  applies: ({context, facts}) => !context.services?.length && !facts.some(({id}) => id === 'service'),
};
