/**
 * Whether the text complains that a web site, a page or a web application fails or misbehaves. `down` where the whole of
 * it does, `part` where a function of it does, `seen` where something is not as it should look, `at` where something is
 * wrong at an address. Not how-to questions, not the provider's own panels.
 */
import {FIELDS, findHits, rangeOf} from '../../find.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {isOwnSite} from '../../own-site.ts';
import type {SignalDefinition} from '../../types.ts';

const SITES: ReadonlySet<string> = new Set(['url', 'domain']);

export const siteFault: SignalDefinition<Lexicon> = {
  id: 'site-fault',
  find(draft, lexicons) {
    return FIELDS.flatMap((field) =>
      findHits(draft, field, lexicons)
        .filter(({from, to}) =>
          draft.tokens[field].slice(from, to).every(({kind, word}) => !SITES.has(kind) || isOwnSite(word)),
        )
        .map((hit) => ({value: hit.tag, field, range: rangeOf(draft, field, hit, undefined)})),
    );
  },
};
