/** English beside an address that tells its part. A tag with `<` is about the first address of the pattern. */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  sender: [
    'those|nothing|anything|mail|mails|messages|emails of|from @',
    'send*|sent nor|or|and|either ..1 receive*|get ..4 @',
    'from|sender|using ..3 @',
    'by @',
    'leaves|leaving|left ..1 @',
    'send*|sent ..2 as|with ..2 @',
    'his|her|their|sender* address ..2 @',
  ],
  'sender<': [
    '@ ..1 sends|send|sent|sending',
    '@ ..3 to|towards ..2 @',
    '@ ..3 wrote|writes|emailed|mailed|sent|sends|tried|cannot|cant ..2 us|me|to|send',
    '@ ..3 not ..2 going|sending',
  ],
  recipient: [
    'to|recipient|towards ..3 @',
    'mailbox|inbox ..2 @ ..3 still|not|doesnt|cannot|gets',
    'receiv*|arriv*|get|got|getting|nothing ..4 in|at|on|to ..2 @',
    'receiv* ..2 @',
  ],
  'recipient<': [
    '@ ..3 not|never|nothing|doesnt|isnt|still|cannot ..3 receiv*|get*|arriv*',
    '@ is full',
    '@ ..4 reject*|refus*',
  ],
  contact: ['write|contact|reach|reply|respond|email ..2 me|us ..3 @', 'my email|mail|address is @ $'],
};
