/** English that says that something was told: with a message (`told`), or at least an error (`error`); before a `name` in quotation marks. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  told: [
    'error*|warn*|fail* message*|notice*|popup|window|screen|code',
    '$gets|$gives|see|seeing ..4 error*|warn*',
    'error* ..2 comes|pops|appear*',
    'it|which|that says|said|tell*',
  ],
  error: [
    '$gives|$gets|error*|message*|warn*|say|said|show*|return*|respond*|replied|bounc*|reject*|states|text|log|declin*|see',
  ],
  name: ['button|plan|tab|menu|option*|folder*|subject|call*|click|clicking|press|select|page*|plugin*'],
  except: ['no|without ..2 error*|warn*'],
};
