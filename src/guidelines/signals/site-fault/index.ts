/**
 * Whether the text complains that a web site, a page or a web application fails or misbehaves. `down` where the whole of
 * it does, `part` where a function of it does, `unsteady` where it does for some people or at times, `seen` where something
 * is not as it should look, `vague` where nothing but that is told, `at` where something is wrong at an address, `any` where
 * something fails in a text that names a site of the writer's. Not how-to questions, not the provider's own panels.
 */
import {addressesOf, hitsIn, tagsIn} from '../../find.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import {isOwnSite} from '../../own-site.ts';
import type {SignalDefinition} from '../../types.ts';

/** A tag that ends so needs a site somewhere in the text: programs have buttons and searches too. */
const NEEDS_SITE = '~';
/** Not faults but what the text speaks of. */
const TALK = /^(?:site|own|wish|program|browser|cert|foreign)$/;
/** A body of so few words goes on with its subject: "Web" / "no se ve". */
const BARE = 12;

export const siteFault: SignalDefinition<Lexicon> = {
  id: 'site-fault',
  find(draft, lexicons) {
    const hits = hitsIn(draft, lexicons);
    const tags = tagsIn(draft, lexicons);
    const own = tags.has('own') || addressesOf(draft, 'url', 'domain').some(({word}) => isOwnSite(word));
    const outside = tags.has('program');
    // What a browser does by itself is seen on no page of ours: only a page that fails as a whole may be.
    const aboutSite = !outside && (own || (tags.has('site') && !tags.has('browser')));
    // Nor is what fails in Firefox, in a mail program or on a platform of everybody's, unless a site of the writer's is told too.
    if (tags.has('foreign') && !own) return [];
    const named = hits.some(({field, tag}) => field === 'subject' && tag === 'site');
    const may = (tag: string, value: string): boolean => {
      if (value === 'bare') return named && !outside;
      if (value === 'any') return own && !outside && !tags.has('wish');
      if (value === 'ssl') return tags.has('site') || tags.has('cert');
      if (value === 'part' && tag === value) return own || !tags.has('browser');
      return tag === value || (value === 'down' ? !outside : aboutSite);
    };
    const faults = hits.flatMap(({tag, field, range}) => {
      const value = tag.replace(NEEDS_SITE, '');
      return TALK.test(value) || !may(tag, value) ? [] : [{value, field, range}];
    });
    const told = faults.filter(({value}) => value !== 'bare');
    if (told.length > 0 || draft.tokens.body.length > BARE) return told;
    return faults.map((one) => ({...one, value: 'down'}));
  },
};
