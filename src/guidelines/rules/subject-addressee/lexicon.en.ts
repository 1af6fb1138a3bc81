/**
 * English of addressing. `whole` is a department or role that is the whole subject or stands before its colon; `opening`
 * needs a name behind it, which the rule looks for.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  $dept:
    'support tech* billing accounts sales domain* system* it customer customers service* care helpdesk desk admin administrator manag* director head webmaster engineer* staff abuse security hosting server* network migrat* marketing purchas* dns web night duty level tier infrastructure office team department dept'.split(
      ' ',
    ),
  $role:
    'team department dept manag* director head staff tech* engineer* admin administrator desk office section support sir madam webmaster people guys crew folks officer boss chief ceo lead specialist* sysadmin* shift'.split(
      ' ',
    ),
  $hello: 'hi hello hey morning afternoon evening'.split(' '),
  addressee: [
    '^ for|to ..4 $role $',
    '^ for|to the? $dept ..1 $role? $',
    '^ kind? attention|attn|fao ..2 $dept ..2 $',
    '^ to|for|attention|fao ..1 person|one|whoever|colleague*|lad|guy|lady ..1 in|who|with|handl*|deal*|look* ..5 $',
    '^ whoever is|does|handl*|deal*|look* ..5 $',
    '^ for|on ..1 attention|eyes|desk of ..5 $',
    'dear ..2 all|$role|$dept ..2 $',
    'dear sir|sirs|madam or? sir|madam?',
    '^ good? $hello ..2 $role ..1 $',
    '^ message*|question*|note|one|fyi|complain* for|to ..3 $role|$dept $',
    '^ over to ..1 $role|$dept',
  ],
  whole: [
    '^ customer service*|care ..1 $role? $',
    '^ $dept ..1 $role $please? $',
    '^ it? helpdesk|webmaster|sysadmin* $',
    '^ support|sales $role? $',
    '^ head|director|chief|manag* of ..2 $dept|$role $',
  ],
  after: ['$role|$dept $'],
  behind: ['urgent*|important|asap for|to|attn'],
  opening: [
    '^ for|to',
    '^ message*|note|question*|request|one|fyi for|to',
    '^ good? dear|$hello there|again?',
    '^ kind? attn|fao|mr|mrs|ms|dr|sir|prof',
    '^ attention of',
    '^ $please? call|ring|phone me back?',
  ],
  except: [
    'for sale',
    'to do',
    'hello|hi|hey|dear world|everyone|all|mozilla|firefox|thunderbird|i|my|there|users|user',
    'dear customer|customers|client|clients|user|users',
    'for ..1 windows|android|wordpress|outlook|thunderbird|mac|iphone|ios|linux|gmail|chrome|firefox',
  ],
};
