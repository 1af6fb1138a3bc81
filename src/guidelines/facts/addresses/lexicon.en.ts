/**
 * English beside an address that tells its part (`sender:2`: how strongly; with `<` of the first address of its pattern, else of the last), that
 * it is one's `own` or that of an `other`; and before the name of a service.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  $send: 'send sends sent sending email emails emailed mail mailed write* wrote writing forward*'.split(' '),
  $us: 'me us her him them you'.split(' '),
  'sender:3': [
    'from|sender ..3 @',
    '$send ..2 as|with|using|via ..2 @',
    'leav*|left ..1 @',
    '@ $send|sender',
    '@ ..3 $cant|not ..2 $send',
  ],
  'sender:2': ['by @', '$mail of ..1 @'],
  'sender:5<': ['@ ..2 only|$no ..2 reach*|arriv* ..2 @'],
  'recipient:3': [
    'to|recipient* ..3 @',
    'reach* ..3 @',
    'receiv*|arriv*|come|comes|came|get|got|getting|nothing ..4 in|at|on|to ..2 @',
  ],
  'recipient:4': ['@ ..3 $no ..3 $gets', '@ ..1 $gets nothing|none|no|nobody'],
  'recipient:6': ['$no ..3 reach* ..1 $me ..2 @', 'junk|spam|inbox* ..1 at|of|for @'],
  'recipient:2': ['@ ..3 $no ..2 arriv*', '@ is ..2 full', '@ ..4 reject*|refus*'],
  'contact:5': [
    '$send to you from ..3 @',
    'i am|im writing from ..3 @',
    'write*|contact|reach*|reply*|respond*|email|answer ..2 me|us ..3 @',
    'write*|contact|reach*|reply*|respond*|email|answer to ..2 @ ..1 since|as|because|instead',
    'my ..1 personal|private|contact|alternative email|mail|address*|account ..2 @',
  ],
  // "I can neither send nor receive".
  'both:6': ['send*|sent nor|or|and|either ..1 $gets ..5 @'],
  'own:1': ['account|accounts|$box|junk|spam ..2 @', 'my|our|ours|mine ..2 @'],
  'own:4': ['hers|mine|ours|email|address*|account ..1 is @', 'we are @'],
  'other:1': ['$his ..1 email|mail|address*|account is @', 'client|customer|bank*|accountant* ..2 @'],
  // Which end of a mail is the writer's own, by what he says that he does.
  'mine:sender': ['i|we|ive|weve|im|were ..3 send|sent|emailed|mailed|sending|wrote'],
  'mine:recipient': ['$send ..3 me|us', 'mailbox ..2 full'],
  gets: ['i|we|ive|weve|im|were ..2 $gets'],
  // Mail that is to go another way is not mail that failed.
  moves: ['forward*|redirect*|alias*|migrat*|move|moving|moved'],
  except: ['client|customer area|portal*', 'asked|asks|told|tell* $us ..1 to $send ..1 to ..2 @'],

  server: ['vps|srv|server*|dedicated|machine|node|host|cloud|box|cycle|reboot*', '^ ip'],
  mail: ['mail|mails|email|emails|mailbox*'],
  site: ['$site'],
  account: [
    'user|username|account|acct|login*|subscription',
    'user|account name',
    'customer|client|account number|id|no',
  ],
  database: ['database*|db'],
  plan: ['plan|package'],
  // Of somebody who is no customer yet.
  offer: [
    'how much is|for|a|are|would',
    'what does|would|do ..6 cost',
    'do you do|offer|copy',
    '^ price|quote ..1 of|for|#',
    'your|shared plans',
  ],
  invoice: ['proforma|quote', 'invoice*|bill|contract*'],
};
