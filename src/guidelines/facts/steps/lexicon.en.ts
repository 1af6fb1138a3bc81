/** English of a doing that leads to a failure (`step`), and of whose site it is about: one's `own`, or something in a `browser`. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  $do: 'pick* put putting click clicks clicking press presses pressing open opens opening enter enters entering submit submitting select selects selecting choos* log logs logging signs visit visits visiting go goes going fill* save saving pay paying add adding search searching upload uploads uploading try trying type typing tap hit publish* update load scroll filter* sort* apply delete close closing'.split(
    ' ',
  ),
  step: [
    'whatever|however ..3 type|looks|look|search|enter',
    '^ $do ..4 $do ..4 $do',
    '$do ..4 $do ..4 press|click|hit|tap|submit',
    'button ..4 does|doing|nothing',
    'they|we|you|users|customers|clients|guest*|people $do ..12 and|then|but',
    'creating|adding|saving|uploading|typing|entering|selecting|choos*|fill*|editing ..10 $gives|ends|results|bring*|empti*',
    'when|whenever|if|after|once ..4 $do',
    'each|every time ..2 $do',
    'screen|page*|list|lesson* ..3 $at $the? ..1 admin|dashboard|backend|course',
    'wp|admin|office ..12 list|page*|screen',
    'on|by|upon $do',
    'steps ..4 reproduce|see|to',
    '^ steps $',
    '^ to reproduce|see $it',
    '% choos*|pick*|select|click',
    'i $do ..12 and|then|but',
    'clicking|pressing|submitting|opening|searching',
  ],
  // Nothing that fails, or a question or a wish.
  idle: ['works|is|its fine', 'no problem', 'go wrong', 'would like', 'want to', 'wish', 'how do|can'],
  act: ['$do'],
  except: ['after|since ..4 update'],
  own: ['$the ..2 $site|form|cart|checkout'],
  browser: ['firefox|mozilla|chrome|browser|thunderbird|youtube|google|facebook|office|extension*|tab|tabs|popup'],
};
