/**
 * Whether the text complains that mail is not sent, received or delivered, comes late, bounces or lands in spam; not
 * set-up, folders, display or login. The value is the direction as far as it was said.
 */
import {addressesOf, hitsIn, type PlacedHit, tagsIn} from '../../find.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import type {SignalDefinition} from '../../types.ts';

/** A tag that ends so needs a word for mail somewhere in the text. */
const NEEDS_MAIL = '~';

/** Not complaints but what the text speaks of; what somebody sent is one only beside what is not there (`lack`). */
const TALK: ReadonlySet<string> = new Set(['mail', 'screen', 'wrote']);
/** Words within which a text comes to its matter. */
const EARLY = 50;
/** Words between what somebody sent and that it is not there. */
const NEAR = 30;

export const mailDelivery: SignalDefinition<Lexicon> = {
  id: 'mail-delivery',
  find(draft, lexicons) {
    const hits = hitsIn(draft, lexicons);
    const tags = tagsIn(draft, lexicons);
    if (tags.has('forged')) return [];
    const aboutMail = tags.has('mail') || addressesOf(draft, 'email').length > 0;
    const lacks = (one: PlacedHit): boolean =>
      hits.some(({tag, field, from}) => tag === 'wrote' && (field !== one.field || Math.abs(from - one.from) < NEAR));
    const told = hits
      .map((hit) => ({...hit, value: hit.tag === 'lack' ? 'receive' : hit.tag.replace(NEEDS_MAIL, '')}))
      .filter(
        (hit) =>
          !TALK.has(hit.tag) &&
          (!hit.tag.endsWith(NEEDS_MAIL) || aboutMail) &&
          (hit.tag !== 'lack' || lacks(hit)) &&
          // Who lacks the button has a fault of his program.
          !(hit.value === 'send' && tags.has('screen')),
      );
    // One remark deep in a long text is by the way.
    return told.length > 1 || told.some(({field, from}) => field === 'subject' || from < EARLY)
      ? told.map(({value, field, range}) => ({value, field, range}))
      : [];
  },
};
