/** English that says that something was told: with a message (`told`), or at least an error (`error`). */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  told: [
    'error|warning|failure message|messages|notice|popup|window|screen|code',
    'get|gets|getting|got|gives|gave|giving|shows|showing|see|seeing|receive|receiving|throws|throwing|returns|returning|displays ..4 error|errors|warning',
    'error ..2 comes|pops|appears|popped|appeared',
    'it|which|that says|said|tells',
  ],
  error: [
    'error*|message|messages|warning|says|say|said|saying|shows|show|returns|returned|responded|replied|bounce*|reject*|reads|states|gives|gave|get|gets|got|getting|throws|text|log|declined|see',
  ],
  except: ['no|without ..2 error|errors|warning'],
};
