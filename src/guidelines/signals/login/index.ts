/**
 * Whether a site's failure lies behind a login of its own: an administration, an intranet, an area of members, a course. Not
 * the provider's own panels, and not the login of a mailbox or of a program.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {addressesOf, FIELDS, findHits, rangeOf} from '../../find.ts';
import {isOwnSite} from '../../own-site.ts';
import type {SignalDefinition} from '../../types.ts';

/** A tag that ends so needs a site of the writer's own somewhere in the text: programs have logins too. */
const NEEDS_SITE = '~';
/** Addresses of pages and hosts behind a login. */
const BEHIND =
  /^(?:https?:\/\/)?(?:(?:in|ex)tranet|campus|moodle|aula|class|admin|socios|members|learn|portal|crm|erp)\.|\/(?:wp-(?:admin|login)|admin\w{0,10}|intranet|login|socios?|clientes?|alumnos?|members?|clients?|students?|vend(?:o|edo)r\w{0,3}|m[iy]-(?:cuenta|account))(?:[/?#.]|$)/;
/** Words within which a text comes to its matter. */
const EARLY = 80;

export const login: SignalDefinition<Lexicon> = {
  id: 'login',
  find(draft, lexicons) {
    const hits = FIELDS.flatMap((field) => findHits(draft, field, lexicons).map((hit) => [field, hit] as const));
    const own =
      hits.some(([, {tag}]) => tag === 'own') || addressesOf(draft, 'url', 'domain').some(({word}) => isOwnSite(word));
    const addresses = addressesOf(draft, 'url')
      .filter(({word}) => isOwnSite(word) && BEHIND.test(word))
      .map(({field, range}) => ({value: 'inside', field, range}));
    const said = hits.flatMap(([field, hit]) => {
      const value = hit.tag.replace(NEEDS_SITE, '');
      if (value === 'own' || hit.from > EARLY || (value !== hit.tag && !own)) return [];
      return [{value, field, range: rangeOf(draft, field, hit, undefined)}];
    });
    return [...addresses, ...said];
  },
};
