/**
 * The address of the page or site that is meant: a web address, else a bare domain. Pages of others (searches, picture
 * hosts, help pages) are not the customer's site.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {FIELDS, rangeOf, wordsOf} from '../../find.ts';
import {isOwnSite} from '../../own-site.ts';
import type {FactDefinition} from '../../types.ts';

export const url: FactDefinition<Lexicon> = {
  id: 'url',
  find(draft) {
    const found = FIELDS.flatMap((field) =>
      draft.tokens[field]
        .filter(({kind, word}) => (kind === 'url' || kind === 'domain') && isOwnSite(word))
        .map((token) => {
          const range = rangeOf(draft, field, token, undefined);
          const confidence = token.kind === 'url' ? 0.9 : 0.7;
          return {value: wordsOf(draft, field, range), field, range, confidence, role: token.kind};
        }),
    );
    const seen = new Set<string>();
    return found
      .filter(({value}) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()))
      .sort((a, b) => b.confidence - a.confidence);
  },
  applies(draft) {
    const chosen = draft.facts.find(({id, source}) => id === 'service' && source === 'person');
    if (chosen?.role === 'domain' || chosen?.role === 'hosting') return false;
    return (draft.signals['site-fault'] ?? []).length > 0;
  },
};
