/**
 * Whether the text complains that mail is not sent, received or delivered, comes late, bounces or lands in spam; not
 * set-up, folders, display or login. The value is the direction as far as it was said.
 */
import {addressesOf, FIELDS, findHits, hitsOf, rangeOf} from '../../find.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import type {Signal, SignalDefinition} from '../../types.ts';

/** A tag that ends so needs a word for mail somewhere in the text. */
const NEEDS_MAIL = '~';

/** Not complaints but what the text speaks of. */
const TALK: ReadonlySet<string> = new Set(['mail', 'screen']);
/** Words within which a text comes to its matter. */
const EARLY = 50;

export const mailDelivery: SignalDefinition<Lexicon> = {
  id: 'mail-delivery',
  find(draft, lexicons) {
    const hits = FIELDS.map((field) => [field, findHits(draft, field, lexicons)] as const);
    const aboutMail =
      addressesOf(draft, 'email').length > 0 ||
      FIELDS.some((field) =>
        Object.values(lexicons).some((lexicon) => hitsOf(draft, field, lexicon).some(({tag}) => tag === 'mail')),
      );
    // Who lacks the button has a fault of his program.
    const noButton = hits.some(([, found]) => found.some(({tag}) => tag === 'screen'));
    const told = hits.flatMap(([field, found]) =>
      found.flatMap((hit): (Signal & {at: number})[] => {
        const value = hit.tag.replace(NEEDS_MAIL, '');
        if (TALK.has(value) || (hit.tag !== value && !aboutMail) || (noButton && value === 'send')) return [];
        return [{value, field, range: rangeOf(draft, field, hit, undefined), at: field === 'subject' ? 0 : hit.from}];
      }),
    );
    // One remark deep in a long text is by the way.
    return told.some(({at}) => at < EARLY) || told.length > 1
      ? told.map(({value, field, range}) => ({value, field, range}))
      : [];
  },
};
