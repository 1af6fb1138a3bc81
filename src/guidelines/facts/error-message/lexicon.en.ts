/** English that says that something was told: with a message (`told`), or at least an error (`error`); before a `name` in quotation marks. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  told: [
    'error*|warning|failure message*|notice|popup|window|screen|code',
    '$gets|$gives|see|seeing ..4 error*|warning',
    'error* ..2 comes|pops|appear*|popped',
    'it|which|that says|said|tell*',
  ],
  error: [
    '$gives|$gets|error*|message*|warning|say|said|show*|return*|respond*|replied|bounce*|reject*|reads|states|text|log|declin*|see',
  ],
  name: ['button|plan|tab|menu|option|folder|subject|called|click|clicking|press|select|page|plugin'],
  except: ['no|without ..2 error*|warning'],
};
