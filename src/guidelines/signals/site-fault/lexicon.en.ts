/** English of sites that fail. Panels and mail programs are exceptions. */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $site:
    'website websites site sites webpage page pages homepage homepages webshop shop store blog portal intranet platform classroom wordpress woocommerce prestashop joomla drupal moodle magento campus'.split(
      ' ',
    ),
  $who: [
    'users|customers|clients|people|visitors|shoppers|buyers|guests|members|students|pupils|parents|patients|readers|subscribers|donors|staff|colleagues|employees|customer|folks',
  ],
  $part: 'forms cart checkout basket'.split(' '),
  $piece:
    'form plugin plugins module search button submit login course courses orders changes posts products prices stock booking bookings payment payments members coupon filter signup registration upload comments chat app section gateway survey configurator calculator appointments scheduler'.split(
      ' ',
    ),
  $look:
    'menu slider images image photos photo links gallery widget icons banner video videos map calendar font fonts header footer layout styles colours colors logo columns'.split(
      ' ',
    ),
  $fail:
    'error errors fail fails failing failed failure broken breaks broke slow slowly blank white down crash crashes crashing crashed 404 403 500 502 503 504 508 redirects redirect loop loops timeout timing unreachable inaccessible offline unavailable overlap frozen freezes stuck distorted garbled missing virus malware infected hacked defaced logs logged kicks kicked dead errors freeze glitching glitchy glitches buggy'.split(
      ' ',
    ),
  $neg: 'load loads loading loaded work works working open opens opening display displays displaying displayed show shows showing shown respond responds responding appear appears appearing render renders come comes coming resolve accessible'.split(
    ' ',
  ),
  $no: 'not doesnt hasnt dont wont isnt arent cant cannot didnt never stopped stops stop unable nothing'.split(' '),
  $does:
    'send sends sending submit submits save saves saved saving let lets allow allows accept accepts apply applies calculate update updates return returns find finds'.split(
      ' ',
    ),
  down: [
    'days|day|hours|week|weeks|been without ..2 $site',

    'white|blank screen|page',
    'critical|internal server? error',
    '$site ..4 $no ..3 $neg',
    '$site ..4 $fail',
    '$no ..3 $neg ..4 $site',
    '$fail ..7 $site',
    'cant|cannot|unable ..3 access|open|reach|see|load|view|visit ..4 $site',
    'problem*|issue*|trouble|error* ..1 with|in|on|loading|opening|accessing ..3 $site',
    '$site ..1 has|having|have? problem*|issue*|trouble',
    '$site ..3 comes|come|loads|shows|appears|looks|opens|displays ..3 without|ugly|wrong|different|messed|mess|old|outdated|strange',
  ],
  mine: [
    '$no|$fail|problem*|malware|wrong|old|outdated ..8 on|in|from|of my|our ..2 $site',
    'my|our ..2 $site ..8 $no|$fail|old|outdated|ugly|wrong|malware|flagged|blocked|blocks',
    '$no|$fail|problem*|wrong|old|outdated ..8 my|our ..1 own|personal? $site',
  ],
  bare: ['$no ..2 $neg ..2 $', 'is|its|was ..1 $fail ..2 $', '^ $fail ..2 $'],
  part: [
    '$who ..1 is|are|were|keep ..1 facing|having|getting|have|get|report|reporting|experiencing ..3 issue*|problem*|error*|trouble',
    'basket|cart|checkout|form|page|calendar|menu|session ..3 empties|emptied|clears|resets|jumps|disappears|vanishes|loses|forgets|hangs|spins|flickers',
    '$who ..6 cannot|cant|unable|dont|not ..2 get|finish|complete|pay|buy|check|order|book|submit|sign|register|upload|place|able',
    '$no ..1 finish|complete|place|process|submit|confirm ..3 order|orders|purchase|payment|checkout|booking|donation|registration|application',
    'order|orders|purchase|payment|payments|checkout|booking|donation|registration|donations ..3 $no ..2 go|complete|process|work|finish|confirm|through',
    'donation|booking|contact|order|payment|checkout|registration|signup page|form|screen ..5 $fail|throws|$no',
    '$part ..6 $no ..3 $neg|$does',
    '$part ..6 $fail',
    '$no ..3 $neg|$does ..4 $part',
    '$fail ..4 $part',
    'customers|users|visitors|students|members ..4 cant|cannot|unable|get|logged',
    'cant|cannot|unable ..3 log|buy|pay|checkout|order ..6 $site|$part',
  ],
  at: ['% ..4 $no ..3 $neg|$does', '% ..4 $fail', '$no ..3 $neg ..4 %', '$fail ..7 %'],
  'seen~': ['$look ..5 $no ..3 $neg', '$look ..4 $fail', '$no ..3 $neg ..4 $look', '$fail ..4 $look'],
  'part~': [
    '$piece|$part ..4 gives|returns|shows|calculates|lists ..2 wrong|incorrect|bad|odd|strange|other',
    '$piece ..5 $no ..3 $neg|$does',
    '$piece ..4 $fail',
    '$no ..3 $neg|$does ..4 $piece',
    '$fail ..4 $piece',
  ],
  'down~': ['error|http|code 500|502|503|504|508|403|404', '500|502|503|504|508|403|404 error'],
  'ssl~': [
    'not|isnt|arent|wasnt ..1 secure|private|trusted|safe',
    'certificate ..3 expired|invalid|revoked|wrong|error',
    'sec_error*|err_cert*|ssl_error*',
  ],
  'unsteady~': [
    'sometimes|occasionally|randomly|intermittently|sporadically ..6 $no|$fail|throws|does',
    'sometimes ..4 and|but ..1 sometimes|other',
    '$fail|throws|$no ..6 sometimes|occasionally|randomly|intermittently|sporadically',
    '$fail|problem|problems|throws|error ..4 for|to ..1 some|certain|few|several|many|a ..1 $who',
    'acting|behaving up|weird|strangely|odd|oddly|funny',
    'on and off',
    'some ..4 can|do|works|fine|ok ..3 others|some ..1 cant|cannot|dont|not',
    'some|others ..3 cant|cannot|dont|not ..4 others|some ..2 can|do|fine|ok',
    'there are $who|people who|that ..3 $no|error|fail*',
    'half|most of the time|times',
    'not always ..2 work*|load*|show*|send*|appear*',
    '$fail|problem|problems|trouble ..6 some|certain|few|several ..1 $who|times',
    'some|certain|several $who ..3 cant|cannot|error|errors|problems|unable|get|say',
    '$piece|$part ..4 fails|fail|failing|breaks ..3 sometimes|occasionally|randomly|intermittently|sporadically',
    '$fail|problem|problems|throws|out ..6 now and then|again',
    'random|intermittent|sporadic|occasional error|errors|failures|crashes|logouts',
    'throws|kicks|logs ..3 out ..4 now|sometimes|randomly|all|constantly|every',
    'behaves|behaving|acts|acting strangely|weird|weirdly|oddly|funny|erratically',
    'orders|bookings|posts|entries|appointments|products ..2 duplicated|lost|vanish|disappear|disappearing',
    'users|customers|students|members|visitors|guests ..2 trouble|problems|difficulty ..3 login|logging|paying|signing|booking|ordering|access',
    '$piece|$part|$look ..4 keeps|keep breaking|failing|crashing|stopping|disappearing|freezing',
    '$piece|$part|appointments|downloads|calendar ..5 $no ..1 work|working ..1 properly|right|well|correctly',
  ],
  site: ['$site|https|course|courses|forms|form|cart|checkout|basket|%|customers|visitors|students|members'],
  cert: ['ssl|padlock|bar'],
  own: ['my|our ..2 $site|form|forms|cart|checkout|basket|app'],
  browser: ['firefox|mozilla|browser|chrome|bookmark*|tab|tabs|addon*|extension*|toolbar|popup'],
  program: [
    'plesk|cpanel|webmail|roundcube|phpmyadmin|whm|directadmin',
    'thunderbird|tbird|tb|outlook|hotkey',
    'address bar|book',
    'right click',
    'picture in picture',
    'google search*',
  ],
  $foreign:
    'youtube whatsapp facebook instagram twitter pinterest amazon netflix google gmail hotmail paypal linkedin reddit tiktok ebay'.split(
      ' ',
    ),
  except: [
    'any|every|all|many|most|various|certain|lots|other website|websites|site|sites|webpage|webpages',
    'some websites|sites',
    '$foreign ..2 $site|$fail|$no',
    '$site ..2 $foreign',
    'how ..4 can|do|to ..3 fix|change|make|optimi*|create|set|upload|improve|update|forward',
    'how to',
    'webmail|phpmyadmin|cpanel|plesk|roundcube|panel|thunderbird|outlook|whm|directadmin ..4 $fail|$no',
    '$no ..4 webmail|phpmyadmin|cpanel|plesk|roundcube|panel|thunderbird|outlook|email|mail|emails',
    '$fail ..4 cpanel|plesk|webmail|phpmyadmin|outlook|thunderbird|mail|email',
    'client area',
    'error page',
  ],
};
