/**
 * Whether the text complains that a web site, a page or a web application fails or misbehaves. `down` where the whole of
 * it does, `part` where a function of it does, `unsteady` where it does for some people or at times, `seen` where something
 * is not as it should look, `at` where something is wrong at an address. Not how-to questions, not the provider's own panels.
 */
import {FIELDS, findHits, rangeOf} from '../../find.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {isOwnSite} from '../../own-site.ts';
import type {SignalDefinition} from '../../types.ts';

const SITES: ReadonlySet<string> = new Set(['url', 'domain']);

/** A tag that ends so needs a site somewhere in the text: programs have buttons and searches too. */
const NEEDS_SITE = '~';

export const siteFault: SignalDefinition<Lexicon> = {
  id: 'site-fault',
  find(draft, lexicons) {
    const hits = FIELDS.flatMap((field) => findHits(draft, field, lexicons).map((hit) => [field, hit] as const));
    const tags = new Set(hits.map(([, {tag}]) => tag));
    const outside = tags.has('program') && !tags.has('at');
    const aboutSite = tags.has('site') && !outside;
    return hits.flatMap(([field, hit]) => {
      const value = hit.tag.replace(NEEDS_SITE, '');
      const foreign = draft.tokens[field]
        .slice(hit.from, hit.to)
        .some(({kind, word}) => SITES.has(kind) && !isOwnSite(word));
      if (
        foreign ||
        value === 'site' ||
        value === 'program' ||
        (value !== hit.tag && (value === 'down' ? outside : !aboutSite))
      )
        return [];
      return [{value, field, range: rangeOf(draft, field, hit, undefined)}];
    });
  },
};
