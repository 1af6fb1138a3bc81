/**
 * English of addressing. `whole` is a department or role that is the whole subject or stands before its colon; `opening`
 * needs a name behind it, which the rule looks for.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  $dept:
    'support technical tech billing accounts accounting sales domain* systems it customer customers service services care helpdesk desk admin administration administrator management manager director head webmaster engineer* technician* staff abuse security hosting server* network operations migrat* marketing legal purchasing hr dns web retention division office unit team department dept finance level supervis*'.split(
      ' ',
    ),
  $role:
    'team department dept manager director head staff technician* engineer* admin administrator supervis* desk division office unit section officer support sir madam webmaster people guys'.split(
      ' ',
    ),
  addressee: [
    '^ for|to the ..3 $role $',
    '^ for|to the? $dept ..1 $role? $',
    '^ kind? attention|attn|att|fao|atn ..2 $dept ..2 $',
    '^ to|for ..2 team|department|dept|desk|division|office $',
    '^ to|for ..1 person|one|whoever|colleague* ..1 in|who|handl*|responsible|dealing',
    '^ dear? sir|sirs|madam $',
    '^ director|head|manager of ..2 $',
    '^ for ..1 attention|eyes of ..5 $',
    '^ addressed to ..4 $',
    '^ dear ..2 sir|madam|team|all|support|$role|$dept ..2 $',
    '^ hi|hello|hey|morning|afternoon ..1 team|support|guys|all|folks ..1 $',
    '^ message*|question*|request|email for the? ..2 $role|$dept $',
  ],
  whole: [
    '^ customer|technical|tech|billing|sales|accounts|domain*|it|help ..1 support|service|services|care|team|department|dept|desk ..1 team|department? $',
    '^ it? helpdesk|webmaster $',
    '^ support ..1 team|department|staff|desk? $',
    '^ technical|managing|sales|marketing|support|server|network|system|systems director|manager|admin|administrator $',
    '^ sales ..1 team|department|desk? $',
    '^ level # support? $',
  ],
  after: ['$role|$dept $'],
  behind: ['urgent*|important|asap for|to|attn'],
  opening: [
    '^ for|to',
    '^ message*|note|question*|request for|to',
    '^ dear|hi|hello|hey',
    '^ attn|fao|mr|mrs|ms|dr|sir',
  ],
  except: [
    'for sale',
    'customer support|service|care ..6 page*|link*|form|button|menu|tab|404|error*|not',
    'to do',
    'hello|hi|hey|dear world|everyone|all|mozilla|firefox|thunderbird|i|my|there|users|user',
    'to whom',
    'dear customer|customers|client|clients|user|users',
    'to ..1 access|use|whom|all|set|send|chang*',
    'for ..1 windows|android|wordpress|outlook|thunderbird|mac|iphone|ios|linux|gmail|chrome|firefox',
  ],
};
