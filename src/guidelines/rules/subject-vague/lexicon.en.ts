/**
 * English of subjects. `told`: a symptom, a request or a question, which make a subject useful. `thing`: what a hosting
 * customer has, which tells nothing alone. `fault`, `weak`: tell something only together with a thing. `empty`: tells nothing.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  told: [
    'declin*|refus*|denied|dead',
    'lose*|drop*|jump*|reset*|revert*|logs|kick*|throw*|hidden|ignor*|forg*|move|moving|moved|turn*|goes|comes|tak*|print*|spin*|outage*|charg*|doubl*',
    'about to',
    'chang* $at',
    'cancel*|activat*|install*|renewal|upgrad*|downgrad*|setup|restor*|confirm*|verif*|valid* $at',
    'fake*|false|nobody|noone|someone|somebody|pending|due|unpaid|acting|behav*|keep*',
    'undeliver*|impossible|too|forg*|loss|terrible|unnecess*|greyed',
    'what is|are|does|do|happen*|version|plan',
    'fail*|down|slow*|broke*|break*|crash*|bounc*|reject*|refus*|return*|delay*|late|duplicat*|twice|doubl*|delet*|disappear*|vanish*|gone|lost|lose*|losing|missing|expir*|full|hack*|infect*|spoof*|malware|virus|phishing|scam*|attack*|breach*|compromis*|corrupt*|incorrect*|invalid|denied|stuck|hang*|hung|freez*|blank|white|black|empty|bad|timeout|timed|loop*|intermittent*|unreachable|unavailable|offline|redirect*|forward*|close*|keep*|asks|asking|show*|stop*|load*|opens|opening|arriv*|receiv*|reciev*|respond*|connect*|saves|display*|distorted|unknown|suspicious|strange*|blacklist*|block*|unblock*|lock*|unlock*|outage*|overcharg*|complain*|abuse|only|instead|limit*|quota|high*|retriev*|archive*|get|getting|sort*|copy|paste|collaps*|expand*|grow*|small|large|big|unwanted|invisible|conflict*|repeat*|terrible|hate|greyed|restrict*|confus*|unnecess*|find*|use|using|save|saving|store|open|send|sending|sends|remov*|difficult*|impossible|easy|read|write*|see|view|look*',
    'cancel*|renew*|restor*|recover*|upgrad*|downgrad*|migrat*|move|moving|moved|transfer*|switch*|install*|reinstall*|configur*|setup|set|setting*|activat*|deactivat*|updat*|chang*|modif*|add|adding|creat*|delet*|remov*|disabl*|enabl*|reboot*|restart*|check|verif*|whitelist*|allow*|register*|point*|release|reset*|refund*|pay|paying|charg*|pric*|cost*|offer|discount*|buy|buying|purchas*|order|sell|integrat*|import|imported|importing|export*|sync*|publish*|upload*|download*|increas*|prevent*|protect*|permission*|priorit*|require*|differen*|compatib*|includ*|resend|convert*|remote',
    'to|in|into|as|flag*|go|goes|land* ..2 spam|junk',
    'new ..2 mailbox*|account|user|users|domain*|subdomain*|alias*|database*|email|address*',
    'request $at',
    'updat*|upgrad* from|to|browser|thunderbird|firefox|windows|php|wordpress|plugin*',
    'adjust*',
    'cpu|disk|ram|load*|memory ..2 #',
    '$plan for',
    'copy|copies|duplicat* of',
    'error* ..2 404|403|500|502|503|504|508|550|smtp|imap|pop3|php|mysql|dns|ssl|connect*|server*|internal|critical|authent*|certificate*|database*|establishing',
    'smtp|imap|php|mysql|dns|ssl|connect*|server*|internal|critical|authent*|certificate*|database*|404|403|500 error*',
    '403|404|500|502|503|504|508|550',
  ],
  weak: [
    'not|no|never|without|nothing|cant|cannot|couldnt|wont|dont|doesnt|didnt|isnt|arent|wasnt|havent|hasnt|unable|how|what|which|where|why|when|who|whats|want*|need*|possible|would|can|could|should|work|works|working|worked|be|wrong|still|more|second|another|addition*|today*|yesterday*|monday|tues*|wednesday|thur*|friday|out|off|up|back|old|i|we|you|they|im|ive',
    '# $please',
  ],
  blank: [
    'problem*|issue*|error*|it came|is back',
    'i|we get|got|have|see an? $problem $',
    'to whom',
    'not sure|certain|clear* who|where ..1 write*|ask|contact|turn*|go|send',
    'before $i ..1 buy|order|purchas*|sign|start*',
    'something*|things ..1 weird*|odd*|strange*|wrong ..1 going on?',
    'going on|wrong',
    'high*|top priorit* $',
    'as soon as possible',
    'see|look* ..2 picture*|image*|screenshot*|attached|attachment*|below|body|message*',
    'not|same|once ..2 again',
    'following on|up',
    'as requested|discuss*|asked',
    're $the ..1 request|ticket*|answer|reply*|message*|mail|chat|call* ..8 $',
    'still nothing|wait*',
  ],
  fault: ['error*|fail*|problem*|issue*|trouble*|fault*|glitch*|bug*|incident*'],
  thing: [
    'queries|website*|site|sites|webpage*|page*|homepage*|web|shop|store|webshop|blog|portal*|intranet|campus|course*|wordpress|woocommerce|prestashop|joomla|drupal|moodle|magento|plugin*|module|theme|form|forms|cart|checkout|basket|search*|menu|slider|gallery*|section|area|panel|dashboard|cpanel|plesk|phpmyadmin|webmail|roundcube|outlook|thunderbird|tbird|tb|firefox|mozilla|chrome|safari|edge|gmail|hotmail|yahoo|office|365|exchange|iphone|ipad|android|phone|mac|windows|linux|ubuntu|mail|mails|email|emails|messages|mailbox*|inbox*|outbox|account|accounts|folder*|ticket*|compan*|business|signature|calendar|contacts|contact|address*|book|spam|junk|task*|manag*|event*|label*|tag*|thread|threads|history|trash|drafts|sent|subfolder*|profile*|pane|column*|header*|button|toolbar*|view|layout|list|title*|storage|shortcut*|keyboard|cookies|window|filter*|attachment*|server*|vps|dedicated|cloud|hosting|domain*|dns|mx|spf|dkim|ssl|tls|certificate*|cert|https|ftp|ssh|php|mysql|database*|db|backup*|security|invoice*|billing|payment*|receipt*|bill|contract*|learning|marketing|training|helping|service*|plan|renewal|subscription|user|users|username|password*|login*|access|session|ip|cron*|app|application*|program|software|browser|bookmark*|tab|tabs|addon*|extension*|setting*|configur*|option*|version|image*|photo*|picture*|file|files|logo|orders|customer|customers|member*|club*|booking*|newsletter*|font*|client|quote|registration|box|details|shipping|staging|land*|@|%',
  ],
  empty: [
    'is|are|was|be|has|have|had|gets|got|goes|went|look*',
    'question*|query|so|plus|sometimes|same|last|time|writing|behalf|item*|unrelated|separate|again|friend*|various|multiple|new|below|above|attached|few|hi|hello|hey|dear|good|morning|afternoon|evening|thank*|please|pls|plz|help|assist*|sos|urgent*|important|asap|enquiry|inquir*|favour*|favor*|request|matter*|thing*|stuff|info|information|feedback|comment*|suggest*|support|tech*|case|message|quick*|small|several|some|updat*|test*|re|fw|fwd|about|regard*|number|no|ref|tomorrow|week*',
    'the|a|an|of|to|in|on|at|for|with|from|and|or|my|our|your*|his|her|their|its|me|us|it|this|that|these|those|very|other|something*|anything|wait*|reply*|answer|response|general|serious|big|weird*|everything|one|two|three|four|couple|all|as|by|u|#',
  ],
};
