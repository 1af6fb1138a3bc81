/**
 * Whether a site's failure lies behind a login of its own: an administration, an intranet, an area of members, a course. Not
 * the provider's own panels, and not the login of a mailbox.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {FIELDS, findHits, rangeOf} from '../../find.ts';
import type {SignalDefinition} from '../../types.ts';

export const login: SignalDefinition<Lexicon> = {
  id: 'login',
  find: (draft, lexicons) =>
    FIELDS.flatMap((field) =>
      findHits(draft, field, lexicons).map((hit) => ({
        value: hit.tag,
        field,
        range: rangeOf(draft, field, hit, undefined),
      })),
    ),
};
