/** To which address the mail goes that is not delivered. See `../addresses`. */
import type {Lexicon} from '../../../text/matcher.ts';
import type {FactDefinition} from '../../types.ts';
import {findAddresses} from '../addresses/index.ts';

export const recipient: FactDefinition<Lexicon> = {
  id: 'recipient',
  find(draft, lexicons) {
    if ((draft.signals['mail-delivery'] ?? []).length === 0) return [];
    return findAddresses(draft, lexicons)
      .filter(({roles}) => roles.has('recipient'))
      .map(({value, field, range, confidence}) => ({value, field, range, confidence, role: 'recipient'}));
  },
  applies: (draft) => (draft.signals['mail-delivery'] ?? []).length > 0,
};
