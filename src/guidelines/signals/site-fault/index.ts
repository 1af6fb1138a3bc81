/**
 * Whether the text complains that a web site, a page or a web application fails or misbehaves. `down` where the whole of
 * it does, `part` where a page or a function of it does. Not how-to questions, not the provider's own panels.
 */
import {FIELDS, findHits, rangeOf} from '../../find.ts';
import type {Lexicon} from '../../../text/matcher.ts';
import type {SignalDefinition} from '../../types.ts';

export const siteFault: SignalDefinition<Lexicon> = {
  id: 'site-fault',
  find(draft, lexicons) {
    return FIELDS.flatMap((field) =>
      findHits(draft, field, lexicons).map((hit) => ({
        value: hit.tag,
        field,
        range: rangeOf(draft, field, hit, undefined),
      })),
    );
  },
};
