/** English that points at a picture or a file (`picture`), and that says nothing besides (`empty`). */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  $picture:
    'screen* img* heic jpg png picture* pic pics photo* image* attachment* attached file files pdf document* video* audio print* snapshot* word monitor'.split(
      ' ',
    ),
  picture: [
    'in|on $the? ..1 $picture',
    '$picture of what|how',
    '$picture of ..4 attached|below',
    'see|look*|check|view|find*|attached|sending|sent|send|includ*|here ..5 $picture',
    '$picture ..2 attached|includ*|below|says|show*|explain*|tell*',
    '^ $picture ..2 $',
    'as|like ..3 $picture',
  ],
  empty: [
    'fail*|since|yesterday*|today*|do|file|same|sent|iphone|from',
    'hi|hello|hey|dear|thank*|please|pls|plz|regard*|cheers|good|morning|afternoon|evening|see|the|a|an|my|your*|of|it|this|that|is|are|here|there|i|we|you|me|us|for|to|on|in|at|with|and|all|everything|error*|problem*|issue*|what|happen*|get|getting|says|explain*|details|help|can|could|have|has|ive|im|two|three|four|took|off|phone|thx|shot|look|each|every|time|when|uploaded|taken|mean|will|they|them|thats|its|exactly|clear*|understand|up|as|#',
  ],
};
