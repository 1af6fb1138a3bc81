/**
 * Whether a site's failure lies behind a login of its own: an administration, an intranet, an area of members, a course, or
 * what only people who sign in do there. Not where the login itself fails, not the provider's own panels, and not the login
 * of a mailbox or of a program.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {addressesOf, hitsIn} from '../../find.ts';
import {isOwnSite} from '../../own-site.ts';
import type {SignalDefinition} from '../../types.ts';

/** A tag that ends so needs a site of the writer's own somewhere in the text: programs have logins too. */
const NEEDS_SITE = '~';
/** Addresses of pages and hosts behind a login. */
const BEHIND =
  /[/.](?:(?:in|ex)tranet|campus|class|moodle|aula|learn|crm|erp|wp-(?:admin|login)|login|admin\w{0,10}|staff|manage|portal|dealers?|socios?|clientes?|alumnos?|members?|clients?|students?|vend(?:edor|or)|m[iy]-(?:cuenta|account))(?:[/?#.]|$)/;
/** Words within which a text comes to its matter. */
const EARLY = 80;

export const login: SignalDefinition<Lexicon> = {
  id: 'login',
  find(draft, lexicons) {
    const hits = hitsIn(draft, lexicons);
    // Where the login itself fails, or nothing is behind one, nobody has to get in.
    if (hits.some(({tag}) => tag === 'outside')) return [];
    const sites = addressesOf(draft, 'url', 'domain').filter(({word}) => isOwnSite(word));
    const own = sites.length > 0 || hits.some(({tag}) => tag === 'own');
    const said = hits.filter(({tag, from}) => tag !== 'own' && from <= EARLY && (own || !tag.endsWith(NEEDS_SITE)));
    return [...sites.filter(({kind, word}) => kind === 'url' && BEHIND.test(word)), ...said].map(({field, range}) => ({
      value: 'inside',
      field,
      range,
    }));
  },
};
