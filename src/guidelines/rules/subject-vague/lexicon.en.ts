/**
 * English of subjects. `told`: a symptom, a request or a question, which make a subject useful. `thing`: names that look
 * like what somebody does. `fault`, `weak`: tell something only together with a thing. `empty`: tells nothing.
 */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  told: [
    'about to',
    'declin*|refus*|dead',
    'lose*|drop*|reset*|revert*|hidden|ignor*|forg*|move|turn*|goes|comes|spin*|outage*|charg*|doubl*',
    'fake*|false|nobody|someone|somebody|due|unpaid|behav*|keep*',
    'undeliver*|impossible|too|loss',
    'fail*|down|slow*|broke*|break*|crash*|bounc*|reject*|return*|delay*|disappear*|expir*|late|duplicat*|twice|delet*|vanish*|gone|lost|full|hack*|infect*|spoof*|malware|virus|scam*|attack*|breach*|compromis*|corrupt*|incorrect*|invalid|stuck|hang*|hung|freez*|blank|white|black|empt*|bad|timeout|loop*|intermittent*|unreachable|unavailable|offline|redirect*|forward*|close*|asks|show*|stop*|load*|opens|arriv*|receiv*|reciev*|respond*|connect*|saves|display*|unknown|suspicious|strange*|blacklist*|block*|unblock*|lock*|unlock*|overcharg*|complain*|abuse|only|instead|limit*|quota|high*|retriev*|archive*|get|sort*|copy|collaps*|small|large|big|invisible|conflict*|repeat*|restrict*|confus*|find*|use|save|store|open|send|sends|remov*|difficult*|read|write*|see|view|look*',
    'cancel*|renew*|restor*|recover*|upgrad*|downgrad*|migrat*|transfer*|switch*|install*|reinstall*|configur*|setup|set|activat*|deactivat*|updat*|chang*|modif*|add|creat*|disabl*|enabl*|reboot*|restart*|cycle|check|verif*|whitelist*|allow*|register*|point*|release|refund*|pay|pric*|cost*|discount*|buy|purchas*|integrat*|import|export*|sync*|publish*|upload*|download*|increas*|prevent*|protect*|permission*|priorit*|require*|differen*|compatib*|includ*|convert*|remote',
    'to|in|into|as|flag*|go|goes|land* ..2 spam|junk',
    'new ..2 mailbox*|account|user|users|domain*|subdomain*|alias*|database*|email|address*',
    'request $at',
    'adjust*',
    'cpu|disk|ram|load*|memory ..2 #',
    '$plan for',
    'copy|copies|duplicat* of',
  ],
  weak: [
    'not|no|never|weird*|itself|leads|without|nothing|cant|cannot|couldnt|wont|dont|doesnt|didnt|isnt|arent|wasnt|havent|hasnt|unable|how|what|which|where|why|when|who|whats|want*|need*|possible|would|can|could|should|work|works|working|worked|be|wrong|still|more|second|another|addition*|today*|yesterday*|monday|tues*|wednesday|thur*|friday|out|off|up|back|old|i|we|you|they|im|ive',
  ],
  blank: [
    'problem*|issue*|error*|it came|is back',
    'i|we get|got|have|see an? $problem $',
    'to whom',
    'no subject',
    'not sure|certain|clear* who|where ..1 write*|ask|contact|turn*|go|send',
    'before $i ..1 buy|order|purchas*|sign|start*',
    'something*|things ..1 weird*|odd*|strange*|wrong ..1 going on?',
    'going on|wrong',
    'as soon as possible',
    'see|look* ..2 picture*|image*|screenshot*|attached|attachment*|below|body|message*',
    'not|same|once ..2 again',
    'follow|following on|up',
    'fed up',
    're $the ..1 request|ticket*|answer|reply*|message*|mail|chat|call* ..8 $',
  ],
  fault: ['error*|fail*|problem*|issue*|trouble*|fault*|glitch*|bug*|incident*'],
  thing: [
    'dedicated|managed|shared|charles|calendar|sidebar|webinar|seminar|circular|recording|learning|marketing|training|meeting|wedding|helping|billing|booking*|setting*|shipping|staging|hosting|@|%',
  ],
  empty: [
    'is|are|was|be|has|have|had|gets|got|goes|went|look*',
    'question*|query|so|sometimes|same|last|time|speaking|again|new|attached|hi|hello|hey|dear|good|morning|thank*|please|pls|plz|help|assist*|sos|urgent*|important|asap|favor*|request|thing*|info|information|support|tech*|message|quick*|small|few|item*|unrelated|behalf|writing|suggest*|afternoon|fw|several|some|updat*|test*|re|about|regard*|number|no|ref|tomorrow|week*',
    'the|a|an|of|to|in|on|at|for|with|from|and|or|my|our|your*|his|her|their|its|me|us|it|this|that|these|those|very|other|something*|anything|wait*|reply*|answer|response|big|everything|one|two|all|as|by|u|#',
  ],
};
