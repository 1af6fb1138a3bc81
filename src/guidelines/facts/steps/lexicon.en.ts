/** English of a doing that leads to a failure. */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $do: 'click clicking press pressing open opening enter entering submit submitting select selecting choose choosing log logging visit visiting go going fill filling save saving pay paying add adding search searching upload uploading try trying type typing tap tapping hit publish update load scroll filter sort apply book delete'.split(
    ' ',
  ),
  step: [
    'when|whenever|if|after|once|every ..4 $do',
    'on|by|upon $do',
    'steps ..4 reproduce|see|to',
    'i $do ..12 and|then',
    'clicking|pressing|submitting|opening|searching',
  ],
};
