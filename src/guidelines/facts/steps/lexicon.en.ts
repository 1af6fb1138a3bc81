/** English of a doing that leads to a failure (`step`), and of a `browser`. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  $do: 'pick* put click clicks clicking press presses pressing open opens opening enter enters entering submit submitting select selects selecting choos* log logs logging visit go goes going fill* save saving pay paying add adding search searching upload uploading try trying type typing tap hit publish* update load scroll filter* sort* delete close'.split(
    ' ',
  ),
  step: [
    'whatever|however ..3 type|looks|look|search|enter',
    '^ $do ..4 $do ..4 $do',
    'put|add ..12 open|look|change',
    'i|we|they|you ..1 $do ..8 $do|change*',
    '$do ..9 and it',
    'button ..4 does|doing|nothing',
    'they|we|you|users|customers|clients|people|who $do ..12 and|then|but',
    'creating|adding|saving|uploading|typing|entering|selecting|choos*|fill*|editing ..10 $gives|results|bring*|empti*',
    'when|whenever|if|after|once ..6 $do',
    'as soon as',
    'to see it',
    'form ..5 says',
    'each|every time ..2 $do',
    'on|by $do',
    'steps ..4 reproduce|see|to',
    '^ steps $',
    'i $do ..12 and|then|but',
    'clicking|pressing|submitting|opening|searching',
  ],
  // Nothing that fails, or a question or a wish.
  idle: ['works|is|its fine', 'would like', 'want to', 'how do|can'],
  shown: [
    'click*|press|presses|pressing|tap|taps|tapping|blank|grey|gray|black|white|twice|button*|menu|choose|chooses|shows|select|type|homepage|tick|ticks|fill*|scroll*|drag*|reload*|types|selects|picks|instead|zero|icon*|$code',
    'every|each|all page*',
    'home|front page',
  ],
  act: ['$do'],
  except: ['after|since ..4 update'],
  browser: ['firefox|mozilla|browser|chrome|bookmark*|tab|tabs|addon*|extension*|toolbar*'],
};
