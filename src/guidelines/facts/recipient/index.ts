/** Which address the mail goes to that is not delivered. See `../addresses`. */
import type {Lexicon} from '../../../text/matcher.ts';
import {isAbout} from '../../find.ts';
import type {FactDefinition} from '../../types.ts';
import {factsOfRole} from '../addresses/index.ts';

export const recipient: FactDefinition<Lexicon> = {
  id: 'recipient',
  find: (draft, lexicons) => factsOfRole(draft, lexicons, 'recipient'),
  applies: (draft) => isAbout(draft, 'mail-delivery'),
};
