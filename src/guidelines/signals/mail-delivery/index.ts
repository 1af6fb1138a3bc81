/**
 * Whether the text complains that mail is not sent, received or delivered, comes late, bounces or lands in spam; not
 * set-up, folders, display or login. The value is the direction as far as it was said.
 */
import {addressesOf, hitsIn, type PlacedHit, tagsIn} from '../../find.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import type {SignalDefinition} from '../../types.ts';

/** The tag of a complaint: which way the mail does not go, and what it needs beside it. Others tell what the text speaks of. */
const COMPLAINT = /^(\w+)([~^]?)$/;
/** Words within which a text comes to its matter. */
const EARLY = 50;
/** Words between what somebody sent and that it is not there. */
const NEAR = 30;

export const mailDelivery: SignalDefinition<Lexicon> = {
  id: 'mail-delivery',
  find(draft, lexicons) {
    const hits = hitsIn(draft, lexicons);
    const tags = tagsIn(draft, lexicons);
    if (tags.has('.forged')) return [];
    const aboutMail = tags.has('.mail') || addressesOf(draft, 'email').length > 0;
    const told = hits.flatMap((hit) => {
      const [, value, need] = COMPLAINT.exec(hit.tag) ?? [];
      const lacks =
        need === '~'
          ? !aboutMail
          : need === '^' &&
            !hits.some(
              ({tag, field, from}) => tag === '.sent' && (field !== hit.field || Math.abs(from - hit.from) < NEAR),
            );
      // Who lacks the button has a fault of his program.
      return !value || lacks || (value === 'send' && tags.has('.screen')) ? [] : [{...hit, value}];
    });
    // One remark deep in a long text is by the way.
    const counts = ({field, from, to}: PlacedHit): boolean =>
      field === 'subject' || from < EARLY || told.some((other) => other.from >= to);
    return told.some(counts) ? told : [];
  },
};
