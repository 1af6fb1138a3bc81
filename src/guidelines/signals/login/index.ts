/**
 * Whether a site's failure lies behind a login of its own: an administration, an intranet, an area of members, a course. Not
 * the provider's own panels, and not the login of a mailbox or of a program.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {FIELDS, findHits, rangeOf} from '../../find.ts';
import {isOwnSite} from '../../own-site.ts';
import type {SignalDefinition} from '../../types.ts';

/** A tag that ends so needs a site of the writer's own somewhere in the text: programs have logins too. */
const NEEDS_SITE = '~';
/** Words within which a text comes to its matter. */
const EARLY = 80;

export const login: SignalDefinition<Lexicon> = {
  id: 'login',
  find(draft, lexicons) {
    const hits = FIELDS.flatMap((field) => findHits(draft, field, lexicons).map((hit) => [field, hit] as const));
    const own =
      hits.some(([, {tag}]) => tag === 'own') ||
      FIELDS.some((field) =>
        draft.tokens[field].some(({kind, word}) => (kind === 'url' || kind === 'domain') && isOwnSite(word)),
      );
    return hits.flatMap(([field, hit]) => {
      const value = hit.tag.replace(NEEDS_SITE, '');
      if (value === 'own' || hit.from > EARLY || (value !== hit.tag && !own)) return [];
      return [{value, field, range: rangeOf(draft, field, hit, undefined)}];
    });
  },
};
