/** From which address the mail comes that is not delivered. See `../addresses`. */
import type {Lexicon} from '../../../text/matcher.ts';
import type {FactDefinition} from '../../types.ts';
import {findAddresses} from '../addresses/index.ts';

export const sender: FactDefinition<Lexicon> = {
  id: 'sender',
  find(draft, lexicons) {
    if ((draft.signals['mail-delivery'] ?? []).length === 0) return [];
    return findAddresses(draft, lexicons)
      .filter(({roles}) => roles.has('sender'))
      .map(({value, field, range, confidence}) => ({value, field, range, confidence, role: 'sender'}));
  },
  applies: (draft) => (draft.signals['mail-delivery'] ?? []).length > 0,
};
