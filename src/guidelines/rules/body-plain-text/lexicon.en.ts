/** English that points at a picture or a file (`picture`), and that says nothing besides (`empty`). */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $picture:
    'screenshot screenshots screen screengrab screencap picture pictures pic pics photo photos image images attachment attachments attached file files pdf document video videos capture captures snip recording audio print snapshot word excel doc'.split(
      ' ',
    ),
  picture: [
    'attached|attaching|enclosed ..4 error|errors|message|messages|log|logs',
    'in|on the|a|my? $picture',
    'as shown $',
    '$picture of what|how',
    '$picture of ..4 attached|enclosed|below',
    'see|look|check|view|find|refer|attached|attaching|sending|sent|send|included|including|enclosed|here ..5 $picture',
    '$picture ..2 attached|enclosed|included|below|says|shows|explains|tells',
    '^ $picture ..2 $',
    'as|like ..3 $picture',
  ],
  empty: [
    'booking|fails|order|facing|since|yesterday|today|next|do|advise|find|kindly|file|same|refer|sent|phone|iphone|from',
    'hi|hello|hey|dear|thanks|thank|please|pls|plz|regards|cheers|good|morning|afternoon|evening|see|the|a|an|my|your|of|it|it|this|that|is|are|here|there|i|we|you|me|us|for|to|on|in|at|with|and|all|everything|error|problem|issue|what|happens|get|getting|says|explains|details|help|can|could|have|has|ive|im|two|three|four|shot|shots|#',
  ],
};
