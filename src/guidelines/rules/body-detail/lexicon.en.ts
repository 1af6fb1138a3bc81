/** English that tells nothing about a problem (`empty`; a `thing` is enough in a question), and that gives detail whatever it is about (`detail`; `since` less so). */
import type {Lexicon} from '../../../text/matcher.ts';
import {sets} from '../../sets.en.ts';

export const lexicon: Lexicon = {
  ...sets,
  question: ['how|where|when|which', 'can $i'],
  empty: [
    'hi|hello|hey|dear|thank*|please|plz|pls|help|regard*|cheers|urgent*|asap|need*|want*|kindly|advise|advice|good|morning|afternoon|evening|team|sir|madam|guys|you|your*|best|someone|somebody|anyone|anybody|everybody|everyone|nobody|people|thing*',
    'attached|screen*|picture*|pics|image*|photo*|title*|subject|above|below|check|look*|fix*|solv*|resolv*|repair*|revert*|reply*|respond*|suggest*',
    'bold text',
    'how|can|what|why|who|which|the|and|but|that|this|these|those|for|with|not|does|doesnt|dont|cant|cannot|couldnt|isnt|didnt|wont|any|idea*|appreciated|greatly|sure|has|have|had|having|been|being|are|was|were|get|gets|got|getting|will|would|could|should|must|all|our|from|them|they|its|ive|weve|just|very|really|into|out|there|here|some|somehow|way|when|since|about|again|still|already|always|never|anymore|longer|now|today*|yesterday*|days|day|week*|month*|hour*|time|times|long|whil*|ago|last|few|many|much|more|even|only|also|then|than|too|suddenly|complete*|properly|correct*|well|right|like|make*|made|use|used|using',
    '# ..1 pics|picture*|screenshot*|image*|photo*|people|times',
    '# $unit',
    'issue*|problem*|trouble*|error*|fault*|wrong|bad|small|strange*|weird*|work|works|working|worked|open|opens|opening|load*|send|sends|sent|sending|receive|receives|received|receiving|arriv*|come|comes|coming|through|enter*|log|logging|login*|access|accessing|connect*|show*|appear*|try|tried|trying|happen*|fail*|down|slow*|broken|broke|stop*|start*|anything|everything|nothing|something*|facing|going|doing|gone|lost|losing|allow*',
    'business|compan*|work|office|money|sales|complain*|experienc*|difficult*|prompt*|assist*|await*|let|lets|word|file|details|understand|know|write*|told|tell*|said',
  ],
  thing: [
    'firefox|thunderbird|web|website*|site|sites|page*|homepage*|shop|portal*|mail|mails|email|emails|message*|inbox*|mailbox*|account|accounts|server*|hosting|domain*|internet|system*|service*|form|forms|order|orders|customer|customers|client|clients|staff|user|users|visitor*',
  ],
  since: ['since ..2 $day|last|this|we|i|updat*|upgrad*|move|moving|moved', '$after i|we|you|click*|opening|people'],
  detail: [
    '$gives|$gets ..2 error*|message*|code',
    '$user is|call*|name',
    'asking for|to|me',
    'cancel*|reset*|chang*|renew*|add|remov*|point*|enabl*|disabl*|lock*|unlock*|creat*|delet* ..5 my|the|a|our|us|me|for|from',
    '$i ..2 tried|checked|restart*|reboot*|reinstall*|chang*|updat*|clear*|uninstalled|switch*',
    '$gives|message* that|the|a|is|it',
    'in|on ..1 other|another|differen* ..1 browser|browsers|computer|device|phone',
    'example',
    'version|windows|macos|iphone|android|imap|pop|pop3|smtp',
    'invoice*|plan|renewal|record*',
  ],
};
