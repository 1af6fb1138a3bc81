/** From which address the mail comes that is not delivered. See `../addresses`. */
import type {Lexicon} from '../../../text/matcher.ts';
import {isAbout} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';
import {factsOfRole} from '../addresses/index.ts';

export const sender: FactDefinition<Lexicon> = {
  id: 'sender',
  find: (draft, lexicons) => factsOfRole(draft, lexicons, 'sender'),
  applies: (draft) => isAbout(draft, 'mail-delivery'),
};
