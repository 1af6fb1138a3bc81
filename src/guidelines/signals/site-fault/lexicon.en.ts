/** English of sites that fail. Panels and mail programs are exceptions. */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  // Mail programs, and platforms that everybody uses.
  $program: 'thunderbird tbird tb outlook'.split(' '),
  $foreign: 'youtube facebook instagram amazon netflix gmail hotmail ebay linkedin fb'.split(' '),
  $part: 'forms cart checkout basket'.split(' '),
  $piece:
    'form plugin* module search* button submit* login* course* orders chang* posts product* price* booking* payment* member* filter* signup registration upload* comment* chat app calculator configurator newsletter language quote* enquir* api system function* feature* section gateway appointment* donat*'.split(
      ' ',
    ),
  $look:
    'menu slider image* photo* link* gallery* widget icon* video* map calendar font* header* layout colo* logo column* picture*'.split(
      ' ',
    ),
  $fail:
    'error* fail* faulty broken break* broke slow* blank white down crash* 404 403 500 502 503 504 508 redirect* loop* timeout unreachable offline unavailable freez* stuck messed missing virus malware infect* hack* logs logged dead hang* hung spin* corrupt* duplicat* dangerous falling jumbled crawling'.split(
      ' ',
    ),
  $neg: 'load* work works working open* display* show* respond* appear* render* come comes coming resolve start* run runs running play updat* refresh'.split(
    ' ',
  ),
  $does:
    'send sends sending submit* save saves saved saving let lets allow* accept* apply updat* return* find* add charg* print* import export sort* sync* complete* process* publish* place confirm* go'.split(
      ' ',
    ),
  down: [
    '$site ..3 comes|show*|look*|opens|display* ..4 without|wrong|warning*|last|old|differen*|strange*',
    '$site ..4 not ..2 fix*|back|up|online|live|sort*',
    'critical|internal server*? error*',
    '$site ..4 $no ..3 $neg',
    '$site takes ..3 $neg',
    '$no ..3 get|log into|in|to ..3 $site',
    '$fail on ..1 $site',
    '$site ..4 $fail',
    '$cant ..3 access|open|reach*|see|load*|view|visit ..4 $site',
  ],
  mine: [
    'my|our ..2 $site ..8 $no|$fail|old|terrible|wrong|malware|flag*|block*',
    '$no|$fail|problem*|wrong|old ..8 my|our ..1 own|personal? $site',
  ],
  bare: [
    '^ $fail ..2 $',
    'see|attached|look* ..3 attached|pics|picture*|screenshot*|image*|photo*|title*|subject',
    'help|fix* ..1 it|this|me? $',
  ],
  vague: [
    '$problem ..1 with|in|on ..3 $part|$site|tool|platform',
    '$site ..1 is|has|have|having|keep*|giv*|causing? ..1 giv*|problem*|issue*|trouble* ..1 $problem?',
  ],
  'vague~': [
    '$no|ceased ..5 what|as|way|than|intended ..4 should|supposed|meant|intended|ought|used|manner',
    '$no ..3 work*|open*|function*|perform*|calculat*|go|going|behav*|respond* ..2 right|properly|proper|well|correct*|normal*',
    '$gives|comes ..2 wrong|strange|odd|silly|weird|funny|absurd',
  ],
  part: [
    '$no ..3 $neg|$does ..4 $part',
    '$part|$site|tool|platform ..2 does|do|doing nothing|strange*|weird*|odd*',
    '$site|$part|form|calendar|menu|session ..3 empti*|reset*|jump*|disappear*|vanish*|lose*|drop*|forg*|hang*|spin*',
    'donat*|booking*|contact|order|payment*|checkout|registration|signup page*|form|screen ..5 $no|$fail|throw*|does',
    '$part ..6 $fail',
    '$who ..4 cant|cannot|unable|logged',
  ],
  at: ['% ..4 $fail'],
  'seen~': [
    '$look ..3 strange*|weird*|odd*|wrong',
    '$look ..5 $no ..3 $neg',
    '$look ..4 $fail',
    '$look|$piece ..3 disappear*|vanish*|gone|empty',
  ],
  'part~': [
    '$no do what|anything|nothing',
    'something* ..2 wrong|up|off|weird* $at ..3 $site|$piece|$part|tool',
    '$piece|calendar|$part|tool ..6 $no ..1 right|doing',
    'nothing ..2 happen*|chang*',
    'goes|sends|sent|tak*|bring* ..3 back to',
    '$who ..8 get|gets|see|sees|getting ..2 error*|warn*',
    '$piece ..3 find*|gives|show* nothing',
    '$piece ..3 is|are ..1 zero|wrong|missing|off',
    '$piece ..5 $no ..3 $neg|$does',
    '$piece ..4 $fail',
    '$no ..3 $neg|$does ..4 $piece',
  ],
  'down~': ['error*|http|code $code'],
  'ssl~': [
    '$no ..1 secure|trusted|private|safe|valid',
    'certificate* ..3 expir*|invalid|wrong|error*',
    'sec_error*|err_cert*|ssl_error*',
  ],
  'unsteady~': [
    '$who ..4 complain*|protest*',
    '$who|$some|half ..5 say|saying|tell|telling|told|report* ..6 $no|$fail|$problem|trouble|weird',
    '$piece|$look|tool|thing* ..2 is|are broken|bug*',
    'sometimes|suddenly|occasional*|random*|intermittent* ..6 $no|$fail|does',
    '$no|$fail|does ..6 sometimes|occasional*|random*|intermittent*',
    'behav*|acts|acting|gone|went up|weird*|strange*|odd*|funny|peculiar*|silly|crazy|drunk',
    'strange|odd|weird behav*',
    '$who ..4 have|has|having|facing|get ..2 $problem',
    'on and off',
    'different ..3 time',
    'weird*|strange*|odd* thing*',
    'only sometimes',
    'now and then|again',
    'play*|plays|all up|sorts',
    'not all|always|everybody|everyone $',
    'hit and miss',
    'misbehav*|glitch*',
    '$fail ..6 $some ..1 $who|times',
  ],
  any: [
    '$no ..3 $neg|$does|play*|stay*|keep',
    '$is ..2 $fail|wrong|missing|gone|empty|grey|black|spinning',
    'twice|forbidden|refus*|wheel|$code',
    'takes ..3 ages|forever|minute*|seconds|minutes',
    'instead of',
    'just sits',
    '0|zero bytes|kb',
    'nothing ..1 happen*|chang*|there',
  ],
  site: ['$site|https|course*|forms|form|cart|checkout|basket|customers|visitor*|student*|member*'],
  wish: ['how do|can|to', 'would like to'],
  cert: ['ssl|padlock|bar'],
  own: [
    'my|our ..2 $site|form|forms|cart|checkout|basket|app|calendar|gallery|dashboard|catalog*',
    '$who ..3 press|pay|buy|order|donate',
    'wordpress|prestashop|joomla|drupal|gutenberg|elementor|intranet|wp',
    // Who has one means it, and so does who begins with it.
    'have ..2 website|site|shop|store',
    '^ a? website|site|shop|store',
  ],
  browser: ['firefox|mozilla|browser|chrome|bookmark*|tab|tabs|addon*|extension*|toolbar*'],
  foreign: ['$foreign|firefox|mozilla', '$program'],
  program: ['plesk|cpanel|webmail|roundcube|phpmyadmin', '$program'],
  except: [
    'any|every|all|many|most|various|certain|other|saved $site',
    'can|could take ..2 $site',
    '$foreign|google|paypal|godaddy|bank* ..2 $site|$fail|$no',
    '$site host*|favo*',
  ],
};
